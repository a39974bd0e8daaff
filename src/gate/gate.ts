import type { ApprovalRule } from '../config/config.ts'
import type { Files } from '../config/files.ts'
import { AppError } from '../core/errors.ts'
import type { SentLog } from '../core/sent-log.ts'
import type { Sender } from '../core/write.ts'
import type { Io } from '../terminal/io.ts'
import type { Prompter } from '../terminal/prompter.ts'
import { isAgent } from './agent.ts'
import { askApproval } from './approve.ts'
import { documentOf, proposalDigest } from './document.ts'
import { createJournal } from './journal.ts'
import { type Decision, decide } from './policy.ts'
import { createPaint, NO_PAINT, proposalText } from './present.ts'
import { approve, sendAll } from './send.ts'
import type { Gate, Proposal } from './types.ts'

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
  }
  readonly interactive: boolean
  readonly env: (name: string) => string | undefined
  readonly prompt: () => Promise<Prompter>
  readonly clock: { now(): Date; sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly files: Files
  readonly senders: readonly Sender[]
  readonly approval: ApprovalRule
  /** Folder of the account's state; the journal lies in it. */
  readonly stateDir: (account: string) => string
  readonly sentLog: SentLog
  readonly signal: AbortSignal
}

type Refusal = Exclude<Decision, 'ask' | 'send' | 'dry_run'>

const WHY: Record<Refusal, readonly [message: string, hint: string]> = {
  approval_required: [
    'Nobody approved this, so nothing was sent',
    'Look at it, then add --yes; or run it in a terminal.',
  ],
  agent_cannot_approve: [
    'An agent cannot approve a write, so nothing was sent',
    'A person runs the same command in a terminal.',
  ],
  terminal_required: [
    'This account takes approvals at a terminal only, so nothing was sent',
    'A person runs the same command in a terminal.',
  ],
  confirm_required: ['This cannot be undone, so --yes alone does not do', 'Look at it, then add --confirm'],
  blocked: ['A blocking warning stands, so nothing was sent', 'Mend it, or go on all the same with'],
}

/** What --confirm must say: the id of the one thing that is hit, or the digest where there are several. */
function confirmation(proposal: Proposal): string {
  const destructive = proposal.writes.filter(({ effect }) => effect === 'destructive')
  const [only] = destructive
  return destructive.length === 1 && only?.subject.id !== undefined
    ? only.subject.id
    : proposalDigest(proposal)
}

const openWarnings = (proposal: Proposal, accepted: readonly string[]) =>
  proposal.warnings.filter(({ blocking, code }) => blocking && !accepted.includes(code))

/** The only way out for a write: show, approve, journal, send. */
export function createGate(parts: GateParts): Gate {
  const { io, options, clock, signal, sentLog } = parts
  const senders = new Map(parts.senders.map((sender) => [sender.target, sender]))

  const refusal = (code: Refusal, proposal: Proposal): AppError => {
    const [message, hint] = WHY[code]
    const blocking = openWarnings(proposal, options.accept).map((warning) => `--accept ${warning.code}`)
    const more =
      code === 'confirm_required'
        ? ` ${confirmation(proposal)}`
        : code === 'blocked'
          ? ` ${blocking.join(' ')}`
          : ''
    return new AppError('approval', message, {
      code,
      hint: `${hint}${more}`,
      document: documentOf(proposal, senders, 'approval_required'),
      text: proposalText(proposal, senders, NO_PAINT),
    })
  }

  return {
    submit: async (proposal) => {
      const decision = decide({
        interactive: parts.interactive,
        agent: isAgent(parts.env),
        sandbox: proposal.account.sandbox,
        yes: options.yes,
        confirmed: options.confirm !== undefined && options.confirm === confirmation(proposal),
        dryRun: options.dry_run,
        destructive: proposal.writes.some(({ effect }) => effect === 'destructive'),
        blocked: openWarnings(proposal, options.accept).length > 0,
        approval: parts.approval,
      })
      const tell = (text: string): void => io.err(text)
      const paint = createPaint(io.errColor)
      if (decision === 'dry_run') {
        if (!options.json) tell(`${proposalText(proposal, senders, paint)}\n`)
        return {
          outcome: 'dry_run',
          digest: proposalDigest(proposal),
          document: documentOf(proposal, senders, 'dry_run'),
        }
      }
      if (decision !== 'ask' && decision !== 'send') throw refusal(decision, proposal)
      if (decision === 'send' && !options.json && !options.quiet)
        tell(`\n${proposalText(proposal, senders, paint)}\n`)
      const approved =
        decision === 'ask'
          ? await askApproval(proposal, {
              prompter: await parts.prompt(),
              senders,
              paint,
              tell,
              accepted: options.accept,
            })
          : proposal
      await approved.assertUnchanged?.()
      const digest = proposalDigest(approved)
      const journal = createJournal({
        files: parts.files,
        path: `${parts.stateDir(approved.account.sandbox ? 'sandbox' : approved.account.id)}/journal.jsonl`,
        account: approved.account,
        plan: approved.plan,
        now: () => clock.now(),
        warn: (line) => tell(`${line}\n`),
      })
      const results = await sendAll(approved, approve(approved), digest, {
        senders,
        journal,
        sentLog,
        clock,
        signal,
        tell: (line) => {
          if (!options.json && !options.quiet) tell(`${line}\n`)
        },
      })
      return { outcome: 'sent', digest, results }
    },
  }
}
