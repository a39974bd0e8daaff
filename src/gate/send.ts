import { AppError, type ErrorDetails, isAppError } from '../core/errors.ts'
import { digestOf, isObject, type Json } from '../core/json.ts'
import { onAccount } from '../core/next-commands.ts'
import { resolveRefs } from '../core/refs.ts'
import type { SentLog } from '../core/sent-log.ts'
import { clean } from '../core/text.ts'
import { placeLine } from '../core/where.ts'
import type { Approval, SentResult, Write } from '../core/write.ts'
import { type Senders, senderOf } from './document.ts'
import { type Journal, withoutSecrets } from './journal.ts'
import type { Proposal, Sent } from './types.ts'

const DOUBT_MS = 30_000
const FIRST_PAUSE = 1_000

export interface Sending {
  readonly senders: Senders
  readonly journal: Journal
  readonly sentLog: SentLog
  readonly clock: { now(): Date; sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly signal: AbortSignal
  /** Says what takes its time. */
  readonly tell: (line: string) => void
}

/** The one place where an approval comes into being: after a person or a person's flag said yes to exactly these writes. */
export const approve = (proposal: Proposal, senders: Senders): Approval =>
  ({
    writes: new Set(proposal.writes.map((write) => digestOf(senderOf(write, senders).digestInput(write)))),
  }) as unknown as Approval

const idOf = (data: Json): string => (isObject(data) && typeof data.id === 'string' ? data.id : '')

function toSent(write: Write, result: SentResult, readBack: boolean, sandbox: boolean): Sent {
  const [undo] = onAccount(
    write.undo === undefined ? [] : [write.undo.replace('{id}', idOf(result.data))],
    sandbox,
  )
  const { key, title } = write
  const { status, data } = result
  return { key, title, status, data, readBack, ...(undo === undefined ? {} : { undo }) }
}

/**
 * Looks for up to 30 s whether a write happened whose answer was lost.
 * @returns undefined where it was not found, or nobody could look, or the person had enough
 */
async function lookForIt(
  proposal: Proposal,
  write: Write,
  sentAt: Date,
  { clock, signal, tell }: Sending,
): Promise<SentResult | undefined> {
  const { readBack } = proposal
  if (readBack === undefined || signal.aborted) return undefined
  tell(`${clean(write.title)}: the answer was lost. Looking for up to 30 s whether it happened…`)
  const end = clock.now().getTime() + DOUBT_MS
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, 8_000)) {
    // Where the answer was lost the account may be hard to read too. And Ctrl-C ends the looking, not the doubt.
    const found = await readBack(write, sentAt).catch(() => undefined)
    if (found !== undefined || signal.aborted || clock.now().getTime() + pause > end) return found
    await clock.sleep(pause, signal).catch(() => undefined)
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
  const { journal, sentLog } = sending
  const resolved = resolveRefs(write, results, proposal.secretValues)
  const kept = resolveRefs(withoutSecrets(write), results)
  await journal.before(kept, digest)
  const sentAt = sending.clock.now()
  let result: SentResult
  let readBack = false
  try {
    result = await senderOf(write, sending.senders).send(write, resolved, approval, sending.signal)
  } catch (error) {
    const doubt = isAppError(error, 'in_doubt')
    const found = doubt ? await lookForIt(proposal, resolved, sentAt, sending) : undefined
    if (found === undefined) {
      if (doubt) sentLog.add(`${clean(write.title)}: sent, answer unknown`)
      await journal.after(kept, digest, { status: doubt ? 'unknown' : 'failed' })
      throw error
    }
    result = found
    readBack = true
  }
  const sent = toSent(write, result, readBack, proposal.where.sandbox)
  results.set(write.key, result)
  const id = idOf(result.data)
  sentLog.add(`${clean(write.title)}${id === '' ? '' : ` (${id})`}`)
  await journal.after(kept, digest, { status: String(result.status), sent })
  return sent
}

const summary = (sent: readonly Sent[]) =>
  sent.map(({ key, title, data, undo }) => ({ key, title, id: idOf(data), undo: undo ?? null }))

/** What the API said of the failure, so that it can be reported with the whole. */
function originOf(error: unknown): Pick<ErrorDetails, 'status' | 'apiCode' | 'requestId'> {
  if (!isAppError(error)) return {}
  const { status, apiCode, requestId } = error.details
  return {
    ...(status === undefined ? {} : { status }),
    ...(apiCode === undefined ? {} : { apiCode }),
    ...(requestId === undefined ? {} : { requestId }),
  }
}

function afterFailure(
  error: unknown,
  proposal: Proposal,
  write: Write,
  done: readonly Sent[],
  digest: string,
): unknown {
  const doubt = isAppError(error, 'in_doubt')
  if (isAppError(error, 'cancelled') || (!doubt && done.length === 0)) return error
  const document = {
    outcome: doubt ? 'unknown' : 'partial',
    [proposal.where.kind]: placeLine(proposal.where),
    digest,
    done: summary(done),
    failed: { key: write.key, title: write.title },
    not_sent: proposal.writes.slice(done.length + 1).map(({ key, title }) => ({ key, title })),
  }
  const why = error instanceof Error ? error.message : String(error)
  const undo = done.flatMap((each) => each.undo ?? [])
  const doneSoFar = `Done so far: ${done.map(({ title }) => clean(title)).join(', ')}.`
  if (doubt) {
    const looked = proposal.readBack === undefined ? '' : '. It was looked for and not found'
    return new AppError('failed', `${why}${looked}`, {
      code: 'unknown_outcome',
      hint: `${done.length === 0 ? '' : `${doneSoFar} `}It is not sent again by itself. Look whether it exists before you try again:`,
      next: error.details.next ?? [],
      ...originOf(error),
      document,
      cause: error,
    })
  }
  return new AppError('failed', `Stopped in the middle: ${why}`, {
    code: 'partial',
    hint: `${doneSoFar}${undo.length === 0 ? '' : ' Take it back with:'}`,
    next: undo,
    ...originOf(error),
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
  const results = new Map<string, SentResult>(proposal.known)
  const sent: Sent[] = []
  for (const [at, write] of proposal.writes.entries()) {
    try {
      sending.signal.throwIfAborted()
      sent.push(await sendOne(proposal, write, results, approval, digest, sending))
    } catch (error) {
      const from = isAppError(error, 'in_doubt') ? at + 1 : at
      for (const { title } of proposal.writes.slice(from)) sending.sentLog.markUnsent(clean(title))
      throw afterFailure(error, proposal, write, sent, digest)
    }
  }
  return sent
}
