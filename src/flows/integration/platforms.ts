import { findProviderByApi, listProviders, providerOfWorkflow } from '../../catalog/catalog.ts'
import type { ProviderSummary } from '../../catalog/types.ts'
import type { GoalReading } from '../../goal/types.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import type { Advice } from './advice.ts'

/** A provider that may be meant, and why. */
export interface LikelyPlatform {
  readonly provider: ProviderSummary
  readonly reason: string
}

/** How well a provider serves the wish: 2 with the direction and the data, 1 with the direction, 0 not. */
function serves({ workflows }: ProviderSummary, { direction, data }: GoalReading): number {
  const right = workflows.filter((workflow) => direction === null || workflow.direction === direction)
  if (right.length === 0) return 0
  return data === null || right.some((workflow) => workflow.data === data) ? 2 : 1
}

/** Providers that the account works with: its jobs run on them, or it has an authorization. */
function inUse(snapshot: AccountSnapshot | null): LikelyPlatform[] {
  const byJob = (snapshot?.jobs ?? []).flatMap((job) => providerOfWorkflow(job.workflow ?? '') ?? [])
  const byAuth = (snapshot?.providers ?? [])
    .filter((record) => record.is_connected === true)
    .flatMap((record) => findProviderByApi(record) ?? [])
  return [...new Set([...byJob, ...byAuth])].map((provider) => ({
    provider,
    reason: 'in use in this account',
  }))
}

function named(reading: GoalReading): LikelyPlatform[] {
  const known = listProviders()
  return reading.platforms.flatMap(({ platform, reason }) => {
    const provider = known.find(({ slug }) => slug === platform)
    return provider === undefined ? [] : [{ provider, reason }]
  })
}

/**
 * The providers that a goal without a decided one may mean, those first that do what it wants: the members of a
 * family, the nearest to an unknown name, and where none is named what the account works with.
 */
export function platformsFor({ reading, about }: Advice, snapshot: AccountSnapshot | null): LikelyPlatform[] {
  if (about !== null) return []
  const unnamed = reading.platforms.length === 0 && reading.unknownPlatform === null
  const all = unnamed ? inUse(snapshot) : named(reading)
  const fit = all.filter(({ provider }) => serves(provider, reading) > 0)
  const used = new Set(inUse(snapshot).map(({ provider }) => provider.slug))
  const rank = ({ provider }: LikelyPlatform): number =>
    2 * serves(provider, reading) + (used.has(provider.slug) ? 1 : 0)
  return (fit.length > 0 ? fit : all).sort((a, b) => rank(b) - rank(a))
}
