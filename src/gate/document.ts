import { placeLine } from '../core/where.ts'
import { type Sender, type Write, writesDigest } from '../core/write.ts'
import type { Proposal, ProposalDocument } from './types.ts'

export type Senders = ReadonlyMap<string, Sender>

const unknown = (target: string): Error => new Error(`No sender for ${target}`)

/** The senders that these writes need, and no others: a target that is not used may not even be set up. */
export async function sendersOf(
  writes: readonly Write[],
  sender: (target: string) => Promise<Sender | undefined>,
): Promise<Senders> {
  const targets = [...new Set(writes.map(({ target }) => target))]
  const found = await Promise.all(
    targets.map(async (target) => {
      const made = await sender(target)
      if (made === undefined) throw unknown(target)
      return [target, made] as const
    }),
  )
  return new Map(found)
}

/** The sender of a write's target. */
export function senderOf(write: Write, senders: Senders): Sender {
  const sender = senders.get(write.target)
  if (sender === undefined) throw unknown(write.target)
  return sender
}

/** What an approval of the proposal covers. */
export const proposalDigest = ({ where, writes }: Proposal, senders: Senders): string =>
  writesDigest(
    where,
    writes.map((write) => senderOf(write, senders).digestInput(write)),
  )

/** The proposal as data, secrets hidden. */
export const documentOf = (
  proposal: Proposal,
  senders: Senders,
  outcome: ProposalDocument['outcome'],
): ProposalDocument => ({
  outcome,
  [proposal.where.kind]: placeLine(proposal.where),
  digest: proposalDigest(proposal, senders),
  title: proposal.title,
  summary: proposal.summary,
  warnings: proposal.warnings,
  requests: proposal.writes.map((write) => ({
    key: write.key,
    title: write.title,
    effect: write.effect,
    ...senderOf(write, senders).render(write).document,
  })),
})
