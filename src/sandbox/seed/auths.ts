import type { AuthRecord } from '../records.ts'
import { API_TOKEN_ID, USERS } from './account.ts'
import { authId } from './auth-ids.ts'
import { before } from './dates.ts'

interface Entry {
  readonly name: string
  readonly provider: string
  readonly type: string
  readonly label: string
  readonly by: keyof typeof USERS
  readonly days: number
  readonly health?: AuthRecord['health']
  readonly description?: string
  /** Hours before the first use at which it stopped working, and the destination's words. */
  readonly broken?: readonly [hours: number, message: string]
}

/**
 * Planted: one healthy Meta authorization and one that broke with its owner's departure, LinkedIn with nothing but a
 * broken one, Pinterest with two healthy ones, TikTok with none.
 */
const ENTRIES: readonly Entry[] = [
  {
    name: 'facebook',
    provider: 'facebook',
    type: 'fb_system_user',
    label: 'Meta - Acme system user',
    by: 'maya',
    days: 241,
    description: 'Business Manager system user',
  },
  {
    name: 'facebook-dana',
    provider: 'facebook',
    type: 'oauth2',
    label: "Dana's Facebook sign-in",
    by: 'dana',
    days: 655,
    broken: [6.3, 'Error validating access token: the user has changed the password'],
  },
  {
    name: 'google-ads',
    provider: 'google-ads',
    type: 'oauth2',
    label: 'Google Ads - Acme manager account',
    by: 'omar',
    days: 380,
  },
  {
    name: 'salesforce',
    provider: 'salesforce',
    type: 'salesforce_jwt',
    label: 'Salesforce production',
    by: 'omar',
    days: 512,
  },
  {
    name: 'klaviyo',
    provider: 'klaviyo',
    type: 'klaviyo',
    label: 'Klaviyo private key',
    by: 'maya',
    days: 203,
  },
  { name: 'braze', provider: 'braze', type: 'braze', label: 'Braze US-03', by: 'maya', days: 150 },
  {
    name: 'pinterest-brand',
    provider: 'pinterest',
    type: 'oauth2',
    label: 'Pinterest - brand account',
    by: 'maya',
    days: 97,
  },
  {
    name: 'pinterest-agency',
    provider: 'pinterest',
    type: 'oauth2',
    label: 'Pinterest - agency account',
    by: 'omar',
    days: 61,
  },
  {
    name: 'linkedin',
    provider: 'linkedin',
    type: 'oauth2',
    label: 'LinkedIn Campaign Manager',
    by: 'dana',
    days: 390,
    broken: [12 * 24, 'The token used in the request has been revoked by the user'],
  },
  {
    name: 'bigquery',
    provider: 'google-bigquery',
    type: 'bq_jwt',
    label: 'BigQuery acme-dw service account',
    by: 'omar',
    days: 402,
  },
  {
    name: 'snowflake',
    provider: 'snowflake',
    type: 'snowflake_direct',
    label: 'Snowflake ANALYTICS',
    by: 'omar',
    days: 311,
  },
  {
    name: 'redshift',
    provider: 'redshift',
    type: 'redshift_postgresql',
    label: 'Redshift stores',
    by: 'maya',
    days: 190,
  },
  { name: 's3', provider: 'aws-s3', type: 'aws_keys', label: 'Data lake bucket (S3)', by: 'omar', days: 420 },
  {
    name: 'sftp',
    provider: 'sftp',
    type: 'user_pass_key',
    label: 'Loyalty partner SFTP',
    by: 'omar',
    days: 133,
    health: 'unknown',
  },
  {
    name: 'sendgrid',
    provider: 'sendgrid',
    type: 'sendgrid',
    label: 'SendGrid transactional',
    by: 'maya',
    days: 72,
    health: 'unknown',
  },
  {
    name: 'shopify',
    provider: 'shopify',
    type: 'shopify_api_token',
    label: 'Shopify US store',
    by: 'maya',
    days: 430,
  },
  { name: 'hubspot', provider: 'hubspot', type: 'oauth2', label: 'HubSpot wholesale', by: 'omar', days: 166 },
  { name: 'clearbit', provider: 'clearbit', type: 'clearbit', label: 'Clearbit key', by: 'omar', days: 118 },
]

const NEVER = '0001-01-01T00:00:00Z'

const token = (since: Date, id: string, label: string, days: number, internal: boolean): AuthRecord => ({
  id,
  provider_slug: 'lytics',
  type: 'lytics-auth-token',
  label,
  description: '',
  user_id: USERS.omar.id,
  created: before(since, days),
  updated: before(since, days),
  last_accessed_at: before(since, 0, 0, 7),
  health: 'unknown',
  token: { scopes: ['admin'], internal, expires: NEVER },
})

/** The authorizations of the account and its API tokens, which the server lists together. */
export const seedAuths = (since: Date): AuthRecord[] => [
  ...ENTRIES.map(
    ({
      name,
      provider,
      type,
      label,
      by,
      days,
      health = 'healthy',
      description = '',
      broken,
    }): AuthRecord => ({
      id: authId(name),
      provider_slug: provider,
      type,
      label,
      description,
      user_id: USERS[by].id,
      created: before(since, days, 2),
      updated: before(since, Math.floor(days / 2), 5),
      last_accessed_at: before(since, 0, 0, 23),
      health,
      ...(broken === undefined ? {} : { broken_at: before(since, 0, broken[0]), broken_message: broken[1] }),
    }),
  ),
  token(since, API_TOKEN_ID, 'lytics-advisor', 30, false),
  token(since, authId('token-internal'), 'Lytics UI', 655, true),
]
