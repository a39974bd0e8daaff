import { listProviders } from '../../catalog/catalog.ts'
import { buildGoalIndex, type GoalIndex } from './names.ts'

let built: GoalIndex | undefined

/** The index over the catalog's providers, built at the first call: it depends on nothing that could change. */
export function catalogIndex(): GoalIndex {
  built ??= buildGoalIndex(listProviders())
  return built
}
