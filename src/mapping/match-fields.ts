import { compare } from './candidates.ts'
import { coverageOdds, judgeValues, type ValueVerdict } from './evidence.ts'
import { lexicon } from './lexicon.ts'
import { scorePairs, thresholdOf } from './model.ts'
import { narrow } from './narrow.ts'
import { reasonsFor } from './reasons.ts'
import { logistic } from './trees.ts'
import type { Candidate, Direction, Evidence, Field, FieldMapping, MappedPair } from './types.ts'

export interface MatchInput {
  readonly source: readonly Field[]
  readonly target: readonly Field[]
  readonly evidence?: Evidence
  readonly direction?: Direction
}

/** A pair of the same name is suggested whatever else the schemas hold, and no other source comes before it. */
const SAME_NAME = 0.9
/** A runner-up further behind than this is no real alternative. */
const CLOSE_RACE = 0.05
const LEAST_CANDIDATE = 0.005

interface Judged {
  readonly source: number
  readonly target: number
  readonly score: number
  readonly identical: boolean
  readonly sameName: boolean
  /** The target's name holds the source's as it is spelled: `from` rather than `FROM` for `message_from`. */
  readonly sameCase: boolean
  readonly values: ValueVerdict
}

/**
 * Suggests which source field belongs to each target field. Every target is filled at most once; a source may serve
 * several targets when each pair is likely on its own; targets without a likely source stay unmatched. The order of
 * the input does not matter.
 */
export function matchFields({
  source,
  target,
  evidence = {},
  direction = 'general',
}: MatchInput): FieldMapping {
  const { setting, pairs, odds } = scorePairs(source, target, direction, evidence)
  const threshold = thresholdOf(direction)
  const { sources, targets } = setting
  const nameOfSource = (i: number): string => sources.fields[i]?.field.name ?? ''
  const byTarget: Judged[][] = targets.fields.map(() => [])
  pairs.forEach((pair, i) => {
    const [from, to] = [sources.fields[pair.source], targets.fields[pair.target]]
    if (!from || !to) return
    const seen =
      evidence.source && Object.hasOwn(evidence.source, from.field.name)
        ? evidence.source[from.field.name]
        : undefined
    const values = judgeValues(from, to, seen, { close: setting.close, lexicon })
    const score = logistic((odds[i] ?? 0) + values.odds + coverageOdds(seen?.coverage))
    const sameName = from.bare === to.bare && from.bare !== ''
    byTarget[pair.target]?.push({
      ...pair,
      identical: from.field.name === to.field.name,
      sameName,
      sameCase: to.field.name.includes(from.field.name),
      values,
      score: sameName ? Math.max(score, SAME_NAME) : score,
    })
  })
  const byScore = (a: Judged, b: Judged): number =>
    Number(b.identical) - Number(a.identical) ||
    Number(b.sameName) - Number(a.sameName) ||
    b.score - a.score ||
    Number(b.sameCase) - Number(a.sameCase) ||
    compare(nameOfSource(a.source), nameOfSource(b.source))
  const ranked = byTarget.map((list) => list.sort(byScore))

  const suggest = ([best, second]: readonly Judged[]): MappedPair[] => {
    const [from, to] = [sources.fields[best?.source ?? -1], targets.fields[best?.target ?? -1]]
    if (!best || !from || !to || best.score < threshold) return []
    const reasons = reasonsFor(from, to, setting, lexicon)
    if (best.values.reason) reasons.push(best.values.reason)
    const pair = { source: from.field.name, target: to.field.name, score: round(best.score), reasons }
    return [second && second.score >= CLOSE_RACE ? { ...pair, runnerUp: candidate(second) } : pair]
  }
  const candidate = (judged: Judged): Candidate => ({
    source: nameOfSource(judged.source),
    score: round(judged.score),
  })

  const suggested = ranked.flatMap(suggest)
  const filled = new Set(suggested.map((pair) => pair.target))
  const used = new Set(suggested.map((pair) => pair.source))
  return {
    pairs: suggested.sort((a, b) => b.score - a.score || compare(a.target, b.target)),
    unmatchedTargets: targets.fields.map(({ field }) => field.name).filter((name) => !filled.has(name)),
    unmatchedSources: sources.fields.map(({ field }) => field.name).filter((name) => !used.has(name)),
    candidates: Object.fromEntries(
      targets.fields.map(({ field }, i) => [
        field.name,
        (ranked[i] ?? []).filter(({ score }) => score >= LEAST_CANDIDATE).map(candidate),
      ]),
    ),
  }
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000

/** As `matchFields`; of a schema of thousands of fields only those are compared that may belong to a target at all. */
export const matchLarge = (input: MatchInput): FieldMapping => {
  const names = input.target.map(({ name }) => name)
  return matchFields({ ...input, source: narrow(input.source, names) })
}
