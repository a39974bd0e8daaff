import type { Analysis } from './analyse.ts'
import type { Setting } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import { both, overlap } from './similarity.ts'

const worded = (meaning: string): string => meaning.replaceAll('_', ' ')
const always = (): number => 1

/** The terms that two fields share or that are related, as sentences. */
function termReasons(source: Analysis, target: Analysis, setting: Setting, lexicon: Lexicon): string[] {
  const targetTerms = [...target.leaf.ids, ...(target.label?.ids ?? []), ...target.whole.ids]
  const sourceTerms = [...new Set([...source.leaf.ids, ...(source.label?.ids ?? []), ...source.whole.ids])]
  const same: string[] = []
  const related: string[] = []
  for (const id of sourceTerms) {
    const name = lexicon.names[id]
    if (name === undefined) continue
    if (targetTerms.includes(id)) same.push(worded(name))
    else {
      const near = targetTerms.find((other) => setting.close(id, other) >= 0.4)
      const nearName = near === undefined ? undefined : lexicon.names[near]
      if (nearName !== undefined) related.push(`${worded(name)} is close to ${worded(nearName)}`)
    }
  }
  if (same.length > 0) return [`both mean ${[...new Set(same)].slice(0, 3).join(', ')}`]
  return related.slice(0, 1)
}

/** Why two fields belong together, strongest first; at most a few short sentences. */
export function reasonsFor(source: Analysis, target: Analysis, setting: Setting, lexicon: Lexicon): string[] {
  const reasons: string[] = []
  if (source.bare === target.bare) reasons.push('same name')
  else if (source.leafBare === target.leafBare) reasons.push('same last part of the name')
  if (reasons.length === 0) reasons.push(...termReasons(source, target, setting, lexicon))
  if (reasons.length === 0) {
    const words = both(overlap(source.words, target.words, (a, b) => (a === b ? 1 : 0), always))
    if (words > 0) reasons.push('the names share words')
    else reasons.push('the names are spelled alike')
  }
  if (target.label && both(overlap(source.leaf, target.label, setting.close, always)) >= 0.8) {
    reasons.push(`its label is "${(target.field.label ?? target.field.description ?? '').slice(0, 60)}"`)
  }
  if (source.type !== 'unknown' && source.type === target.type)
    reasons.push(`both are of type ${source.type}`)
  return reasons
}
