import type { ProviderSummary } from '../../src/catalog/types.ts'
import type { Option } from '../../src/goal/features/facts.ts'
import { eachFeature } from '../../src/goal/features.ts'
import { buildGoalIndex } from '../../src/goal/names.ts'
import { optionsOf } from '../../src/goal/options.ts'
import { prepare } from '../../src/goal/prepare.ts'
import type { Labelled } from './labelled.ts'
import type { Example } from './learner.ts'

/** A goal's options, and the same as the learner sees them. */
export interface Case {
  readonly options: readonly Option[]
  readonly example: Example
}

/** Turns goals into examples; feature names get their numbers as they come. */
export function dataset(providers: readonly ProviderSummary[]) {
  const index = buildGoalIndex(providers)
  const ids = new Map<string, number>()
  const names: string[] = []
  const idOf = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, names.length)
    return names.push(name) - 1
  }
  const example = (label: Labelled, weight: number): Case => {
    const { facts } = prepare(label.goal, index)
    const options = optionsOf(facts, index)
    const rows = options.map(() => ({ ids: [] as number[], values: [] as number[] }))
    eachFeature(facts, options, (n, name, value) => {
      rows[n]!.ids.push(idOf(name))
      rows[n]!.values.push(value)
    })
    const right = options.findIndex(
      ({ provider, direction, workflow, via }) =>
        (provider?.slug ?? null) === label.platform &&
        (workflow?.kebab ?? null) === label.workflow &&
        (direction === label.direction || via !== null),
    )
    const packed = rows.map(({ ids: row, values }) => ({
      ids: Int32Array.from(row),
      values: Float32Array.from(values),
    }))
    return { options, example: { options: packed, right, weight } }
  }
  return { names, example }
}
