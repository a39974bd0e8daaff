import { parseArgs } from 'node:util'
import { listProviders } from '../src/catalog/catalog.ts'
import { madeUp } from './goals/augment.ts'
import { type Case, dataset } from './goals/dataset.ts'
import { type Guess, groupsOf, readLabelled, score } from './goals/labelled.ts'
import { type Example, only, probabilities, train } from './goals/learner.ts'
import { MADE_UP_WEIGHT, SETTINGS } from './goals/settings.ts'
import { writtenGoals } from './goals/written.ts'

/*
 * npx tsx scripts/score-goals.ts [--folds N] [--ablate]   cross-validates the ranker on test/goals.jsonl: once with
 * near-duplicates in one fold, once with whole platforms left out; with --ablate also without each group of features.
 */

const { values } = parseArgs({ options: { folds: { type: 'string' }, ablate: { type: 'boolean' } } })
const FOLDS = Number(values.folds ?? 5)

const providers = listProviders()
const labels = readLabelled('test/goals.jsonl')
const written = writtenGoals(providers)
const made = madeUp(providers, labels)
const data = dataset(providers)
const cases = labels.map((label) => data.example(label, 1))
const more = [...written, ...made].map((label) => ({
  from: 'from' in label ? Number(label.from) : -1,
  platform: label.platform,
  example: data.example(label, MADE_UP_WEIGHT).example,
}))

/** A number that depends on the text alone. */
function hash(text: string): number {
  let sum = 2166136261
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 16777619)
  sum = Math.imul(sum ^ (sum >>> 15), 2246822507)
  return (sum ^ (sum >>> 13)) >>> 0
}

/** What the reader says of a goal under these probabilities. */
function guess({ options }: Case, shares: Float64Array, threshold: number): Guess {
  const routes = new Map<string, number>()
  let best = -1
  for (const [n, { provider, direction, workflow }] of options.entries()) {
    const key = `${provider?.slug ?? ''}|${direction ?? ''}`
    routes.set(key, (routes.get(key) ?? 0) + shares[n]!)
    if (workflow !== null && (best < 0 || shares[n]! > shares[best]!)) best = n
  }
  const chosen = best >= 0 && shares[best]! >= threshold ? options[best]! : null
  if (chosen !== null)
    return { platform: chosen.provider!.slug, direction: chosen.direction, workflow: chosen.workflow!.kebab }
  const [platform, direction] = [...routes].sort((a, b) => b[1] - a[1])[0]![0].split('|')
  return { platform: platform || null, direction: direction || null, workflow: null }
}

const folds = {
  'near-duplicates together': groupsOf(labels.map(({ goal }) => goal)).map(
    (group) => hash(String(group)) % FOLDS,
  ),
  'whole platforms left out': labels.map(({ platform, goal }) => hash(platform ?? `none ${goal}`) % FOLDS),
}

function validate(name: string, fold: readonly number[], keep: ReadonlySet<number> | null): void {
  const cut = (example: Example): Example => (keep === null ? example : only(example, keep))
  const byPlatform = name.includes('platforms')
  const home = new Map(labels.map(({ platform }, n) => [platform, fold[n]!]))
  const shares: Float64Array[] = []
  for (let k = 0; k < FOLDS; k++) {
    const known = cases.flatMap(({ example }, n) => (fold[n] === k ? [] : [cut(example)]))
    const extra = more.filter(({ from, platform }) => {
      if (byPlatform && platform !== null && home.get(platform) === k) return false
      return from < 0 || fold[from] !== k
    })
    const weights = train(
      [...known, ...extra.map(({ example }) => cut(example))],
      data.names.length,
      SETTINGS,
    )
    for (const [n, { example }] of cases.entries())
      if (fold[n] === k) shares[n] = probabilities(cut(example), weights)
  }
  let line = ''
  for (let threshold = 0.3; threshold < 1 && line === ''; threshold += 0.01) {
    const scored = score(
      labels,
      cases.map((one, n) => guess(one, shares[n]!, threshold)),
    )
    if (scored.wrong <= 2)
      line = `at ${threshold.toFixed(2)}: wrong ${scored.wrong.toFixed(1)}, asks ${scored.asks.toFixed(1)}`
  }
  const { route, workflow, wrong, asks } = score(
    labels,
    cases.map((one, n) => guess(one, shares[n]!, 0.5)),
  )
  const figures = [route, workflow, wrong, asks].map((share) => share.toFixed(1)).join(' / ')
  console.log(`${name}: platform+direction / workflow / wrong / asks at 0.5: ${figures}; ${line}`)
}

for (const [name, fold] of Object.entries(folds)) validate(name, fold, null)

/** Groups of features, by how their names begin. */
const groups: Readonly<Record<string, RegExp>> = {
  'cues of the catalog':
    /^w\|(?:cues|own|found|words|cue:|ruled|inside|ordinary|place|name)|^d\|cues|^d\|\w+\|task|^o\|(?:none|clear|tie)/,
  'place and role of the name':
    /\|(?:role|prep|left|right|before|pair|records|verbs|verb1|other|lytics):|^d\|\w+\|t:/,
  'single words': /\|w:|^w\|k:\w+\|(?!likes|audience)/,
  'pairs of words': /\|b:|\|t:/,
  'kinds of data': /kind|carries/,
  'clauses and rivals': /^p\|(?:clause|state|described|rival|before|after|pair)/,
  'the workflow itself': /^w\|id:/,
}

if (values.ablate === true)
  for (const [name, pattern] of Object.entries(groups)) {
    const kept = new Set(data.names.flatMap((feature, id) => (pattern.test(feature) ? [] : [id])))
    validate(`without ${name} (${data.names.length - kept.size})`, folds['near-duplicates together'], kept)
  }
