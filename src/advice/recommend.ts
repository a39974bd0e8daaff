import type { DataKind, Direction, ProviderEntry, WorkflowEntry } from '../catalog/types.ts'
import type { GoalReading } from '../goal/types.ts'

/** A workflow with the reason to take it and what it is for. */
export type RankedWorkflow = {
  readonly workflow: string
  readonly name: string
  readonly direction: Direction
  readonly data: DataKind
  /** One line: why it fits the goal, or when to take it instead. */
  readonly why: string
  /** One line: what it does. */
  readonly purpose: string
  readonly recommended: boolean
}

/** The question that decides between siblings, with the answers and where each leads. */
export type DecidingQuestion = {
  readonly ask: string
  readonly answers: readonly { readonly answer: string; readonly workflows: readonly string[] }[]
}

/** What to do for a goal with one provider. */
export type Recommendation = {
  /** Kebab-case; null where the question must be answered first. */
  readonly workflow: string | null
  readonly ranked: readonly RankedWorkflow[]
  readonly question: DecidingQuestion | null
}

/**
 * Ranks a provider's workflows for a goal. Those of the goal's direction come first, as the reading ranked them;
 * the others follow so that a person sees what else there is.
 */
export function recommend(reading: GoalReading, provider: ProviderEntry): Recommendation {
  const order = reading.workflows.map((choice) => choice.workflow)
  const fits = provider.workflows.filter((entry) => isOpen(entry, reading.direction))
  const rest = provider.workflows.filter((entry) => !fits.includes(entry))
  const sorted = [...fits].sort((a, b) => place(order, a.kebab) - place(order, b.kebab))
  const only = sorted.length === 1 ? sorted[0] : undefined
  // What the sentence decides counts even where it goes another way than it says (an alert by way of a webhook).
  const chosen = provider.workflows.find((entry) => entry.kebab === reading.workflow) ?? only
  const ranked = [...sorted, ...rest].map((entry) => rank(entry, entry === chosen, reading))
  const question = chosen === undefined && sorted.length > 1 ? decidingQuestion(provider.name, sorted) : null
  return { workflow: chosen?.kebab ?? null, ranked: bringForward(ranked), question }
}

function isOpen(entry: WorkflowEntry, direction: Direction | null): boolean {
  return direction === null || entry.direction === direction
}

function place(order: readonly string[], slug: string): number {
  const at = order.indexOf(slug)
  return at < 0 ? order.length : at
}

function bringForward(ranked: readonly RankedWorkflow[]): readonly RankedWorkflow[] {
  return [...ranked.filter((entry) => entry.recommended), ...ranked.filter((entry) => !entry.recommended)]
}

function rank(entry: WorkflowEntry, recommended: boolean, reading: GoalReading): RankedWorkflow {
  const reason = reading.workflows.find((choice) => choice.workflow === entry.kebab)?.reason
  const why = recommended && reason !== undefined ? `${sentence(reason)} ${entry.purpose}` : entry.choose_when
  const { kebab, name, direction, data, purpose } = entry
  return { workflow: kebab, name, direction, data, why, purpose, recommended }
}

function sentence(text: string): string {
  const start = text.slice(0, 1).toUpperCase() + text.slice(1)
  return start.endsWith('.') ? start : `${start}.`
}

/** The coarsest difference is asked first: the way, then the kind of data, then the workflow itself. */
function decidingQuestion(name: string, entries: readonly WorkflowEntry[]): DecidingQuestion {
  const ways = grouped(entries, (entry) => directionAnswers[entry.direction])
  if (ways.length > 1)
    return { ask: `Which way should the data go between Lytics and ${name}?`, answers: ways }
  const kinds = grouped(entries, (entry) => dataAnswers[entry.data])
  if (kinds.length > 1) return { ask: `What should ${name} and Lytics exchange?`, answers: kinds }
  const answers = entries.map((entry) => ({
    answer: `${entry.name}: ${entry.choose_when}`,
    workflows: [entry.kebab],
  }))
  return { ask: `Which of these fits what you want with ${name}?`, answers }
}

function grouped(
  entries: readonly WorkflowEntry[],
  answerOf: (entry: WorkflowEntry) => string,
): DecidingQuestion['answers'] {
  const groups = new Map<string, string[]>()
  for (const entry of entries)
    groups.set(answerOf(entry), [...(groups.get(answerOf(entry)) ?? []), entry.kebab])
  return [...groups].map(([answer, workflows]) => ({ answer, workflows }))
}

const directionAnswers: Readonly<Record<Direction, string>> = {
  import: 'into Lytics',
  export: 'out of Lytics',
  enrichment: 'add to the profiles that Lytics has',
  other: 'neither: alerts, monitoring, set-up or a model',
}

const dataAnswers: Readonly<Record<DataKind, string>> = {
  audience: 'an audience: who is in it, who enters and leaves',
  profiles: 'profiles: people with their fields',
  events: 'events: what people did',
  conversions: 'conversions: purchases and other results, for measuring ads',
  files: 'files',
  content: 'content: articles, products',
  alerts: 'alerts',
  monitoring: 'figures about the account',
  setup: 'a set-up step',
  model: 'a model',
  enrichment: 'further facts about known people',
}
