import type { Analysis } from './analyse.ts'
import { kindFit, typeFit } from './kinds.ts'
import type { Schema } from './schema.ts'
import { both, type Closeness, dice, type Overlap, overlap } from './similarity.ts'
import type { Stem } from './stems.ts'
import type { Direction } from './types.ts'

/** The two sides and the vocabulary that a pair is compared in. */
export interface Setting {
  readonly sources: Schema
  readonly targets: Schema
  readonly close: Closeness
  readonly direction: Direction
  /** Ids of either side that lack a partner of that very name. */
  readonly openSources: ReadonlySet<Analysis>
  readonly openTargets: ReadonlySet<Analysis>
  /** Names without a beginning that only says what the whole side is about. */
  readonly sourceStems: ReadonlyMap<Analysis, Stem>
  readonly targetStems: ReadonlyMap<Analysis, Stem>
}

/** Two names, of which at least one goes without a beginning that many fields of its side share. */
type Reading = readonly [Stem, Stem]

/** What several groups ask of a pair, worked out once. */
interface Shared {
  readonly readings: readonly Reading[]
  readonly sameStem: boolean
  readonly sameName: boolean
}

interface Group {
  readonly names: readonly string[]
  readonly of: (source: Analysis, target: Analysis, setting: Setting, shared: Shared) => readonly number[]
}

const flag = (is: boolean): number => (is ? 1 : 0)
const sameWord = (a: number, b: number): number => (a === b ? 1 : 0)

const NONE: readonly Reading[] = []

const whole = ({ whole: terms, spelled }: Analysis): Stem => ({ terms, joined: spelled.join(''), share: 0 })

function stemmed(source: Analysis, target: Analysis, setting: Setting): readonly Reading[] {
  const [a, b] = [setting.sourceStems.get(source), setting.targetStems.get(target)]
  if (!a && !b) return NONE
  const readings: Reading[] = []
  if (a) readings.push([a, whole(target)])
  if (b) readings.push([whole(source), b])
  if (a && b) readings.push([a, b])
  return readings
}

function sharedOf(source: Analysis, target: Analysis, setting: Setting): Shared {
  const readings = stemmed(source, target, setting)
  const sameStem = readings.some(([a, b]) => a.joined === b.joined)
  const sameName =
    sameStem ||
    source.bare === target.bare ||
    source.bare === target.leafBare ||
    source.leafBare === target.bare
  return { readings, sameStem, sameName }
}

/** How the names are spelled. */
const spelling: Group = {
  names: ['sameName', 'sameLeaf', 'letters', 'contains'],
  of(source, target, _setting, { sameName }) {
    const [a, b] = [source.leafBare, target.leafBare]
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    return [
      flag(sameName),
      flag(a === b),
      dice(source.grams, target.grams),
      short.length >= 3 && long.includes(short) ? short.length / long.length : 0,
    ]
  },
}

/** What the names mean: last steps, whole paths, one against the other, and labels. */
const meaning: Group = {
  names: [
    'wholeSource',
    'wholeTarget',
    'leafSource',
    'leafTarget',
    'crossBest',
    'labelSource',
    'labelTarget',
    'hasLabel',
    'best',
    'bestSource',
    'bestTarget',
    'headClose',
    'isBridged',
  ],
  of(source, target, setting, { readings }) {
    const { sources, targets, close } = setting
    const weigh = (id: number): number => Math.min(sources.rarity(id), targets.rarity(id))
    const leaf = overlap(source.leaf, target.leaf, close, weigh)
    const deepSource = source.whole !== source.leaf
    const deepTarget = target.whole !== target.leaf
    const crossA = deepSource ? overlap(source.whole, target.leaf, close, weigh) : leaf
    const crossB = deepTarget ? overlap(source.leaf, target.whole, close, weigh) : leaf
    const whole =
      deepSource && deepTarget
        ? overlap(source.whole, target.whole, close, weigh)
        : deepSource
          ? crossA
          : crossB
    const label = labelOverlap(source, target, close, weigh)
    const stems = readings.map(([a, b]) => overlap(a.terms, b.terms, close, weigh))
    const ways = [whole, leaf, crossA, crossB, ...(label ? [label] : []), ...stems]
    const best = ways.reduce((top, way) => (both(way) > both(top) ? way : top))
    return [
      whole.ofSource,
      whole.ofTarget,
      leaf.ofSource,
      leaf.ofTarget,
      Math.max(both(crossA), both(crossB)),
      label?.ofSource ?? -0.1,
      label?.ofTarget ?? -0.1,
      flag(label !== undefined),
      both(best),
      best.ofSource,
      best.ofTarget,
      close(source.leaf.ids.at(-1) ?? -1, target.leaf.ids.at(-1) ?? -2),
      flag(source.isBridged) + flag(target.isBridged),
    ]
  },
}

/** A label is compared with the other side's label or, where it has none, with its name. */
function labelOverlap(
  source: Analysis,
  target: Analysis,
  close: Closeness,
  weigh: (id: number) => number,
): Overlap | undefined {
  if (!source.label && !target.label) return undefined
  return overlap(source.label ?? source.leaf, target.label ?? target.leaf, close, weigh)
}

