import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** What a run of the installed program left. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Text for stdin; without it stdin is empty and ends at once. */
  readonly input?: string
  /** Called at once, with the way to end the program. */
  readonly spawned?: (kill: (signal: NodeJS.Signals) => void) => void
  /** Called as soon as stderr or stdout holds the text. */
  readonly when?: { readonly text: string; readonly act: (kill: (signal: NodeJS.Signals) => void) => void }
}

export const BIN = resolve('dist/bin.cjs')

/** A home of its own, removed after the test. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'advisor-test-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  return home
}

/** An environment built from nothing: what is on the machine must not leak into a test. */
export const homeEnv = (home: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  LYTICS_ADVISOR_HOME: join(home, 'config'),
  XDG_STATE_HOME: join(home, 'state'),
  XDG_DATA_HOME: join(home, 'data'),
  // Shared, so that not every test compiles the program anew.
  XDG_CACHE_HOME: resolve('build/cache'),
})

/** Runs the installed program in a home, without a terminal. */
export function runIn(home: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...homeEnv(home), ...options.env } })
    options.spawned?.((signal) => child.kill(signal))
    let stdout = ''
    let stderr = ''
    let told = false
    const look = () => {
      if (told || options.when === undefined || !`${stdout}${stderr}`.includes(options.when.text)) return
      told = true
      options.when.act((signal) => child.kill(signal))
    }
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk
      look()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk
      look()
    })
    child.on('error', fail)
    child.on('close', (status) => done({ status, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** One program in one fresh home: `const run = program(); await run('jobs', 'list', '--sandbox')`. */
export function program(env: Readonly<Record<string, string>> = {}): (...args: string[]) => Promise<Run> {
  const home = newHome()
  return (...args) => runIn(home, args, { env })
}
