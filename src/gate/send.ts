import { AppError, isAppError } from '../core/errors.ts'
import { digestOf, isObject, type Json } from '../core/json.ts'
import type { SentLog } from '../core/sent-log.ts'
import { type Approval, type SentResult, type Write, writeDigestInput } from '../core/write.ts'
import { type Senders, senderOf } from './document.ts'
import type { Journal } from './journal.ts'
import { resolveRefs } from './refs.ts'
import type { Proposal, Sent } from './types.ts'

const DOUBT_MS = 30_000
const FIRST_PAUSE = 1_000

export interface Sending {
  readonly senders: Senders
  readonly journal: Journal
  readonly sentLog: SentLog
  readonly clock: { now(): Date; sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly signal: AbortSignal
}

/** The one place where an approval comes into being: after a person or a person's flag said yes to exactly these writes. */
export const approve = (proposal: Proposal): Approval =>
  ({
    writes: new Set(proposal.writes.map((write) => digestOf(writeDigestInput(write)))),
  }) as unknown as Approval

const idOf = (data: Json): string => (isObject(data) && typeof data.id === 'string' ? data.id : '')

const toSent = (write: Write, result: SentResult, readBack: boolean): Sent => ({
  key: write.key,
  title: write.title,
  status: result.status,
  data: result.data,
  readBack,
  ...(write.undo === undefined ? {} : { undo: write.undo.replace('{id}', idOf(result.data)) }),
})

/** Reads back for up to 30 s whether a create happened whose answer was lost. */
async function lookForIt(
  proposal: Proposal,
  write: Write,
  sentAt: Date,
  sending: Sending,
): Promise<SentResult | undefined> {
  if (proposal.readBack === undefined) return undefined
  const end = sending.clock.now().getTime() + DOUBT_MS
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, 8_000)) {
    const found = await proposal.readBack(write, sentAt).catch((error: unknown) => {
      if (isAppError(error, 'cancelled')) throw error
      return undefined
    })
    if (found !== undefined || sending.clock.now().getTime() + pause > end) return found
    await sending.clock.sleep(pause, sending.signal)
  }
}

async function sendOne(
  proposal: Proposal,
  write: Write,
  results: Map<string, SentResult>,
  approval: Approval,
  digest: string,
  sending: Sending,
): Promise<Sent> {
  const resolved = resolveRefs(write, results)
  await sending.journal.before(resolved, digest)
  const sentAt = sending.clock.now()
  let result: SentResult
  let readBack = false
  try {
    result = await senderOf(write, sending.senders).send(write, resolved, approval, sending.signal)
  } catch (error) {
    const found =
      isAppError(error, 'in_doubt') && !sending.signal.aborted
        ? await lookForIt(proposal, resolved, sentAt, sending)
        : undefined
    if (found === undefined) {
      const doubt = isAppError(error, 'in_doubt')
      if (doubt) sending.sentLog.add(`${write.title}: sent, answer unknown`)
      await sending.journal.after(resolved, digest, { status: doubt ? 'unknown' : 'failed' })
      throw error
    }
    result = found
    readBack = true
  }
  const sent = toSent(write, result, readBack)
  results.set(write.key, result)
  sending.sentLog.add(`${write.title}${idOf(result.data) === '' ? '' : ` (${idOf(result.data)})`}`)
  await sending.journal.after(resolved, digest, { status: String(result.status), sent })
  return sent
}

const summary = (sent: readonly Sent[]) =>
  sent.map(({ key, title, data, undo }) => ({ key, title, id: idOf(data), undo: undo ?? null }))

function afterFailure(
  error: unknown,
  proposal: Proposal,
  write: Write,
  done: readonly Sent[],
  digest: string,
): unknown {
  const doubt = isAppError(error, 'in_doubt')
  if (!doubt && done.length === 0) return error
  const { id, name, sandbox } = proposal.account
  const document = {
    outcome: doubt ? 'unknown' : 'partial',
    account: { id, name, sandbox },
    digest,
    done: summary(done),
    failed: { key: write.key, title: write.title },
    not_sent: proposal.writes.slice(done.length + 1).map(({ key, title }) => ({ key, title })),
  }
  const why = error instanceof Error ? error.message : String(error)
  if (doubt) {
    return new AppError('failed', `${why}. Looking for 30 s did not find it`, {
      code: 'unknown_outcome',
      hint: 'It is not sent again by itself. Look whether it exists before you try again.',
      document,
      cause: error,
    })
  }
  return new AppError('failed', `Stopped in the middle: ${why}`, {
    code: 'partial',
    hint: `Done so far: ${done.map(({ title }) => title).join(', ')}. Take it back with:`,
    next: done.flatMap(({ undo }) => undo ?? []),
    document,
    cause: error,
  })
}

/** Sends an approved proposal in order; stops at the first failure and says what was done. */
export async function sendAll(
  proposal: Proposal,
  approval: Approval,
  digest: string,
  sending: Sending,
): Promise<Sent[]> {
  const results = new Map<string, SentResult>()
  const sent: Sent[] = []
  for (const write of proposal.writes) {
    sending.signal.throwIfAborted()
    try {
      sent.push(await sendOne(proposal, write, results, approval, digest, sending))
    } catch (error) {
      throw afterFailure(error, proposal, write, sent, digest)
    }
  }
  return sent
}
