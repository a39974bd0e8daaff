import type { Collector } from './collector.ts'

/** More than this on the wire ends the connection: a single value of 200 MB would otherwise fill the memory. */
const WIRE_BYTES = 8 * 1024 * 1024
/** How much longer than its limit a statement may take before the connection is cut; the server ends it before that. */
const GRACE_MS = 1000

/** The connection of one read. */
export interface Wire {
  readonly socket: NodeJS.ReadableStream
  readonly cut: () => void
}

/** What a driver tells while it reads. */
export interface RowEvents {
  readonly row: (values: readonly (string | null)[]) => void
  readonly end: () => void
  readonly failed: (error: unknown) => void
}

const timedOut = (): Error => Object.assign(new Error('timeout'), { code: '57014' })

/**
 * Runs one statement until its end or until a limit is reached: rows and bytes as the collector has it, bytes on the
 * wire before the driver has put a message together, and time. Reaching one of the first three is no error.
 */
export function runLimited(
  { socket, cut }: Wire,
  collector: Collector,
  timeoutMs: number,
  start: (events: RowEvents) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = 0
    let isDone = false
    const settle = (error?: unknown): void => {
      if (isDone) return
      isDone = true
      clearTimeout(timer)
      socket.removeListener('data', count)
      if (error === undefined) resolve()
      else reject(error)
    }
    const stop = (error?: Error): void => {
      settle(error)
      cut()
    }
    const count = (part: Buffer): void => {
      received += part.length
      if (received <= WIRE_BYTES || isDone) return
      collector.overflow()
      stop()
    }
    const timer = setTimeout(() => stop(timedOut()), timeoutMs + GRACE_MS)
    socket.on('data', count)
    start({
      row: (values) => {
        if (!isDone && !collector.add(values)) stop()
      },
      end: () => settle(),
      failed: (error) => settle(error ?? new Error('The connection ended')),
    })
  })
}