const missing = (
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
  generic: ReadonlySet<string>,
): [number, number] => {
  let [plain, specific] = [0, 0]
  for (const word of words) {
    if (others.has(word)) continue
    if (generic.has(word)) plain++
    else specific++
  }
  return [plain, specific]
}

/** Single words that the names share, and what each has that the other lacks. */
const wording: Group = {
  names: [
    'wordSource',
    'wordTarget',
    'sourceLength',
    'targetLength',
    'targetGeneric',
    'targetSpecific',
    'sourceGeneric',
    'sourceSpecific',
  ],
  of(source, target, { sources, targets }) {
    const weigh = (id: number): number => Math.min(sources.rarity(id), targets.rarity(id))
    const words = overlap(source.words, target.words, sameWord, weigh)
    return [
      words.ofSource,
      words.ofTarget,
      source.leafWords.length,
      target.leafWords.length,
      ...missing(target.wordSet, source.wordSet, target.generic),
      ...missing(source.wordSet, target.wordSet, source.generic),
    ]
  },
}

const lacking = (marks: ReadonlySet<number>, others: ReadonlySet<number>): number => {
  let n = 0
  for (const mark of marks) if (!others.has(mark)) n++
  return n
}

/** Types, kinds of value, and words that tell siblings apart. */
const sorts: Group = {
  names: [
    'type',
    'kind',
    'qualifiers',
    'sourceExtra',
    'targetExtra',
    'targetKindId',
    'sourceKindId',
    'targetObject',
    'sourceObject',
  ],
  of(source, target) {
    const sourceExtra = lacking(source.qualifiers, target.qualifiers)
    const targetExtra = lacking(target.qualifiers, source.qualifiers)
    return [
      typeFit(source, target),
      kindFit(source.kind, target.kind),
      flag(sourceExtra > 0 && targetExtra > 0),
      sourceExtra,
      targetExtra,
      flag(target.kind === 'id'),
      flag(source.kind === 'id'),
      flag(target.type === 'object' || target.type === 'list'),
      flag(source.type === 'object' || source.type === 'list'),
    ]
  },
}

/**
 * A record's own `id` against a name such as `ticket_id`: high where more names there begin with `ticket` than with
 * what the other ids without a partner are of, and the share of names that begin so; -1 where `ticket_id` has a partner of its own.
 */
function ownId(
  short: Analysis,
  long: Analysis,
  open: ReadonlySet<Analysis>,
  side: Schema,
): readonly [number, number] {
  if (short.leafBare !== 'id' || long.kind !== 'id' || long.leafWords.length < 2) return [0, 0]
  const share = side.prefixShare(long)
  if (!open.has(long)) return [-1, share]
  let all = 0
  for (const id of open) all += side.prefixShare(id)
  return [share / all, share]
}

/** How the pair stands among the other fields. */
const place: Group = {
  names: [
    'sourceTaken',
    'targetTaken',
    'targetPrefix',
    'sourcePrefix',
    'ownId',
    'ownIdPrefix',
    'idOfOwn',
    'idOfOwnPrefix',
    'isSelf',
    'targetDepth',
    'sourceDepth',
    'isExport',
    'isImport',
  ],
  of(source, target, setting, { sameName: same }) {
    const { sources, targets, direction, openSources, openTargets } = setting
    return [
      flag(!same && (targets.byBare.has(source.bare) || targets.byBare.has(source.leafBare))),
      flag(!same && (sources.byBare.has(target.bare) || sources.byBare.has(target.leafBare))),
      targets.prefixShare(target),
      sources.prefixShare(source),
      ...ownId(source, target, openTargets, targets),
      ...ownId(target, source, openSources, sources),
      flag(source.isSelf) + flag(target.isSelf),
      target.depth,
      source.depth,
      flag(direction === 'export'),
      flag(direction === 'import'),
    ]
  },
}

/** Whether the names are the same without a beginning that many fields of their side share, and how many share it. */
const stemming: Group = {
  names: ['stemSame', 'stemShare'],
  of(_source, _target, _setting, { readings, sameStem }) {
    return [flag(sameStem), Math.max(0, ...readings.map(([a, b]) => Math.max(a.share, b.share)))]
  },
}

const EVIDENCE = { spelling, meaning, wording, sorts, place, stemming }
const GROUPS: readonly Group[] = Object.values(EVIDENCE)

/** The kinds of evidence about a pair on its own, with the features of each. */
export const PAIR_EVIDENCE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(EVIDENCE).map(([kind, group]) => [kind, group.names]),
)

/** What a pair says on its own, in the order in which `writePairFeatures` writes it. */
export const PAIR_FEATURES: readonly string[] = GROUPS.flatMap((group) => group.names)

/** Writes the features of one pair, in the order of `PAIR_FEATURES`, into a table from a place on. */
export function writePairFeatures(
  source: Analysis,
  target: Analysis,
  setting: Setting,
  table: Float64Array,
  from: number,
): void {
  const shared = sharedOf(source, target, setting)
  let at = from
  for (const group of GROUPS) {
    for (const value of group.of(source, target, setting, shared)) table[at++] = value
  }
}
