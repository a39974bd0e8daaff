import type { Vocabulary, WorkflowEntry } from '../../catalog/types.ts'
import { notFoundError, usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { didYouMean, nearest, normalize } from '../../core/text.ts'
import type { FieldFact } from '../facts.ts'

/** One profile field and the destination's name for it. */
export interface Pair {
  readonly source: string
  readonly target: string
  /** 1 where a person said so; else the matcher's probability of being right. */
  readonly score: number
  readonly reason: string
  readonly runner_up?: string | undefined
}

/** The profile field a person means. @throws AppError not_found (exit 5) with the nearest */
export function fieldNamed(name: string, fields: readonly FieldFact[]): FieldFact {
  const exact = fields.find((field) => field.id === name)
  if (exact !== undefined) return exact
  const close = fields.filter((field) => normalize(field.id) === normalize(name))
  if (close.length === 1 && close[0] !== undefined) return close[0]
  throw notFoundError(`No profile field "${name}"`, {
    code: 'field_not_found',
    hint:
      didYouMean(
        nearest(
          name,
          fields.map((field) => field.id),
        ),
      ) ?? 'See what is available:',
    next: [step('schema find', { words: [name] })],
  })
}

function targetNamed(name: string, vocabulary: Vocabulary | undefined): string {
  if (vocabulary === undefined) return name
  const known = vocabulary.names.map((entry) => entry.name)
  const match = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
  if (match !== undefined) return match
  if (vocabulary.open) return name
  throw notFoundError(`The destination has no field "${name}"`, {
    code: 'target_not_found',
    hint: didYouMean(nearest(name, known)) ?? `It takes ${known.join(', ')}.`,
  })
}

/** The mapping slots of a workflow with what the destination calls its fields. */
export interface MappingSlot {
  readonly name: string
  readonly vocabulary: Vocabulary | undefined
}

/** Which mapping slot a typed target belongs to: the first that knows the name, else the first that takes any. */
function slotFor(target: string, slots: readonly MappingSlot[]): MappingSlot {
  const [first] = slots
  if (first === undefined)
    throw usageError('--map: this workflow maps no fields', { hint: 'Leave --map out.' })
  const knows = slots.find(({ vocabulary }) =>
    vocabulary?.names.some((entry) => entry.name.toLowerCase() === target.toLowerCase()),
  )
  return knows ?? slots.find(({ vocabulary }) => vocabulary === undefined || vocabulary.open) ?? first
}

/**
 * The pairs that `--map field=NAME` gives, by mapping slot.
 * @throws AppError not_found for an unknown field or name, usage where the workflow maps nothing
 */
export function pairsFromFlags(
  typed: ReadonlyMap<string, string>,
  slots: readonly MappingSlot[],
  fields: readonly FieldFact[],
): Map<string, Pair[]> {
  const bySlot = new Map<string, Pair[]>()
  for (const [source, target] of typed) {
    const slot = slotFor(target, slots)
    const pair: Pair = {
      source: fieldNamed(source, fields).id,
      target: targetNamed(target, slot.vocabulary),
      score: 1,
      reason: 'given with --map',
    }
    bySlot.set(slot.name, [...(bySlot.get(slot.name) ?? []), pair])
  }
  return bySlot
}

/** The config value of a mapping: an array of one-entry objects, Lytics field on the left (API.md, 8.4). */
export const mappingValue = (pairs: readonly Pair[]): Record<string, string>[] =>
  pairs.map(({ source, target }) => ({ [source]: target }))

/** The mapping slots of a workflow, in the catalog's order. */
export const mappingSlots = (
  workflow: WorkflowEntry,
  vocabularies: Readonly<Record<string, Vocabulary>>,
): MappingSlot[] =>
  Object.entries(workflow.slots)
    .filter(([, slot]) => slot.kind === 'mapping')
    .map(([name, slot]) => ({
      name,
      vocabulary: slot.vocabulary === undefined ? undefined : vocabularies[slot.vocabulary],
    }))
