import type { Analysis } from './analyse.ts'
import type { Neighbour } from './lexicon.ts'
import type { Schema } from './schema.ts'

/** Candidates a target and a source keep at most; enough that a right pair is hardly ever lost. */
const PER_TARGET = 12
const PER_SOURCE = 8

type Posting = { readonly field: number; readonly weight: number }

const add = (index: Map<number, Posting[]>, key: number, posting: Posting): void => {
  const list = index.get(key)
  if (list) list.push(posting)
  else index.set(key, [posting])
}

// Pieces of names live in their own number range, below all terms.
const gramKey = (gram: number): number => -1 - Math.abs(gram)

function indexOf(schema: Schema): Map<number, Posting[]> {
  const index = new Map<number, Posting[]>()
  schema.fields.forEach((analysis, field) => {
    for (const [id, weight] of termsOf(analysis))
      add(index, id, { field, weight: weight * schema.rarity(id) })
    const share = 0.6 / Math.max(4, analysis.grams.size)
    for (const gram of analysis.grams) add(index, gramKey(gram), { field, weight: share })
  })
  return index
}

/** All terms of a field with the highest weight each has: in its path, its words or its label. */
function termsOf(analysis: Analysis): Map<number, number> {
  const all = new Map<number, number>()
  for (const terms of [
    analysis.whole,
    analysis.words,
    analysis.valueTerms,
    ...(analysis.label ? [analysis.label] : []),
  ]) {
    const total = terms.weights.reduce((sum, weight) => sum + weight, 0) || 1
    terms.ids.forEach((id, at) => {
      all.set(id, Math.max(all.get(id) ?? 0, (terms.weights[at] ?? 0) / total))
    })
  }
  return all
}

/** For each target the sources worth comparing: those that share terms, related meanings or pieces of the name. */
export function candidatesOf(
  sources: Schema,
  targets: Schema,
  neighbours: ReadonlyMap<number, readonly Neighbour[]>,
): number[][] {
  const index = indexOf(sources)
  const scores = new Float64Array(sources.fields.length)
  const kept: Set<number>[] = []
  const bySource: { target: number; score: number }[][] = sources.fields.map(() => [])
  const names = sources.fields.map((field) => field.field.name)
  targets.fields.forEach((analysis, target) => {
    scores.fill(0)
    const touched = new Set<number>()
    const collect = (key: number, weight: number): void => {
      for (const posting of index.get(key) ?? []) {
        scores[posting.field] = (scores[posting.field] ?? 0) + posting.weight * weight
        touched.add(posting.field)
      }
    }
    for (const [id, weight] of termsOf(analysis)) {
      const own = weight * targets.rarity(id)
      collect(id, own)
      for (const { meaning, closeness } of neighbours.get(id) ?? []) collect(meaning, own * closeness)
    }
    for (const gram of analysis.grams) collect(gramKey(gram), 1 / Math.max(4, analysis.grams.size))
    const ranked = [...touched].sort(
      (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || compare(names[a] ?? '', names[b] ?? ''),
    )
    kept.push(new Set(ranked.slice(0, PER_TARGET)))
    for (const source of ranked.slice(0, 4 * PER_TARGET)) {
      bySource[source]?.push({ target, score: scores[source] ?? 0 })
    }
  })
  const targetNames = targets.fields.map((field) => field.field.name)
  bySource.forEach((list, source) => {
    list.sort(
      (a, b) => b.score - a.score || compare(targetNames[a.target] ?? '', targetNames[b.target] ?? ''),
    )
    for (const { target } of list.slice(0, PER_SOURCE)) kept[target]?.add(source)
  })
  return kept.map((set) => [...set])
}

/** Order by code units: the same everywhere, whatever the locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
