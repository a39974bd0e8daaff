import { isAppError } from '../../core/errors.ts'

/** What a read after a write gave: its value, or why there is none. */
export interface ReadAfterWrite<T> {
  readonly value?: T
  /** In one sentence; null where it was read. */
  readonly reason: string | null
  /** True where reading again will not help: only what is new may be missing for a while. */
  readonly isFinal: boolean
}

/**
 * Reads something after a write has succeeded. That it cannot be read is news about the write, never an error that
 * hides it.
 * @throws what is no failure of the read: an interruption, a defect
 */
export async function readAfterWrite<T>(read: () => Promise<T>): Promise<ReadAfterWrite<T>> {
  try {
    return { value: await read(), reason: null, isFinal: false }
  } catch (error) {
    if (!isAppError(error) || error.fault === 'cancelled' || error.fault === 'bug') throw error
    return { reason: error.message, isFinal: error.fault !== 'not_found' }
  }
}
