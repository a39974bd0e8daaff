/** The states of a job that decisions depend on. */

const GONE = new Set(['deleted', 'deleting'])

/** Killed, or being killed: that takes its time. */
export const isGone = (status: string | undefined): boolean => GONE.has(status ?? '')

/** Killed, or done for good: it serves no purpose any more. */
export const isOver = ({
  deleted,
  status,
}: {
  deleted?: boolean | undefined
  status?: string | undefined
}): boolean => deleted === true || isGone(status) || status === 'completed'

/** Running, or on its way there. */
export const isActive = (status: string | undefined): boolean =>
  ['running', 'sleeping', 'initializing'].includes(status ?? '')

/** A status as a person reads it: a job that sleeps between two syncs is healthy. JSON keeps the raw status. */
export const jobStatusText = (status: string | undefined): string =>
  status === 'sleeping' ? 'running (waiting for its next sync)' : (status ?? 'unknown')

/** The same where there is little room, as in a table. */
export const jobStatusWord = (status: string | undefined): string =>
  status === 'sleeping' ? 'running (waiting)' : (status ?? 'unknown')
