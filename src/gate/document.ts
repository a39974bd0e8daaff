import { type Sender, type Write, writesDigest } from '../core/write.ts'
import type { Proposal, ProposalDocument } from './types.ts'

export type Senders = ReadonlyMap<string, Sender>

/** The sender of a write's target. */
export function senderOf(write: Write, senders: Senders): Sender {
  const sender = senders.get(write.target)
  if (sender === undefined) throw new Error(`No sender for ${write.target}`)
  return sender
}

/** What an approval of the proposal covers. */
export const proposalDigest = ({ account, writes }: Proposal): string => writesDigest(account, writes)

/** The proposal as data, secrets hidden. */
export function documentOf(
  proposal: Proposal,
  senders: Senders,
  outcome: ProposalDocument['outcome'],
): ProposalDocument {
  const { id, name, sandbox } = proposal.account
  return {
    outcome,
    account: { id, name, sandbox },
    digest: proposalDigest(proposal),
    title: proposal.title,
    summary: proposal.summary,
    warnings: proposal.warnings,
    requests: proposal.writes.map((write) => ({
      key: write.key,
      title: write.title,
      effect: write.effect,
      ...senderOf(write, senders).render(write),
    })),
  }
}
