import { readFileSync } from 'node:fs'
import { pairTable, ROW, writeContextFeatures } from '../src/mapping/context.ts'
import { PAIR_FEATURES, type Setting } from '../src/mapping/features.ts'
import { type Pair, settingOf } from '../src/mapping/pairs.ts'
import type { Direction, Field } from '../src/mapping/types.ts'

/** A case of a benchmark file; see docs/mapping.md for the format. */
export interface Case {
  readonly id: string
  readonly vendor: string
  readonly origin: string
  readonly task: Direction
  readonly source: readonly Field[]
  readonly target: readonly Field[]
  readonly truth: readonly (readonly [string, string])[]
  readonly alt?: readonly (readonly [string, string])[]
  readonly ignore?: readonly string[]
}

export const readCases = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)

/** A case with its pairs worked out, and for each pair whether people made it and whether it counts. */
export interface Prepared {
  readonly item: Case
  readonly setting: Setting
  readonly pairs: readonly Pair[]
  readonly features: readonly number[][]
  readonly labels: readonly number[]
  readonly counted: readonly boolean[]
  /** The case read from its target to its source, where that is as good a lesson. */
  readonly mirror?: Prepared
}

/** What a case is read without, to see what that kind of evidence adds. */
export interface Without {
  readonly labels?: boolean
  readonly types?: boolean
  readonly stems?: boolean
  /** Places of features that say nothing. */
  readonly features?: ReadonlySet<number>
}

const shorn = (fields: readonly Field[], { labels, types }: Without): Field[] =>
  fields.map((field) => ({
    ...field,
    ...(labels ? { label: null, description: null } : {}),
    ...(types ? { type: null } : {}),
  }))

const flipped = (pairs: readonly (readonly [string, string])[]): [string, string][] =>
  pairs.map(([source, target]) => [target, source])

/** A case with sides changed: between any two schemas the answer must not depend on which is called the source. */
const mirrored = (item: Case): Case => ({
  ...item,
  source: item.target,
  target: item.source,
  truth: flipped(item.truth),
  ...(item.alt ? { alt: flipped(item.alt) } : {}),
})

/** Works out the pairs of a case, for general ones in both directions. */
export function prepare(item: Case, without: Without = {}): Prepared {
  const forward = prepareOneWay(item, without)
  return item.task === 'general' ? { ...forward, mirror: prepareOneWay(mirrored(item), without) } : forward
}

function prepareOneWay(item: Case, without: Without): Prepared {
  const { setting: whole, pairs } = settingOf(
    shorn(item.source, without),
    shorn(item.target, without),
    item.task,
  )
  const setting = without.stems ? { ...whole, sourceStems: new Map(), targetStems: new Map() } : whole
  const names = pairs.map(
    (pair) =>
      [
        setting.sources.fields[pair.source]!.field.name,
        setting.targets.fields[pair.target]!.field.name,
      ] as const,
  )
  const right = new Set([...item.truth, ...(item.alt ?? [])].map((pair) => JSON.stringify(pair)))
  const ignored = new Set(item.ignore ?? [])
  const side = item.task === 'export' ? 1 : 0
  return {
    item,
    setting,
    pairs,
    features: rowsOf(pairTable(pairs, setting), PAIR_FEATURES.length).map((row) =>
      row.map((value, i) => (without.features?.has(i) ? 0 : value)),
    ),
    labels: names.map((pair) => (right.has(JSON.stringify(pair)) ? 1 : 0)),
    counted: names.map((pair) => !ignored.has(pair[side])),
  }
}

export const withContext = ({ pairs, setting, features }: Prepared, first: readonly number[]): number[][] => {
  const table = new Float64Array(pairs.length * ROW)
  for (const [i, row] of features.entries()) table.set(row, i * ROW)
  writeContextFeatures(pairs, table, first, setting)
  return rowsOf(table, ROW)
}

/** The first numbers of every row of a table. */
const rowsOf = (table: Float64Array, width: number): number[][] =>
  Array.from({ length: table.length / ROW }, (_, i) => [...table.subarray(i * ROW, i * ROW + width)])
