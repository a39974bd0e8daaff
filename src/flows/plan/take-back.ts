import { isOver } from '../../core/job-status.ts'
import { clean } from '../../core/text.ts'
import type { Write } from '../../core/write.ts'
import type { Warning } from '../../gate/types.ts'
import type { Job } from '../../lytics/client.ts'
import { kindNamed } from '../../lytics/kinds/all.ts'
import { changedKeys } from '../../lytics/kinds/job.ts'
import type { Thing } from '../../lytics/kinds/kind.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { readAccount } from '../account/snapshot.ts'
import type { Done } from './done.ts'
import type { Plan } from './plan-file.ts'

/** A clock of ours and one of the server's may differ by so much. */
const CLOCKS = 60_000

/** Only what the plan made is taken back: the journal says so, or it is younger than the plan. */
function isOurs(plan: Plan, done: Done): boolean {
  const { created } = done.data as { created?: string }
  return done.proven || Date.parse(created ?? '') >= Date.parse(plan.file.made) - CLOCKS
}

/** The compensating requests, last made first. */
export function takingBack(plan: Plan, done: ReadonlyMap<string, Done>): Write[] {
  return plan.writes.toReversed().flatMap((write) => {
    const made = done.get(write.key)
    const kind = write.action === 'create' ? kindNamed(write.subject.kind) : undefined
    // What came back from the account says which one.
    return made === undefined || kind === undefined || !isOurs(plan, made)
      ? []
      : [{ ...kind.remove(made.data as unknown as Thing), key: write.key }]
  })
}

/** What else depends on a credential, and would stop with it. */
async function dependents(ctx: Ctx, writes: readonly Write[]): Promise<Warning[]> {
  const auth = writes.find(({ subject }) => subject.kind === 'auth')?.subject
  const id = auth?.id
  if (auth === undefined || id === undefined) return []
  const own = new Set(writes.map(({ subject }) => subject.id))
  const { jobs, connections } = await readAccount(ctx, 'jobs', 'connections')
  const users = [
    ...jobs.filter((job) => !isOver(job)),
    ...connections.map((each) => ({ ...each, name: each.label })),
  ].filter((each) => each.auth_ids?.includes(id) && !own.has(each.id))
  if (users.length === 0) return []
  const names = users.map((each) => clean(each.name ?? each.id)).join(', ')
  return [
    {
      code: 'auth_in_use',
      message: `The credential "${clean(auth.name)}" is used by others too, which stop: ${names}.`,
      blocking: true,
    },
  ]
}

/** Jobs of the plan that somebody has changed since: killing them takes that back as well. */
function changedSince(plan: Plan, done: ReadonlyMap<string, Done>, writes: readonly Write[]): Warning[] {
  return plan.writes.flatMap((write): Warning[] => {
    const made = done.get(write.key)
    if (made === undefined || write.subject.kind !== 'job' || !writes.some(({ key }) => key === write.key))
      return []
    const job = made.data as unknown as Job
    const keys = changedKeys(write, job)
    if (keys.length === 0) return []
    return [
      {
        code: 'changed_since',
        message: `The job "${clean(job.name ?? job.id)}" was changed since the plan made it (${keys.join(', ')}): that goes too.`,
        blocking: true,
      },
    ]
  })
}

/** What somebody should know before it is taken back. */
export const takingBackWarnings = async (
  ctx: Ctx,
  plan: Plan,
  done: ReadonlyMap<string, Done>,
  writes: readonly Write[],
): Promise<Warning[]> => [...changedSince(plan, done, writes), ...(await dependents(ctx, writes))]
