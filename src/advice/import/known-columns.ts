import type { ProviderEntry, Vocabulary } from '../../catalog/types.ts'
import type { SourceColumn } from './types.ts'
import { singular, stems } from './words.ts'

const namesIn = (vocabulary: Vocabulary | undefined): number => vocabulary?.names.length ?? 0

/** The kinds of record that the labels of a vocabulary tell apart: `City (lead)`, `City (contact)`. */
const KINDS = ['contact', 'lead', 'account', 'opportunity']

const kindsIn = (label: string): string[] => {
  const inside = /\(([^)]*)\)/.exec(label)?.[1] ?? ''
  return stems(inside).filter((word) => KINDS.includes(word))
}

/** The kind of record that the person named, in their words or with --table. */
export const saidKind = (words: string): string | undefined =>
  stems(words).find((word) => KINDS.includes(word))

/**
 * The fields that a provider is known to have, from the catalog: what is left to go by where nothing can be read.
 * @param kind only those that records of this kind have
 */
export function knownColumns(provider: ProviderEntry, kind: string | undefined): SourceColumn[] {
  const largest = Object.values(provider.vocabularies).sort((a, b) => namesIn(b) - namesIn(a))[0]
  const wanted = kind === undefined ? undefined : singular(kind)
  return (largest?.names ?? [])
    .filter(({ label = '' }) => {
      const kinds = kindsIn(label)
      return wanted === undefined || kinds.length === 0 || kinds.includes(wanted)
    })
    .map(({ name, label, role }) => ({
      name,
      label: role?.replaceAll('_', ' ') ?? label?.replace(/\s*\(.*$/, '') ?? name,
    }))
}
