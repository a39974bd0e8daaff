import type { Config } from '../config/config.ts'
import type { Files } from '../config/files.ts'
import type { NextStep } from '../core/next.ts'
import type { SandboxControl } from '../core/sandbox-control.ts'
import type { Where } from '../core/where.ts'
import type { Gate } from '../gate/types.ts'
import type { Lytics } from '../lytics/client.ts'
import type { Sources } from '../sources/sources.ts'
import type { Io } from '../terminal/io.ts'
import type { Progress } from '../terminal/progress.ts'
import type { Prompter } from '../terminal/prompter.ts'

/** Options that every command takes. */
export interface GlobalOptions {
  readonly json: boolean
  readonly account?: string
  readonly account_id?: string
  readonly sandbox: boolean
  readonly yes: boolean
  readonly confirm?: string
  readonly dry_run: boolean
  readonly input: boolean
  readonly color: boolean
  readonly quiet: boolean
  /** Seconds without an answer of the network after which a command ends. */
  readonly timeout: number
  readonly verbose: boolean
  /** Codes of blocking warnings that the caller takes upon himself. */
  readonly accept: readonly string[]
}

/** Time from outside, so that tests and the sandbox can move it. */
export interface Clock {
  now(): Date
  /** Resolves after N milliseconds; rejects with a cancelled AppError when the signal fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/**
 * What an operation may touch; built once in the composition root. The costly parts are functions, so that
 * building it touches neither disk nor network.
 */
export interface Ctx {
  readonly io: Io
  readonly options: GlobalOptions
  /** True when questions may be asked: stdin and stderr are terminals, no CI, no agent, no --no-input, no --json. */
  readonly interactive: boolean
  readonly prompt: () => Promise<Prompter>
  readonly progress: Progress
  readonly lytics: () => Promise<Lytics>
  /** The account that reads and writes go to. One request, remembered. */
  readonly account: () => Promise<Where>
  /** Checks a token that is not stored yet with one read. @returns the account's name @throws AppError auth */
  readonly checkToken: (token: string, baseUrl: string) => Promise<string>
  readonly gate: () => Promise<Gate>
  readonly config: () => Promise<Config>
  readonly files: Files
  /** The embedded sandbox itself: state, clock, serving it over HTTP. */
  readonly sandbox: () => Promise<SandboxControl>
  /** A suggested command as a line to paste, for text that an operation makes itself (a page, a note). */
  readonly command: (step: NextStep) => string
  /** The sources of the open model. */
  readonly sources: () => Promise<Sources>
  readonly clock: Clock
  /** Uniform in [0, 1): only for jitter and names, never for decisions. */
  readonly random: () => number
  readonly env: (name: string) => string | undefined
  readonly nodeVersion: string
  readonly signal: AbortSignal
}
