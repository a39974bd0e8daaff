import { suggestFields } from '../../advice/draft/suggest.ts'
import { vocabularyTargets } from '../../advice/draft/vocabulary-targets.ts'
import { type FieldMap, mapFields } from '../../advice/fields/map-fields.ts'
import { isSure } from '../../advice/sure.ts'
import { type NextStep, step } from '../../core/next.ts'
import type { Direction } from '../../mapping/types.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { readCoverage } from '../account/coverage.ts'
import { findSegment } from '../account/find.ts'
import type { Side } from './side.ts'

/** A mapping, and how filled its sources are where that was asked for. */
export interface SidesMap extends FieldMap {
  readonly coverage: ReadonlyMap<string, number>
}

/** Which way the data would flow: it decides how names are read and from which score a pair is suggested. */
export const directionOf = (source: Side, target: Side): Direction => {
  if (source.kind === 'profile' || target.kind === 'provider') return 'export'
  return target.kind === 'profile' ? 'import' : 'general'
}

/** Coverage of every field that may come into question; the schema's others are not asked for. */
async function coverageIn(ctx: Ctx, segment: string, { pairs, open_targets }: FieldMap) {
  const possible = [
    ...pairs.flatMap(({ source, runner_up }) => [source, ...(runner_up === null ? [] : [runner_up.source])]),
    ...open_targets.flatMap(({ candidates }) => candidates.map(({ source }) => source)),
  ]
  if (possible.length === 0) return new Map<string, number>()
  const { id } = await findSegment(ctx, segment)
  return await ctx.progress.during('Measuring coverage', () => readCoverage(ctx, id, possible))
}

/** How a mapping was asked for. */
export interface Options {
  /** Only with the profile as source: an audience that coverage is measured in, as evidence. */
  readonly segment: string | undefined
  readonly minScore: number
  readonly oneToOne: boolean
}

/**
 * Maps one side onto the other.
 */
export async function mapSides(ctx: Ctx, source: Side, target: Side, options: Options): Promise<SidesMap> {
  const { destination } = target
  const names = source.set.fields.map(({ name }) => name)
  const input = {
    source: source.set,
    target: target.set,
    direction: directionOf(source, target),
    minScore: options.minScore,
    oneToOne: options.oneToOne,
    ...(destination === undefined ? {} : { vocabulary: vocabularyTargets(destination.names, names) }),
  }
  const first = mapFields(input)
  if (options.segment === undefined) return { ...first, coverage: new Map() }
  const coverage = await coverageIn(ctx, options.segment, first)
  return { ...mapFields({ ...input, coverage }), coverage }
}

/** Columns without a field that a search is offered for. */
const SEARCHES = 2

/** The job that would send this: fields that a property of its own takes are left to connect. */
function connectCommand(source: Side, target: Side, map: FieldMap, segment: string | undefined): NextStep[] {
  const { destination } = target
  if (destination === undefined || source.facts === undefined) return []
  const { workflow, slug } = destination
  const taken = new Set([...suggestFields(workflow, source.facts).values()].map((pair) => pair.source))
  const pairs = map.pairs
    .filter((pair) => isSure(pair.score) && !taken.has(pair.source))
    .map((pair) => `${pair.source}=${pair.target}`)
  if (pairs.length === 0) return []
  return [step('connect', { goal: [slug], workflow: workflow.kebab, segment, map: pairs })]
}

/** What one would do with the mapping. */
export function nextSteps(
  source: Side,
  target: Side,
  map: FieldMap,
  segment: string | undefined,
): NextStep[] {
  const searches = (target.kind === 'profile' ? map.open_sources : [])
    .slice(0, SEARCHES)
    .map((name) => step('schema find', { words: [name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()] }))
  return [...connectCommand(source, target, map, segment), ...searches]
}
