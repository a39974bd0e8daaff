import { digestOf } from '../core/json.ts'
import { type Sender, type Write, writeDigestInput } from '../core/write.ts'
import type { Proposal, ProposalDocument } from './types.ts'

export type Senders = ReadonlyMap<string, Sender>

/** The sender of a write's target. */
export function senderOf(write: Write, senders: Senders): Sender {
  const sender = senders.get(write.target)
  if (sender === undefined) throw new Error(`No sender for ${write.target}`)
  return sender
}

/** What an approval covers: the account, its address and every request, to the letter. */
export const proposalDigest = (proposal: Proposal): string =>
  digestOf({
    account: proposal.account.id,
    baseUrl: proposal.account.baseUrl,
    sandbox: proposal.account.sandbox,
    writes: proposal.writes.map(writeDigestInput),
  })

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
