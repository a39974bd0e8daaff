import type { Direction } from '../catalog/types.ts'
import type { GoalFacts, GoalWorkflow, Option } from './features/facts.ts'
import type { GoalIndex } from './names.ts'
import type { GoalProvider } from './types.ts'

/** Lytics itself (a download, a model), mail to the team and a service of one's own are seldom named as platforms. */
const implied = ['lytics', 'email', 'webhook']

/** Everything that the goal may mean, with the ways to leave something open. */
export function optionsOf({ goal }: GoalFacts, index: GoalIndex): readonly Option[] {
  const slugs = new Set([...goal.mentions.flatMap((mention) => mention.slugs), ...implied])
  const named = [...slugs].flatMap((slug) => index.providers.get(slug) ?? [])
  return [...named.flatMap((provider) => optionsFor(provider, index)), ...withoutPlatform]
}

const directions: readonly Direction[] = ['export', 'import', 'enrichment', 'other']
const withoutPlatform: readonly Option[] = [...directions, null].map((direction) => ({
  provider: null,
  direction,
  workflow: null,
  via: null,
}))

function optionsFor(provider: GoalProvider, index: GoalIndex): readonly Option[] {
  const certain = provider.workflows.map((workflow) => ({
    provider,
    direction: workflow.direction,
    workflow,
    via: null,
  }))
  const open = [...directions, null].map((direction) => ({ provider, direction, workflow: null, via: null }))
  const kept = open.filter(({ direction }) => direction !== 'other' || has(provider, direction))
  return [...certain, ...kept, ...messages(provider, index)]
}

const has = (provider: GoalProvider, direction: Direction): boolean =>
  provider.workflows.some((workflow) => workflow.direction === direction)

/** The alerts of a channel watch jobs and audiences; one message per person is a webhook to that channel. */
function messages(provider: GoalProvider, index: GoalIndex): readonly Option[] {
  const webhook = index.providers.get('webhook')?.workflows.find(({ kebab }) => kebab === 'webhook-triggers')
  if (webhook === undefined || (provider.slug !== 'slack' && provider.slug !== 'ms-teams')) return []
  const workflow: GoalWorkflow = { ...webhook, data: 'alerts' }
  return [{ provider, direction: 'other', workflow, via: 'webhook' }]
}
