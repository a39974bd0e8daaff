import { type NextStep, placeholder, step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import { audienceCheck, audiencesOf } from './audience-checks.ts'
import { type Cause, type Check, fail, info, pass } from './check.ts'
import { conclude, type Diagnosis } from './diagnose-job.ts'
import type { JobFacts } from './facts.ts'
import { authCheck, existsCheck, jobCause, jobName, statusCheck } from './job-checks.ts'
import { activityCheck, errorCheck, quietCheck, rateLimitCheck } from './log-checks.ts'
import { when } from './moments.ts'
import { backfills, sentFields } from './settings.ts'

/** What is known of a profile: which fields it has, never their values. */
export interface ProfileFact {
  readonly present: ReadonlySet<string>
  /** Slugs or ids of its audiences. */
  readonly segments: readonly string[]
}

/** Everything that the question "why is this person not there?" is answered from. */
export interface UserFacts extends JobFacts {
  /** The field that the person was looked up by. */
  readonly field: string
  /** Absent where there is none. */
  readonly profile: ProfileFact | undefined
}

const userCause = (
  facts: UserFacts,
  code: string,
  severity: Cause['severity'],
  what: string,
  mend: string,
  next: readonly NextStep[],
): Cause => ({
  code,
  severity,
  about: { kind: 'profile', id: facts.field, name: 'the person' },
  what,
  mend,
  next,
})

/** Whether there is such a profile. The API answers a missing one with 200 and "Not Found" (API.md, 11). */
function profileCheck(facts: UserFacts): Check {
  const { field, fields, profile } = facts
  if (profile !== undefined) return pass('profile', 'Profile', `found by ${clean(field)}`)
  const identifiers = fields.filter(({ is_identifier }) => is_identifier === true).map(({ id }) => clean(id))
  const identifies = identifiers.includes(clean(field))
  const what = identifies
    ? `Lytics has no profile with this ${clean(field)}.`
    : `No profile was found by ${clean(field)}, which is no identifier: only identifiers can be looked up.`
  const mend = identifies
    ? 'Check the spelling (identifiers are kept as they came, mostly in lower case), or look by another identifier.'
    : `Look by one of ${identifiers.slice(0, 8).join(', ')}.`
  const causes = [userCause(facts, 'profile_not_found', 'warning', what, mend, [step('schema identity')])]
  const evidence = 'none (Lytics answers a missing profile with 200 and "Not Found")'
  return fail('profile', 'Profile', evidence, { causes })
}

/** Whether the person is in the audience that the job sends. */
function memberCheck(facts: UserFacts): Check {
  const { job, profile } = facts
  const mine = audiencesOf(facts)
  if (mine.length === 0) return info('membership', 'Membership', 'not used: the job has no audience')
  if (profile === undefined) return info('membership', 'Membership', 'not looked at: there is no profile')
  const names = mine.map((segment) => `"${clean(segment.name ?? segment.id)}"`).join(', ')
  const inside = mine.filter(({ id, slug_name = id }) =>
    profile.segments.some((segment) => segment === id || segment === slug_name),
  )
  if (inside.length > 0) {
    const where = inside.map((segment) => `"${clean(segment.name ?? segment.id)}"`).join(', ')
    return pass('membership', 'Membership', `in ${where}`)
  }
  const what = `The person is not in ${names}, the audience of the job "${jobName(job)}", and so is not sent.`
  const mend = 'See what the definition asks for, and which of it the profile does not meet.'
  const next = mine.map(({ id }) => step('segments get', { segment: id }))
  return fail('membership', 'Membership', `not in ${names}`, {
    causes: [userCause(facts, 'not_in_audience', 'warning', what, mend, next)],
  })
}

/** Whether the profile has what the destination needs to know the person. Says which fields, never their values. */
function fieldCheck(facts: UserFacts): Check {
  const { job, workflow, profile } = facts
  const { identifiers, all } = sentFields(workflow, job.config ?? {})
  const names = [...new Set([...identifiers, ...all])]
  if (names.length === 0) return info('fields', 'Fields', 'not used: the job maps no profile field')
  if (profile === undefined) return info('fields', 'Fields', 'not looked at: there is no profile')
  const line = (name: string): string =>
    `${profile.present.has(name) ? 'has' : 'lacks'} ${clean(name)}${identifiers.includes(name) ? ' (identifier)' : ''}`
  const details = names.map(line)
  const known = identifiers.filter((name) => profile.present.has(name))
  if (identifiers.length > 0 && known.length === 0) {
    const wanted = identifiers.map(clean).join(' or ')
    const what = `The profile has no ${wanted}, by which the job "${jobName(job)}" identifies people: the person is omitted.`
    const mend = `Find out why the data that should bring ${wanted} does not, or identify people by a field that they have.`
    return fail('fields', 'Fields', `no identifier for the destination: ${wanted} is missing`, {
      details,
      causes: [
        userCause(facts, 'no_identifier', 'warning', what, mend, [
          step('schema find', { words: [clean(identifiers[0] ?? '')] }),
          step('jobs get', { job: job.id }),
        ]),
      ],
    })
  }
  const missing = names.filter((name) => !profile.present.has(name)).length
  return missing === 0
    ? pass('fields', 'Fields', 'everything that the job sends is there', { details })
    : info('fields', 'Fields', `identified; ${missing} of ${names.length} fields are empty`, { details })
}

/** Whether somebody who was a member before the job was made is sent at all. */
function backfillCheck({ job, workflow, now }: UserFacts): Check {
  const enabled = backfills(workflow, job.config ?? {})
  const made = job.created === undefined ? 'its creation' : `its creation ${when(job.created, now)}`
  if (enabled === true) return pass('backfill', 'Backfill', 'on: present members are sent too')
  if (enabled === undefined)
    return info('backfill', 'Backfill', 'not set; the workflow decides whether present members are sent')
  const what = `The job "${jobName(job)}" sends only those who enter after ${made}: somebody who was a member before is never sent.`
  const mend = 'Recreate the job with backfill to send the present members too.'
  const causes = [
    jobCause(job, 'no_backfill', 'note', what, mend, [
      step('jobs get', { job: job.id }),
      step('jobs create', {
        workflow: workflow.kebab,
        name: placeholder('name'),
        set: ['withbackfill=true'],
      }),
    ]),
  ]
  return info('backfill', 'Backfill', `off: only those who entered after ${made} are sent`, { causes })
}

/** How long the destination itself takes. */
const delayCheck = ({ workflow }: UserFacts): Check =>
  info(
    'delay',
    'Delay',
    workflow.seen_after === ''
      ? 'the catalog does not say how long the destination takes'
      : workflow.seen_after,
  )

/** Looks why a person does not arrive: profile, audience, job, log, fields, then the destination's own delay. */
export function diagnoseUser(facts: UserFacts): { checks: readonly Check[]; diagnosis: Diagnosis } {
  const member = memberCheck(facts)
  // Of somebody who is not sent anyway it does not matter since when.
  const backfill = member.result === 'fail' ? [] : [backfillCheck(facts)]
  const checks = [
    profileCheck(facts),
    existsCheck(facts),
    member,
    fieldCheck(facts),
    audienceCheck(facts),
    statusCheck(facts),
    authCheck(facts),
    quietCheck(facts),
    rateLimitCheck(facts),
    activityCheck(facts),
    errorCheck(facts),
    ...backfill,
    delayCheck(facts),
  ]
  const healthy = `Nothing stops it: the person is sent by the job "${jobName(facts.job)}".`
  return { checks, diagnosis: conclude(checks, healthy) }
}
