import { goalWords } from '../../catalog/goal-words.ts'
import type { DataKind, Direction } from '../../catalog/types.ts'
import { delivered, taken, turns } from './lexicon/turns.ts'
import {
  directionWords,
  faintVerbs,
  genericPeople,
  prepositions,
  recordWords,
  stopWords,
  weakVerbs,
} from './lexicon/vocabulary.ts'
import type { Mention } from './mentions.ts'
import { isNamed, type Scene } from './scene.ts'
import type { GoalProvider } from './types.ts'
import { findPhrase } from './words.ts'

/** What other steps found that makes a direction likelier. */
export type DirectionHints = {
  readonly segment: boolean
  /** The kinds of data that are named. */
  readonly kinds: readonly DataKind[]
  /** The people are who something is done for: "a list for gold members". */
  readonly addressed: boolean
  /** Kinds that only Lytics has: audiences, their sizes, conversions to report. */
  readonly ours: boolean
}

type Scores = Record<'import' | 'export' | 'enrichment' | 'other', number>

/** How much one piece of evidence counts. A preposition before the platform outweighs a verb. */
const weight = {
  home: 4,
  role: 3.25,
  place: 0.5,
  strong: 2.5,
  named: 3,
  weak: 0.75,
  faint: 0.25,
  records: 1.25,
  segment: 0.75,
  task: 3.5,
  enough: 0.75,
} as const

/** Reads the direction for one provider, or from the words alone where none is known. */
export function readDirection(
  scene: Scene,
  mention: Mention | null,
  provider: GoalProvider | null,
  hints: DirectionHints,
): Direction | null {
  const scores = scoreWords(scene)
  // Without a platform, people alone give no direction: a verb must.
  const verb = Math.max(scores.import, scores.export, scores.enrichment)
  if (mention === null && (verb === 0 || (verb <= weight.faint && !moves(scene)))) return null
  addHome(scene, mention, scores)
  if (mention !== null) addRole(scene, mention, scores)
  addTurns(scene, scores)
  if (hints.segment) scores.export += weight.segment
  if (hints.addressed) scores.export += weight.records
  if (hints.ours) scores.export += weight.segment
  if (provider === null) return best(scores, ['import', 'export', 'enrichment'])
  const available = [...new Set(provider.workflows.map((workflow) => workflow.direction))]
  addCarried(provider, hints.kinds, scores)
  const tasks = addTasks(scene, provider, scores)
  const only = available.length === 1 ? available[0] : undefined
  if (only !== undefined) return onlyWay(only, scores)
  if (!tasks) scores.other = 0
  // "enrich our profiles with hubspot data": from a platform that has records rather than look-ups, that is an import.
  if (!available.includes('enrichment') && mention?.role !== 'target') scores.import += scores.enrichment
  // "store the answer on the profile": where nothing is imported, that is what enrichment does.
  if (provider.slug !== 'lytics' && available.includes('enrichment') && !available.includes('import'))
    scores.enrichment = Math.max(scores.enrichment, scores.import)
  return best(scores, available)
}

/** "sync", "copy": faint on their own, yet something is to be moved, other than with "want" or "make". */
const moves = (scene: Scene): boolean =>
  scene.words.some((word) => /^(?:sync|mirror|transfer|mov|copy|copies|replicat|refresh)/.test(word))

/** Who does it, whose data it is, and other turns of phrase. */
function addTurns(scene: Scene, scores: Scores): void {
  const text = scene.words.join(' ')
  if (delivered.test(text)) {
    scores.import += weight.role
    scores.export = 0
  }
  if (taken.test(text)) {
    scores.export += weight.role
    scores.import = 0
  }
  for (const { way, how, pattern } of turns) if (pattern.test(text)) scores[way] += weight[how]
}

/** A one-way provider decides, unless the words clearly ask for the way it does not have. */
function onlyWay(only: Direction, scores: Scores): Direction {
  if (only === 'import' && scores.export >= weight.strong && scores.import < weight.weak) return 'export'
  const wanted = weight.weak + weight.records
  if (only === 'export' && scores.import >= wanted && scores.export < weight.strong) return 'import'
  return only
}

function best(scores: Scores, available: readonly Direction[]): Direction | null {
  const ranked = [...available].sort((a, b) => scores[b] - scores[a])
  const [first, second] = ranked
  if (first === undefined || scores[first] < weight.enough) return null
  if (second !== undefined && scores[first] - scores[second] < 0.25) return null
  return first
}

function scoreWords(scene: Scene): Scores {
  const scores: Scores = { import: 0, export: 0, enrichment: 0, other: 0 }
  for (const kind of ['import', 'export', 'enrichment'] as const) {
    const said = [...scene.words.keys()].filter((at) => isDirectionWord(scene, at, kind))
    scores[kind] = Math.max(0, ...said.map((at) => verbWeight(scene.words[at] ?? '')))
  }
  if (scores.enrichment > 0 && scores.export <= weight.weak && scores.import <= weight.weak)
    scores.enrichment += 1
  return scores
}

