import { cancelledError } from '../core/errors.ts'
import type { Clock } from '../operation/ctx.ts'

/** The time of this machine. */
export const clock: Clock = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(cancelledError())
      const stop = () => {
        clearTimeout(timer)
        reject(cancelledError())
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal?.addEventListener('abort', stop, { once: true })
    }),
}
