import { AppError, type ErrorDetails, isAppError } from '../core/errors.ts'
import { idOf } from '../core/json.ts'
import { clean } from '../core/text.ts'
import { placeLine } from '../core/where.ts'
import type { Write } from '../core/write.ts'
import { type Senders, senderOf } from './document.ts'
import type { Proposal, Sent } from './types.ts'

/** Where the sending of a proposal stopped. */
interface Stop {
  readonly proposal: Proposal
  /** The one that failed. */
  readonly write: Write
  readonly sent: readonly Sent[]
  readonly digest: string
  readonly sending: { readonly senders: Senders }
}

/** What the target said of the failure, so that it can be reported with the whole. */
function originOf(error: unknown): Pick<ErrorDetails, 'status' | 'apiCode' | 'requestId'> {
  if (!isAppError(error)) return {}
  const { status, apiCode, requestId } = error.details
  return {
    ...(status === undefined ? {} : { status }),
    ...(apiCode === undefined ? {} : { apiCode }),
    ...(requestId === undefined ? {} : { requestId }),
  }
}

const documentOf = ({ proposal, write, sent, digest }: Stop, outcome: 'unknown' | 'partial') => ({
  outcome,
  [proposal.where.kind]: placeLine(proposal.where),
  digest,
  done: sent.map(({ key, title, data, undo }) => ({ key, title, id: idOf(data) ?? '', undo: undo ?? null })),
  failed: { key: write.key, title: write.title },
  not_sent: proposal.writes.slice(sent.length + 1).map(({ key, title }) => ({ key, title })),
})

const doneSoFar = (sent: readonly Sent[]): string =>
  `Done so far: ${sent.map(({ title }) => clean(title)).join(', ')}.`

/** It may have happened, and nobody could find out. */
function unknownOutcome(error: AppError, stop: Stop): AppError {
  const { write, sent, sending } = stop
  const looked = senderOf(write, sending.senders).readBack(write) !== undefined
  return new AppError('failed', `${error.message}${looked ? '. It was checked and does not exist' : ''}`, {
    code: 'unknown_outcome',
    hint: `${sent.length === 0 ? '' : `${doneSoFar(sent)} `}It is not sent again by itself. Check whether it exists before you retry:`,
    next: error.details.next ?? [],
    ...originOf(error),
    document: documentOf(stop, 'unknown'),
    cause: error,
  })
}

/** The error of a proposal that stopped: with what was done and the way back, where anything was. */
export function afterFailure(error: unknown, stop: Stop): unknown {
  const { sent } = stop
  if (isAppError(error, 'in_doubt')) return unknownOutcome(error, stop)
  if (isAppError(error, 'cancelled') || sent.length === 0) return error
  const undo = sent.flatMap((each) => each.undo ?? [])
  return new AppError(
    'failed',
    `Stopped in the middle: ${error instanceof Error ? error.message : String(error)}`,
    {
      code: 'partial',
      hint: `${doneSoFar(sent)}${undo.length === 0 ? '' : ' Undo it with:'}`,
      next: undo,
      ...originOf(error),
      document: documentOf(stop, 'partial'),
      cause: error,
    },
  )
}
