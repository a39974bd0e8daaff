import { AppError } from '../core/errors.ts'
import { documentOf, proposalDigest, type Senders } from './document.ts'
import type { Decision } from './policy.ts'
import { NO_PAINT, proposalText } from './present.ts'
import type { Proposal, Warning } from './types.ts'

type Refusal = Exclude<Decision, 'ask' | 'send' | 'dry_run'>

/** @param kind what the place is called */
const reasons = (kind: string): Record<Refusal, readonly [message: string, hint: string]> => ({
  approval_required: ['Not approved. Nothing was sent', 'Check it, then add --yes, or run it in a terminal.'],
  agent_cannot_approve: [
    'An agent cannot approve a write. Nothing was sent',
    'A person runs the same command in a terminal.',
  ],
  terminal_required: [
    `This ${kind} takes approvals only at a terminal. Nothing was sent`,
    'A person runs the same command in a terminal.',
  ],
  confirm_required: ['--yes is not enough: this cannot be undone', 'Check it, then add --confirm'],
  blocked: ['Blocked by a warning. Nothing was sent', 'Fix it, or override it with'],
})

/** What --confirm must say: the id of the one thing that is hit, or the digest where there are several. */
export function confirmation(proposal: Proposal, senders: Senders): string {
  const destructive = proposal.writes.filter(({ effect }) => effect === 'destructive')
  const [only] = destructive
  return destructive.length === 1 && only?.subject.id !== undefined
    ? only.subject.id
    : proposalDigest(proposal, senders)
}

/** Blocking warnings that no flag has taken care of. */
export const openWarnings = ({ warnings }: Proposal, accepted: readonly string[]): Warning[] =>
  warnings.filter(({ blocking, code }) => blocking && !accepted.includes(code))

/** Why nothing is sent, with the whole proposal as data and as text. */
export function refusal(
  code: Refusal,
  proposal: Proposal,
  senders: Senders,
  accepted: readonly string[],
): AppError {
  const [message, hint] = reasons(proposal.where.kind)[code]
  const more: Partial<Record<Refusal, () => string>> = {
    confirm_required: () => ` ${confirmation(proposal, senders)}`,
    blocked: () =>
      openWarnings(proposal, accepted)
        .map((warning) => ` --accept ${warning.code}`)
        .join(''),
  }
  return new AppError('approval', message, {
    code,
    hint: `${hint}${more[code]?.() ?? ''}`,
    document: documentOf(proposal, senders, 'approval_required'),
    text: proposalText(proposal, senders, NO_PAINT),
  })
}
