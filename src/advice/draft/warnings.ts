import type { WorkflowEntry } from '../../catalog/types.ts'
import type { Coverage, SegmentFact } from '../facts.ts'
import { consentRisks, identifierRisks, type Values } from './identifier-risks.ts'
import type { Pair } from './pairs.ts'
import type { Risk } from './risk.ts'

function audienceRisks(segment: SegmentFact | undefined): Risk[] {
  if (segment?.size !== 0) return []
  return [
    {
      code: 'empty_segment',
      message: `The audience "${segment.name ?? segment.id}" has nobody in it: nothing would arrive.`,
      blocking: true,
    },
  ]
}

/** Steps that make a credential at the provider: done already where one is reused. */
const MAKES_CREDENTIAL =
  /^(create|generate|make|issue|request)\b.*\b(keys?|secret|tokens?|credentials?|password|service account)\b/i

/** What must be done outside Lytics first; @param creates whether a credential is created with the job */
export const prerequisitesOf = ({ prerequisites }: WorkflowEntry, creates: boolean): readonly string[] =>
  creates ? prerequisites : prerequisites.filter((line) => !MAKES_CREDENTIAL.test(line))

/** Everything that matters and that the facts show, the blocking ones first. */
export function risks(input: {
  workflow: WorkflowEntry
  segment: SegmentFact | undefined
  config: Readonly<Record<string, unknown>>
  fields: ReadonlyMap<string, Pair>
  pairs: ReadonlyMap<string, readonly Pair[]>
  coverage: Coverage
  values: Values
  /** A credential is created with the job. */
  creates: boolean
}): Risk[] {
  const found = [
    ...audienceRisks(input.segment),
    ...(input.segment === undefined ? [] : identifierRisks(input)),
    ...consentRisks(input.workflow, input.config, input.coverage),
    ...prerequisitesOf(input.workflow, input.creates).map((message) => ({
      code: 'prerequisite',
      message,
      blocking: false,
    })),
  ]
  return found.sort((a, b) => Number(b.blocking) - Number(a.blocking))
}
