import type { NormalizedSchema, Relation, SourceField, SourceObject } from './types.ts'

/**
 * What a change means for what was built on the old schema: it breaks, it loosens a promise (a value may now be
 * missing, an index is gone), it only adds, or the same thing may have a new name.
 */
export type ChangeKind = 'breaks' | 'loosens' | 'adds' | 'renamed'

export interface Change {
  readonly kind: ChangeKind
  /** `public.orders`, `public.orders.status`. */
  readonly where: string
  readonly what: string
  /** The new place, where one was renamed. */
  readonly to?: string
}

const change = (kind: ChangeKind, where: string, what: string): Change => ({ kind, where, what })

const byName = <T>(items: readonly T[], name: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [name(item), item]))

/** Same type, same place among its neighbours: the name is all that is new. */
const likeField = (old: SourceField, now: SourceField): boolean =>
  old.native === now.native && old.nullable === now.nullable && old.sensitive === now.sensitive

const likeObject = (old: SourceObject, now: SourceObject): boolean => {
  const names = new Set(now.fields.map(({ name }) => name))
  const kept = old.fields.filter(({ name }) => names.has(name)).length
  return old.kind === now.kind && kept / Math.max(old.fields.length, now.fields.length, 1) >= 0.8
}

/**
 * Pairs what is gone with what is new: only where exactly one of the new ones is like it, and nothing else gone is
 * like that one.
 */
function renames<T>(gone: readonly T[], added: readonly T[], alike: (old: T, now: T) => boolean): Map<T, T> {
  const pairs = gone.flatMap((old) => {
    const candidates = added.filter((now) => alike(old, now))
    const [only] = candidates
    return only !== undefined && candidates.length === 1 ? [[old, only] as const] : []
  })
  return new Map(pairs.filter(([, now]) => pairs.filter((pair) => pair[1] === now).length === 1))
}

function enumChanges(where: string, old: SourceField, now: SourceField): Change[] {
  if (old.enum === undefined || now.enum === undefined) return []
  const gone = old.enum.filter((value) => now.enum?.includes(value) === false)
  const added = now.enum.filter((value) => old.enum?.includes(value) === false)
  return [
    ...(gone.length > 0 ? [change('breaks', where, `no longer takes ${gone.join(', ')}`)] : []),
    ...(added.length > 0 ? [change('loosens', where, `now also takes ${added.join(', ')}`)] : []),
  ]
}

function sameFieldChanges(where: string, old: SourceField, now: SourceField): Change[] {
  const lostWrites = (old.writable ?? []).filter((right) => now.writable?.includes(right) !== true)
  const required = old.nullable && !now.nullable && now.default !== true
  return [
    ...(old.scalar !== now.scalar || old.list !== now.list
      ? [change('breaks', where, `was ${old.native}, is ${now.native}`)]
      : old.native !== now.native
        ? [change('loosens', where, `was ${old.native}, is ${now.native}`)]
        : []),
    ...(old.readable && !now.readable ? [change('breaks', where, 'can no longer be read')] : []),
    ...(!old.readable && now.readable ? [change('adds', where, 'can be read now')] : []),
    ...(lostWrites.length > 0
      ? [change('breaks', where, `no longer allows ${lostWrites.join(' and ')}`)]
      : []),
    ...(!old.nullable && now.nullable ? [change('loosens', where, 'may be null now')] : []),
    ...(required ? [change('breaks', where, 'must be given now')] : []),
    ...(old.sensitive !== now.sensitive
      ? [
          change(
            now.sensitive === 'secret' ? 'breaks' : 'loosens',
            where,
            `is ${now.sensitive} now, was ${old.sensitive}`,
          ),
        ]
      : []),
    ...(old.collation !== now.collation ? [change('loosens', where, 'compares texts differently now')] : []),
    ...enumChanges(where, old, now),
  ]
}

