import type { Call } from '../call.ts'
import { User } from '../models/user.ts'
import { listOf } from './lists.ts'

/** Reads of the people who work with the account; many tokens may not read them (403). */
export const userReads = (call: Call) => ({
  list: () => listOf(call, User, { what: 'List the users', path: '/v2/user' }),
})
