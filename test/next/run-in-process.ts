import { createConfig } from '../../src/config/create-config.ts'
import { createPaths } from '../../src/config/paths.ts'
import { isAppError } from '../../src/core/errors.ts'
import type { NextStep } from '../../src/core/next.ts'
import { readCall, run } from '../../src/dispatcher/dispatch.ts'
import { withCommands } from '../../src/dispatcher/next.ts'
import { operationLoaders } from '../../src/dispatcher/registry.ts'
import type { Ctx } from '../../src/operation/ctx.ts'
import { argumentsOf } from '../support/known-command.ts'
import { builtManifest, render } from '../support/render.ts'
import type { TestCtx } from '../support/test-ctx.ts'

/** What a command line came to: the document, or the error. */
export interface Outcome {
  readonly output?: unknown
  readonly code?: string
  readonly fault?: string
  readonly message?: string
  readonly next: readonly NextStep[]
}

/** The context of one command line: profiles are those on the disk, and no question is asked in a script. */
function contextFor(app: TestCtx, options: Ctx['options']): Ctx {
  const paths = createPaths(app.ctx.env, '/home')
  const { files, env } = app.ctx
  const given = { env, files, paths, warn: () => undefined }
  const stored = createConfig({ ...given, options: { sandbox: false } })
  const interactive = app.ctx.interactive && !options.json
  return {
    ...app.with(options),
    interactive,
    config: async () => ({
      ...(await app.ctx.config()),
      accountsFile: paths.accountsFile,
      profiles: stored.profiles,
    }),
  }
}

/** Runs a command line as the installed program does, in this process and on the sandbox. */
export async function runLine(app: TestCtx, line: string): Promise<Outcome> {
  const own = line.split(' | ').find((part) => part.startsWith('lytics-advisor')) ?? line
  try {
    const call = readCall(argumentsOf(own), builtManifest())
    const load = operationLoaders[call.entry.name]
    if (load === undefined) throw new Error(`No code for ${call.entry.name}`)
    const operation = await load()
    const options = { ...call.options, sandbox: true }
    const output = await run(operation, call, contextFor(app, options))
    operation.view(output as never, await app.ui())
    return { output: withCommands(output, call.entry.steps, render), next: [] }
  } catch (error) {
    if (!isAppError(error)) throw error
    const { code, details, fault, message } = error
    return { code, fault, message, next: details.next ?? [] }
  }
}
