/** The three streams and what is known about them. Everything for a person goes to err, the result to out. */
export interface Io {
  /** Writes to stdout as it is. */
  readonly out: (text: string) => void
  /** Writes to stderr as it is. */
  readonly err: (text: string) => void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  readonly inIsTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** Colours are wanted on stdout / stderr. */
  readonly outColor: boolean
  readonly errColor: boolean
  /** All of stdin as text; for secrets and files given through a pipe. */
  readonly readInput: () => Promise<string>
  /** At most so many bytes of stdin; whoever writes to it is not waited for beyond them. */
  readonly readInputStart: (most: number) => Promise<Uint8Array>
}

/** The parts of `process` that terminals are made of. */
export interface ProcessLike {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
}

const NARROWEST = 40

function wantsColor(stream: NodeJS.WriteStream, env: ProcessLike['env'], asked: boolean): boolean {
  if (!asked || (env.NO_COLOR ?? '') !== '') return false
  if ((env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && env.TERM !== 'dumb' && (env.CI ?? '') === ''
}

/** A reader that goes away (`| head -1`) is no error: the program just has nobody left to tell. */
function quietWhenClosed(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    open = false
  })
  return (text) => {
    if (open && text !== '') stream.write(text)
  }
}

/** The streams of a process. @param color false: --no-color */
export function createIo({ process, color }: { process: ProcessLike; color: boolean }): Io {
  const { stdin, stdout, stderr, env } = process
  return {
    out: quietWhenClosed(stdout),
    err: quietWhenClosed(stderr),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    inIsTerminal: stdin.isTTY === true,
    width: Math.max(NARROWEST, stdout.columns ?? stderr.columns ?? 80),
    outColor: wantsColor(stdout, env, color),
    errColor: wantsColor(stderr, env, color),
    readInput: async () => {
      let text = ''
      stdin.setEncoding('utf8')
      for await (const chunk of stdin) text += chunk
      return text
    },
    readInputStart: async (most) => {
      const parts: Uint8Array[] = []
      let length = 0
      for await (const part of stdin) {
        parts.push(part)
        length += part.length
        if (length >= most) break
      }
      return Buffer.concat(parts).subarray(0, most)
    },
  }
}
