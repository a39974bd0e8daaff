import * as z from 'zod/mini'
import { isAppError } from '../../core/errors.ts'
import { part } from '../../http-request/url.ts'
import type { Call } from '../call.ts'
import { Account } from '../models/account.ts'
import { Stream } from '../models/stream.ts'
import { listOf, namesOf } from './lists.ts'

/** A refusal that says nothing about the token: another way may work. */
const mayBeAskedElsewhere = (error: unknown): boolean => {
  if (!isAppError(error)) return false
  const { status, code } = error.details
  return code === 'unexpected_answer' || [400, 403, 404, 405].includes(status ?? 0)
}

/** Reads of the account itself. */
export const accountReads = (call: Call, accountId: string | undefined) => {
  const list = () => listOf(call, Account, { what: 'List the accounts', path: '/v2/account' })
  return {
    /** All accounts that the token sees. */
    list,
    /**
     * The account that requests go to: asked for directly; where that is refused, the chosen one of the list, or
     * the only one in it. Undefined where several are visible and none was chosen.
     */
    current: async (): Promise<Account | undefined> => {
      try {
        return await call({ what: 'Read the account', path: '/api/account/current', data: Account })
      } catch (error) {
        if (!mayBeAskedElsewhere(error)) throw error
      }
      const all = await list()
      const chosen = all.filter(({ id, aid }) => id === accountId || String(aid) === accountId)
      const [only] = accountId === undefined && all.length === 1 ? all : chosen
      return only
    },
  }
}

/** Reads of the account's settings. */
export const settingReads = (call: Call) => ({
  /** The value of a setting, for example `enable_schema_patches`. */
  get: async (slug: string): Promise<unknown> => {
    const data = z.looseObject({ value: z.optional(z.unknown()) })
    const path = `/api/account/setting/${part(slug)}`
    return (await call({ what: 'Read the setting', path, data })).value
  },
})

/** A profile: its fields by name. */
export type Profile = Readonly<Record<string, unknown>>

/** Reads of single profiles. */
export const entityReads = (call: Call) => ({
  /**
   * A profile by one of its identifiers; undefined where there is none. The API answers a missing one with 200,
   * "Not Found" and a segment `not_found`.
   */
  get: async (table: string, field: string, value: string): Promise<Profile | undefined> => {
    const { data, message } = await call.whole({
      what: 'Read the profile',
      path: `/api/entity/${part(table)}/${part(field)}/${part(value)}`,
      logged: `/api/entity/${part(table)}/${part(field)}/***`,
      data: z.nullable(z.record(z.string(), z.unknown())),
    })
    const segments = data?.segments
    const none =
      /^not found$/i.test(message ?? '') || (Array.isArray(segments) && segments.includes('not_found'))
    return none || data === null ? undefined : data
  },
})

/** Reads of where data arrives. */
export const streamReads = (call: Call) => ({
  list: () => listOf(call, Stream, { what: 'List the streams', path: '/v2/stream' }),
  names: () => namesOf(call, { what: 'List the stream names', path: '/v2/stream/names' }),
})
