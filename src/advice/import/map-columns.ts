import { notFoundError, usageError } from '../../core/errors.ts'
import { didYouMean, nearest, normalize } from '../../core/text.ts'
import { matchFields } from '../../mapping/match-fields.ts'
import type { Field, FieldEvidence, MappedPair } from '../../mapping/types.ts'
import { fieldNamed } from '../draft/pairs.ts'
import type { FieldFact } from '../facts.ts'
import { asField } from '../fields/as-field.ts'
import { isSure } from '../sure.ts'
import { typeConflict } from './conflicts.ts'
import { identityKind } from './identity.ts'
import { personalKind } from './personal.ts'
import { type Proposal, propose } from './proposal.ts'
import type { ImportColumn, Sample, SourceColumn } from './types.ts'

/** Fields that Lytics fills by itself. */
const NOT_FILLED = new Set(['membership', 'flows', 'embedding'])

/** What a person said of a column: its field; `none` leaves it out, `keep` includes it without a field. */
export type ColumnAnswer = FieldFact | 'none' | 'keep'

/** By column name. */
export type ColumnAnswers = ReadonlyMap<string, ColumnAnswer>

/** The field that was given, where one was. */
export const answeredField = (provided: ColumnAnswer | undefined): FieldFact | undefined =>
  typeof provided === 'object' ? provided : undefined

/** The column a person means, whatever its case. @throws AppError not_found (exit 5) with the nearest */
export function columnNamed(name: string, columns: readonly SourceColumn[]): SourceColumn {
  const found =
    columns.find((column) => column.name === name) ??
    columns.find((column) => normalize(column.name) === normalize(name))
  if (found !== undefined) return found
  const names = columns.map((column) => column.name)
  throw notFoundError(`The table has no column "${name}"`, {
    code: 'column_not_found',
    hint: didYouMean(nearest(name, names)) ?? `It has ${names.join(', ')}.`,
  })
}

/**
 * What `--map column=field`, `--map column=none` and `--map column=keep` say.
 * @throws AppError not_found for an unknown column or field, usage for a field that is given twice
 */
export function columnAnswers(
  typed: ReadonlyMap<string, string>,
  columns: readonly SourceColumn[],
  fields: readonly FieldFact[],
): ColumnAnswers {
  const provided = new Map<string, ColumnAnswer>()
  for (const [name, wanted] of typed) {
    const column = columnNamed(name, columns)
    const answer = wanted === 'none' || wanted === 'keep' ? wanted : fieldNamed(wanted, fields)
    const field = answeredField(answer)
    if (field !== undefined && [...provided.values()].some((other) => answeredField(other)?.id === field.id))
      throw usageError(`--map ${name}=${wanted}: ${field.id} is filled by another column already`)
    provided.set(column.name, answer)
  }
  return provided
}

const asSource = (column: SourceColumn): Field => ({
  name: column.name,
  type: column.type ?? null,
  label: column.label ?? null,
})

/** More values make the matcher slower with many fields, and hardly surer. */
const ENOUGH = 40

function evidenceFrom(sample: Sample): Readonly<Record<string, FieldEvidence>> {
  return Object.fromEntries(
    [...sample].map(([name, { values, filled }]) => [
      name,
      { samples: values.slice(0, ENOUGH), coverage: filled },
    ]),
  )
}

/** A column named like the label of a field: nearly as sure as one of the same name. */
const SAME_LABEL = 0.9

function sameLabel(columns: readonly SourceColumn[], fields: readonly FieldFact[]): MappedPair[] {
  return columns.flatMap(({ name }) => {
    const [only, other] = fields.filter(({ shortdesc }) => normalize(shortdesc ?? '') === normalize(name))
    if (only === undefined || other !== undefined || normalize(name) === '') return []
    const reasons = [`its label is "${only.shortdesc}"`]
    return [{ source: name, target: only.id, score: SAME_LABEL, reasons }]
  })
}

/** A field is filled by one column: the surer one. */
function oneEach(best: ReadonlyMap<string, MappedPair>): Map<string, MappedPair> {
  const surest = new Map<string, MappedPair>()
  for (const pair of best.values())
    if ((surest.get(pair.target)?.score ?? 0) < pair.score) surest.set(pair.target, pair)
  return new Map([...surest.values()].map((pair) => [pair.source, pair]))
}

/** For each column the field it fits best: a column goes to one field, though it may be the best of several. */
function bestPairs(
  columns: readonly SourceColumn[],
  fields: readonly FieldFact[],
  sample: Sample,
): Map<string, MappedPair> {
  const { pairs } = matchFields({
    source: columns.map(asSource),
    target: fields.filter(({ type = '' }) => !NOT_FILLED.has(type)).map(asField),
    evidence: { source: evidenceFrom(sample) },
    direction: 'import',
  })
  const best = new Map<string, MappedPair>()
  for (const pair of pairs) if (!best.has(pair.source)) best.set(pair.source, pair)
  for (const pair of sameLabel(columns, fields)) {
    if (!isSure(best.get(pair.source)?.score ?? 0)) best.set(pair.source, pair)
  }
  return oneEach(best)
}

interface Fit {
  readonly field: FieldFact | undefined
  readonly score: number | null
  readonly reason: string
  readonly runnerUp: string | null
}

const NO_FIT: Fit = { field: undefined, score: null, reason: '', runnerUp: null }

function fitOf(
  answer: ColumnAnswer | undefined,
  pair: MappedPair | undefined,
  provided: ColumnAnswers,
  fields: readonly FieldFact[],
): Fit {
  const field = answeredField(answer)
  if (field !== undefined) return { ...NO_FIT, field, score: 1, reason: 'given with --map' }
  const taken = [...provided.values()].some((other) => answeredField(other)?.id === pair?.target)
  if (answer !== undefined || pair === undefined || taken) return NO_FIT
  const { score, target, reasons } = pair
  if (!isSure(score)) return { ...NO_FIT, reason: reasons[0] ?? '', runnerUp: target }
  return {
    ...NO_FIT,
    field: fields.find(({ id }) => id === target),
    score,
    reason: reasons.slice(0, 2).join('; '),
  }
}

/**
 * Decides each column: the profile field it belongs to, what it can identify, what is personal in it, whether to import
 * it, and whether its type fits. Pure; the sampled values leave no trace in the answer.
 */
export function mapColumns(input: {
  readonly columns: readonly SourceColumn[]
  readonly sample: Sample
  readonly fields: readonly FieldFact[]
  readonly provided: ColumnAnswers
}): ImportColumn[] {
  const { columns, sample, fields, provided } = input
  const best = bestPairs(columns, fields, sample)
  return columns.map((column) => {
    const answer = provided.get(column.name)
    const fit = fitOf(answer, best.get(column.name), provided, fields)
    const seen = sample.get(column.name)
    const personal = personalKind(column, seen, fit.field)
    const chosen = typeof answer === 'string' ? answer : undefined
    const proposal: Proposal = propose({ column, sample: seen, field: fit.field, personal, answer: chosen })
    return {
      name: column.name,
      type: column.type ?? null,
      field: fit.field?.id ?? null,
      score: fit.score,
      reason: fit.reason,
      runner_up: fit.runnerUp,
      filled: seen?.filled ?? null,
      unique: seen?.unique ?? null,
      identity: chosen === 'none' ? null : identityKind(column, seen, fit.field),
      personal,
      include: proposal.include,
      answer: chosen ?? null,
      proposal: proposal.reason,
      conflict: fit.field === undefined ? null : typeConflict(column.type, fit.field.type, seen),
    }
  })
}
