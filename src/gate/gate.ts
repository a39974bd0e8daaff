import type { ApprovalRule } from '../config/config.ts'
import type { Files } from '../config/files.ts'
import type { SentLog } from '../core/sent-log.ts'
import type { Where } from '../core/where.ts'
import type { Sender } from '../core/write.ts'
import type { Io } from '../terminal/io.ts'
import type { Prompter } from '../terminal/prompter.ts'
import { isAgent } from './agent.ts'
import { askApproval } from './approve.ts'
import { documentOf, proposalDigest, type Senders, sendersOf } from './document.ts'
import { createJournal, othersWrote } from './journal.ts'
import { type Decision, decide } from './policy.ts'
import { createPaint, proposalText } from './present.ts'
import { confirmation, openWarnings, refusal } from './refusal.ts'
import { approve, sendAll } from './send.ts'
import type { Gate, Proposal, Submission } from './types.ts'

/** What a gate is made of; only the composition root has the senders. */
export interface GateParts {
  readonly io: Io
  readonly options: {
    readonly yes: boolean
    readonly confirm?: string
    readonly accept: readonly string[]
    readonly dry_run: boolean
    readonly json: boolean
    readonly quiet: boolean
    readonly timeout: number
  }
  readonly interactive: boolean
  readonly env: (name: string) => string | undefined
  readonly prompt: () => Promise<Prompter>
  readonly clock: { now(): Date; sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly files: Files
  /** The sender of a target; asked only for those that a proposal needs. Undefined: nobody can send there. */
  readonly sender: (target: string) => Promise<Sender | undefined>
  /** Names this run to others that wait for it. */
  readonly who: string
  /** When this run began: what it decided from was read after that. */
  readonly startedAt: Date
  /** How writes to a place are approved. */
  readonly approval: (where: Where) => Promise<ApprovalRule>
  /** Folder of the state of a place; its journal is in it. */
  readonly stateDir: (where: Where) => string
  readonly sentLog: SentLog
  readonly signal: AbortSignal
}

async function decisionOn(proposal: Proposal, senders: Senders, parts: GateParts): Promise<Decision> {
  const { options } = parts
  return decide({
    interactive: parts.interactive,
    agent: isAgent(parts.env),
    sandbox: proposal.where.sandbox,
    yes: options.yes,
    confirmed: options.confirm !== undefined && options.confirm === confirmation(proposal, senders),
    dryRun: options.dry_run,
    destructive: proposal.writes.some(({ effect }) => effect === 'destructive'),
    blocked: openWarnings(proposal, options.accept).length > 0,
    approval: await parts.approval(proposal.where),
  })
}

/** Does the work while no other run on this machine writes to the same place. */
async function alone<T>(
  path: string,
  { io, files, options, signal, who }: GateParts,
  work: () => Promise<T>,
) {
  const unlock = await files.lock(path, {
    who,
    limitMs: options.timeout * 1000,
    signal,
    waiting: (holder) => io.err(`Waiting for ${holder}, which writes to the same account…\n`),
  })
  try {
    return await work()
  } finally {
    await unlock()
  }
}

/** Sends what was approved, where it is still what the approval was given for. */
async function sent(proposal: Proposal, senders: Senders, parts: GateParts): Promise<Submission> {
  const { io, options, clock, files, sentLog, signal, who: run, startedAt: since } = parts
  const path = `${parts.stateDir(proposal.where)}/journal.jsonl`
  const digest = proposalDigest(proposal, senders)
  const journal = createJournal({
    files,
    path,
    where: proposal.where,
    digest,
    plan: proposal.plan,
    run,
    now: () => clock.now(),
    warn: (line) => io.err(`${line}\n`),
  })
  const tell = (line: string): void => {
    if (!options.json && !options.quiet) io.err(`${line}\n`)
  }
  const results = await alone(path, parts, async () => {
    await proposal.assertUnchanged?.()
    const othersSince = (await othersWrote(files, path, { run, since })) ? since : undefined
    const sending = { senders, journal, sentLog, clock, signal, tell, othersSince }
    return await sendAll(proposal, approve(proposal, senders), digest, sending)
  })
  return { outcome: 'sent', digest, results }
}

async function submit(proposal: Proposal, parts: GateParts): Promise<Submission> {
  const { io, options } = parts
  const senders = await sendersOf(proposal.writes, parts.sender)
  const decision = await decisionOn(proposal, senders, parts)
  const tell = (text: string): void => io.err(text)
  const paint = createPaint(io.errColor)
  if (decision === 'dry_run') {
    if (!options.json) tell(`${proposalText(proposal, senders, paint)}\n`)
    const document = documentOf(proposal, senders, 'dry_run')
    return { outcome: 'dry_run', digest: document.digest, document }
  }
  if (decision === 'ask') {
    const asking = { prompter: await parts.prompt(), senders, paint, tell, accepted: options.accept }
    return await sent(await askApproval(proposal, asking), senders, parts)
  }
  if (decision !== 'send') throw refusal(decision, proposal, senders, options.accept)
  if (!options.json && !options.quiet) tell(`\n${proposalText(proposal, senders, paint)}\n`)
  return await sent(proposal, senders, parts)
}

/** The only way out for a write: show, approve, journal, send. */
export const createGate = (parts: GateParts): Gate => ({
  submit: async (proposal) => await submit(proposal, parts),
})
