import * as z from 'zod/mini'
import { prerequisitesOf } from '../../../advice/draft/warnings.ts'
import { tradeoffOf } from '../../../advice/tradeoff.ts'
import { retiredText } from '../../../catalog/retired.ts'
import type { AuthTypeEntry, WorkflowEntry } from '../../../catalog/types.ts'
import type { AccountSnapshot } from '../../../flows/account/snapshot.ts'
import type { OptionalSnapshot } from '../../../flows/account/try-read-account.ts'
import type { SegmentDecision } from '../../../flows/ask/segment.ts'
import type { Advice, ProviderAdvice } from '../../../flows/integration/advice.ts'
import { type NextContext, nextSteps, waysWithout } from '../../../flows/integration/next.ts'
import { platformsFor } from '../../../flows/integration/platforms.ts'
import { AccountOutput } from '../../../flows/run/submit.ts'
import type { Segment } from '../../../lytics/client.ts'
import { Steps } from '../../../operation/fields.ts'

const Text = z.nullable(z.string())
const Texts = z.array(z.string())
const SegmentOutput = z.object({ id: z.string(), name: z.string(), size: z.nullable(z.number()) })

const Reading = z.object({
  text: z.string(),
  platform: Text,
  direction: Text,
  data: Text,
  segment: Text,
  schedule: z.nullable(z.object({ cadence: z.string(), at: Text, day: Text })),
  /** Whether members from before the start are to be sent too; null when nothing was said. */
  backfill: z.nullable(z.boolean()),
  excluded: Texts,
  /** Further platforms that the sentence names. */
  also: Texts,
  unknown_platform: Text,
  /** sure: acted on; unsure: one of `candidates` is meant; nothing: no workflow fits. */
  answer: z.enum(['sure', 'unsure', 'nothing']),
  /** How likely the reading is right, between 0 and 1. */
  confidence: z.number(),
  candidates: z.array(
    z.object({ provider: z.string(), workflow: z.string(), label: z.string(), confidence: z.number() }),
  ),
  /** What the goal wants besides, each a command of its own. */
  wishes: z.array(z.object({ platform: z.string(), segment: Text })),
  /** German, French or Spanish: goals are read in English. */
  language: Text,
  not_understood: Texts,
  notes: Texts,
})

const Ranked = z.object({
  workflow: z.string(),
  name: z.string(),
  direction: z.string(),
  data: z.string(),
  purpose: z.string(),
  /** One line: what it is for, beside its siblings. */
  tradeoff: z.string(),
  /** In full: when to choose it, and what instead. */
  choose_when: z.string(),
  /** What in the goal speaks for it; null where nothing does. */
  reason: Text,
  /** It goes the way that the goal says. */
  fits: z.boolean(),
  recommended: z.boolean(),
  /** That the service ended, when and what to use instead. */
  retired: Text,
})

const AuthWay = z.object({
  type: z.string(),
  name: z.string(),
  method: z.string(),
  where: z.string(),
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      secret: z.boolean(),
      needed: z.boolean(),
      where: z.string(),
    }),
  ),
  permissions: Texts,
  notes: Texts,
})

const Auth = z.object({
  state: z.enum(['use', 'choose', 'mend', 'make', 'unneeded', 'unknown']),
  auths: z.array(z.object({ id: z.string(), label: z.string(), type: z.string(), status: z.string() })),
  why: Text,
  advice: Text,
  ways: z.array(AuthWay),
})

const Audience = z.object({
  property: z.string(),
  needed: z.boolean(),
  phrase: Text,
  /** one: this one is meant; several: say which; none: no such name, `segments` are near; null: not looked up. */
  match: z.nullable(z.enum(['one', 'several', 'none'])),
  segments: z.array(SegmentOutput),
})

const Needs = z.object({
  auth: Auth,
  audience: z.nullable(Audience),
  settings: z.array(
    z.object({
      names: Texts,
      ask: z.string(),
      help: Text,
      candidates: z.array(z.object({ value: z.string(), jobs: Texts })),
    }),
  ),
  filled: z.array(z.object({ name: z.string(), value: z.unknown(), reason: z.string() })),
  /** The time that was wished for: properties to set, and what cannot be set so. */
  schedule: z.nullable(z.object({ settings: z.record(z.string(), z.unknown()), notes: z.array(z.string()) })),
  fields: z.array(
    z.object({ name: z.string(), ask: z.string(), needed: z.boolean(), pairs: z.boolean(), proposal: Text }),
  ),
  /** To be done outside Lytics first. */
  prerequisites: Texts,
  seen_after: Text,
})

