import type { ApprovalRule } from '../config/config.ts'
import type { SentLog } from '../core/sent-log.ts'
import type { Sender } from '../core/write.ts'
import type { Gate } from '../gate/types.ts'
import type { Ctx } from '../operation/ctx.ts'
import { once } from './once.ts'
import type { Parts } from './parts.ts'

/** Something that writes can be sent to. Nothing of it is set up before a write needs it. */
export interface Target {
  /** As in `Write.target`. */
  readonly name: string
  /** The kind of the places that it writes to, as in `Where.kind`. */
  readonly place: string
  readonly approval: () => Promise<ApprovalRule>
  readonly sender: () => Promise<Sender>
}

/** The gate over these targets; a place of no target is approved at a terminal only. */
export const composeGate = (
  parts: Parts,
  prompt: Ctx['prompt'],
  sentLog: SentLog,
  targets: readonly Target[],
): (() => Promise<Gate>) => {
  const startedAt = parts.clock.now()
  return once(async () => {
    const { createGate } = await import('../gate/gate.ts')
    return createGate({
      ...parts,
      prompt,
      sentLog,
      sender: async (name) => await targets.find((target) => target.name === name)?.sender(),
      approval: async ({ kind }) =>
        (await targets.find(({ place }) => place === kind)?.approval()) ?? 'terminal',
      stateDir: parts.paths.stateDir,
      who: `lytics-advisor (process ${parts.process.pid})`,
      startedAt,
    })
  })
}
