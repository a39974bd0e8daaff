import type { DataKind } from '../../catalog/types.ts'
import { isMessenger } from './alerts.ts'
import { alertWords, dataRank, dataWords } from './lexicon/vocabulary.ts'
import type { Scene } from './scene.ts'
import type { GoalProvider } from './types.ts'
import { singular } from './words.ts'

/** The kinds of data a goal names, the most telling first, and the kinds it rules out. */
export type DataFound = { readonly kinds: readonly DataKind[]; readonly excluded: readonly DataKind[] }

/** Reads which data is meant. Words of a platform's name do not count, and "event quota" is no event. */
export function readData(scene: Scene): DataFound {
  const kinds = new Set<DataKind>()
  const excluded = new Set<DataKind>()
  for (const [at, token] of scene.tokens.entries()) {
    const word = scene.negated.has(at) ? token.word : (scene.words[at] ?? '')
    if (token.quote > 0 || (inSureName(scene, at) && !/^(?:audience|cohort|conversion)s?$/.test(word)))
      continue
    const kind =
      dataWords[singular(word)] ?? dataWords[word] ?? (alertWords.includes(word) ? 'alerts' : undefined)
    if (kind === undefined || isFalseFriend(scene, at)) continue
    if (scene.negated.has(at)) excluded.add(kind)
    else kinds.add(kind)
  }
  return { kinds: dataRank.filter((kind) => kinds.has(kind)), excluded: [...excluded] }
}

function inSureName(scene: Scene, at: number): boolean {
  return scene.mentions.some(
    (mention) => at >= mention.start && at < mention.end && mention.name.strength !== 'hint',
  )
}

/** Data words inside a description of people say nothing about what is sent. */
function isFalseFriend(scene: Scene, at: number): boolean {
  const word = scene.words[at] ?? ''
  const before = scene.words[at - 1] ?? ''
  const after = scene.words[at + 1] ?? ''
  if (
    /^events?$/.test(word) &&
    /^(?:quota|hub|hubs|attendees?|limit|volume|allowance|fans|goers)$/.test(after)
  )
    return true
  if (
    /^(?:open|view|order|click|purchase|checkout|visit|hit|message|answer|page|product|topic|monitor|device|account|model|activity|session|reply|install|record)s?$/.test(
      word,
    ) &&
    /^(?:to|who|that|did|they|ve|have|recent|will|last|frequent|big|first)$/.test(before)
  )
    return true
  if (/^behaviou?ral$/.test(word) && !/^(?:data|events?|info|information|signals?)$/.test(after)) return true
  return word === 'attribute' && before === 'audience'
}

/** The words come first; the workflow decides where they only say "people" or nothing. */
export function dataOf(
  data: DataFound,
  platform: GoalProvider | null,
  workflow: string | null,
  segment: string | null,
): DataKind | null {
  const carried = platform?.workflows.find((item) => item.kebab === workflow)?.data ?? null
  if (isMessenger(platform?.slug ?? '')) return 'alerts'
  if (carried !== null && special.has(carried)) return carried
  const said = data.kinds[0] ?? (segment === null ? null : 'audience')
  if (said === null || (said === 'profiles' && carried === 'audience')) return carried ?? said
  return said === 'profiles' && segment !== null ? 'audience' : said
}

/** Kinds that a workflow is for, whatever else the sentence mentions. */
const special: ReadonlySet<DataKind> = new Set([
  'conversions',
  'alerts',
  'monitoring',
  'setup',
  'model',
  'content',
])