/** The document of `advise`. */
export const AdviseOutput = z.object({
  /**
   * advised: one workflow is right; question: `question` decides; which_platform: one of `platforms` is meant;
   * unknown_platform: Lytics has no such provider; no_platform: the goal names none; not_offered: the provider is
   * known, and has nothing of the kind.
   */
  outcome: z.enum([
    'advised',
    'question',
    'which_platform',
    'unknown_platform',
    'no_platform',
    'not_offered',
  ]),
  account: z.nullable(AccountOutput),
  /** Why no account was looked at. */
  account_note: Text,
  goal: Reading,
  /** To choose from: a family, the nearest to an unknown one, or what the account has where the goal names none. */
  platforms: z.array(
    z.object({ provider: z.string(), name: z.string(), about: z.string(), reason: z.string() }),
  ),
  provider: z.nullable(z.object({ slug: z.string(), name: z.string(), about: z.string() })),
  workflow: Text,
  decided_by: z.nullable(z.enum(['goal', 'only', 'usual', 'named'])),
  workflows: z.array(Ranked),
  question: z.nullable(
    z.object({ ask: z.string(), answers: z.array(z.object({ answer: z.string(), workflows: Texts })) }),
  ),
  needs: z.nullable(Needs),
  /** Jobs of this workflow; same_audience: they send the audience of the goal. */
  existing_jobs: z.array(
    z.object({ id: z.string(), name: z.string(), status: z.string(), same_audience: z.boolean() }),
  ),
  /** Ways that need no provider of that name. */
  other_ways: z.array(z.object({ provider: z.string(), workflow: z.string(), purpose: z.string() })),
  /** Commands to go on with; none of them has run. */
  next: Steps,
})
export type AdviseOutput = z.output<typeof AdviseOutput>

const readingOf = ({ reading }: Advice): z.output<typeof Reading> => ({
  text: reading.goal,
  platform: reading.platform,
  direction: reading.direction,
  data: reading.data,
  segment: reading.segment,
  schedule: reading.schedule === null ? null : { ...reading.schedule },
  backfill: reading.backfill,
  excluded: [...reading.excluded],
  also: [...reading.also],
  unknown_platform: reading.unknownPlatform,
  answer: reading.answer,
  confidence: reading.confidence,
  candidates: reading.candidates.map(({ provider, workflow, label, confidence }) => ({
    provider,
    workflow,
    label,
    confidence,
  })),
  wishes: reading.wishes.map((wish) => ({ ...wish })),
  language: reading.language,
  not_understood: [...reading.notUnderstood],
  notes: [...reading.notes],
})

const segmentOf = (segment: Segment) => ({
  id: segment.id,
  name: segment.name ?? segment.slug_name ?? segment.id,
  size: segment.size ?? null,
})

const wayOf = (type: AuthTypeEntry) => ({
  type: type.slug,
  name: type.name,
  method: type.method,
  where: type.where,
  fields: type.fields.map(({ name, label, secret, needed, where }) => ({
    name,
    label,
    secret,
    needed,
    where,
  })),
  permissions: [...type.permissions],
  notes: [...type.notes],
})

const authOf = ({ auth, provider, authTypes }: ProviderAdvice): z.output<typeof Auth> => ({
  state: auth.state,
  auths: auth.auths.map(({ id, label, type, status }) => ({
    id,
    label: label ?? id,
    type: type ?? '',
    status: status ?? 'unknown',
  })),
  why: auth.why,
  advice: provider.auth_advice ?? null,
  ways: authTypes.map(wayOf),
})

const audienceOf = ({ slot, needed, phrase, match }: SegmentDecision): z.output<typeof Audience> => ({
  property: slot[0],
  needed,
  phrase,
  match: match?.kind ?? null,
  segments: (match?.segments ?? []).map(segmentOf),
})

const needsOf = (about: ProviderAdvice): z.output<typeof Needs> => ({
  auth: authOf(about),
  audience: about.audience === null ? null : audienceOf(about.audience),
  settings: (about.needs?.settings ?? []).map(({ names, ask, help, candidates }) => ({
    names: [...names],
    ask,
    help,
    candidates: candidates.map(({ value, jobs }) => ({ value, jobs: [...jobs] })),
  })),
  filled: (about.needs?.filled ?? []).map(({ name, value, reason }) => ({ name, value, reason })),
  schedule:
    about.schedule === null
      ? null
      : {
          settings: Object.fromEntries(about.schedule.values),
          notes: about.schedule.risks.map(({ message }) => message),
        },
  fields: (about.needs?.fields ?? []).map((field) => ({ ...field })),
  prerequisites:
    about.workflow === null
      ? []
      : [...prerequisitesOf(about.workflow, !['use', 'choose'].includes(about.auth.state))],
  seen_after: about.workflow?.seen_after || null,
})

