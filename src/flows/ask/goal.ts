import { readGoal } from '../../advice/goal/read-goal.ts'
import type { GoalReading } from '../../advice/goal/types.ts'
import { listProviders, loadProvider, loadWorkflow } from '../../catalog/catalog.ts'
import { workflowName } from '../../catalog/names.ts'
import type { ProviderEntry, ProviderSummary, WorkflowEntry } from '../../catalog/types.ts'
import { notFoundError, usageError } from '../../core/errors.ts'
import { didYouMean, nearest } from '../../core/text.ts'
import type { Choice } from '../../terminal/prompter.ts'
import { findProvider } from '../account/find-provider.ts'
import { addMissing, type Session } from '../run/session.ts'

const choice = (provider: ProviderSummary): Choice<string> => ({
  value: provider.slug,
  label: provider.name,
  about: provider.about,
})

function search(term: string): Choice<string>[] {
  const wanted = term.toLowerCase()
  return listProviders()
    .filter((provider) =>
      [provider.name, provider.slug, ...provider.aliases].some((name) => name.toLowerCase().includes(wanted)),
    )
    .map(choice)
}

async function askAmong(session: Session, slugs: readonly string[]): Promise<string> {
  const providers = listProviders().filter(({ slug }) => slugs.includes(slug))
  if (session.prompter !== undefined) {
    return await session.prompter.select({
      message: 'Which one do you mean?',
      choices: providers.map(choice),
    })
  }
  const lines = providers.map((provider) => `  ${provider.slug}: ${provider.about}`)
  throw usageError(`"${session.answers.goal}" can mean several providers`, {
    code: 'ambiguous_provider',
    hint: `Say which:\n${lines.join('\n')}`,
  })
}

const unknownPlatform = (name: string, near: readonly string[]) =>
  notFoundError(`No provider "${name}"`, {
    code: 'provider_not_found',
    hint:
      didYouMean(
        near.length > 0
          ? near
          : nearest(
              name,
              listProviders().map(({ slug }) => slug),
            ),
      ) ?? 'See what there is:',
    next: ['lytics-advisor providers list'],
  })

async function providerSlug(session: Session, reading: GoalReading): Promise<string | undefined> {
  if (reading.via !== null) return reading.via
  if (reading.platform !== null) return reading.platform
  const near = reading.platforms.map(({ platform }) => platform)
  if (reading.unknownPlatform !== null) throw unknownPlatform(reading.unknownPlatform, near)
  if (session.answers.workflow !== undefined) {
    const entry = await loadWorkflow(session.answers.workflow)
    if (entry !== undefined) return entry.provider
  }
  if (near.length > 1) return await askAmong(session, near)
  const { goal } = session.answers
  if (goal !== '' && !goal.includes(' ')) return findProvider(goal).slug
  if (session.prompter === undefined)
    return addMissing(session, 'GOAL', 'the platform to connect, for example facebook')
  return await session.prompter.search({ message: 'Which platform? (type to search)', choices: search })
}

/** What the goal means and which provider serves it; undefined where the platform is missing and nobody can be asked. */
export async function understand(
  session: Session,
): Promise<{ reading: GoalReading; provider: ProviderEntry | undefined }> {
  const reading = readGoal(session.answers.goal)
  const slug = await providerSlug(session, reading)
  return { reading, provider: slug === undefined ? undefined : await loadProvider(slug) }
}

/** A workflow with the reason for it. */
export interface Recommended {
  readonly workflow: WorkflowEntry
  readonly reason: string
}

/**
 * The workflow of a provider that a person names.
 * @throws AppError not_found (exit 5) with the nearest
 */
export function byName(provider: ProviderEntry, wanted: string): Recommended {
  const name = workflowName(wanted)
  const starting = provider.workflows.filter(({ kebab }) => kebab.startsWith(name))
  const workflow =
    provider.workflows.find(({ kebab }) => kebab === name) ??
    (starting.length === 1 ? starting[0] : undefined)
  if (workflow !== undefined) return { workflow, reason: 'given with --workflow' }
  const known = provider.workflows.map(({ kebab }) => kebab)
  throw notFoundError(`${provider.name} has no workflow "${wanted}"`, {
    code: 'workflow_not_found',
    hint: didYouMean(nearest(name, known)) ?? `It has ${known.join(', ')}.`,
    next: [`lytics-advisor providers get ${provider.slug}`],
  })
}

/**
 * Without more words, naming an audience or just the platform means: send people there. The catalog lists the advised
 * workflow of a provider first.
 */
export function usual(provider: ProviderEntry, reading: GoalReading): Recommended | undefined {
  const [only] = provider.workflows
  if (only !== undefined && provider.workflows.length === 1)
    return { workflow: only, reason: `all that ${provider.name} offers` }
  const open = reading.direction === null || reading.direction === 'export'
  if (!open || (reading.data !== null && reading.data !== 'audience')) return undefined
  // Where the first export is no audience (a warehouse, a file store), none of them goes without saying.
  const workflow = provider.workflows.find(({ direction }) => direction === 'export')
  return workflow?.data === 'audience' ? { workflow, reason: workflow.choose_when } : undefined
}

/** The workflow of the goal: by flag, else what the sentence decides, else the usual one, else asked with the tradeoffs. */
export async function chooseWorkflow(
  session: Session,
  provider: ProviderEntry,
  reading: GoalReading,
): Promise<Recommended | undefined> {
  if (session.answers.workflow !== undefined) return byName(provider, session.answers.workflow)
  const decided = provider.workflows.find(({ kebab }) => kebab === reading.workflow)
  if (decided !== undefined) {
    const reason = reading.workflows.find(({ workflow }) => workflow === reading.workflow)?.reason
    return { workflow: decided, reason: reason ?? decided.choose_when }
  }
  const likely = usual(provider, reading)
  if (likely !== undefined) return likely
  const fitting = provider.workflows.filter(
    ({ direction }) => reading.direction === null || direction === reading.direction,
  )
  const offered = fitting.length > 0 ? fitting : provider.workflows
  if (session.prompter === undefined) {
    return addMissing(
      session,
      '--workflow NAME',
      `which of ${provider.name}'s workflows`,
      offered.map(({ slug }) => slug),
    )
  }
  const workflow = await session.prompter.select({
    message: 'What should it do?',
    choices: offered.map((each) => ({
      value: each,
      label: `${each.name} (${each.direction})`,
      about: `${each.purpose} ${each.choose_when}`,
    })),
  })
  return { workflow, reason: 'chosen by you' }
}
