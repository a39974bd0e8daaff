import type { DataKind, Direction, ProviderSummary } from '../catalog/types.ts'

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
  | 'continuous'
  | 'hourly'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'once'
  | `every ${number} ${'minutes' | 'hours'}`

/** The wish for a time, in the terms of the settings `run_frequency`, `time_of_day`, `day_of_week`. */
export type ScheduleReading = {
  readonly cadence: Cadence
  readonly at: string | null
  readonly day: string | null
}

/** One thing that the goal may mean, with how likely it is. */
export type GoalCandidate = {
  readonly provider: string
  readonly direction: Direction
  /** Kebab case. */
  readonly workflow: string
  readonly data: DataKind
  /** The provider that owns the workflow where it is another one (a Slack message per person is a webhook). */
  readonly via: string | null
  /** Probability between 0 and 1. */
  readonly confidence: number
  /** In words: "HubSpot: Contact import". */
  readonly label: string
}

/** A workflow of the platform and what speaks for it. */
export type WorkflowChoice = {
  readonly workflow: string
  readonly provider: string
  readonly reason: string
}

/** A platform that may be meant, and the words or the rule that point to it. */
export type PlatformChoice = { readonly platform: string; readonly reason: string }

/** A language other than English that a goal seems to be written in. */
export type OtherLanguage = 'German' | 'French' | 'Spanish'

/**
 * Everything a goal says, and nothing that it does not say: what is open is null. `sure`: act on it; `unsure`: ask
 * with the candidates; `nothing`: no workflow of the catalog fits what was understood.
 */
export type GoalReading = {
  readonly goal: string
  /** It names a platform and says nothing else ("connect facebook"). */
  readonly bare: boolean
  readonly answer: 'sure' | 'unsure' | 'nothing'
  /** How likely the whole reading (platform, direction, workflow) is right. */
  readonly confidence: number
  /** The likeliest first; two or three where the answer is `unsure`. */
  readonly candidates: readonly GoalCandidate[]
  readonly platform: string | null
  readonly direction: Direction | null
  readonly data: DataKind | null
  /** Kebab case, or null where the reader would rather ask than guess. */
  readonly workflow: string | null
  /** The provider that owns `workflow`, where it is not `platform`. */
  readonly via: string | null
  /** The workflows of the platform in this direction, the likeliest first. */
  readonly workflows: readonly WorkflowChoice[]
  /** Providers to choose from while `platform` is open: a family, or the nearest to an unknown name. */
  readonly platforms: readonly PlatformChoice[]
  /** A name that was used as a platform but is none of the catalog's. */
  readonly unknownPlatform: string | null
  /** Providers the person ruled out. */
  readonly excluded: readonly string[]
  /** Further providers that the sentence names, such as the source of a two-step goal. */
  readonly also: readonly string[]
  /** Further wishes of the same goal, each to be run as a command of its own. */
  readonly wishes: readonly GoalWish[]
  /** The audience, as the person wrote it. */
  readonly segment: string | null
  readonly schedule: ScheduleReading | null
  /** Whether members from before the start are to be sent too; null when nothing was said. */
  readonly backfill: boolean | null
  /** What the reader could not make use of, as typed. */
  readonly notUnderstood: readonly string[]
  readonly language: OtherLanguage | null
  /** Remarks for the person, each a full sentence. */
  readonly notes: readonly string[]
}

/** A second wish in a goal: the platform it is for, and the audience where one is named. */
export type GoalWish = { readonly platform: string; readonly segment: string | null }

/** What the training script writes (weights.generated.ts). */
export type GoalModel = {
  /** One line a feature: its name, a tab, its weight in hundredths. */
  readonly weights: string
  /** Scores are multiplied by it, so that probabilities mean what they say on goals that were not trained on. */
  readonly scale: number
  /** From this probability on the reader acts without asking. */
  readonly threshold: number
}
