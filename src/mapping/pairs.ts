import { type Analysis, Reader } from './analyse.ts'
import { candidatesOf, compare } from './candidates.ts'
import { detect } from './detectors/detect.ts'
import type { Setting } from './features.ts'
import { lexicon } from './lexicon.ts'
import { openIds, schemaOf } from './schema.ts'
import { closenessOf } from './similarity.ts'
import { stemsOf } from './stems.ts'
import type { Direction, Evidence, Field, FieldEvidence } from './types.ts'
import { pathOf, wordsOf } from './words.ts'

/** A source and a target that are worth comparing, by their places in the setting. */
export interface Pair {
  readonly source: number
  readonly target: number
}

const close = closenessOf(lexicon)

/** Words that stand between breaks in some name: they may be found inside a name without breaks. */
function localWords(fields: readonly Field[]): Set<string> {
  const steps = fields.flatMap((field) => pathOf(field.name).map(wordsOf))
  const words = steps.filter((step) => step.length > 1).flat()
  return new Set(words.filter((word) => word.length >= 4 && !/\d/.test(word)))
}

/** Fields in one fixed order, so that the order they came in cannot matter; equal names count once. */
const ordered = (fields: readonly Field[]): Field[] => {
  const key = (field: Field): string => JSON.stringify([field.name, field.type ?? '', field.label ?? ''])
  const sorted = fields.map((field) => ({ field, key: key(field) })).sort((a, b) => compare(a.key, b.key))
  const byName = new Map<string, Field>()
  for (const { field } of sorted) if (!byName.has(field.name)) byName.set(field.name, field)
  return [...byName.values()]
}

/** Reads both sides and lists the pairs worth comparing. */
export function settingOf(
  source: readonly Field[],
  target: readonly Field[],
  direction: Direction,
  evidence: Evidence = {},
): { setting: Setting; pairs: Pair[] } {
  const [from, to] = [ordered(source), ordered(target)]
  const reader = new Reader(lexicon, localWords([...from, ...to]), direction !== 'general')
  const read = (fields: readonly Field[], seen: Readonly<Record<string, FieldEvidence>> = {}): Analysis[] =>
    fields.map((field) => {
      const samples = Object.hasOwn(seen, field.name) ? seen[field.name]?.samples : undefined
      return reader.read(field, samples ? detect(samples) : [])
    })
  const [sources, targets] = [schemaOf(read(from, evidence.source)), schemaOf(read(to, evidence.target))]
  const [openSources, openTargets] = [openIds(sources, targets), openIds(targets, sources)]
  const setting: Setting = {
    sources,
    targets,
    close,
    direction,
    openSources,
    openTargets,
    sourceStems: stemsOf(sources, { open: openSources, other: targets, reader }),
    targetStems: stemsOf(targets, { open: openTargets, other: sources, reader }),
  }
  const candidates = candidatesOf(sources, targets, lexicon.neighbours)
  const pairs = candidates.flatMap((list, target) => list.map((source) => ({ source, target })))
  return { setting, pairs }
}
