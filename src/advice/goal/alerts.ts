import { goalWords } from '../../catalog/goal-words.ts'
import { alertWords, dataWords } from './lexicon/vocabulary.ts'
import type { Mention } from './mentions.ts'
import type { GoalIndex, Name } from './names.ts'
import type { Scene } from './scene.ts'
import type { GoalProvider } from './types.ts'
import { findPhrase, singular } from './words.ts'
import type { WorkflowFound } from './workflow-choice.ts'

const personal = [
  'enter*',
  'join*',
  'leav*',
  'become*',
  'exit*',
  'signs up',
  'buys',
  'new vip',
  'qualif*',
  'abandon*',
  'churns',
  'drops out',
  'is added',
  'lapses',
  'someone',
  'somebody',
  'customer',
  'visitor',
  'a lead',
  'a user',
  'a member',
  'purchase*',
  'in the audience',
  'into',
]
const mailing = /^(?:email|mail)$/

/** Messages to the team: which providers of the catalog only carry remarks on Lytics itself. */
const messengers = new Set(['slack', 'ms-teams', 'email'])

/** Whether a provider carries alerts only. */
export function isMessenger(slug: string): boolean {
  return messengers.has(slug)
}

/** Whether the alert is about single people, which the alert workflows do not know: they watch jobs, auths and segments. */
export function isPersonalAlert(scene: Scene): boolean {
  const system = [
    ...(goalWords.workflows['slack-alerts']?.cues ?? []),
    ...(goalWords.workflows['slack-event-quota-alerts']?.cues ?? []),
  ]
  if (system.some((cue) => findPhrase(scene.words, cue.split(' ')) >= 0)) return false
  return personal.some((phrase) => findPhrase(scene.words, phrase.split(' ')) >= 0)
}

/** A mail alert names no platform: "email me if an authorization fails". */
export function mailAlert(scene: Scene, index: GoalIndex): Mention | null {
  if (!index.providers.has('email')) return null
  const mailAt = scene.words.findIndex((word) => mailing.test(word) || word === 'mailaddress')
  if (mailAt < 0 || scene.negated.has(mailAt)) return null
  const alerting =
    scene.words.some((word) => alertWords.includes(word) && word !== 'message') ||
    /\blet (?:me|us|\w+) know\b/.test(scene.words.join(' '))
  const toUs =
    /^(?:me|us|mailaddress|ops|admins?|everyone|our|the|my)$/.test(scene.words[mailAt + 1] ?? '') &&
    /\b(?:if|when|whenever|once|as soon as|before|fails?|failed)\b/.test(scene.words.join(' '))
  const about = isPersonalAlert(scene) || hasSystemCue(scene)
  if (!(alerting || toUs) || !about) return null
  const name: Name = { text: 'email', words: 1, slug: 'email', strength: 'guarded' }
  return { name, slugs: ['email'], sure: true, start: mailAt, end: mailAt + 1, role: null }
}

function hasSystemCue(scene: Scene): boolean {
  return ['email-alerts', 'email-event-quota-alerts'].some((slug) =>
    (goalWords.workflows[slug]?.cues ?? []).some((cue) => findPhrase(scene.words, cue.split(' ')) >= 0),
  )
}

const downloads = [
  'download*',
  'email me',
  'mail me',
  'send me',
  'email us',
  'give me',
  'csv by email',
  'csv to my',
  'a csv',
  'csv of',
  'as csv',
  'csv export',
  'export csv',
  'csv file of',
  'as a spreadsheet',
]
const models = [
  'lookalike model',
  'look alike model',
  'propensity model',
  'churn model',
  'train a model',
  'build a model',
  'predictive model',
  'predict*',
  'model*',
  'how similar',
  'how likely',
  'likelihood',
]

/** What Lytics does with the pages of a site. */
const classifying = [
  'classify*',
  'tag',
  'label',
  'categoriz*',
  'categoris*',
  'enrich*',
  'topics of',
  'affinit*',
  'find topic',
]

/** Lytics itself is meant when a download or a model is wanted and no platform is named. */
export function lyticsItself(scene: Scene, index: GoalIndex, incoming: boolean): Mention | null {
  if (!index.providers.has('lytics')) return null
  const has = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => findPhrase(scene.words, phrase.split(' ')) >= 0)
  const csv =
    findPhrase(scene.words, ['csv']) >= 0 ||
    findPhrase(scene.words, ['excel']) >= 0 ||
    findPhrase(scene.words, ['download*']) >= 0
  const reading = has(classifying) && scene.words.some((word) => dataWords[singular(word)] === 'content')
  if (!(csv && has(downloads) && !incoming) && !has(models) && !reading) return null
  const name: Name = { text: 'lytics', words: 1, slug: 'lytics', strength: 'hint' }
  return {
    name,
    slugs: ['lytics'],
    sure: true,
    start: scene.tokens.length,
    end: scene.tokens.length,
    role: null,
  }
}

/** Alert jobs watch jobs, auths and segments; one message per person needs a webhook to the same channel. */
export function personalAlert(
  platform: GoalProvider,
  chosen: WorkflowFound,
  index: GoalIndex,
): WorkflowFound & { via: string | null; notes: readonly string[] } {
  const hook = index.providers.has('webhook') && platform.slug !== 'email'
  const note = `The alerts of ${platform.name} tell about jobs, authorizations and segments of Lytics, not about single people.`
  if (!hook) return { workflow: null, ranked: chosen.ranked, via: null, notes: [note] }
  const choice = {
    workflow: 'webhook-triggers',
    provider: 'webhook',
    reason: 'sends one request for each person who enters or leaves, to the incoming webhook of the channel',
    tradeoff: 'needs a template that shapes the message; alerts about Lytics itself need none',
  }
  return {
    workflow: choice.workflow,
    ranked: [choice, ...chosen.ranked],
    via: 'webhook',
    notes: [`${note} A webhook to the channel does that.`],
  }
}
