import { digestOf, type JsonObject, withoutUndefined } from '../core/json.ts'
import { HIDDEN, hideAt } from '../core/redact.ts'
import type { RenderedRequest, Results, Sender } from '../core/write.ts'
import { asSent } from './escaping.ts'
import { resolveRefs } from './references.ts'
import { digestInput, type HttpRequest, type HttpWrite, httpWrite } from './request.ts'

/** The write without secrets. Hidden before references are resolved: after that the pointers need not hold any more. */
const withoutSecrets = (write: HttpWrite): HttpWrite => {
  const { request, secrets } = write
  return request.body === undefined
    ? write
    : { ...write, request: { ...request, body: hideAt(request.body, secrets) } }
}

function rendered(write: HttpWrite, url: string): RenderedRequest {
  const { method } = write.request
  const body = withoutSecrets(write).request.body
  const headers: JsonObject = {
    Authorization: HIDDEN,
    Accept: 'application/json',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  }
  const sent = body === undefined ? {} : { body: asSent(body) }
  return {
    headline: `${method} ${url}`,
    lines: Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...sent,
    document: { method, url, headers, ...sent },
  }
}

function stored(write: HttpWrite, results: Results) {
  const kept = resolveRefs(withoutSecrets(write), results)
  const { method, path, body } = kept.request
  return { digest: digestOf(digestInput(kept)), line: { method, path }, details: withoutUndefined({ body }) }
}

/**
 * What all senders of HTTP requests have in common: a JSON body, and a credential in the Authorization header.
 * @param urlFor full address of a request
 */
export const httpSenderParts = (
  urlFor: (request: HttpRequest) => string,
): Pick<Sender, 'digestInput' | 'resolve' | 'render' | 'stored'> => ({
  digestInput: (write) => digestInput(httpWrite(write)),
  resolve: (write, results, secrets) => resolveRefs(httpWrite(write), results, secrets),
  render: (write) => rendered(httpWrite(write), urlFor(httpWrite(write).request)),
  stored: (write, results) => stored(httpWrite(write), results),
})
