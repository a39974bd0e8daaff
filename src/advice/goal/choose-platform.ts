import { isMessenger } from './alerts.ts'
import { alertWords, directionWords } from './lexicon/vocabulary.ts'
import type { Mention } from './mentions.ts'
import type { GoalIndex } from './names.ts'
import type { Scene } from './scene.ts'
import { findPhrase } from './words.ts'

/** The platform the goal is about, and what else it names. */
export type PlatformFound = {
  readonly main: Mention | null
  readonly others: readonly Mention[]
  readonly excluded: readonly string[]
}

/** Ways of carrying data; beside a real platform they tell how, not where. */
const carriers = new Set([
  'sftp',
  'aws-s3',
  'webhook',
  'email',
  'google-cloud-storage',
  'lytics-sftp',
  'google-sheets',
  'segment',
])

/** Platforms that take their data from a file store, so that naming one beside them tells how. */
const byFile = new Set([
  'liveramp',
  'taboola',
  'omeda',
  'selligent',
  'mapp',
  'bluekai',
  'swrve',
  'responsys',
  'redshift',
  'yahoo',
  'lotame',
  'salesforce-data-cloud',
])

/** Picks the platform among all names that are not ruled out. */
export function choosePlatform(scene: Scene, index: GoalIndex): PlatformFound {
  const excluded = scene.mentions.filter(
    (mention) => scene.negated.has(mention.start) && mention.name.strength !== 'hint',
  )
  const open = scene.mentions.filter(
    (mention) => !scene.negated.has(mention.start) || onlyPartRuledOut(scene, mention),
  )
  const ends = clauseEnds(scene)
  const ranked = open
    .filter((mention) => mention.name.slug !== 'lytics')
    .map((mention) => ({
      mention,
      score: score(scene, mention, open, ends) + taskBonus(scene, mention, index),
    }))
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)
  const main = ranked[0]?.mention ?? open.find((mention) => mention.name.slug === 'lytics') ?? null
  const others = open.filter(
    (mention) => mention !== main && mention.slugs[0] !== main?.slugs[0] && mention.name.strength !== 'hint',
  )
  return { main, others, excluded: [...new Set(excluded.flatMap((mention) => mention.slugs.slice(0, 1)))] }
}

/** "rather than mailchimp's webhooks, import the subscribers": one thing of the only platform named is ruled out, not the platform. */
function onlyPartRuledOut(scene: Scene, mention: Mention): boolean {
  const next = scene.tokens[mention.end]
  if (next === undefined || next.before !== '' || !scene.negated.has(mention.end)) return false
  const others = scene.mentions.filter(
    (other) => other !== mention && other.start !== mention.end && other.name.slug !== 'lytics',
  )
  return others.length === 0
}

/** An alert is about its channel, not about the jobs it watches; enrichment about who can do it. */
function taskBonus(scene: Scene, mention: Mention, index: GoalIndex): number {
  const alerting = scene.words.some((word) => alertWords.includes(word))
  if (alerting && isMessenger(mention.slugs[0] ?? '')) return 4
  if (!enriches(mention, index)) return 0
  if (scene.words.some((word) => directionWords.enrichment.includes(word))) return 3
  // "upload UID2s to the trade desk": beside another platform its product is only what is sent.
  const alone = scene.mentions.every(
    (other) => other.slugs[0] === mention.slugs[0] || other.slugs.length === 0,
  )
  return alone || mention.role === 'means' ? 1.5 : 0
}

function enriches(mention: Mention, index: GoalIndex): boolean {
  const workflows = index.providers.get(mention.slugs[0] ?? '')?.workflows ?? []
  return (
    workflows.some((workflow) => workflow.direction === 'enrichment') &&
    workflows.every((workflow) => workflow.direction !== 'import')
  )
}

const strength = { sure: 10, guarded: 8, family: 7, foreign: 7, hint: 2 } as const
const place = { target: 3, source: 2, place: 1, means: 0.5, none: 0.75 } as const

function score(scene: Scene, mention: Mention, all: readonly Mention[], ends: readonly number[]): number {
  let total: number = strength[mention.name.strength] + place[mention.role ?? 'none']
  const served = all.some((other) => other.slugs.some((slug) => byFile.has(slug)))
  const carrier = mention.slugs.some((slug) => carriers.has(slug))
  const company = all.some(
    (other) =>
      other !== mention &&
      !other.slugs.some((slug) => carriers.has(slug)) &&
      other.slugs.length > 0 &&
      other.name.slug !== 'lytics' &&
      other.name.strength !== 'hint',
  )
  // "send it from our backend": an address of one's own takes data; where it comes from is no platform.
  const gives = mention.role === 'source' && mention.name.slug !== 'webhook'
  if (carrier && company) total -= !served && (mention.role === 'target' || gives) ? 1 : 4
  if (insideDescription(scene, mention)) total -= 4
  if (!mention.sure && mention.slugs.length > 0) total -= 1
  // A goal of two steps starts with its first; the second is remembered.
  total -= 4 * ends.filter((end) => end <= mention.start).length
  if (
    all.some(
      (other) =>
        other.slugs[0] === mention.slugs[0] &&
        other !== mention &&
        other.role !== null &&
        mention.role === null,
    )
  )
    total -= 0.1
  return total
}

/** "people who clicked our facebook ads": the name tells about the people. */
function insideDescription(scene: Scene, mention: Mention): boolean {
  for (let at = mention.start - 1; at >= 0 && at >= mention.start - 8; at--) {
    const word = scene.words[at] ?? ''
    if (/^(?:to|into|onto)$/.test(word) && at >= mention.start - 3) return false
    if (/^(?:who|whose)$/.test(word)) return true
    if (/^(?:acquired|came|clicked|coming|subscribed|gained)$/.test(word)) return true
  }
  return false
}

const purposes = [
  'so that',
  'so we',
  'so i',
  'so they',
  'in order to',
  'and then',
  'then',
  'and afterwards',
  'after that',
  'to use in',
  'to use on',
  'for use in',
  'for use on',
  'so our',
  'so the',
  'to target',
  'and later',
]

/** Where a second step begins: "… so that we can", "… and then push". */
function clauseEnds(scene: Scene): readonly number[] {
  const first = scene.mentions.find(
    (mention) =>
      !scene.negated.has(mention.start) && mention.slugs.length > 0 && mention.name.slug !== 'lytics',
  )
  if (first === undefined) return []
  const found = purposes
    .map((phrase) => findPhrase(scene.words, phrase.split(' '), first.end))
    .filter((at) => at >= 0)
  const imports =
    first.role === 'source' ||
    scene.words.slice(0, first.end).some((word) => directionWords.import.includes(word))
  for (let at = first.end; at < scene.words.length - 1; at++) {
    const next = scene.words[at + 1] ?? ''
    if (
      scene.words[at] === 'and' &&
      imports &&
      /^(?:export|send|push|sync|target|retarget|activate|upload|forward|use)$/.test(next)
    )
      found.push(at)
  }
  return found.length === 0 ? [] : [Math.min(...found)]
}
