import { isAppError } from '../core/errors.ts'
import { digestOf, idOf } from '../core/json.ts'
import { withCreated } from '../core/next.ts'
import { doubtPace, poll } from '../core/poll.ts'
import type { SentLog } from '../core/sent-log.ts'
import { clean } from '../core/text.ts'
import type { Approval, ReadBack, SentResult, Write } from '../core/write.ts'
import { type Senders, senderOf } from './document.ts'
import { afterFailure } from './failure.ts'
import type { Journal } from './journal.ts'
import type { Proposal, Sent } from './types.ts'

const DOUBT_MS = 30_000

export interface Sending {
  readonly senders: Senders
  readonly journal: Journal
  readonly sentLog: SentLog
  readonly clock: { now(): Date; sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly signal: AbortSignal
  /** Says what takes its time. */
  readonly tell: (line: string) => void
  /**
   * When the proposal was made, where another run has written to the same place since: then each creation is looked for
   * before it is sent, so that two runs of the same thing create it once.
   */
  readonly othersSince: Date | undefined
}

/** The one place where an approval comes into being: after a person or a person's flag said yes to exactly these writes. */
export const approve = (proposal: Proposal, senders: Senders): Approval =>
  ({
    writes: new Set(proposal.writes.map((write) => digestOf(senderOf(write, senders).digestInput(write)))),
  }) as unknown as Approval

function toSent(write: Write, result: SentResult, readBack: boolean): Sent {
  const { key, title } = write
  const { status, data } = result
  const undo = write.undo === undefined ? {} : { undo: withCreated(write.undo, idOf(data) ?? '') }
  return { key, title, status, data, readBack, ...undo }
}

/**
 * Looks for up to 30 s whether a write happened whose answer was lost.
 * @returns undefined where it was not found, or nobody could look, or the person had enough
 */
async function lookForIt(
  readBack: ReadBack | undefined,
  { title }: Write,
  sentAt: Date,
  { clock, signal, tell }: Sending,
): Promise<SentResult | undefined> {
  if (readBack === undefined || signal.aborted) return undefined
  tell(`${clean(title)}: the answer was lost. Looking for up to 30 s whether it happened…`)
  const context = {
    // Ctrl-C ends the looking, not the doubt.
    clock: { now: () => clock.now(), sleep: (ms: number) => clock.sleep(ms, signal).catch(() => undefined) },
    signal,
  }
  return await poll(
    context,
    doubtPace(DOUBT_MS),
    // Where the answer was lost the account may be hard to read too.
    () => readBack(sentAt).catch(() => undefined),
    (found) => found !== undefined || signal.aborted,
  )
}

/** Sends one write, unless another run did it meanwhile, and looks whether it happened where the answer was lost. */
async function answerTo(
  write: Write,
  resolved: Write,
  approval: Approval,
  sending: Sending,
): Promise<{ result: SentResult; readBack: boolean }> {
  const sender = senderOf(write, sending.senders)
  const sentAt = sending.clock.now()
  const { othersSince } = sending
  if (othersSince !== undefined && write.action === 'create') {
    const found = await sender.readBack(resolved)?.(othersSince)
    if (found !== undefined) {
      sending.tell(`${clean(write.title)}: another run did it meanwhile.`)
      return { result: found, readBack: true }
    }
  }
  try {
    return { result: await sender.send(write, resolved, approval, sending.signal), readBack: false }
  } catch (error) {
    if (!isAppError(error, 'in_doubt')) throw error
    const found = await lookForIt(sender.readBack(resolved), write, sentAt, sending)
    if (found === undefined) throw error
    return { result: found, readBack: true }
  }
}

async function sendOne(
  proposal: Proposal,
  write: Write,
  results: Map<string, SentResult>,
  approval: Approval,
  sending: Sending,
): Promise<Sent> {
  const { journal, sentLog } = sending
  const sender = senderOf(write, sending.senders)
  const resolved = sender.resolve(write, results, proposal.secretValues ?? new Map())
  const stored = sender.stored(write, results)
  await journal.before(write, stored)
  try {
    const { result, readBack } = await answerTo(write, resolved, approval, sending)
    const sent = toSent(write, result, readBack)
    results.set(write.key, result)
    const id = idOf(result.data)
    sentLog.add(`${clean(write.title)}${id === undefined ? '' : ` (${id})`}`)
    await journal.after(write, stored, { status: String(result.status), sent })
    return sent
  } catch (error) {
    const doubt = isAppError(error, 'in_doubt')
    if (doubt) sentLog.add(`${clean(write.title)}: sent, answer unknown`)
    await journal.after(write, stored, { status: doubt ? 'unknown' : 'failed' })
    throw error
  }
}

/** Sends an approved proposal in order; stops at the first failure and says what was done. */
export async function sendAll(
  proposal: Proposal,
  approval: Approval,
  digest: string,
  sending: Sending,
): Promise<Sent[]> {
  const results = new Map<string, SentResult>(proposal.known)
  const sent: Sent[] = []
  for (const [at, write] of proposal.writes.entries()) {
    try {
      sending.signal.throwIfAborted()
      sent.push(await sendOne(proposal, write, results, approval, sending))
    } catch (error) {
      const from = isAppError(error, 'in_doubt') ? at + 1 : at
      for (const { title } of proposal.writes.slice(from)) sending.sentLog.markUnsent(clean(title))
      throw afterFailure(error, { proposal, write, sent, digest, sending })
    }
  }
  return sent
}
