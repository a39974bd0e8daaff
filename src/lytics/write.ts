import { asJson, isObject } from '../core/json.ts'
import type { Results, Write } from '../core/write.ts'
import { resolveRefs, secretName } from '../http-request/references.ts'
import { type HttpRequest, type HttpWrite, httpWrite } from '../http-request/request.ts'

export type { IdOrRef } from '../http-request/references.ts'

/** A write to Lytics. */
export type LyticsWrite = HttpWrite

/** Which sender takes it. */
export const TARGET = 'lytics'

/** What a write says of itself beside its request. */
type About = Pick<LyticsWrite, 'key' | 'title' | 'effect' | 'action' | 'subject' | 'consequences'> &
  Partial<Pick<LyticsWrite, 'undo' | 'before' | 'after' | 'needs' | 'secrets'>>

/** A write to Lytics, from what it is and what is sent. */
export const lyticsWrite = (
  about: About,
  request: Omit<HttpRequest, 'query'> & Partial<Pick<HttpRequest, 'query'>>,
): LyticsWrite => ({
  target: TARGET,
  needs: [],
  secrets: [],
  ...about,
  request: { query: {}, ...request },
})

/** The writes of a proposal, as those to Lytics that they are. */
export const lyticsWrites = (writes: readonly Write[]): LyticsWrite[] => writes.map(httpWrite)

/** The write with the results of earlier ones in place of references to them. @throws AppError bug for a loose one */
export const withResults = (write: LyticsWrite, results: Results): LyticsWrite => resolveRefs(write, results)

/**
 * The write without the configuration that is a named secret: those are not known before it is sent, and never come back
 * from the account.
 */
export function withoutNamedSecrets(write: LyticsWrite): LyticsWrite {
  const { body } = write.request
  if (!isObject(body) || !isObject(body.config)) return write
  const config = Object.entries(body.config).filter(([, value]) => secretName(value) === undefined)
  return {
    ...write,
    request: { ...write.request, body: asJson({ ...body, config: Object.fromEntries(config) }) },
  }
}
