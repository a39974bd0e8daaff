import * as z from 'zod/mini'
import type { Cause } from '../../../advice/diagnosis/check.ts'
import type { Diagnosis, diagnoseJob } from '../../../advice/diagnosis/diagnose-job.ts'
import type { JobFacts } from '../../../advice/diagnosis/facts.ts'
import { jobName } from '../../../advice/diagnosis/job-checks.ts'
import type { NextStep } from '../../../core/next.ts'
import { AccountOutput } from '../../../flows/run/submit.ts'
import { Steps } from '../../../operation/fields.ts'
import type { Ui } from '../../../terminal/ui.ts'
import { wrapped } from '../../../terminal/width.ts'

/** Why something does not work, and how to fix it; references/diagnosis.md lists the codes. */
export const CauseOutput = z.object({
  code: z.string(),
  severity: z.enum(['fault', 'warning', 'note']),
  about: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  what: z.string(),
  mend: z.string(),
  next: Steps,
})

export const CheckOutput = z.object({
  number: z.number(),
  /** Stable name of the check. */
  check: z.string(),
  title: z.string(),
  result: z.enum(['pass', 'fail', 'info']),
  evidence: z.string(),
  details: z.array(z.string()),
})

export const DiagnosisOutput = z.object({
  /** faulty: something is broken or comes to nothing. by_design: as somebody set it up. healthy: nothing found. */
  verdict: z.enum(['healthy', 'by_design', 'faulty']),
  summary: z.string(),
  /** The gravest first; what follows from another cause is left out. */
  causes: z.array(CauseOutput),
})

/** A cause in the shape of the output. */
export const causeOutput = (cause: Cause): z.output<typeof CauseOutput> => ({
  ...cause,
  about: { ...cause.about },
  next: [...cause.next],
})

/** What the diagnosis of a job and of a person in it have in common. */
export const diagnosisShape = {
  account: AccountOutput,
  job: z.object({ id: z.string(), name: z.string(), workflow: z.string(), status: z.string() }),
  checks: z.array(CheckOutput),
  diagnosis: DiagnosisOutput,
}

/** Job, checks and diagnosis in the shape of the output. */
export const diagnosisOutput = (
  { id, name, sandbox }: z.output<typeof AccountOutput>,
  { job, workflow }: JobFacts,
  { checks, diagnosis: { verdict, summary, causes } }: ReturnType<typeof diagnoseJob>,
) => ({
  account: { id, name, sandbox },
  job: {
    id: job.id,
    name: jobName(job),
    workflow: job.workflow ?? workflow.slug,
    status: job.status ?? 'unknown',
  },
  checks: checks.map(({ check, title, result, evidence, details }, at) => ({
    number: at + 1,
    check,
    title,
    result,
    evidence,
    details: [...details],
  })),
  diagnosis: { verdict, summary, causes: causes.map(causeOutput) },
})

const MARKS = { pass: 'PASS', fail: 'FAIL', info: 'INFO' } as const

const LONG_ID = /\b[0-9a-f]{32}\b/g

/** Commands as a terminal shows them: the beginning of an id does there, as commands take it. */
export const viewCommand = (step: NextStep, ui: Ui): string =>
  `    ${ui.command(step).replace(LONG_ID, ui.id)}\n`

/**
 * A cause for a person: what, what to do, the commands.
 * @param more lines between what and what to do
 */
export function viewCause(cause: z.output<typeof CauseOutput>, ui: Ui, more: readonly string[] = []): string {
  const paint = { fault: ui.bad, warning: ui.warn, note: ui.accent }[cause.severity]
  // The beginning of an id finds only what lives.
  const whole = cause.code === 'job_killed'
  const shown = (step: NextStep): string => (whole ? `    ${ui.command(step)}\n` : viewCommand(step, ui))
  const what = wrapped(`* ${cause.what}`, ui.width, 2)
  const lines = [
    what
      .split('\n')
      .map((line) => paint(line))
      .join('\n'),
    ...[...more, cause.mend].map((line) => `  ${wrapped(line, ui.width, 2)}`),
  ]
  return `${lines.join('\n')}\n${cause.next.map(shown).join('')}`
}

/** How a verdict is told. */
export type Heads = Readonly<Record<Diagnosis['verdict'], string>>

interface Diagnosed {
  readonly checks: readonly z.output<typeof CheckOutput>[]
  readonly diagnosis: z.output<typeof DiagnosisOutput>
}

/** One check a line or more, what belongs to it below its evidence; a detail that begins with spaces goes deeper. */
function viewCheck(
  { number, title, result, evidence, details }: z.output<typeof CheckOutput>,
  wide: number,
  ui: Ui,
): string {
  const indent = wide + 12
  const mark = { pass: ui.good, fail: ui.bad, info: ui.dim }[result](MARKS[result])
  const more = details.map((line) => {
    const text = line.trimStart()
    const deep = indent + line.length - text.length
    return wrapped(text, ui.width, deep)
      .split('\n')
      .map((each) => `${' '.repeat(deep)}${ui.dim(each.trimStart())}\n`)
      .join('')
  })
  const head = `${String(number).padStart(2)}  ${mark}  ${title.padEnd(wide)}`
  return `${head}  ${wrapped(evidence, ui.width, indent)}\n${more.join('')}`
}

/** Checks in order, then what they add up to. */
export const viewDiagnosis =
  (heads: Heads) =>
  ({ checks, diagnosis }: Diagnosed, ui: Ui): string => {
    const wide = Math.max(...checks.map(({ title }) => title.length))
    const lines = checks.map((check) => viewCheck(check, wide, ui))
    const { causes, summary, verdict } = diagnosis
    const paint = { healthy: ui.good, by_design: ui.warn, faulty: ui.bad }[verdict]
    const body =
      causes.length === 0
        ? `${wrapped(summary, ui.width, 0)}\n`
        : causes.map((cause) => viewCause(cause, ui)).join('')
    return `${lines.join('')}\nDiagnosis: ${paint(heads[verdict])}\n${body}`
  }
