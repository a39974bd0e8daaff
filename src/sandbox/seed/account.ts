import { hexId } from '../hash.ts'

/** The invented account; nothing about it exists outside the sandbox. */
export const ACCOUNT = {
  id: hexId('acme-outfitters/account', 24),
  aid: 4812,
  name: 'Acme Outfitters',
  domain: 'acme-outfitters.example',
  timezone: 'America/New_York',
  email: 'ops@acme-outfitters.example',
} as const

/** The people of the account, by first name. */
export const USERS = {
  maya: { id: hexId('user/maya', 24), name: 'Maya Lindqvist', email: 'maya@acme-outfitters.example' },
  omar: { id: hexId('user/omar', 24), name: 'Omar Haddad', email: 'omar@acme-outfitters.example' },
  /** Left the company; what she signed in to no longer works. */
  dana: { id: hexId('user/dana', 24), name: 'Dana Whitfield', email: 'dana@acme-outfitters.example' },
} as const

/** The auth id inside the token that calls the sandbox: resources made through it carry it. */
export const API_TOKEN_ID = hexId('api-token/advisor')
