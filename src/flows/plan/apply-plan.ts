import { AppError } from '../../core/errors.ts'
import { isActive } from '../../core/job-status.ts'
import { idOf as dataId } from '../../core/json.ts'
import { step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { Job } from '../../lytics/client.ts'
import { startsJob } from '../../lytics/kinds/job.ts'
import { type LyticsWrite, withoutNamedSecrets, withResults } from '../../lytics/write.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import { conflict, findExisting } from '../integration/existing.ts'
import { refuseOverLimit } from '../integration/purpose.ts'
import type { Done } from './done.ts'
import { accountOf, type Plan } from './plan-file.ts'
import { usedLines } from './used.ts'

/** How far a plan is. */
export interface PlanProgress {
  readonly done: ReadonlyMap<string, Done>
  readonly open: readonly LyticsWrite[]
}

/** What is done of a plan and what is left to send. */
export const progressOf = (plan: Plan, done: ReadonlyMap<string, Done>): PlanProgress => ({
  done,
  open: plan.writes.filter(({ key }) => !done.has(key)),
})

const idOf = (done: Done | undefined): string => dataId(done?.data) ?? ''

/** The two ways on from a plan that is half done. @throws AppError conflict (exit 6) */
export function refuseHalfDone(plan: Plan, { done }: PlanProgress): void {
  if (done.size === 0) return
  const there = plan.writes
    .filter(({ key }) => done.has(key))
    .map(({ subject, key }) => `${subject.kind} "${subject.name}" (${idOf(done.get(key))})`)
  throw new AppError('conflict', `Part of this plan exists already: ${there.join(', ')}`, {
    code: 'half_done',
    hint: 'Nothing was sent. Continue with the rest, or undo what exists:',
    next: [step('apply', { plan: plan.name, resume: true }), step('undo', { plan: plan.name })],
  })
}

/** A job whose credential was deleted is not fixed by a new one. @throws AppError conflict (exit 6) */
export function refuseBroken(plan: Plan, { done, open }: PlanProgress): void {
  const gone = new Set(open.map(({ key }) => key))
  const broken = plan.writes.find(({ key, needs }) => done.has(key) && needs.some((need) => gone.has(need)))
  if (broken === undefined) return
  throw new AppError(
    'conflict',
    `What the ${broken.subject.kind} "${clean(broken.subject.name)}" needs was deleted`,
    {
      code: 'broken_plan',
      hint: 'Nothing was sent. Undo what is left, then apply the plan again:',
      next: [step('undo', { plan: plan.name }), step('apply', { plan: plan.name })],
    },
  )
}

/** The job of a plan that is done: fine where it runs. @throws AppError conflict (exit 6) where it does not */
export function jobOf(plan: Plan, { done }: PlanProgress): Job | undefined {
  const write = plan.writes.find(({ subject }) => subject.kind === 'job')
  const job = (write === undefined ? undefined : done.get(write.key)?.data) as unknown as Job | undefined
  // A job that ran to its end has done what the plan wanted.
  const fine = job === undefined || isActive(job.status) || job.status === 'completed'
  if (!fine && write !== undefined && startsJob(write.request)) throw conflict({ kind: 'stopped', job })
  return job
}

/**
 * Refuses where a job was made meanwhile for the same purpose with other settings, and where Lytics would refuse a
 * further one.
 * @throws AppError conflict (exit 6), unavailable (exit 7)
 */
export function refuseTaken(
  plan: Plan,
  { done, open }: PlanProgress,
  snapshot: AccountSnapshot,
  now: Date,
): void {
  const write = open.find(({ subject }) => subject.kind === 'job')
  if (write === undefined) return
  refuseOverLimit(snapshot.jobs, now)
  if (plan.file.facts.another || write.needs.some((key) => !done.has(key))) return
  const { body } = withResults(withoutNamedSecrets(write), done).request
  const { workflow, auth_ids, config } = body as unknown as {
    workflow: string
    auth_ids: string[]
    config: Record<string, unknown>
  }
  const existing = findExisting({ workflow, auth_ids, config, keys: plan.file.facts.purpose }, snapshot.jobs)
  if (existing.kind === 'differs' || existing.kind === 'stopped') throw conflict(existing)
}

/** The proposal that sends what is left of a plan. */
export const proposalOf = (plan: Plan, { done, open }: PlanProgress, snapshot: AccountSnapshot) => ({
  where: accountOf(plan.file),
  title: plan.file.title,
  summary: [
    ...plan.file.summary,
    ...usedLines(plan.file, snapshot),
    ...(done.size === 0
      ? []
      : [`Already there: ${[...done].map(([key, each]) => `${key} ${idOf(each)}`).join(', ')}.`]),
  ],
  writes: open.map((write) => ({ ...write, existing: plan.file.facts.others })),
  plan: plan.file.digest,
  known: done,
})
