import type { Analysis } from './analyse.ts'
import { detectors, passing, textsOf } from './detectors/detect.ts'
import type { Lexicon } from './lexicon.ts'
import type { Closeness } from './similarity.ts'
import type { FieldEvidence } from './types.ts'

/** What values add to the log-odds of a pair, and the sentence for it. */
export interface ValueVerdict {
  readonly odds: number
  readonly reason?: string
}

const NOTHING: ValueVerdict = { odds: 0 }
/** Below this a target's name does not speak of the kind of value. */
const SPEAKS = 0.55
/** Values that the target's name rules out weigh as much as a name that says otherwise. */
const CONTRADICTION = 3

const closest = (meaning: number, field: Analysis, close: Closeness): number => {
  const terms = [field.leaf, field.whole, ...(field.label ? [field.label] : [])]
  const last = (ids: readonly number[]): number => close(meaning, ids.at(-1) ?? -1)
  return Math.max(
    ...terms.map(({ ids }) => last(ids)),
    ...field.valueTerms.ids.map((id) => close(meaning, id)),
  )
}

/** Whether the source's values are what the target's name or values promise. */
export function judgeValues(
  source: Analysis,
  target: Analysis,
  seen: FieldEvidence | undefined,
  { close, lexicon }: { close: Closeness; lexicon: Lexicon },
): ValueVerdict {
  const texts = textsOf(seen?.samples ?? [])
  if (texts.length === 0) return NOTHING
  const meaningOf = (name: string): number => lexicon.phrases.get(name.replaceAll('_', ' ')) ?? -1
  let best = NOTHING
  for (const { detector, passed, of } of source.values) {
    const fit = closest(meaningOf(detector.meaning), target, close)
    const odds = fit < SPEAKS ? 0 : detector.strength * fit * (passed / of)
    if (odds > best.odds) best = { odds, reason: `${passed} of ${of} values are ${detector.plural}` }
  }
  if (best.odds > 0) return best
  const promised = detectors.find(
    (detector) => detector.exclusive && closest(meaningOf(detector.meaning), target, close) >= 0.95,
  )
  if (!promised) return NOTHING
  const passed = passing(promised, texts)
  if (passed / texts.length > 0.5) return NOTHING
  const reason = `only ${passed} of ${texts.length} values are ${promised.plural}`
  return { odds: -CONTRADICTION * (1 - passed / texts.length), reason }
}

/** What coverage adds: an empty field is hardly what anybody wants to send; otherwise it breaks ties. */
export const coverageOdds = (coverage: number | undefined): number =>
  coverage === undefined ? 0 : coverage <= 0 ? -2 : 0.4 * (Math.min(1, coverage) - 0.5)
