import type { WorkflowEntry } from '../../catalog/types.ts'
import type { Coverage, SegmentFact } from '../facts.ts'
import type { Pair } from './pairs.ts'

/** A risk, as the gate's Warning. */
export interface Risk {
  readonly code: string
  readonly message: string
  readonly blocking: boolean
}

const LOW = 0.3

const percent = (share: number): string => `${Math.round(share * 100)} %`

const looksHashed = (field: string): boolean => /(^|_)(hash|hashed|sha|sha1|sha256|md5)(_|$)/.test(field)

/** Field properties whose role says that the destination (or Lytics) hashes a plain value. */
const takesPlain = (role: string | undefined): boolean => role === 'email' || role === 'phone'

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

function coverageRisks(identifiers: readonly Pair[], coverage: Coverage): Risk[] {
  const known = identifiers.filter((pair) => coverage.has(pair.source))
  if (known.length === 0) return []
  const best = Math.max(...known.map((pair) => coverage.get(pair.source) ?? 0))
  const names = known.map((pair) => pair.source).join(', ')
  if (best === 0) {
    return [
      {
        code: 'no_identifier_coverage',
        message: `Nobody in this audience has ${names}: nobody could be matched.`,
        blocking: true,
      },
    ]
  }
  if (best >= LOW) return []
  return [
    {
      code: 'low_coverage',
      message: `Only ${percent(best)} of this audience has ${names}: few people can be matched.`,
      blocking: false,
    },
  ]
}

function hashRisks(workflow: WorkflowEntry, fields: ReadonlyMap<string, Pair>): Risk[] {
  return [...fields]
    .filter(([name, pair]) => takesPlain(workflow.slots[name]?.role) && looksHashed(pair.source))
    .map(([name, pair]) => ({
      code: 'double_hashing',
      message: `${name} takes plain values and ${pair.source} looks hashed already: hashed twice, nobody matches.`,
      blocking: false,
    }))
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
  fields: ReadonlyMap<string, Pair>
  pairs: ReadonlyMap<string, readonly Pair[]>
  coverage: Coverage
  /** A credential is created with the job. */
  creates: boolean
}): Risk[] {
  const identifying = [...input.fields].filter(
    ([name]) =>
      input.workflow.slots[name]?.one_of !== undefined || input.workflow.slots[name]?.needed === true,
  )
  const identifiers =
    identifying.length > 0 ? identifying.map(([, pair]) => pair) : [...input.pairs.values()].flat()
  const found = [
    ...audienceRisks(input.segment),
    ...coverageRisks(identifiers, input.coverage),
    ...hashRisks(input.workflow, input.fields),
    ...prerequisitesOf(input.workflow, input.creates).map((message) => ({
      code: 'prerequisite',
      message,
      blocking: false,
    })),
  ]
  return found.sort((a, b) => Number(b.blocking) - Number(a.blocking))
}
