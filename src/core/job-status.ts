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
