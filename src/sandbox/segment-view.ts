import type { SegmentRecord } from './records.ts'
import { ACCOUNT } from './seed/account.ts'

/** A segment as the API shows it; its size only where it was asked for. */
export function segmentView(segment: SegmentRecord, sizes: boolean) {
  const { size, invalid_reason, ...rest } = segment
  return {
    ...rest,
    ...(sizes ? { size } : {}),
    groups: [],
    invalid: invalid_reason !== '',
    invalid_reason,
    deleted: false,
    save_hist: true,
    schedule_exit: true,
    aid: ACCOUNT.aid,
    account_id: ACCOUNT.id,
  }
}