function isDirectionWord(scene: Scene, at: number, kind: 'import' | 'export' | 'enrichment'): boolean {
  if (!directionWords[kind].includes(scene.words[at] ?? '')) return false
  if (isGoods(scene, at)) return false
  return !isNamed(scene, at) && !scene.scheduleUsed.has(at) && !insideDescription(scene, at)
}

/** "the exports that …", "json exports from": what was exported, not the wish to. */
function isGoods(scene: Scene, at: number): boolean {
  // "receive push opens": after another verb it is what is received.
  if (scene.words[at] === 'push') return directionWords.import.includes(scene.words[at - 1] ?? '')
  if (!/^(?:im|ex)ports$/.test(scene.words[at] ?? '')) return false
  return /^(?:that|which|who|left|arriving)$/.test(scene.words[at + 1] ?? '')
}

function verbWeight(word: string): number {
  if (/^(?:im|ex)port/.test(word)) return weight.named
  if (faintVerbs.has(word)) return weight.faint
  return weakVerbs.has(word) ? weight.weak : weight.strong
}

/** "people who read …", "customers who shared …": the verb describes the people. */
function insideDescription(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const word = scene.words[back] ?? ''
    if (word === 'who' || word === 'havent' || word === 'hasnt') return true
    if (/^(?:to|into|from|and|in)$/.test(word)) return false
  }
  return false
}

/** "into Lytics", "from our CDP": the other end of the way. */
function addHome(scene: Scene, mention: Mention | null, scores: Scores): void {
  for (const [at, word] of scene.words.entries()) {
    if (!/^(?:lytics|cdp|here|profiles?)$/.test(word) || isOthersName(scene, at)) continue
    const preposition = homePreposition(scene, at)
    const into = /^(?:to|into|in|onto|on|inside)$/.test(preposition)
    // "what happens in lytics, to bigquery": a place, where another name is the aim.
    if (/^(?:in|on|inside)$/.test(preposition) && isAimed(mention, at)) continue
    if (into && !(word.startsWith('profile') && /^ins?/.test(preposition) && preposition !== 'into')) {
      scores.import += followedByUse(scene, at) ? 0 : weight.home
    } else if (/^(?:from|out of)$/.test(preposition) && /^(?:lytics|cdp)$/.test(word))
      scores.export += weight.home
  }
  if (
    ['from there', 'as source', 'as a source'].some((said) => findPhrase(scene.words, said.split(' ')) >= 0)
  )
    scores.import += weight.role
  if (fromAudience(scene)) scores.export += weight.home
  if (broughtIn(scene)) scores.import += weight.role
}

/** Whether data goes to a named place, so that "in lytics" only tells where it is. */
function isAimed(mention: Mention | null, at: number): boolean {
  return mention?.role === 'target' || (mention?.role === 'place' && at < mention.start)
}

/** "prospect lists from an audience": audiences are ours, so what comes from one leaves. */
function fromAudience(scene: Scene): boolean {
  return scene.words.some((word, at) => {
    if (!/^(?:audiences?|segments?)$/.test(word) || isOthersName(scene, at)) return false
    const behind = scene.words.slice(Math.max(0, at - 3), at)
    const from = behind.lastIndexOf('from')
    if (from < 0) return false
    const start = at - behind.length + from
    return !scene.mentions.some((mention) => mention.start > start && mention.end <= at)
  })
}

/** "get the answers in", "bring our leads in": nothing follows the particle. */
function broughtIn(scene: Scene): boolean {
  return scene.words.some((word, at) => {
    if (word !== 'in' || scene.scheduleUsed.has(at)) return false
    const next = scene.tokens[at + 1]
    const ends = next === undefined || /[,.;:?!]/.test(next.before) || scene.scheduleUsed.has(at + 1)
    const brought = scene.words
      .slice(0, at)
      .some((item) => /^(?:bring|get|pull|load|take|suck|read)/.test(item))
    return ends && (brought || recordWords.has(scene.words[at - 1] ?? ''))
  })
}

/** The preposition before a name of home, over "our" and the like; empty where there is none. */
function homePreposition(scene: Scene, at: number): string {
  const behind = scene.words.slice(Math.max(0, at - 3), at)
  const near = behind.findLastIndex((item) => /^(?:to|into|in|onto|on|from|inside|with|of)$/.test(item))
  const between = behind.slice(near + 1)
  if (
    near < 0 ||
    !between.every((item) => /^(?:our|my|the|your|lytics|customer|user|unified|single)$/.test(item))
  )
    return ''
  const preposition = behind[near] ?? ''
  return preposition === 'of' && behind[near - 1] === 'out' ? 'out of' : preposition
}