function rankedOf({ reading }: Advice, about: ProviderAdvice): z.output<typeof Ranked>[] {
  const { provider, recommendation, workflow } = about
  const entries = recommendation.ranked.flatMap(
    ({ workflow: kebab }) => provider.workflows.find((entry) => entry.kebab === kebab) ?? [],
  )
  const first = (entry: WorkflowEntry): number => (entry === workflow ? 0 : 1)
  return [...entries]
    .sort((a, b) => first(a) - first(b))
    .map((entry) => ({
      workflow: entry.slug,
      name: entry.name,
      direction: entry.direction,
      data: entry.data,
      purpose: entry.purpose,
      tradeoff: tradeoffOf(entry.choose_when),
      choose_when: entry.choose_when,
      reason: speaksFor(reasonOf(reading.workflows, entry)),
      fits: reading.direction === null || reading.direction === entry.direction,
      recommended: entry === workflow,
      retired: retiredText(entry),
    }))
}

const reasonOf = (choices: Advice['reading']['workflows'], entry: WorkflowEntry): string | undefined =>
  choices.find(({ workflow }) => workflow === entry.kebab)?.reason

const speaksFor = (reason: string | undefined): string | null =>
  reason === undefined || reason.startsWith('nothing in the goal') ? null : reason

function outcomeOf({ reading, about }: Advice): AdviseOutput['outcome'] {
  if (about === null) {
    if (reading.unknownPlatform !== null) return 'unknown_platform'
    return reading.platforms.length > 0 ? 'which_platform' : 'no_platform'
  }
  if (about.workflow !== null) return 'advised'
  return about.recommendation.question === null ? 'not_offered' : 'question'
}

const questionOf = (about: ProviderAdvice | null): AdviseOutput['question'] => {
  const question = about?.decidedBy === 'named' ? null : (about?.recommendation.question ?? null)
  if (question === null || about === null) return null
  const slug = (kebab: string): string =>
    about.provider.workflows.find((entry) => entry.kebab === kebab)?.slug ?? kebab
  return {
    ask: question.ask,
    answers: question.answers.map(({ answer, workflows }) => ({ answer, workflows: workflows.map(slug) })),
  }
}

const jobsOf = (about: ProviderAdvice | null): AdviseOutput['existing_jobs'] =>
  (about?.jobs ?? []).map(({ id, name, status }) => ({
    id,
    name: name ?? id,
    status: status ?? 'unknown',
    same_audience: about?.sameAudience === true,
  }))

const accountOf = (snapshot: AccountSnapshot | null): AdviseOutput['account'] =>
  snapshot === null
    ? null
    : { id: snapshot.account.id, name: snapshot.account.name, sandbox: snapshot.account.sandbox }

/** The document for an advice. */
export async function adviseOutput(advice: Advice, access: OptionalSnapshot): Promise<AdviseOutput> {
  const { about } = advice
  const outcome = outcomeOf(advice)
  const stuck = outcome === 'unknown_platform' || outcome === 'not_offered'
  const ways = stuck ? await waysWithout(advice.reading, about?.provider.slug) : []
  const platforms = platformsFor(advice, access.snapshot)
  const context: NextContext = { advice, ways, platforms }
  return {
    outcome,
    account: accountOf(access.snapshot),
    account_note: access.note,
    goal: readingOf(advice),
    platforms: platforms.map(({ provider, reason }) => ({
      provider: provider.slug,
      name: provider.name,
      about: provider.about,
      reason,
    })),
    provider:
      about === null
        ? null
        : { slug: about.provider.slug, name: about.provider.name, about: about.provider.about },
    workflow: about?.workflow?.slug ?? null,
    decided_by: about?.decidedBy ?? null,
    workflows: about === null ? [] : rankedOf(advice, about),
    question: questionOf(about),
    needs: about === null ? null : needsOf(about),
    existing_jobs: jobsOf(about),
    other_ways: ways.map(({ provider, slug, purpose }) => ({ provider, workflow: slug, purpose })),
    next: nextSteps(context),
  }
}
