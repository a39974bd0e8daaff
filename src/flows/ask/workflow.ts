import { recommend } from '../../advice/recommend.ts'
import type { ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import { placeholder } from '../../core/next.ts'
import type { GoalReading } from '../../goal/types.ts'
import type { Choice, Prompter } from '../../terminal/prompter.ts'
import { findWorkflow, newerWorkflow } from '../account/find-provider.ts'
import { addMissing, type Session } from '../run/session.ts'

/** A workflow with the reason for it. */
export interface WorkflowDecision {
  readonly workflow: WorkflowEntry
  readonly reason: string
  /** goal: the sentence decides; only: there is no other; usual: taken unless you say otherwise; named: by --workflow, or when asked. */
  readonly decidedBy: 'goal' | 'only' | 'usual' | 'named'
}

/**
 * The workflow of a goal without asking: by flag, else what the sentence decides, else the only one of its direction,
 * else the usual one.
 * @returns undefined where somebody must say
 * @throws AppError for a named one that the provider does not have
 */
export function decideWorkflow(
  provider: ProviderEntry,
  reading: GoalReading,
  named: string | undefined,
): WorkflowDecision | undefined {
  if (named !== undefined)
    return {
      workflow: newerWorkflow(named, provider) ?? findWorkflow(provider, named),
      reason: 'given with --workflow',
      decidedBy: 'named',
    }
  const decided = provider.workflows.find(({ kebab }) => kebab === reading.workflow)
  if (decided !== undefined) {
    const reason = reading.workflows.find(({ workflow }) => workflow === reading.workflow)?.reason
    return { workflow: decided, reason: reason ?? decided.choose_when, decidedBy: 'goal' }
  }
  const fitting = provider.workflows.filter(
    ({ direction }) => reading.direction === null || direction === reading.direction,
  )
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) {
    const kind = reading.direction === null ? '' : ` as an ${reading.direction}`
    return { workflow: only, reason: `all that ${provider.name} offers${kind}`, decidedBy: 'only' }
  }
  return usual(provider, reading)
}

/**
 * Without more words, naming an audience or just the platform means: send people there. The catalog lists the advised
 * workflow of a provider first.
 */
function usual(
  provider: ProviderEntry,
  { bare, direction, data }: GoalReading,
): WorkflowDecision | undefined {
  if (!bare) return undefined
  if (direction !== null && direction !== 'export') return undefined
  if (data !== null && data !== 'audience') return undefined
  // Where the first export is no audience (a warehouse, a file store), none of them goes without saying.
  const workflow = provider.workflows.find((entry) => entry.direction === 'export')
  return workflow?.data === 'audience'
    ? { workflow, reason: workflow.choose_when, decidedBy: 'usual' }
    : undefined
}

/** The workflow of the goal: decided where it can be, else asked with what each is for, the likeliest first. */
export async function chooseWorkflow(
  session: Session,
  provider: ProviderEntry,
  reading: GoalReading,
): Promise<WorkflowDecision | undefined> {
  const decided = decideWorkflow(provider, reading, session.answers.workflow)
  if (decided !== undefined) return decided
  const offered = likely(provider, reading)
  if (session.prompter === undefined) {
    const slugs = offered.map(({ slug }) => slug)
    return addMissing(
      session,
      { workflow: placeholder('name') },
      `which of ${provider.name}'s workflows`,
      slugs,
    )
  }
  const others = provider.workflows.filter((entry) => !offered.includes(entry))
  const workflow =
    (await askAmong(session.prompter, offered, others.length > 0)) ??
    (await askAmong(session.prompter, others, false))
  return workflow === undefined ? undefined : { workflow, reason: 'chosen by you', decidedBy: 'named' }
}

/** What the goal may mean, the likeliest first: two or three where the reader can tell, else all of its direction. */
function likely(provider: ProviderEntry, reading: GoalReading): readonly WorkflowEntry[] {
  const entry = (kebab: string) => provider.workflows.find((each) => each.kebab === kebab) ?? []
  const candidates = reading.candidates.flatMap(({ workflow }) => entry(workflow))
  if (candidates.length > 1) return candidates
  const ranked = recommend(reading, provider).ranked.flatMap(({ workflow }) => entry(workflow))
  const fitting = ranked.filter(
    ({ direction }) => reading.direction === null || direction === reading.direction,
  )
  return fitting.length > 0 ? fitting : ranked
}

async function askAmong(
  prompter: Prompter,
  offered: readonly WorkflowEntry[],
  more: boolean,
): Promise<WorkflowEntry | undefined> {
  const choices: Choice<WorkflowEntry | undefined>[] = offered.map((each) => ({
    value: each,
    label: `${each.name} (${each.direction})`,
    about: `${each.purpose} ${each.choose_when}`,
  }))
  if (more) choices.push({ value: undefined, label: 'Something else', about: 'Lists the other workflows.' })
  return await prompter.select({ message: 'What should it do?', choices })
}
