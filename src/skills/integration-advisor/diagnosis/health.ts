import * as z from 'zod/mini'
import { accountFindings, limitsOf } from '../../../advice/diagnosis/health.ts'
import { jobStatusText, jobStatusWord } from '../../../core/job-status.ts'
import { count } from '../../../core/text.ts'
import { readAccountFacts } from '../../../flows/diagnosis/read-account.ts'
import { AccountOutput } from '../../../flows/run/submit.ts'
import { defineOperation } from '../../../operation/operation.ts'
import type { Ui } from '../../../terminal/ui.ts'
import { wrapped } from '../../../terminal/width.ts'
import { CauseOutput, causeOutput, viewCause } from './diagnosis-output.ts'

const Affected = z.object({ kind: z.string(), id: z.string(), name: z.string(), status: z.string() })

const HealthOutput = z.object({
  account: AccountOutput,
  /** False as soon as there is a fault or a warning. */
  healthy: z.boolean(),
  /** The gravest first; each thing once, with all that it stops. */
  findings: z.array(z.extend(CauseOutput, { affects: z.array(Affected) })),
  limits: z.array(
    z.object({
      limit: z.enum(['active_imports', 'active_exports', 'creations_per_hour']),
      used: z.number(),
      max: z.number(),
      near: z.boolean(),
    }),
  ),
  /** How many jobs are in which status; every fault-N counts as fault. */
  jobs: z.object({ total: z.number(), by_status: z.record(z.string(), z.number()) }),
  auths: z.object({ total: z.number(), unhealthy: z.number() }),
})
type HealthOutput = z.output<typeof HealthOutput>

/** Where values begin, after the longest label. */
const INDENT = 'Credentials'.length + 2

function byStatus(statuses: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const LIMITS = {
  active_imports: 'active imports',
  active_exports: 'active exports',
  creations_per_hour: 'jobs created in the last hour',
} as const

/** What a finding stops beside the thing that it is about. */
function viewFinding(finding: HealthOutput['findings'][number], ui: Ui): string {
  const others = finding.affects.filter(({ id }) => id !== finding.about.id)
  const names = others.map(
    ({ kind, name, status }) => `${kind} "${name}"${status === '' ? '' : ` (${jobStatusText(status)})`}`,
  )
  // The audience of a job is told with the job.
  const stops =
    names.length === 0 || finding.about.kind === 'segment' ? [] : [`It stops: ${names.join(', ')}.`]
  return `${viewCause(finding, ui, stops)}\n`
}

function viewHealth({ findings, limits, jobs, auths, healthy }: HealthOutput, ui: Ui): string {
  const statuses = Object.entries(jobs.by_status)
    .toSorted(([, a], [, b]) => b - a)
    .map(([status, number]) => `${number} ${jobStatusWord(status)}`)
  const used = limits.map(({ limit, used: number, max, near }) => {
    const text = `${number} of ${max} ${LIMITS[limit]}`
    return near ? ui.warn(text) : text
  })
  const rows = [
    ['Jobs', wrapped(`${jobs.total}: ${statuses.join(', ')}`, ui.width, INDENT)],
    ['Credentials', `${auths.total}, ${auths.unhealthy} unhealthy`],
    ...used.map((text, at) => [at === 0 ? 'Limits' : '', text] as const),
  ] as const
  const open = findings.filter(({ severity }) => severity !== 'note').length
  const head = healthy ? ui.good('Everything works.') : ui.bad(`${count(open, 'thing')} to fix.`)
  const facts = rows.map(([label, text]) => `${label.padEnd(INDENT)}${text}\n`)
  return `${findings.map((finding) => viewFinding(finding, ui)).join('')}${head}\n${facts.join('')}`
}

export const health = defineOperation({
  name: 'health',
  summary: 'Sum up the whole account: what is broken, what it stops, which limits are near',
  details:
    'Finds unhealthy credentials with the jobs they stop, failed, faulting and silent jobs, empty audiences, used-up rate limits, ' +
    'and limits of the account that are near. Exit 0 once it has looked; scripts read `healthy`.',
  effect: 'read',
  input: z.object({}),
  output: HealthOutput,
  examples: [
    { input: {}, about: 'what to fix, and how' },
    {
      input: { json: true },
      pipe_to: 'jq -e .healthy',
      about: 'fails in a script when something is wrong',
    },
  ],
  run: async (ctx) => {
    const [{ id, name, sandbox }, facts] = await Promise.all([
      ctx.account(),
      ctx.progress.during('Looking at jobs, credentials, audiences and logs', () => readAccountFacts(ctx)),
    ])
    const findings = accountFindings(facts)
    const present = facts.jobs.filter(
      ({ status = '', deleted }) => deleted !== true && !status.startsWith('delet'),
    )
    return {
      account: { id, name, sandbox },
      healthy: findings.every(({ severity }) => severity === 'note'),
      findings: findings.map((finding) => ({
        ...causeOutput(finding),
        affects: finding.affects.map((each) => ({ ...each })),
      })),
      limits: limitsOf(facts),
      jobs: {
        total: present.length,
        by_status: byStatus(
          present.map(({ status = 'unknown' }) => (status.startsWith('fault') ? 'fault' : status)),
        ),
      },
      auths: {
        total: facts.auths.length,
        unhealthy: facts.auths.filter(({ status }) => status === 'unhealthy').length,
      },
    }
  },
  view: viewHealth,
})
