import type { ProviderEntry } from '../../catalog/types.ts'
import type { SourceColumn } from './types.ts'
import { singular, stems } from './words.ts'

/** The kinds of record that the labels of a vocabulary tell apart: `City (lead)`, `City (contact)`. */
const KINDS = ['contact', 'lead', 'account', 'opportunity']

const kindsIn = (label: string): string[] => {
  const inside = /\(([^)]*)\)/.exec(label)?.[1] ?? ''
  return stems(inside).filter((word) => KINDS.includes(word))
}

/** The kind of record that the person named, in their words or with --table. */
export const kindInGoal = (words: string): string | undefined =>
  stems(words).find((word) => KINDS.includes(word))

/**
 * The fields that a provider is known to have, from the catalog: what is left to go by where nothing can be read.
 * @param kind only those that records of this kind have
 */
export function knownColumns(provider: ProviderEntry, kind: string | undefined): SourceColumn[] {
  const names = new Map(
    Object.values(provider.vocabularies).flatMap((vocabulary) =>
      vocabulary.names.map((entry) => [entry.name, entry] as const),
    ),
  )
  const wanted = kind === undefined ? undefined : singular(kind)
  return [...names.values()]
    .filter(({ label = '' }) => {
      const kinds = kindsIn(label)
      return wanted === undefined || kinds.length === 0 || kinds.includes(wanted)
    })
    .map(({ name, label, role }) => ({
      name,
      label: role?.replaceAll('_', ' ') ?? label?.replace(/\s*\(.*$/, '') ?? name,
    }))
}
