import { fuzzy } from '../core/fuzzy.ts'
import { objectParts } from './object-id.ts'
import { operationsOf } from './table-operations.ts'
import type { NormalizedSchema, Sensitivity, SourceObject, SourceOperation } from './types.ts'

/** A part of a list, and how much of it that is. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** Cuts a list; a page beyond the last one is empty. */
export function pageOf<T>(items: readonly T[], page: number, size: number): Page<T> {
  const start = (page - 1) * size
  return {
    items: items.slice(start, start + size),
    total: items.length,
    page,
    pages: Math.max(1, Math.ceil(items.length / size)),
  }
}

/** Below this the words are hardly meant. */
const LEAST = 0.4

/** The items that typed words fit, best first; all of them in their order where nothing was typed. */
export function searched<T>(
  items: readonly T[],
  words: string | undefined,
  textOf: (item: T) => readonly [name: string, more: string],
): readonly T[] {
  if (words === undefined || words.trim() === '') return items
  return items
    .map((item) => ({ item, fit: fuzzy(words, ...textOf(item)) }))
    .filter(({ fit }) => fit >= LEAST)
    .sort((a, b) => b.fit - a.fit)
    .map(({ item }) => item)
}

/** The name of an object as people say it. */
export const shortName = (id: string): string => objectParts(id)[1] || id

/** Objects by name, comment and names of fields. */
export const searchObjects = (schema: NormalizedSchema, words: string | undefined): readonly SourceObject[] =>
  searched(schema.objects, words, ({ id, comment = '', fields }) => [
    shortName(id),
    `${id} ${comment} ${fields.map(({ name }) => name).join(' ')}`,
  ])

/** Operations by name and title, of one object or effect only where that is asked for. */
export function searchOperations(
  schema: NormalizedSchema,
  { words, object, effect }: { words?: string; object?: string; effect?: SourceOperation['effect'] },
): readonly SourceOperation[] {
  const wanted = operationsOf(schema).filter(
    (operation) =>
      (object === undefined || operation.returns?.object === object) &&
      (effect === undefined || operation.effect === effect),
  )
  return searched(wanted, words, ({ id, title }) => [id, title])
}

/** How much of what a schema holds. */
export interface Counts {
  readonly tables: number
  readonly views: number
  readonly fields: number
  readonly relations: number
  readonly operations: number
  readonly problems: number
  /** Tables and views of which no column can be read. */
  readonly unreadable: number
  readonly sensitive: Readonly<Record<Exclude<Sensitivity, 'none'>, number>>
}

export function countsOf(schema: NormalizedSchema): Counts {
  const fields = schema.objects.flatMap((object) => object.fields)
  const of = (kind: Sensitivity): number => fields.filter(({ sensitive }) => sensitive === kind).length
  return {
    tables: schema.objects.filter(({ kind }) => kind === 'table').length,
    views: schema.objects.filter(({ kind }) => kind === 'view').length,
    fields: fields.length,
    relations: schema.relations.length,
    operations: operationsOf(schema).length,
    problems: schema.problems.length,
    unreadable: schema.objects.filter(({ readable }) => !readable).length,
    sensitive: {
      personal: of('personal'),
      contact: of('contact'),
      financial: of('financial'),
      health: of('health'),
      secret: of('secret'),
    },
  }
}
