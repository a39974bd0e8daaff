import { homedir } from 'node:os'
import { join } from 'node:path'
import { isOn } from '../config/checks.ts'
import type { Config } from '../config/config.ts'
import { createConfig } from '../config/create-config.ts'
import { createFiles } from '../config/create-files.ts'
import type { Files } from '../config/files.ts'
import { createPaths, type Paths } from '../config/paths.ts'
import type { NextStep } from '../core/next.ts'
import { isAgent } from '../gate/agent.ts'
import type { Clock, GlobalOptions } from '../operation/ctx.ts'
import type { Io, ProcessLike } from '../terminal/io.ts'
import { clock } from './clock.ts'

/** What main hands over. */
export interface Composition {
  readonly io: Io
  readonly options: GlobalOptions
  readonly signal: AbortSignal
  readonly process: ProcessLike & { readonly version: string; readonly pid: number }
  /** Shows a suggested command as a line to paste. */
  readonly command: (step: NextStep) => string
}

/** What every builder of the composition root may need; nothing of it is costly. */
export interface Parts extends Composition {
  readonly env: (name: string) => string | undefined
  readonly files: Files
  readonly paths: Paths
  readonly config: Config
  readonly clock: Clock
  readonly interactive: boolean
}

/** Whether questions may be asked. */
function isInteractive({ io, options }: Composition, env: Parts['env']): boolean {
  const unattended = isOn(env('CI')) || isAgent(env) || !options.input || options.json
  return io.inIsTerminal && io.errIsTerminal && !unattended
}

export function createParts(composition: Composition): Parts {
  const { io, options, process } = composition
  const env = (name: string): string | undefined => process.env[name]
  const files = createFiles()
  const paths = createPaths(env, env('HOME') ?? homedir())
  const warn = (line: string): void => io.err(`${line}\n`)
  const config = createConfig({ env, files, paths, options, warn })
  return { ...composition, env, files, paths, config, clock, interactive: isInteractive(composition, env) }
}

/** Files as operations see them: a path that a person gives may begin with `~/`. */
export function filesAtHome(files: Files): Files {
  const atHome = (path: string): string => (path.startsWith('~/') ? join(homedir(), path.slice(2)) : path)
  return {
    ...files,
    read: (path) => files.read(atHome(path)),
    readStart: (path, most) => files.readStart(atHome(path), most),
  }
}
