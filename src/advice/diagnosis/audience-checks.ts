import type { WorkflowEntry } from '../../catalog/types.ts'
import { type NextStep, placeholder, step } from '../../core/next.ts'
import { clean, count } from '../../core/text.ts'
import { type Cause, type Check, fail, info, pass } from './check.ts'
import type { AudienceFact, JobFacts, ObservedJob } from './facts.ts'
import { jobCause, jobName } from './job-checks.ts'
import { audienceIds, audienceSettings, sentFields, takesAudience } from './settings.ts'

const nameOf = (segment: AudienceFact): string => clean(segment.name ?? segment.id)

/** Points the job at another audience, through the setting that names this one. */
function change(job: ObservedJob, workflow: WorkflowEntry, id: string): NextStep {
  const known = Object.keys(workflow.slots)
  const holds = ([name, value]: [string, unknown]) =>
    (known.length === 0 || known.includes(name)) &&
    (value === id || (Array.isArray(value) && value.includes(id)))
  const property =
    Object.entries(job.config ?? {}).find(holds)?.[0] ?? audienceSettings(workflow)[0] ?? 'segment_id'
  return step('jobs update', { job: job.id, set: [placeholder('id', `${property}=`)] })
}

/** What is wrong with one audience of a job; undefined where nothing is. */
export function audienceCause(
  job: ObservedJob,
  workflow: WorkflowEntry,
  id: string,
  segment: AudienceFact | undefined,
): Cause | undefined {
  if (segment === undefined || segment.deleted === true) {
    const what = `The audience ${segment === undefined ? id : `"${nameOf(segment)}"`} of the job "${jobName(job)}" does not exist any more.`
    return jobCause(job, 'audience_missing', 'fault', what, 'Point the job at another audience.', [
      step('segments list'),
      change(job, workflow, id),
    ])
  }
  const about = { kind: 'segment', id: segment.id, name: nameOf(segment) } as const
  if (segment.invalid === true) {
    const why = clean(segment.invalid_reason ?? '')
    return {
      code: 'audience_invalid',
      severity: 'fault',
      about,
      what: `The definition of the audience "${nameOf(segment)}" is not valid${why === '' ? '' : ` (${why})`}, so the job "${jobName(job)}" gets nobody.`,
      mend: 'Correct the definition in Lytics, or point the job at another audience.',
      next: [step('segments get', { segment: segment.id }), change(job, workflow, id)],
    }
  }
  if (segment.size === 0) {
    return {
      code: 'empty_audience',
      severity: 'warning',
      about,
      what: `Nobody is in the audience "${nameOf(segment)}", so the job "${jobName(job)}" sends nobody.`,
      mend: 'Widen its definition in Lytics, point the job at another audience, or pause it until people come.',
      next: [
        step('segments get', { segment: segment.id }),
        change(job, workflow, id),
        step('jobs pause', { job: job.id }),
      ],
    }
  }
  return undefined
}

/** The audiences of the job, as far as they exist. */
export const audiencesOf = ({ job, workflow, segments }: JobFacts): AudienceFact[] => {
  const ids = audienceIds(workflow, job.config ?? {})
  return segments.filter((segment) => ids.includes(segment.id))
}

/** Whether the audience is there, valid and holds somebody. */
export function audienceCheck({ job, workflow, segments }: JobFacts): Check {
  const ids = audienceIds(workflow, job.config ?? {})
  if (ids.length === 0) {
    const why = takesAudience(workflow) ? 'none set' : 'not used: this workflow takes none'
    return info('audience', 'Audience', why)
  }
  const found = ids.map((id) => ({ id, segment: segments.find((segment) => segment.id === id) }))
  const details = found.map(({ id, segment }) =>
    segment === undefined
      ? `${id}: gone`
      : `"${nameOf(segment)}"${segment.size === undefined ? '' : `, ${count(segment.size, 'person', 'people')}`}`,
  )
  const causes = found.flatMap(({ id, segment }) => audienceCause(job, workflow, id, segment) ?? [])
  const evidence = details.join('; ')
  return causes.length > 0
    ? fail('audience', 'Audience', evidence, { causes })
    : pass('audience', 'Audience', evidence)
}

const OF_A_FLOW = /^(flow|journey)[_-]/

/** No call of the API tells the state of a flow; what can be told is whether the audience belongs to one. */
export function flowCheck(facts: JobFacts): Check {
  const mine = audiencesOf(facts).filter(
    ({ slug_name = '', kind }) => kind === 'flow' || OF_A_FLOW.test(slug_name),
  )
  if (mine.length === 0) return info('flow', 'Flow', 'not used: the audience belongs to no flow')
  const names = mine.map((segment) => `"${nameOf(segment)}"`).join(', ')
  return info(
    'flow',
    'Flow',
    `${names} seems to be a step of a flow: check in Lytics whether the flow runs (the API does not tell)`,
  )
}

/** A share as people read it: what is there is never told as nothing. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`

const LOW = 0.1

function unknownFields({ job, workflow, fields }: JobFacts, names: readonly string[]): Cause[] {
  // Workflows for events and files also name columns of streams, which no schema lists.
  if (!['audience', 'profiles', 'enrichment'].includes(workflow.data)) return []
  const known = new Set(fields.map(({ id }) => id))
  return names
    .filter((name) => known.size > 0 && !known.has(name))
    .map((name) =>
      jobCause(
        job,
        'field_missing',
        'warning',
        `The job "${jobName(job)}" sends the field ${clean(name)}, which the profile schema does not have.`,
        'Map a field that exists, or add the field and a mapping to the schema.',
        [step('schema find', { words: [clean(name)] }), step('jobs get', { job: job.id })],
      ),
    )
}

/** How many people of the audience carry what the job sends. */
export function coverageCheck(facts: JobFacts): Check {
  const { job, workflow, coverage } = facts
  const { identifiers, all } = sentFields(workflow, job.config ?? {})
  const names = [...new Set([...identifiers, ...all])]
  if (names.length === 0) return info('coverage', 'Fields', 'not used: the job maps no profile field')
  const line = (name: string): string => {
    const share = coverage.get(name)
    const role = identifiers.includes(name) ? ' (identifier)' : ''
    return `${clean(name)}${role}: ${share === undefined ? 'not counted' : percent(share)}`
  }
  const details = names.map(line)
  const best = Math.max(...identifiers.flatMap((name) => coverage.get(name) ?? []))
  const causes = unknownFields(facts, names)
  // Of an empty audience nothing can be said; its emptiness is a cause of its own.
  const someone = audiencesOf(facts).some(({ size }) => size !== 0)
  if (someone && best === 0 && causes.length === 0) {
    const what = `Nobody in the audience has ${identifiers.map(clean).join(' or ')}, so the job "${jobName(job)}" can match nobody.`
    const mend = 'Identify people by a field that they have.'
    causes.push(
      jobCause(job, 'identifier_not_covered', 'fault', what, mend, [
        step('schema identity'),
        step('jobs get', { job: job.id }),
      ]),
    )
  }
  const evidence = someone
    ? `share of the audience that has what the job sends${best > 0 && best < LOW ? '; the identifier is rare' : ''}`
    : 'nobody to count in the audience'
  if (causes.length > 0) return fail('coverage', 'Fields', evidence, { details, causes })
  if (!someone) return info('coverage', 'Fields', evidence, { details })
  return best >= LOW || identifiers.length === 0
    ? pass('coverage', 'Fields', evidence, { details })
    : info('coverage', 'Fields', evidence, { details })
}
