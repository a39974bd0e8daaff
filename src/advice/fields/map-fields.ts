import { normalize } from '../../core/text.ts'
import { matchFields } from '../../mapping/match-fields.ts'
import type { Candidate, Direction, Field, MappedPair } from '../../mapping/types.ts'
import { isWholeDate, type VocabularyTarget } from '../draft/vocabulary-targets.ts'
import { evidenceOf, type FieldSet, type Note } from './field-set.ts'

/** A suggested pair, under the names that both sides use themselves. */
export interface MappedField {
  readonly source: string
  readonly target: string
  /** Probability of being right. */
  readonly score: number
  readonly reasons: readonly string[]
  readonly runner_up: Candidate | null
}

/** A target that nothing was found for, with what came nearest. */
export interface OpenTarget {
  readonly target: string
  readonly candidates: readonly Candidate[]
}

/** A whole mapping, best pairs first. */
export interface FieldMap {
  readonly pairs: readonly MappedField[]
  readonly open_targets: readonly OpenTarget[]
  readonly open_sources: readonly string[]
  readonly notes: readonly Note[]
}

export interface MapInput {
  readonly source: FieldSet
  readonly target: FieldSet
  /** Where the targets are the names of a destination: what to ask the matcher for. */
  readonly vocabulary?: readonly VocabularyTarget[]
  readonly direction: Direction
  readonly coverage?: ReadonlyMap<string, number>
  /** Pairs below it are not suggested, whatever the matcher thinks. */
  readonly minScore: number
  /** Each source at most once, for its likeliest target. */
  readonly oneToOne: boolean
}

/** Candidates of an open target that are worth a look. */
const SHOWN = 3
const LEAST = 0.1

/** The target fields as the matcher reads them, and what each is called outside. Names that two share are kept apart. */
function targetFields({ target, vocabulary }: MapInput): {
  fields: readonly Field[]
  nameOf: Map<string, string>
} {
  if (vocabulary === undefined)
    return { fields: target.fields, nameOf: new Map(target.fields.map(({ name }) => [name, name])) }
  const nameOf = new Map<string, string>()
  const fields = vocabulary.map(({ name, label, entry }) => {
    const free = nameOf.has(name) ? entry.name : name
    nameOf.set(free, entry.name)
    return { name: free, label }
  })
  return { fields, nameOf }
}

/** Of pairs that use one source twice the likelier stays; they come best first. */
function eachOnce(pairs: readonly MappedPair[]): MappedPair[] {
  const used = new Set<string>()
  return pairs.filter(({ source }) => !used.has(source) && used.add(source))
}

/** The kind of values says most after the first reason. A role that was asked for in place of a name is a meaning. */
function reasonsOf({ source, target, reasons }: MappedPair, name: string): string[] {
  const byRole = reasons[0] === 'same name' && normalize(source) !== normalize(name)
  const [first = '', ...rest] = byRole
    ? [`both mean ${target.replaceAll('_', ' ')}`, ...reasons.slice(1)]
    : reasons
  const ofValues = rest.filter((reason) => / of \d+ values are /.test(reason))
  return [first, ...ofValues, ...rest.filter((reason) => !ofValues.includes(reason))]
}

const splitDate = (sources: readonly string[]): Note[] =>
  sources.length === 0
    ? []
    : [
        {
          code: 'whole_date',
          message: `${sources.join(', ')}: a whole date, where the destination takes day, month and year. Split it first.`,
        },
      ]

/** Maps one set of fields onto another. Pure; values are looked at and are in no part of the answer. */
export function mapFields(input: MapInput): FieldMap {
  const { fields, nameOf } = targetFields(input)
  const { pairs, candidates } = matchFields({
    source: input.source.fields,
    target: fields,
    evidence: evidenceOf(input.source, input.target, input.coverage),
    direction: input.direction,
  })
  const isWhole = (pair: Candidate & { readonly target: string }): boolean =>
    input.vocabulary !== undefined && isWholeDate(pair.source, pair.target)
  const sure = pairs.filter((pair) => pair.score >= input.minScore && !isWhole(pair))
  const mapped = input.oneToOne ? eachOnce(sure) : sure
  const outside = (name: string): string => nameOf.get(name) ?? name
  const filled = new Set(mapped.map((pair) => outside(pair.target)))
  const used = new Set(mapped.map((pair) => pair.source))
  const inside = new Map([...nameOf].map(([name, own]) => [own, name]))
  const nearest = (target: string): readonly Candidate[] =>
    (Object.hasOwn(candidates, target) ? (candidates[target] ?? []) : [])
      .filter((found) => found.score >= LEAST && !isWhole({ ...found, target }))
      .slice(0, SHOWN)
  const dates = pairs.filter((pair) => isWhole(pair) && !used.has(pair.source)).map(({ source }) => source)
  return {
    pairs: mapped.map((pair) => ({
      source: pair.source,
      target: outside(pair.target),
      score: pair.score,
      reasons: reasonsOf(pair, outside(pair.target)),
      runner_up: pair.runnerUp ?? null,
    })),
    open_targets: input.target.fields
      .filter(({ name }) => !filled.has(name))
      .map(({ name }) => ({ target: name, candidates: nearest(inside.get(name) ?? name) })),
    open_sources: input.source.fields.map(({ name }) => name).filter((name) => !used.has(name)),
    notes: splitDate([...new Set(dates)]),
  }
}
