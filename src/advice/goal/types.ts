import type { DataKind, Direction, ProviderSummary } from '../../catalog/types.ts'

/** One provider as the goal reader needs it: what `listProviders()` of the catalog gives. */
export type GoalProvider = {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly workflows: readonly Pick<
    ProviderSummary['workflows'][number],
    'kebab' | 'name' | 'direction' | 'data'
  >[]
}

/** How often the person wants it to happen. */
export type Cadence =
  | 'realtime'
  | 'hourly'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'once'
  | `every ${number} ${'minutes' | 'hours'}`

/** The wish for a time, in the terms of the config slots `run_frequency`, `time_of_day`, `day_of_week`. */
export type ScheduleReading = {
  readonly cadence: Cadence
  readonly at: string | null
  readonly day: string | null
}

/** A workflow that may be meant, why, and what is given up by taking it. */
export type WorkflowChoice = {
  readonly workflow: string
  readonly provider: string
  readonly reason: string
  readonly tradeoff: string
}

/** A platform that may be meant, and the words or the rule that point to it. */
export type PlatformChoice = { readonly platform: string; readonly reason: string }

/** Everything a goal says, and nothing that it does not say: what is open is null. */
export type GoalReading = {
  readonly goal: string
  readonly platform: string | null
  /** Other providers that fit the words: the rest of a family, or the nearest to an unknown name. */
  readonly platforms: readonly PlatformChoice[]
  /** A name that was used as a platform but is none of the catalog's. */
  readonly unknownPlatform: string | null
  /** Providers the person ruled out. */
  readonly excluded: readonly string[]
  /** Further providers that the sentence names, e.g. the source of a two-step goal. */
  readonly also: readonly string[]
  readonly direction: Direction | null
  readonly data: DataKind | null
  /** Kebab-case, or null where the advisor would rather ask than guess. */
  readonly workflow: string | null
  /** The provider that owns `workflow`, where it is not `platform` (a Slack message per person is a webhook). */
  readonly via: string | null
  /** All that come into question, the likeliest first. */
  readonly workflows: readonly WorkflowChoice[]
  /** The audience, as the person wrote it. */
  readonly segment: string | null
  readonly schedule: ScheduleReading | null
  /** Whether members from before the start are to be sent too; null when nothing was said. */
  readonly backfill: boolean | null
  /** What the reader could not make use of, as typed. */
  readonly notUnderstood: readonly string[]
  /** Remarks for the person, each a full sentence. */
  readonly notes: readonly string[]
}
