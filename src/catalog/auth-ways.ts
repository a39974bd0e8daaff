import type { AuthTypeEntry } from './types.ts'

/** Sign-in in the browser: Lytics keeps the grant, no API call can make it. */
export const OAUTH: AuthTypeEntry = {
  slug: 'oauth',
  type: 'oauth',
  name: 'Sign-in in the Lytics app',
  providers: [],
  method: 'oauth',
  fields: [],
  where:
    'In the Lytics app, under Data Pipeline or Settings > Integrations: choose the platform, add an authorization and sign in there.',
  permissions: [],
  notes: ['It stops working when the person who signed in changes the password, loses access or leaves.'],
}

/** Nothing to authorize: what is private is in the job itself. */
export const NONE: AuthTypeEntry = {
  slug: 'none',
  type: 'none',
  name: 'No authorization',
  providers: [],
  method: 'none',
  fields: [],
  where: 'Nothing has to be made.',
  permissions: [],
  notes: [],
}
