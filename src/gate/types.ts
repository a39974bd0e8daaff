import type { Json, JsonObject } from '../core/json.ts'
import type { NextStep } from '../core/next.ts'
import type { Where } from '../core/where.ts'
import type { Results, Secrets, Write } from '../core/write.ts'

/** A risk that is shown before approval. A blocking one stops `--yes` until `--accept CODE` is given. */
export interface Warning {
  /** Stable, lower snake case: `empty_segment`, `personal_oauth`… */
  readonly code: string
  readonly message: string
  readonly blocking: boolean
}

/** Everything one approval is asked for. */
export interface Proposal {
  readonly where: Where
  /** One line: `Connect "High Value Customers" to Meta (Facebook)`. */
  readonly title: string
  /** A few lines in plain words: what, where, how many people. */
  readonly summary: readonly string[]
  readonly warnings: readonly Warning[]
  /**
   * What a person types where several writes cannot be undone: the one thing that all of them take down.
   * Absent: the name of each is asked for.
   */
  readonly confirmName?: string
  /** In the order they are sent; a later one may refer to the result of an earlier one. */
  readonly writes: readonly Write[]
  /** Checks a body that a person edited; returns problems in plain words, or the write to show from the start. */
  readonly edit?: (write: Write, body: Json) => Write | readonly string[]
  /**
   * Called after the approval, right before anything is sent: whether what the approval was given for is still as it
   * was shown. @throws AppError conflict where it is not; nothing is sent then
   */
  readonly assertUnchanged?: () => Promise<void>
  /** Digest of the plan that it carries out: the journal keeps it, so that a half-done plan can be gone on with. */
  readonly plan?: string
  /** What earlier requests of the same plan came back with, by key: later ones refer to it. */
  readonly known?: Results
  /** Secrets by the name that stands for each (`$secret`); in no digest, journal or document. */
  readonly secretValues?: Secrets
  /** Keeps it for later, as a plan; returns what goes on with it. Offered as an answer where it is given. */
  readonly save?: (proposal: Proposal) => Promise<readonly NextStep[]>
}

/** One write that came through. */
export interface Sent {
  readonly key: string
  readonly title: string
  readonly status: number
  readonly data: Json
  /** True where the answer was lost and reading back proved that it happened. */
  readonly readBack: boolean
  readonly undo?: NextStep
}

/** What a person sees of a proposal that was not sent: also the document on stdout with exit 3. */
export interface ProposalDocument {
  readonly outcome: 'approval_required' | 'dry_run'
  /** Under the name of its kind: `account`… */
  readonly [kind: string]: unknown
  readonly digest: string
  readonly title: string
  readonly summary: readonly string[]
  readonly warnings: readonly Warning[]
  readonly requests: readonly (JsonObject & { key: string; title: string; effect: string })[]
}

/** `sent`: all of them; `dry_run`: none, on request. Everything else is thrown. */
export type Submission =
  | { readonly outcome: 'sent'; readonly digest: string; readonly results: readonly Sent[] }
  | { readonly outcome: 'dry_run'; readonly digest: string; readonly document: ProposalDocument }

/** The only way out for a write. */
export interface Gate {
  /**
   * Shows the proposal, gets an approval as the policy says, journals and sends in order.
   * @throws AppError `approval_required` / `declined` (exit 3, document attached, nothing sent),
   *   `partial` (failed: some were sent; details.document lists ids and undo commands),
   *   `unknown_outcome` (failed: a create is in doubt), or the sender's own error when the first write fails.
   */
  submit(proposal: Proposal): Promise<Submission>
}
