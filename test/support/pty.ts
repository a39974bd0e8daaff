import { spawn } from '@lydell/node-pty'
import { onTestFinished } from 'vitest'
import { BIN, homeEnv } from './run.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes start with one
const ESCAPES = /\u001b\[[0-9;?]*[A-Za-z]|\u001b[()][A-Z0-9]|\u001b[=>]/g

/** A run in a real pseudo-terminal of 80 columns and 40 lines, unless said otherwise. */
export interface Terminal {
  /** Resolves when the screen has shown the text since the last expect. */
  expect(text: string, ms?: number): Promise<void>
  send(keys: string): void
  /** Everything that was shown, without escapes. */
  shown(): string
  /** As it came, with escapes. */
  raw(): string
  readonly exit: Promise<number>
}

export const KEYS = { enter: '\r', down: '\u001b[B', up: '\u001b[A', ctrlC: '\u0003' } as const

/** Starts the installed program in a pseudo-terminal. */
export function terminal(
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  size: { readonly cols?: number; readonly rows?: number } = {},
): Terminal {
  const child = spawn(process.execPath, [BIN, ...args], {
    cols: 80,
    rows: 40,
    ...size,
    env: { ...homeEnv(home), TERM: 'xterm-256color', ...env },
  })
  let raw = ''
  let seen = 0
  child.onData((data) => {
    raw += data
  })
  const text = () => raw.replace(ESCAPES, '')
  const exit = new Promise<number>((done) => child.onExit(({ exitCode }) => done(exitCode)))
  onTestFinished(() => {
    try {
      child.kill()
    } catch {
      // It has ended by itself.
    }
  })
  return {
    expect: async (wanted, ms = 60_000) => {
      const end = Date.now() + ms
      while (Date.now() < end) {
        const at = text().indexOf(wanted, seen)
        if (at >= 0) {
          seen = at + wanted.length
          return
        }
        await new Promise((next) => setTimeout(next, 20))
      }
      throw new Error(`"${wanted}" did not appear. The screen since then:\n${text().slice(seen)}`)
    },
    send: (keys) => child.write(keys),
    shown: text,
    raw: () => raw,
    exit,
  }
}
