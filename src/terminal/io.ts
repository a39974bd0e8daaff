import { decodeText } from '../core/decode-text.ts'
import { unwritten, writer } from './writer.ts'

/** The three streams and what is known about them. Everything for a person goes to err, the result to out. */
export interface Io {
  /** Writes to stdout as it is. */
  readonly out: (text: string) => void
  /** Writes to stderr as it is. */
  readonly err: (text: string) => void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  readonly inIsTerminal: boolean
  /** TERM=dumb: the terminal only takes text, nothing on it can be moved or wiped. */
  readonly dumb: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** Colors are wanted on stdout / stderr. */
  readonly outColor: boolean
  readonly errColor: boolean
  /** All of stdin as text; for secrets and files given through a pipe. */
  readonly readInput: () => Promise<string>
  /** At most N bytes of stdin; whoever writes to it is not waited for beyond them. */
  readonly readInputStart: (most: number) => Promise<Uint8Array>
}

/** The parts of `process` that terminals are made of. */
export interface ProcessLike {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  exitCode?: number | string | null | undefined
}

const NARROWEST = 40

function wantsColor(stream: NodeJS.WriteStream, env: ProcessLike['env'], asked: boolean): boolean {
  if (!asked || (env.NO_COLOR ?? '') !== '') return false
  const forced = env.FORCE_COLOR ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb' && (env.CI ?? '') === ''
}

/** The first known width; a terminal that does not know its own says 0. */
const columnsOf = (...streams: readonly NodeJS.WriteStream[]): number =>
  streams.map(({ columns }) => columns).find((columns) => columns > 0) ?? 80

/** The streams of a process. @param color false: --no-color */
export function createIo({ process, color }: { process: ProcessLike; color: boolean }): Io {
  const { stdin, stdout, stderr, env } = process
  const failed = unwritten(process)
  return {
    out: writer(stdout, failed),
    err: writer(stderr, failed),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    inIsTerminal: stdin.isTTY === true,
    dumb: env.TERM === 'dumb',
    width: Math.max(NARROWEST, columnsOf(stdout, stderr)),
    outColor: wantsColor(stdout, env, color),
    errColor: wantsColor(stderr, env, color),
    readInput: async () => {
      const parts: Uint8Array[] = []
      for await (const part of stdin) parts.push(part)
      return decodeText(Buffer.concat(parts))
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
