import type { DataKind } from '../../../catalog/types.ts'
import { terms } from './terms.ts'

/**
 * What tells a workflow from its siblings. `cues` are phrases that speak for it (`metric*` matches any ending).
 * `data` are the kinds it fits. `base` makes it the ordinary one: `always` unless something speaks for
 * another, `usual` also where a transfer is asked for and nothing is said about the data, `people` once the goal is about people (an audience, profiles, a segment), `activity` once it is about
 * events or conversions.
 */
export type WorkflowCue = {
  readonly cues?: readonly string[]
  readonly data?: readonly DataKind[]
  readonly base?: 'always' | 'usual' | 'people' | 'activity'
  /** Phrases that tell a task of direction `other` from the provider's imports and exports. */
  readonly task?: readonly string[]
}

/** Data of a workflow that moves people. */
export const people: readonly DataKind[] = ['audience', 'profiles']

/** Data of a workflow that moves behaviour. */
export const events: readonly DataKind[] = ['events']

/** Data of a workflow that reports conversions. */
export const conversions: readonly DataKind[] = ['conversions', 'events']

/** Who entered and left an audience. */
export const changes = terms(`
  change*, enter* and exit*, enters exits, enter exit, membership change, audience change,
  segment change, seg change, enter* or leav*, enter* and leav*, enter* or exit*, joins and leaves,
  membership history, in and out, joined and left, movement, membership log, entries and exits,
  joins or leaves, who joined, who left, enter* and left, enter* or left, who entered, joiners and leavers,
  entrants and leavers, audience movement, audience log, membership event, entry and exit, entry or exit, moved between, move between, moves between, switch between, switched audience
`)

/** Figures about audiences and streams. */
export const metrics = terms(`
  metric*, audience size, segment size, kpi, statistic*, stats, size of, sizes of, counts over time,
  conversion rate, how big, audience count, segment count, membership count, counts of, number of, headcount
`)

/** What happened in the account. */
export const systemEvents = terms(`
  system event, audit, audit log, account event, job log, operational, what happened in the account,
  system log, system activity, job history, history of job, account activity
`)

/** A destination's conversions API. */
export const capi = terms(`
  capi, conversions api, conversion api, conversion, purchase, checkout, server side, order, sale,
  add to cart, events api, sign up event, bought event, report, measure*, track, someone buys, somebody buys, customer buys,
  user buys, they buy, makes a purchase, roas
`)

/** How much of the month's events is used. */
export const eventQuota = terms(`
  quota*, event limit, usage, event volume, monthly event, event count, threshold*, event allowance,
  too many event, event consumption, run out of event, events used, overage, over the limit, over our limit
`)

/** Things that go wrong in Lytics. */
export const systemAlert = terms(`
  fail*, break*, broke*, error*, job, auth*, unhealthy, stop*, created, crash*, export breaks,
  goes down, disconnect*, expire*, paused, drops to, empty, zero, shrink*, went wrong, goes wrong, health*,
  stuck, down, problem*, issue*, trouble
`)

/** Machine learning. */
export const models = terms(
  'model, lookalike, look alike, predict*, propensity, train*, machine learning, similar, how likely',
)

/** JSON files. */
export const json = terms('json, jsonl, ndjson, newline delimited')
