import { chooseAuth } from '../../advice/auth-choice.ts'
import { type Scheduled, scheduled } from '../../advice/draft/schedule.ts'
import type { AuthFact } from '../../advice/facts.ts'
import { readGoal } from '../../advice/goal/read-goal.ts'
import type { GoalReading } from '../../advice/goal/types.ts'
import { needsOf, sameWork, type WorkflowNeeds } from '../../advice/needs.ts'
import { type Recommendation, recommend } from '../../advice/recommend.ts'
import { authTypesOf, loadProvider, loadWorkflow } from '../../catalog/catalog.ts'
import type { AuthTypeEntry, ProviderEntry, Slot, WorkflowEntry } from '../../catalog/types.ts'
import type { Auth, Job } from '../../lytics/client.ts'
import { findProvider } from '../account/find-provider.ts'
import { matchSegment, type SegmentMatch } from '../account/match-segment.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import { authsOf } from '../ask/auth.ts'
import { byName, usual } from '../ask/goal.ts'
import { audienceSlot } from './decide.ts'

/** The credential side: what the account has, and how one comes to be. */
export interface AuthAdvice {
  /**
   * use: there is one that works; choose: several work; mend: none of them works; make: there is none;
   * unneeded: the provider takes none; unknown: no account was read.
   */
  readonly state: 'use' | 'choose' | 'mend' | 'make' | 'unneeded' | 'unknown'
  readonly auths: readonly Auth[]
  readonly why: string | null
  readonly ways: readonly AuthTypeEntry[]
}

/** The audience side. */
export interface AudienceAdvice {
  readonly slot: readonly [name: string, slot: Slot]
  readonly needed: boolean
  readonly phrase: string | null
  /** Null where the goal names none, or no account was read. */
  readonly match: SegmentMatch | null
}

/** One provider, its workflows for the goal, and what the chosen one needs. */
export interface ProviderAdvice {
  readonly provider: ProviderEntry
  readonly recommendation: Recommendation
  readonly workflow: WorkflowEntry | null
  /** goal: the sentence decides; only: there is no other; usual: taken unless you say otherwise; named: by --workflow. */
  readonly decidedBy: 'goal' | 'only' | 'usual' | 'named' | null
  readonly auth: AuthAdvice
  readonly audience: AudienceAdvice | null
  readonly needs: WorkflowNeeds | null
  /** How the wished time can be met; null where none was said. */
  readonly schedule: Scheduled | null
  /** Jobs of this workflow that send the same audience; where none is known, all of the workflow. */
  readonly jobs: readonly Job[]
  readonly sameAudience: boolean
}

/** What a goal means and, where it names a provider, what to do about it. */
export interface Advice {
  readonly reading: GoalReading
  readonly about: ProviderAdvice | null
}

function authState(provider: ProviderEntry, snapshot: AccountSnapshot | null): Omit<AuthAdvice, 'ways'> {
  const none = { auths: [], why: null }
  if (provider.auth.every((type) => type === 'none')) return { state: 'unneeded', ...none }
  if (snapshot === null) return { state: 'unknown', ...none }
  const auths = authsOf({ snapshot }, provider)
  const choice = chooseAuth(auths, snapshot.jobs)
  const listed = (ids: readonly AuthFact[]) => auths.filter((auth) => ids.includes(auth))
  if (choice.kind === 'reuse') return { state: 'use', auths: listed([choice.auth]), why: choice.reason }
  if (choice.kind === 'several') return { state: 'choose', auths: listed(choice.auths), why: null }
  if (choice.kind === 'unhealthy') return { state: 'mend', auths: listed(choice.auths), why: null }
  return { state: 'make', ...none }
}

function audienceOf(
  workflow: WorkflowEntry,
  phrase: string | null,
  snapshot: AccountSnapshot | null,
): AudienceAdvice | null {
  const slot = audienceSlot(workflow)
  if (slot === undefined) return null
  const needed = slot[1].needed || slot[1].one_of !== undefined
  if (!needed && phrase === null) return null
  const match = phrase === null || snapshot === null ? null : matchSegment(phrase, snapshot.segments)
  return { slot, needed, phrase, match }
}

type Decided = Pick<ProviderAdvice, 'workflow' | 'decidedBy'>

function decideWorkflow(
  provider: ProviderEntry,
  reading: GoalReading,
  recommendation: Recommendation,
  named: string | undefined,
): Decided {
  if (named !== undefined) return { workflow: byName(provider, named).workflow, decidedBy: 'named' }
  const chosen = provider.workflows.find(({ kebab }) => kebab === recommendation.workflow)
  if (chosen !== undefined) {
    return { workflow: chosen, decidedBy: reading.workflow === chosen.kebab ? 'goal' : 'only' }
  }
  const likely = usual(provider, reading)
  return likely === undefined
    ? { workflow: null, decidedBy: null }
    : { workflow: likely.workflow, decidedBy: 'usual' }
}

async function adviseOn(
  slug: string,
  reading: GoalReading,
  named: string | undefined,
  snapshot: AccountSnapshot | null,
): Promise<ProviderAdvice> {
  const provider = await loadProvider(slug)
  const recommendation = recommend(reading, provider)
  const decided = decideWorkflow(provider, reading, recommendation, named)
  const { workflow } = decided
  const auth = { ...authState(provider, snapshot), ways: await authTypesOf(provider) }
  const rest = { provider, recommendation, ...decided, auth }
  if (workflow === null)
    return { ...rest, audience: null, needs: null, schedule: null, jobs: [], sameAudience: false }
  const audience = audienceOf(workflow, reading.segment, snapshot)
  const segment = audience?.match?.kind === 'one' ? audience.match.segments[0].id : undefined
  const needs = needsOf({
    workflow,
    auth: auth.state === 'use' ? auth.auths[0] : undefined,
    jobs: snapshot?.jobs ?? [],
    fields: snapshot?.fields ?? [],
  })
  const schedule = reading.schedule === null ? null : scheduled(workflow, reading.schedule)
  const jobs = sameWork(workflow, segment, snapshot?.jobs ?? [])
  return { ...rest, audience, needs, schedule, jobs, sameAudience: segment !== undefined }
}

async function slugOf(reading: GoalReading, named: string | undefined): Promise<string | undefined> {
  const said = reading.via ?? reading.platform
  if (said !== null) return said
  if (named !== undefined) {
    const entry = await loadWorkflow(named)
    if (entry !== undefined) return entry.provider
  }
  // One word that the reader does not take for a platform may still be a slug.
  const bare =
    reading.unknownPlatform === null && reading.platforms.length === 0 && /^\S+$/.test(reading.goal)
  if (!bare) return undefined
  try {
    return findProvider(reading.goal).slug
  } catch {
    return undefined
  }
}

/** Reads a goal and gathers what there is to say about it. Reads nothing but the catalog and what it is given. */
export async function adviseGoal(
  goal: string,
  named: string | undefined,
  snapshot: AccountSnapshot | null,
): Promise<Advice> {
  const reading = readGoal(goal)
  const slug = await slugOf(reading, named)
  return { reading, about: slug === undefined ? null : await adviseOn(slug, reading, named, snapshot) }
}
