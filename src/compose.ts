import { composeGate } from './compose/gate.ts'
import { composeLytics } from './compose/lytics.ts'
import { once } from './compose/once.ts'
import { type Composition, createParts, filesAtHome, type Parts } from './compose/parts.ts'
import { createSentLog, type SentLog } from './core/sent-log.ts'
import type { Ctx } from './operation/ctx.ts'
import { createProgress } from './terminal/create-progress.ts'
import type { Ui } from './terminal/ui.ts'

export interface Composed {
  readonly ctx: Ctx
  readonly ui: () => Promise<Ui>
  /** What has left the machine so far, and what was approved and will not. */
  readonly sentLog: Pick<SentLog, 'lines' | 'notSent'>
}

const composePrompt = ({ io, process, signal }: Parts): Ctx['prompt'] =>
  once(async () => {
    const { createPrompter } = await import('./terminal/create-prompter.ts')
    const { errColor: color, dumb } = io
    return createPrompter({ input: process.stdin, output: process.stderr, signal, color, dumb })
  })

const composeSandbox = ({ files, paths, clock }: Parts): Ctx['sandbox'] =>
  once(async () => {
    const { createSandboxControl } = await import('./sandbox/control.ts')
    return createSandboxControl({ files, dir: paths.sandboxDir, clock })
  })

const composeSources = (
  { env, files, paths, clock, interactive, signal }: Parts,
  prompt: Ctx['prompt'],
): Ctx['sources'] =>
  once(async () => {
    const [{ createSources }, { openKeychain }] = await Promise.all([
      import('./sources/create-sources.ts'),
      import('./sources/store/keychain.ts'),
    ])
    const ask = async (message: string): Promise<string> => await (await prompt()).secret({ message })
    const asking = interactive ? { ask } : {}
    return createSources({ env, files, paths, now: clock.now, keychain: openKeychain, signal, ...asking })
  })

/**
 * Builds the context of one run. The only place that sees every room; nothing costly happens before it is asked for.
 */
export function compose(composition: Composition): Composed {
  const parts = createParts(composition)
  const { io, options, signal, process, env, clock, config, interactive, command } = parts
  const sentLog = createSentLog()
  const { target, ...lytics } = composeLytics(parts)
  const prompt = composePrompt(parts)
  if (options.sandbox && !options.json && !options.quiet)
    io.err('Embedded sandbox: nothing leaves this machine.\n')
  const ctx: Ctx = {
    io,
    options,
    interactive,
    prompt,
    progress: createProgress({ io, quiet: options.quiet || options.json }),
    ...lytics,
    gate: composeGate(parts, prompt, sentLog, [target]),
    sandbox: composeSandbox(parts),
    sources: composeSources(parts, prompt),
    config: async () => config,
    files: filesAtHome(parts.files),
    command,
    clock,
    random: Math.random,
    env,
    nodeVersion: process.version,
    signal,
  }
  const ui = once(async () =>
    (await import('./terminal/create-ui.ts')).createUi(io, () => clock.now(), command),
  )
  return { ctx, ui, sentLog }
}
