import { getResponse, type RequestHandler } from 'msw'
import type { Transport } from '../../src/http-request/transport.ts'

/** A transport answered by msw's handlers; a request that none of them expects is an error, not a network call. */
export const mswTransport =
  (handlers: RequestHandler[]): Transport =>
  async ({ method, url, headers, body }) => {
    const request = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) })
    const response = await getResponse(handlers, request)
    if (response === undefined) throw new Error(`No handler expects ${method} ${url}`)
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    }
  }
