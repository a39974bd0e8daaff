/** What a declared type amounts to. */
export type TypeClass = 'text' | 'number' | 'boolean' | 'time' | 'object' | 'list' | 'unknown'
/** What sort of value a name promises. */
export type Kind = 'id' | 'time' | 'flag' | 'count' | 'money' | 'url' | 'none'

const TYPES: readonly [RegExp, TypeClass][] = [
  [/\[\]|array|list|^set</, 'list'],
  [/object|json|struct|record|map\b|dict/, 'object'],
  [/bool|^bit$/, 'boolean'],
  [/date|time/, 'time'],
  [/int|number|num|float|double|decimal|long|real|currency/, 'number'],
  [/str|text|char|uuid|email|uri|enum|phone|url|'/, 'text'],
]

/** The class of a type as any system spells it. */
export const typeClass = (type: string | null | undefined): TypeClass => {
  if (!type) return 'unknown'
  const lower = type.slice(0, 100).toLowerCase()
  return TYPES.find(([pattern]) => pattern.test(lower))?.[1] ?? 'unknown'
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const KINDS: readonly [Kind, ReadonlySet<string>][] = [
  ['time', words('at date time timestamp on datetime birthday when day stamp dob')],
  ['id', words('id key guid uuid identifier sid oid')],
  ['url', words('url link href uri website')],
  ['count', words('count number total quantity age score')],
  ['money', words('amount price cost revenue balance tax')],
]
const FLAGS = words('is has can allow allowed enabled active deleted accept flag verified')

/** The kind that a name's canonical words promise. */
export function kindOf(name: readonly string[]): Kind {
  const last = name.at(-1) ?? ''
  if (FLAGS.has(name[0] ?? '') || FLAGS.has(last)) return 'flag'
  return KINDS.find(([, set]) => set.has(last))?.[0] ?? (name[0] === 'date' ? 'time' : 'none')
}

const TYPE_OF_KIND: Readonly<Record<Kind, readonly TypeClass[]>> = {
  id: ['text', 'number'],
  time: ['time', 'text', 'number'],
  flag: ['boolean'],
  count: ['number'],
  money: ['number', 'text'],
  url: ['text'],
  none: [],
}

/** A field's declared type and the kind that its name promises. */
export interface Sort {
  readonly type: TypeClass
  readonly kind: Kind
}

/** 1 where types agree, -1 where they cannot, 0 where nothing is known; a kind replaces a missing type. */
export function typeFit(source: Sort, target: Sort): number {
  if (source.type !== 'unknown' && target.type !== 'unknown') {
    if (source.type === target.type) return 1
    return source.type === 'text' || target.type === 'text' ? 0 : -1
  }
  const [typed, other] = source.type !== 'unknown' ? [source, target] : [target, source]
  if (typed.type === 'unknown' || other.kind === 'none') return 0
  if (TYPE_OF_KIND[other.kind].includes(typed.type)) return 0.5
  return typed.type === 'text' ? 0 : -0.5
}

/** 1 where both names promise the same kind, -1 where they promise different ones. */
export function kindFit(source: Kind, target: Kind): number {
  if (source === target) return source === 'none' ? 0 : 1
  return source === 'none' || target === 'none' ? -0.3 : -1
}
