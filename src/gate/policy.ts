import type { ApprovalRule } from '../config/config.ts'

/** Everything that the decision depends on, and nothing else. */
export interface Situation {
  /** Somebody can be asked: stdin and stderr are terminals, no CI, no agent, no --no-input, no --json. */
  readonly interactive: boolean
  readonly agent: boolean
  readonly sandbox: boolean
  readonly yes: boolean
  /** --confirm was given and names what would be hit. */
  readonly confirmed: boolean
  readonly dryRun: boolean
  readonly destructive: boolean
  /** There is a blocking warning that --accept does not name. */
  readonly blocked: boolean
  readonly approval: ApprovalRule
}

/** ask: show and ask; send: a flag approved; dry_run: show and stop; else the code of the refusal. */
export type Decision =
  | 'ask'
  | 'send'
  | 'dry_run'
  | 'approval_required'
  | 'agent_cannot_approve'
  | 'terminal_required'
  | 'confirm_required'
  | 'blocked'

/**
 * Whether a proposal is asked about, sent, shown only, or refused. Pure; each row of its table in
 * references/confirmation-gate.md is a test.
 */
export function decide(situation: Situation): Decision {
  const { interactive, agent, sandbox, yes, confirmed, dryRun, destructive, blocked, approval } = situation
  if (dryRun) return 'dry_run'
  if (!yes) return interactive ? 'ask' : 'approval_required'
  if (agent && !sandbox) return 'agent_cannot_approve'
  if (approval === 'terminal' && !sandbox) return interactive ? 'ask' : 'terminal_required'
  if (destructive && !confirmed) return interactive ? 'ask' : 'confirm_required'
  if (blocked) return interactive ? 'ask' : 'blocked'
  return 'send'
}
