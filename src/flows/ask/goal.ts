import { listProviders, loadProvider, loadWorkflow, unknownProvider } from '../../catalog/catalog.ts'
import type { ProviderEntry, ProviderSummary } from '../../catalog/types.ts'
import { type NextStep, placeholder, step } from '../../core/next.ts'
import { readGoal } from '../../goal/read-goal.ts'
import type { GoalReading } from '../../goal/types.ts'
import type { Choice } from '../../terminal/prompter.ts'
import {
  ambiguousProvider,
  findProvider,
  matchProvider,
  newerWorkflow,
  providerNotFound,
} from '../account/find-provider.ts'
import { addMissing, type Session } from '../run/session.ts'

/** What a goal means, and the provider that serves it where the words or the workflow name one. */
export interface GoalDecision {
  readonly reading: GoalReading
  readonly provider: string | undefined
}

/** The one place that reads a goal. Asks nobody. */
export async function decideGoal(goal: string, workflow: string | undefined): Promise<GoalDecision> {
  const reading = readGoal(goal)
  return { reading, provider: await providerOf(reading, workflow) }
}

async function providerOf(reading: GoalReading, workflow: string | undefined): Promise<string | undefined> {
  const entry = workflow === undefined ? undefined : await loadWorkflow(workflow)
  const named = reading.via ?? reading.platform
  const meant = reading.candidates.some(({ provider }) => provider === entry?.provider)
  if (named !== null && !meant) return named
  if (entry !== undefined) return entry.provider
  // One word that the reader does not take for a platform may still be a slug.
  const bare =
    reading.unknownPlatform === null && reading.platforms.length === 0 && /^\S+$/.test(reading.goal)
  const found = bare ? matchProvider(reading.goal) : undefined
  return found?.kind === 'one' ? found.item.slug : undefined
}

/** The commands for what a goal wants besides: one for each further platform. */
export const wishSteps = ({ wishes }: GoalReading): NextStep[] =>
  wishes.map(({ platform, segment }) =>
    step('connect', { goal: [platform], segment: segment ?? undefined }, { about: 'the further wish' }),
  )

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

/**
 * Asks for the platform that the goal leaves open.
 * @returns undefined where nobody can be asked
 * @throws AppError not_found (exit 5) for a name that is none, usage (exit 2) for a mere name that means several
 */
async function askProvider({ answers, prompter, ...session }: Session, reading: GoalReading) {
  const slugs = reading.platforms.map(({ platform }) => platform)
  if (reading.unknownPlatform !== null) throw providerNotFound(reading.unknownPlatform, slugs)
  const { goal } = answers
  if (slugs.length > 1) {
    const providers = listProviders().filter(({ slug }) => slugs.includes(slug))
    if (prompter === undefined && reading.bare) throw ambiguousProvider(goal, providers)
    if (prompter === undefined)
      return addMissing(session, { goal: [placeholder('goal')] }, 'which platform the goal means', slugs)
    return await prompter.select({ message: 'Which one do you mean?', choices: providers.map(choice) })
  }
  if (goal !== '' && !goal.includes(' ')) return findProvider(goal).slug
  if (prompter === undefined)
    return addMissing(
      session,
      { goal: [placeholder('goal')] },
      'the platform to connect, for example facebook',
    )
  return await prompter.search({ message: 'Which platform? (type to search)', choices: search })
}

/** What the goal means and which provider serves it; undefined where the platform is missing and nobody can be asked. */
export async function understand(
  session: Session,
): Promise<{ reading: GoalReading; provider: ProviderEntry | undefined }> {
  const { goal, workflow } = session.answers
  const { reading, provider } = await decideGoal(goal, workflow)
  const name = reading.unknownPlatform ?? (/^\S+$/.test(goal) ? goal : null)
  // A workflow that is named exactly may be newer than the catalog, and so may its platform.
  if (provider === undefined && name !== null && newerWorkflow(workflow ?? '') !== undefined)
    return { reading, provider: unknownProvider(name) }
  const slug = provider ?? (await askProvider(session, reading))
  return { reading, provider: slug === undefined ? undefined : await loadProvider(slug) }
}
