import { fuzzy, LITERAL } from '../../../core/fuzzy.ts'
import { clean } from '../../../core/text.ts'
import type { SchemaField } from '../../../lytics/client.ts'
import type { Candidate } from '../../../mapping/types.ts'
import type { Choice } from '../../../terminal/prompter.ts'

/** Keeps what fits the typed words: what has them as typed comes first, then by worth, then by how well they fit. */
export function ranked<T extends { readonly name: string; readonly more: string; readonly worth: number }>(
  entries: readonly T[],
  typed: string,
): T[] {
  return entries
    .map((entry) => ({ entry, fit: fuzzy(typed, entry.name, entry.more) }))
    .filter(({ fit }) => fit > 0)
    .sort(
      (a, b) =>
        Number(b.fit >= LITERAL) - Number(a.fit >= LITERAL) ||
        b.entry.worth - a.entry.worth ||
        b.fit - a.fit ||
        a.entry.name.localeCompare(b.entry.name),
    )
    .map(({ entry }) => entry)
}

/** Profile fields for a list that is narrowed by typing; the likely ones come first, with their score. */
export function fieldChoices(
  fields: readonly SchemaField[],
  candidates: readonly Candidate[],
  typed: string,
): Choice<SchemaField>[] {
  const scores = new Map(candidates.map(({ source, score }) => [source, score]))
  const entries = fields.map((field) => ({
    field,
    name: field.id,
    more: field.shortdesc ?? '',
    worth: scores.get(field.id) ?? 0,
  }))
  return ranked(entries, typed).map(({ field, worth }) => ({
    value: field,
    label: [clean(field.id), worth >= 0.01 ? worth.toFixed(2) : '', clean(field.shortdesc ?? '')]
      .filter(Boolean)
      .join('  '),
    short: clean(field.id),
    about: clean(field.longdesc ?? ''),
  }))
}
