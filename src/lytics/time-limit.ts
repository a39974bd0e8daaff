import { AppError } from '../core/errors.ts'
import type { Transport } from '../http-request/transport.ts'

/** Time that only goes forward, in milliseconds, and a way to be woken; a sleep that is aborted rejects. */
interface Timer {
  readonly elapsed: () => number
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
}

const timedOut = (seconds: number): AppError =>
  new AppError('unavailable', `No answer within ${seconds} s`, {
    code: 'timed_out',
    hint: 'Check the network and the proxy, or wait longer with --timeout SECONDS.',
    retryable: false,
  })

/**
 * Ends every request for which no answer has come within a limit, counted from its start or from the last answer to
 * any other request, over connecting, headers and body alike: a slow server that answers each request in turn is
 * waited for, a silent or dripping one is not. The signal of the run ends a request at once, also where the
 * connection itself does not let go.
 * @param seconds the limit
 */
export function withTimeLimit(transport: Transport, seconds: number, timer: Timer): Transport {
  const limit = seconds * 1000
  let lastAnswer = Number.NEGATIVE_INFINITY

  const expiry = async (start: number, signal: AbortSignal): Promise<never> => {
    for (;;) {
      const left = Math.max(start, lastAnswer) + limit - timer.elapsed()
      if (left <= 0) throw timedOut(seconds)
      await timer.sleep(left, signal)
    }
  }

  return async (request) => {
    request.signal?.throwIfAborted()
    const own = new AbortController()
    const stop = (): void => own.abort(request.signal?.reason)
    request.signal?.addEventListener('abort', stop, { once: true })
    const stopped = new Promise<never>((_, reject) => {
      own.signal.addEventListener('abort', () => reject(own.signal.reason), { once: true })
    })
    // Whoever loses the race must not end the process as an unhandled rejection.
    stopped.catch(() => undefined)
    const over = expiry(timer.elapsed(), own.signal)
    over.catch(() => undefined)
    try {
      const response = await Promise.race([transport({ ...request, signal: own.signal }), over, stopped])
      lastAnswer = timer.elapsed()
      return response
    } finally {
      request.signal?.removeEventListener('abort', stop)
      own.abort()
    }
  }
}