/** The "lytics" of "lytics sftp" is no home. */
function isOthersName(scene: Scene, at: number): boolean {
  return scene.mentions.some(
    (mention) => at >= mention.start && at < mention.end && mention.name.slug !== 'lytics',
  )
}

/** "in Lytics segments" names something of Lytics, not the way. */
function followedByUse(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1]?.before === '' ? (scene.words[at + 1] ?? '') : ''
  return /^(?:audiences?|segments?|scores?|fields?|users?|customers?|tag|data|tables?|views?|datasets?|rows?)$/.test(
    next,
  )
}

/** "marketo leads"; where something is to be got also "hubspot's email click data". */
function ownsRecords(scene: Scene, mention: Mention, after: string, scores: Scores): boolean {
  if (recordWords.has(after)) return true
  if (scores.import === 0) return false
  const words = scene.words.slice(mention.end, mention.end + 4)
  const end = words.findIndex((word) => word in prepositions || stopWords.has(word))
  return words.slice(0, end < 0 ? words.length : end).some((word) => recordWords.has(word) || word === 'list')
}

/** "snowflake events": what a provider carries in one direction only speaks for it. */
function addCarried(provider: GoalProvider, kinds: readonly DataKind[], scores: Scores): void {
  if (Math.max(scores.import, scores.export) >= weight.weak + weight.records) return
  for (const kind of kinds.filter((each) => telling.has(each))) {
    const ways = new Set(
      provider.workflows
        .filter(
          ({ kebab, data }) => data === kind || goalWords.workflows[kebab]?.data?.includes(kind) === true,
        )
        .map(({ direction }) => direction),
    )
    const [way] = ways
    if (way !== undefined && ways.size === 1) scores[way] += weight.records + weight.place
  }
}

/** Kinds that are no other word for people. */
const telling: ReadonlySet<DataKind> = new Set(['events', 'conversions', 'monitoring', 'content'])

/** Words for which part of a platform is meant. */
const surroundings = /^(?:sandbox|production|prod|staging|account|instance|org|workspace|crm)$/

function addRole(scene: Scene, mention: Mention, scores: Scores): void {
  const after = wordAfter(scene, mention)
  const keptOut = scene.words.some((word) => /^(?:exclud|suppress|remov|block|rid$|drop$)/.test(word))
  if (mention.role === 'source' && keptOut) scores.export += weight.role + weight.place
  else if (mention.role === 'source') scores.import += weight.role
  else if (mention.role === 'target') scores.export += weight.role
  else if (mention.role === 'place')
    scores.export += scores.import + scores.export === 0 ? weight.enough : weight.place
  else if (mention.role === null && ownsRecords(scene, mention, after, scores))
    scores.import += weight.records
  if (leadsInto(scene, mention)) scores.import += weight.weak
  if (gives(scene, mention)) scores.import += weight.strong
  if (/^(?:audiences?|segments?|retargeting|lookalikes?)$/.test(after)) scores.export += weight.records
  if (mention.role === 'source' && genericPeople.has(after)) scores.import += 0.1
}

/** The word behind a name, over another name ("responsys sftp files") or the part of it that is meant. */
function wordAfter(scene: Scene, mention: Mention): string {
  const next = scene.words[mention.end] ?? ''
  if (surroundings.test(next)) return scene.words[mention.end + 1] ?? ''
  const carrier = scene.mentions.find((other) => other.start === mention.end)
  return carrier === undefined ? next : (scene.words[carrier.end] ?? '')
}

/** "the files that responsys leaves": the platform itself brings it forth. */
function gives(scene: Scene, mention: Mention): boolean {
  return (
    mention.role === null &&
    /^(?:leaves|writes|drops|produces|generates|collects|delivers|stores|keeps|holds|records|has)$/.test(
      scene.words[mention.end] ?? '',
    )
  )
}

/** "marketo leads into …", where no other platform is named. */
function leadsInto(scene: Scene, mention: Mention): boolean {
  if (mention.role !== null && mention.role !== 'place') return false
  const near = scene.words.slice(mention.end, mention.end + 3)
  return near.includes('into') && !scene.mentions.some((other) => other.start >= mention.end)
}

/** Set-up, models and the like are told by their own words, as enrichment is for a provider that does other things too. */
function addTasks(scene: Scene, provider: GoalProvider, scores: Scores): boolean {
  const others = provider.workflows.filter((workflow) => workflow.direction === 'other')
  const hit = others.some((workflow) =>
    (goalWords.workflows[workflow.kebab]?.task ?? []).some(
      (cue) => findPhrase(scene.words, cue.split(' ')) >= 0,
    ),
  )
  if (hit) scores.other += scores.export >= weight.role ? weight.weak : weight.task
  return hit
}
