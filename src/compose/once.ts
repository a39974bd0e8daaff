import type { Transport } from '../http-request/transport.ts'

/** Runs the work once, when it is first asked for. */
export const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let known: Promise<T> | undefined
  return () => {
    known ??= work()
    return known
  }
}

/** A transport that is loaded when the first request is made. */
export const lazyTransport = (load: () => Promise<Transport>): Transport => {
  const loaded = once(load)
  return async (request) => await (await loaded())(request)
}
