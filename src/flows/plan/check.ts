import { JOB_RISKS, jobRisks } from '../../advice/draft/job-risks.ts'
import { type Moved, movedSince } from '../../advice/plan/moved.ts'
import { loadWorkflow, unknownWorkflow } from '../../catalog/catalog.ts'
import { AppError } from '../../core/errors.ts'
import { isObject } from '../../core/json.ts'
import { clean } from '../../core/text.ts'
import type { Where } from '../../core/where.ts'
import type { Warning } from '../../gate/types.ts'
import { createdJob } from '../../lytics/kinds/job.ts'
import type { LyticsWrite } from '../../lytics/write.ts'
import { refuseUnfit } from '../account/fit-auth.ts'
import { sizeOf } from '../account/job-risks.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import { COLUMNS } from '../integration/draft.ts'
import { checkedConfig } from '../run/check-settings.ts'
import { schemaDigest } from './make-plan.ts'
import { accountOf, type PlanFile, planAgain } from './plan-file.ts'
import { usedBy } from './used.ts'

const place = ({ name, sandbox }: Where): string => (sandbox ? 'the embedded sandbox' : clean(name))

/**
 * A plan belongs to one account.
 * @throws AppError conflict (exit 6) on another one
 */
export function guardAccount(file: PlanFile, account: Where): void {
  const made = accountOf(file)
  const same = made.sandbox === account.sandbox && made.id === account.id && made.address === account.address
  if (same) return
  const mixed = made.sandbox !== account.sandbox
  throw new AppError('conflict', `This plan was made for ${place(made)}, and this is ${place(account)}`, {
    code: 'other_account',
    hint: mixed
      ? 'Nothing was sent: the sandbox and an account are never mixed. Make the plan again here:'
      : 'Nothing was sent. --rebind finds the same things by name on this account and shows the new plan; or make it again:',
    next: [planAgain(file)],
  })
}

const missing = (code: Moved['code'], what: string): Moved => ({
  code,
  what,
  was: 'in a request',
  is: 'not there',
  breaks: true,
})

/** What has moved on the account since the plan was made, the breaking things first. */
export function movedOn(file: PlanFile, snapshot: AccountSnapshot): Moved[] {
  const { auth, segment } = file.facts
  const used = usedBy(file, snapshot)
  const listed = movedSince(
    file.facts,
    [...new Set(file.mapping.map(({ slot, source, target }) => (slot === COLUMNS ? target : source)))],
    {
      ...snapshot,
      schema: schemaDigest(snapshot.fields),
    },
  )
  const gone = [
    ...used.auths.flatMap(({ id, found }) =>
      found === undefined && id !== auth?.id ? [missing('auth_gone', `credential ${id}`)] : [],
    ),
    ...used.segments.flatMap(({ id, found }) =>
      found === undefined && id !== segment?.id ? [missing('segment_gone', `audience ${id}`)] : [],
    ),
  ]
  return [...gone, ...listed]
}

const line = ({ what, was, is }: Moved): string => `${what}: was ${was}, is ${is}`

/** @throws AppError conflict (exit 6) where the plan cannot be carried out any more */
export function refuseStale(file: PlanFile, moved: readonly Moved[]): void {
  const broken = moved.filter(({ breaks }) => breaks)
  if (broken.length === 0) return
  throw new AppError('conflict', `The account has changed since the plan was made`, {
    code: 'stale_plan',
    hint: `Nothing was sent.\n${broken.map((each) => `  ${clean(line(each))}`).join('\n')}\nMake it again:`,
    next: [planAgain(file)],
  })
}

/** Risks that are checked again: the plan's word for them may be old, or left out. */
const RECHECKED = new Set(['unhealthy_auth', 'empty_segment'])

/** @throws AppError usage (exit 2) where a job would run on a credential that cannot run its workflow */
export async function refuseUnfitAuths(file: PlanFile, snapshot: AccountSnapshot): Promise<void> {
  const made = file.writes.flatMap(({ kind, body }) =>
    kind === 'auth' && isObject(body) ? [{ id: '', label: String(body.label), type: String(body.type) }] : [],
  )
  const used = usedBy(file, snapshot).auths.flatMap(({ found }) => found ?? [])
  for (const { kind, body } of file.writes) {
    if (kind !== 'job' || !isObject(body)) continue
    const workflow = await loadWorkflow(String(body.workflow))
    if (workflow !== undefined) await refuseUnfit(workflow, [...used, ...made])
  }
}

/** What the jobs of a plan set off, from their requests and the audiences as they are now. */
async function jobRisksOf(file: PlanFile, snapshot: AccountSnapshot): Promise<Warning[]> {
  const found = await Promise.all(
    file.writes.map(async ({ kind, body }) => {
      if (kind !== 'job' || !isObject(body)) return []
      const workflow = await loadWorkflow(String(body.workflow))
      const config = isObject(body.config) ? body.config : {}
      return workflow === undefined ? [] : jobRisks(workflow, config, sizeOf(config, snapshot.segments))
    }),
  )
  return found.flat()
}

/** The plan's warnings, what has moved since, and the risks of what the requests use, for the gate. */
export async function warningsNow(
  file: PlanFile,
  moved: readonly Moved[],
  snapshot: AccountSnapshot,
): Promise<Warning[]> {
  const jobs = await jobRisksOf(file, snapshot)
  const { auths, segments } = usedBy(file, snapshot)
  const risks = [
    ...auths.flatMap(({ found }): Warning[] =>
      found?.status === 'unhealthy'
        ? [
            {
              code: 'unhealthy_auth',
              message: `The credential "${clean(found.label ?? found.id)}" is unhealthy: Lytics could not sign in with it. The job would fault.`,
              blocking: true,
            },
          ]
        : [],
    ),
    ...segments.flatMap(({ found }): Warning[] =>
      found?.size === 0
        ? [
            {
              code: 'empty_segment',
              message: `The audience "${clean(found.name ?? found.id)}" has no people: nothing would arrive.`,
              blocking: true,
            },
          ]
        : [],
    ),
  ]
  const news = moved.map((each) => ({
    code: `moved_${each.code}`,
    message: `Since the plan was made: ${line(each)}.`,
    blocking: false,
  }))
  const listed = file.warnings.filter(({ code }) => !RECHECKED.has(code) && !JOB_RISKS.has(code))
  return [...risks, ...jobs, ...news, ...listed].sort((a, b) => Number(b.blocking) - Number(a.blocking))
}

/**
 * The configs of a plan's jobs by the catalog of this program: a plan is a file, and may be older than a rule.
 * @returns what is only likely wrong
 * @throws AppError usage where a config cannot work
 */
export async function checkedJobs(writes: readonly LyticsWrite[]): Promise<readonly Warning[]> {
  const warnings = writes.map(async (write) => {
    const job = createdJob(write)
    if (job === undefined) return []
    return checkedConfig((await loadWorkflow(job.workflow)) ?? unknownWorkflow(job.workflow), job.config)
  })
  return (await Promise.all(warnings)).flat()
}
