import type { Analysis, Kind, TypeClass } from './analyse.ts'
import type { Schema } from './schema.ts'
import { both, type Closeness, dice, overlap } from './similarity.ts'
import type { Direction } from './types.ts'

/** What a pair says on its own, in the order of the numbers that `pairFeatures` returns. */
export const PAIR_FEATURES = [
  'sameName',
  'sameLeaf',
  'wholeSource',
  'wholeTarget',
  'leafSource',
  'leafTarget',
  'crossBest',
  'wordSource',
  'wordTarget',
  'letters',
  'contains',
  'labelSource',
  'labelTarget',
  'hasLabel',
  'best',
  'bestSource',
  'bestTarget',
  'headClose',
  'type',
  'kind',
  'sourceLength',
  'targetLength',
  'targetDepth',
  'sourceDepth',
  'qualifiers',
  'sourceExtra',
  'targetExtra',
  'sourceTaken',
  'targetTaken',
  'targetPrefix',
  'sourcePrefix',
  'entityId',
  'isSelf',
  'targetKindId',
  'sourceKindId',
  'targetObject',
  'sourceObject',
  'isExport',
  'isImport',
  'sourceCount',
  'targetCount',
] as const

/** The two sides and the vocabulary that a pair is compared in. */
export interface Setting {
  readonly sources: Schema
  readonly targets: Schema
  readonly close: Closeness
  readonly direction: Direction
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

/** 1 where types agree, -1 where they cannot, 0 where nothing is known; a kind stands in for a missing type. */
function typeFit(source: Analysis, target: Analysis): number {
  if (source.type !== 'unknown' && target.type !== 'unknown') {
    if (source.type === target.type) return 1
    return source.type === 'text' || target.type === 'text' ? 0 : -1
  }
  const [typed, other] = source.type !== 'unknown' ? [source, target] : [target, source]
  if (typed.type === 'unknown' || other.kind === 'none') return 0
  const expected = TYPE_OF_KIND[other.kind]
  if (expected.includes(typed.type)) return 0.5
  return typed.type === 'text' ? 0 : -0.5
}

function kindFit(source: Kind, target: Kind): number {
  if (source === target) return source === 'none' ? 0 : 1
  return source === 'none' || target === 'none' ? -0.3 : -1
}

// Words that tell siblings apart: a home phone is no work phone.
const QUALIFIERS: readonly string[][] = [
  ['home', 'private', 'personal', 'residential'],
  ['work', 'business', 'office', 'professional'],
  ['other', 'alternate', 'alternative', 'secondary', 'second'],
  ['billing', 'bill', 'invoice'],
  ['shipping', 'ship', 'delivery'],
  ['first', 'initial', 'original'],
  ['last', 'latest', 'recent'],
  ['previous', 'former', 'old', 'prev'],
  ['next', 'future'],
  ['parent'],
  ['manager', 'supervisor'],
  ['assistant'],
  ['emergency'],
  ['created', 'create', 'creation', 'creator', 'author'],
  ['updated', 'update', 'modified', 'modify'],
  ['deleted', 'delete'],
  ['start', 'started', 'begin', 'from'],
  ['end', 'ended', 'finish', 'to'],
  ['min', 'minimum'],
  ['max', 'maximum'],
  ['hash', 'hashed', 'sha', 'md'],
  ['year'],
  ['month'],
  ['day'],
  ['birth', 'born'],
  ['company', 'organization', 'account', 'business'],
  ['product', 'item', 'content', 'contents'],
  ['order', 'cart', 'checkout'],
  ['page', 'screen', 'document'],
  ['event', 'message'],
  ['device'],
  ['app', 'application'],
  ['campaign', 'utm', 'ad'],
  ['group', 'list', 'segment'],
  ['2'],
  ['3'],
  ['4', '5', '6', '7', '8', '9'],
]
const QUALIFIER_BIT = new Map(QUALIFIERS.flatMap((words, bit) => words.map((word) => [word, bit] as const)))

const qualifierCache = new WeakMap<Analysis, ReadonlySet<number>>()
function qualifiersOf(field: Analysis): ReadonlySet<number> {
  const known = qualifierCache.get(field)
  if (known) return known
  const words = [...field.parent.split(/[^a-z0-9]+/), ...field.leafWords]
  const found = new Set(words.map((word) => QUALIFIER_BIT.get(word)).filter((bit) => bit !== undefined))
  qualifierCache.set(field, found)
  return found
}

const extra = (from: ReadonlySet<number>, others: ReadonlySet<number>): number => {
  let n = 0
  for (const bit of from) if (!others.has(bit)) n++
  return n
}

/** `id` of the record meets `ticket_id`, where most names of that side speak of tickets. */
function entityId(source: Analysis, target: Analysis, setting: Setting): number {
  if (source.leafBare === 'id' && target.kind === 'id' && target.leafBare.endsWith('id')) {
    return setting.sources.byBare.has(target.leafBare) ? 0 : 1
  }
  if (target.leafBare === 'id' && source.kind === 'id' && source.leafBare.endsWith('id')) {
    return setting.targets.byBare.has(source.leafBare) ? 0 : -1
  }
  return 0
}

const flag = (is: boolean): number => (is ? 1 : 0)

/** The features of one pair, in the order of `PAIR_FEATURES`. */
export function pairFeatures(source: Analysis, target: Analysis, setting: Setting): number[] {
  const { sources, targets, close, direction } = setting
  const weigh = (id: number): number => Math.min(sources.rarity(id), targets.rarity(id))
  const whole = overlap(source.whole, target.whole, close, weigh)
  const leaf = overlap(source.leaf, target.leaf, close, weigh)
  const crossA = source.whole === source.leaf ? leaf : overlap(source.whole, target.leaf, close, weigh)
  const crossB = target.whole === target.leaf ? leaf : overlap(source.leaf, target.whole, close, weigh)
  const words = overlap(source.words, target.words, (a, b) => (a === b ? 1 : 0), weigh)
  const sourceLabel = source.label ?? (target.label ? source.leaf : undefined)
  const targetLabel = target.label ?? (source.label ? target.leaf : undefined)
  const label = sourceLabel && targetLabel ? overlap(sourceLabel, targetLabel, close, weigh) : undefined
  const ways = [whole, leaf, crossA, crossB, ...(label ? [label] : [])]
  const best = ways.reduce((top, way) => (both(way) > both(top) ? way : top))
  const [sourceMarks, targetMarks] = [qualifiersOf(source), qualifiersOf(target)]
  const [sourceExtra, targetExtra] = [extra(sourceMarks, targetMarks), extra(targetMarks, sourceMarks)]
  const sameName =
    source.bare === target.bare || source.bare === target.leafBare || source.leafBare === target.bare
  const [short, long] =
    source.leafBare.length <= target.leafBare.length
      ? [source.leafBare, target.leafBare]
      : [target.leafBare, source.leafBare]
  return [
    flag(sameName),
    flag(source.leafBare === target.leafBare),
    whole.ofSource,
    whole.ofTarget,
    leaf.ofSource,
    leaf.ofTarget,
    Math.max(both(crossA), both(crossB)),
    words.ofSource,
    words.ofTarget,
    dice(source.grams, target.grams),
    short.length >= 3 && long.includes(short) ? short.length / long.length : 0,
    label?.ofSource ?? -0.1,
    label?.ofTarget ?? -0.1,
    flag(label !== undefined),
    both(best),
    best.ofSource,
    best.ofTarget,
    close(source.leaf.ids.at(-1) ?? -1, target.leaf.ids.at(-1) ?? -2),
    typeFit(source, target),
    kindFit(source.kind, target.kind),
    source.leafWords.length,
    target.leafWords.length,
    target.depth,
    source.depth,
    flag(sourceExtra > 0 && targetExtra > 0),
    sourceExtra,
    targetExtra,
    flag(!sameName && (targets.byBare.has(source.bare) || targets.byBare.has(source.leafBare))),
    flag(!sameName && (sources.byBare.has(target.bare) || sources.byBare.has(target.leafBare))),
    targets.prefixShare(target),
    sources.prefixShare(source),
    entityId(source, target, setting),
    flag(source.isSelf) + flag(target.isSelf),
    flag(target.kind === 'id'),
    flag(source.kind === 'id'),
    flag(target.type === 'object' || target.type === 'list'),
    flag(source.type === 'object' || source.type === 'list'),
    flag(direction === 'export'),
    flag(direction === 'import'),
    Math.log(sources.fields.length + 1),
    Math.log(targets.fields.length + 1),
  ]
}
