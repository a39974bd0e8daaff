import { AppError, type ErrorDetails } from './errors.ts'
import { digestOf, type Json } from './json.ts'
import type { NextStep } from './next.ts'
import type { Approval, Write } from './write.ts'

/** What senders of all targets have in common. */

const notApproved = (message: string): AppError => new AppError('bug', message, { code: 'not_approved' })

/**
 * Nothing is sent that was not approved, and what is sent is what was approved.
 * @param input the digest input of the write as approved
 * @param same whether the write with its references replaced differs from it in nothing else
 * @throws AppError bug
 */
export function assertApproved({ title }: Write, input: Json, approval: Approval, same: boolean): void {
  if (!approval.writes.has(digestOf(input)))
    throw notApproved(`"${title}" was about to be sent without an approval for it`)
  if (!same) throw notApproved(`"${title}" is not the request that was approved`)
}

/**
 * The answer was lost or makes no sense: the write may have happened. It is never sent again by itself.
 * @param check shows whether it is there
 */
export const inDoubt = (
  { title }: Write,
  why: string,
  check: NextStep | undefined,
  more: Partial<ErrorDetails> = {},
): AppError =>
  new AppError('failed', `${title}: ${why}, so it may or may not have happened`, {
    code: 'in_doubt',
    hint: 'Check whether it exists before you retry:',
    ...(check === undefined ? {} : { next: [check] }),
    retryable: false,
    ...more,
  })
