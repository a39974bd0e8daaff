import type { DataKind } from '../../catalog/types.ts'
import { alertWords, dataRank, dataWords } from './lexicon/vocabulary.ts'
import type { Scene } from './scene.ts'
import { singular } from './words.ts'

/** The kinds of data a goal names, the most telling first, and the kinds it rules out. */
export type DataFound = { readonly kinds: readonly DataKind[]; readonly excluded: readonly DataKind[] }

/** Reads which data is meant. Words of a platform's name do not count, and "event quota" is no event. */
export function readData(scene: Scene): DataFound {
  const kinds = new Set<DataKind>()
  const excluded = new Set<DataKind>()
  for (const [at, token] of scene.tokens.entries()) {
    if (token.quote > 0 || inSureName(scene, at)) continue
    const kind =
      dataWords[singular(token.word)] ??
      dataWords[token.word] ??
      (alertWords.includes(token.word) ? 'alerts' : undefined)
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
  return word === 'attribute' && before === 'audience'
}
