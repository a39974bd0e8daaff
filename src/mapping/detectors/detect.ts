import type { Detected, Detector } from './detector.ts'
import { hasSureGender, listed } from './listed.ts'
import { shapes } from './shapes.ts'

/** More samples than this say nothing new. */
const ENOUGH = 200
/** The share of values that must pass; names of people and cities are never all in a list. */
const MOST = 0.8
const SOME = 0.35
const FROM_LISTS: ReadonlySet<string> = new Set(['first_name', 'name', 'city'])

/** All detectors, for those who want to test a value. */
export const detectors: readonly Detector[] = [...shapes, ...listed]

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim().slice(0, 2048)
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value)
  return undefined
}

/** The samples as texts, without those that are empty. */
export const textsOf = (samples: readonly unknown[]): string[] =>
  samples
    .slice(0, ENOUGH)
    .map(textOf)
    .filter((text) => text !== undefined)

/** The share of the samples that one detector recognizes. */
export const passing = (detector: Detector, texts: readonly string[]): number => {
  if (detector.meaning === 'gender' && !hasSureGender(texts)) return 0
  return texts.filter((text) => detector.test(text)).length
}

/** The kinds of values that the samples are, surest first; none where there is nothing to go by. */
export function detect(samples: readonly unknown[]): Detected[] {
  const texts = textsOf(samples)
  if (texts.length === 0) return []
  return detectors
    .map((detector) => ({ detector, passed: passing(detector, texts), of: texts.length }))
    .filter(({ detector, passed, of }) => passed / of >= (FROM_LISTS.has(detector.meaning) ? SOME : MOST))
    .sort((a, b) => b.detector.strength - a.detector.strength)
}
