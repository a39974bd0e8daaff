import { loadWorkflow } from '../../catalog/catalog.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import { type NextStep, step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { GoalReading } from '../../goal/types.ts'
import { wishSteps } from '../ask/goal.ts'
import type { Advice, ProviderAdvice } from './advice.ts'
import type { LikelyPlatform } from './platforms.ts'

/** What the commands to go on with depend on. */
export interface NextContext {
  readonly advice: Advice
  /** Ways that need no provider of the wanted name. */
  readonly ways: readonly WorkflowEntry[]
  /** Providers to choose from. */
  readonly platforms: readonly LikelyPlatform[]
}

/** At most N commands of each kind: more are a list, not advice. */
const MOST = 4

const byDirection = {
  import: ['sftp-import', 's3-import'],
  enrichment: ['webhook-enrichment'],
  other: ['webhook-triggers'],
  export: ['webhook-triggers', 'lytics-sftp-export', 's3-user-csv-export'],
} as const

/** What serves a platform that Lytics has no provider for: a webhook, or files that it fetches or brings. */
export async function waysWithout(reading: GoalReading, not: string | undefined): Promise<WorkflowEntry[]> {
  const events = reading.data === 'events' || reading.data === 'conversions'
  const names =
    events && reading.direction === 'export'
      ? ['webhook-stream-events', 'webhook-triggers']
      : byDirection[reading.direction ?? 'export']
  const entries = await Promise.all(names.map((name) => loadWorkflow(name)))
  return entries.flatMap((entry) => (entry === undefined || entry.provider === not ? [] : [entry]))
}

type Flags = Readonly<Record<string, string>>

const connect = (goal: string, flags: Flags = {}): NextStep => step('connect', { goal: [goal], ...flags })

/** The audience by its exact name where it is known, one command each where several fit. */
function segmentFlags({ audience }: ProviderAdvice): Flags[] {
  const match = audience?.match ?? null
  if (match === null || match.kind === 'none') return [{}]
  return match.segments
    .slice(0, MOST)
    .map((segment) => ({ segment: clean(segment.name ?? segment.slug_name ?? segment.id) }))
}

/** Which credential, where several work. */
function authFlags({ auth }: ProviderAdvice): Flags[] {
  if (auth.state !== 'choose') return [{}]
  return auth.auths.map(({ id, label }) => ({ auth: clean(label ?? id) }))
}

function forProvider(goal: string, about: ProviderAdvice): NextStep[] {
  const existing = about.jobs.slice(0, 2).map(({ id }) => step('jobs get', { job: id }))
  if (about.workflow === null) {
    const open = about.recommendation.question?.answers.flatMap(({ workflows }) => workflows) ?? []
    const slugs = about.provider.workflows.filter(({ kebab }) => open.includes(kebab))
    return slugs.slice(0, MOST).map(({ slug }) => connect(goal, { workflow: slug }))
  }
  const decided = about.decidedBy === 'goal' || about.decidedBy === 'only'
  const flags: Flags = decided ? {} : { workflow: about.workflow.slug }
  const commands = segmentFlags(about)
    .flatMap((segment) => authFlags(about).map((auth) => ({ ...segment, ...auth })))
    .slice(0, MOST)
    .map((answers) => connect(goal, { ...flags, ...answers }))
  return about.sameAudience ? [...existing, ...commands] : [...commands, ...existing]
}

/** The commands to paste next, exact and without anything to fill in. None of them sends anything unasked. */
export function nextSteps({ advice, ways, platforms }: NextContext): NextStep[] {
  const { reading, about } = advice
  if (about !== null && (about.workflow !== null || about.recommendation.question !== null))
    return [...forProvider(reading.goal, about), ...wishSteps(reading)]
  if (ways.length > 0) return ways.map(({ provider, slug }) => connect(provider, { workflow: slug }))
  if (platforms.length > 0) return platforms.slice(0, MOST).map(({ provider }) => connect(provider.slug))
  return [step('providers list')]
}