function fieldChanges(old: SourceObject, now: SourceObject): Change[] {
  const [before, after] = [byName(old.fields, ({ name }) => name), byName(now.fields, ({ name }) => name)]
  const gone = old.fields.filter(({ name }) => !after.has(name))
  const added = now.fields.filter(({ name }) => !before.has(name))
  const renamed = renames(gone, added, likeField)
  const taken = new Set(renamed.values())
  const place = (name: string): string => `${now.id}.${name}`
  const mustBeGiven = ({ nullable, default: preset, generated }: SourceField): boolean =>
    !nullable &&
    preset !== true &&
    generated !== true &&
    old.fields.some(({ writable }) => writable?.includes('insert'))
  return [
    ...gone.map((field): Change => {
      const to = renamed.get(field)
      return to === undefined
        ? change('breaks', place(field.name), 'is gone')
        : { ...change('renamed', place(field.name), `may be ${to.name} now`), to: place(to.name) }
    }),
    ...added
      .filter((field) => !taken.has(field))
      .map((field) =>
        mustBeGiven(field)
          ? change('breaks', place(field.name), 'is new and must be given when a row is added')
          : change('adds', place(field.name), `is new (${field.native})`),
      ),
    ...old.fields.flatMap((field) => {
      const next = after.get(field.name)
      return next === undefined ? [] : sameFieldChanges(place(field.name), field, next)
    }),
  ]
}

const keyText = (key: readonly string[]): string => key.join(', ')

function shapeChanges(old: SourceObject, now: SourceObject): Change[] {
  const keys = new Set(now.keys.map(keyText))
  const had = new Set(old.fields.map(({ name }) => name))
  const has = new Set(now.fields.map(({ name }) => name))
  return [
    ...(old.kind === now.kind ? [] : [change('breaks', now.id, `was a ${old.kind}, is a ${now.kind}`)]),
    // A key that went with its column is told there.
    ...old.keys
      .filter((key) => !keys.has(keyText(key)) && key.every((name) => has.has(name)))
      .map((key) => change('breaks', now.id, `${keyText(key)} is no longer unique`)),
    ...old.leading
      .filter((name) => !now.leading.includes(name) && has.has(name))
      .map((name) => change('loosens', `${now.id}.${name}`, 'has no index any more')),
    ...now.leading
      .filter((name) => !old.leading.includes(name) && had.has(name))
      .map((name) => change('adds', `${now.id}.${name}`, 'has an index now')),
  ]
}

const relationText = ({ from, fields, to, toFields }: Relation): string =>
  `${from} (${fields.join(', ')}) to ${to} (${toFields.join(', ')})`

function relationChanges(old: NormalizedSchema, now: NormalizedSchema): Change[] {
  const [before, after] = [byName(old.relations, relationText), byName(now.relations, relationText)]
  const objects = new Set(now.objects.map(({ id }) => id))
  return [
    ...[...before]
      .filter(([text, { from, to }]) => !after.has(text) && objects.has(from) && objects.has(to))
      .map(([text, { from }]) => change('breaks', from, `no longer leads from ${text}`)),
    ...[...after]
      .filter(([text]) => !before.has(text))
      .map(([text, { from }]) => change('adds', from, `leads from ${text}`)),
  ]
}

const ORDER: readonly ChangeKind[] = ['breaks', 'renamed', 'loosens', 'adds']

/** How a schema differs from an older one, worst first. Estimates of rows are no change. */
export function diffSchemas(old: NormalizedSchema, now: NormalizedSchema): Change[] {
  const [before, after] = [byName(old.objects, ({ id }) => id), byName(now.objects, ({ id }) => id)]
  const gone = old.objects.filter(({ id }) => !after.has(id))
  const added = now.objects.filter(({ id }) => !before.has(id))
  const renamed = renames(gone, added, likeObject)
  const taken = new Set(renamed.values())
  const changes = [
    ...gone.map((object): Change => {
      const to = renamed.get(object)
      return to === undefined
        ? change('breaks', object.id, 'is gone')
        : { ...change('renamed', object.id, `may be ${to.id} now`), to: to.id }
    }),
    ...added
      .filter((object) => !taken.has(object))
      .map(({ id, kind }) => change('adds', id, `is a new ${kind}`)),
    ...old.objects.flatMap((object) => {
      const next = after.get(object.id)
      return next === undefined ? [] : [...shapeChanges(object, next), ...fieldChanges(object, next)]
    }),
    ...relationChanges(old, now),
  ]
  return ORDER.flatMap((kind) => changes.filter((each) => each.kind === kind))
}
