import type { JsonObject } from '../../core/json.ts'
import { hexId } from '../hash.ts'
import type { JobCommand, JobRecord } from '../records.ts'
import { USERS } from './account.ts'
import { authId } from './auth-ids.ts'
import { after, before } from './dates.ts'
import { segmentId } from './segments.ts'

const HOUR = 3_600_000

/** The one ads account that the jobs of the healthy Meta authorization know. */
export const ADS_ACCOUNT = '10150970483556602'

/** Id of a seeded job. */
export const jobId = (key: string): string => hexId(`job/${key}`)

interface Entry {
  readonly key: string
  readonly name: string
  readonly workflow: string
  readonly auth?: string
  readonly config: JsonObject
  /** Created so many days, hours and minutes before the first use. */
  readonly created: readonly [days: number, hours: number, minutes: number]
  readonly by?: keyof typeof USERS
  readonly more?: Partial<JobRecord>
}

const command = (
  since: Date,
  kind: JobCommand['command'],
  days: number,
  hours = 0,
  minutes = 0,
): JobCommand => ({
  at: before(since, days, hours, minutes),
  command: kind,
})

/** Jobs that stand for something: each has one thing to find, and the thing is named here. */
const planted = (since: Date): Entry[] => [
  {
    // Its owner left and her sign-in broke: UNAUTHORIZED-017, faulting, failed after ten hours.
    key: 'meta-lapsed',
    name: 'Lapsed customers to Meta',
    workflow: 'facebook_audience_populate',
    auth: 'facebook-dana',
    config: {
      ads_account_id: '10150970483550017',
      identifier_field: 'email',
      mappings: [{ first_name: 'FN' }],
      segment_id: segmentId('lapsed_customers'),
      withbackfill: true,
    },
    created: [211, 4, 18],
    by: 'dana',
  },
  {
    // Failed for good: the only LinkedIn authorization was revoked twelve days ago.
    key: 'linkedin-wholesale',
    name: 'Wholesale contacts to LinkedIn',
    workflow: 'linkedin_export_audience',
    auth: 'linkedin',
    config: {
      segment_id: segmentId('wholesale_contacts'),
      id_fields_mapping: [{ hashed_email: 'SHA256_EMAIL' }],
    },
    created: [140, 1, 37],
    by: 'dana',
  },
  {
    // fault-3: the role lost a grant; the credential itself is healthy.
    key: 'snowflake-nightly',
    name: 'Nightly profiles to Snowflake',
    workflow: 'snowflake_export',
    auth: 'snowflake',
    config: { database: 'ANALYTICS', schema: 'EXPORTS', segment_id: segmentId('loyalty_members') },
    created: [93, 0, 52],
    by: 'omar',
    more: {
      plot: {
        kind: 'faulting',
        since: before(since, 0, 0, 50),
        code: 'JOB-FAULT-022',
        message: "SQL access control error: insufficient privileges to operate on schema 'EXPORTS'",
        backoff_ms: [HOUR / 4, HOUR / 2, 24 * HOUR],
      },
    },
  },
  {
    // Says that it runs, but its last log entry is nine days old.
    key: 'webhook-stale',
    name: 'Store events to clienteling',
    workflow: 'webhook_stream_events',
    config: { webhook_url: 'https://clienteling.acme-outfitters.example/events', streams: ['store_visits'] },
    created: [77, 3, 11],
    more: { plot: { kind: 'stalled', since: before(since, 9, 2) } },
  },
  {
    // Nothing wrong with it but its audience, which is empty.
    key: 'klaviyo-winback',
    name: 'Win-back pilot to Klaviyo',
    workflow: 'klaviyo_export',
    auth: 'klaviyo',
    config: {
      list_name: 'Win-back pilot',
      email_field: 'email',
      segment_id: segmentId('winback_pilot'),
      withbackfill: true,
    },
    created: [16, 5, 29],
  },
  {
    // Sleeps a day because the destination's allowance is used up.
    key: 'salesforce-import',
    name: 'Salesforce contacts and leads',
    workflow: 'salesforce_import',
    auth: 'salesforce',
    config: {
      contact_fields: ['Id', 'Email', 'FirstName', 'LastName', 'Phone'],
      lead_fields: ['Id', 'Email', 'Company'],
      continuous_update: true,
    },
    created: [288, 5, 44],
    by: 'omar',
    more: {
      plot: {
        kind: 'rate_limited',
        since: before(since, 0, 5, 20),
        until: after(since, 18.7),
        message:
          'Rate limit exceeded: the daily API request allowance of the organization is used up, sleeping 24h',
      },
    },
  },
  {
    // In its quiet window: it may only run between the store's closing and the load of the warehouse.
    key: 'braze-quiet',
    name: 'Loyalty attributes to Braze',
    workflow: 'braze_export',
    auth: 'braze',
    config: {
      segment_ids: [segmentId('loyalty_members')],
      identifier_field: 'user_id',
      email_field: 'email',
      withbackfill: true,
    },
    created: [84, 6, 33],
    more: {
      quiet_time_of_day: before(since, 0, 2).slice(11, 16),
      quiet_timezone: 'UTC',
      quiet_period: 20,
    },
  },
  {
    key: 'salesforce-paused',
    name: 'Repeat buyers to Salesforce',
    workflow: 'salesforce_export',
    auth: 'salesforce',
    config: {
      salesforce_object: 'Contact',
      match_field: 'Email',
      mappings: [{ email: 'Email' }, { first_name: 'FirstName' }, { last_name: 'LastName' }],
      segment_ids: [segmentId('repeat_buyers')],
    },
    created: [166, 2, 8],
    by: 'omar',
    more: { commands: [command(since, 'pause', 9, 4)] },
  },
  {
    key: 'klaviyo-old',
    name: 'Spring sale to Klaviyo',
    workflow: 'klaviyo_export',
    auth: 'klaviyo',
    config: {
      list_name: 'Spring sale 2026',
      email_field: 'email',
      segment_id: segmentId('discount_seekers'),
    },
    created: [201, 2, 51],
    more: { commands: [command(since, 'kill', 31, 3)] },
  },
  {
    key: 'meta-web',
    name: 'Public audiences to the Meta pixel',
    workflow: 'facebook_web_audience',
    auth: 'facebook',
    config: { ads_account_id: ADS_ACCOUNT, pixel: '660224418093371' },
    created: [23, 7, 14],
  },
  {
    key: 'ltv-model',
    name: 'Lifetime value score',
    workflow: 'lytics_field_model',
    config: { field: 'lifetime_value' },
    created: [310, 9, 42],
    more: { hidden: true },
  },
  {
    key: 'lookalike-model',
    name: 'Lookalike of VIP',
    workflow: 'lytics_seg_model',
    config: { source: segmentId('vip'), target: segmentId('all') },
    created: [300, 1, 13],
    more: { hidden: true, plot: { kind: 'held', status: 'unknown', until: after(since, 24 * 365) } },
  },
  {
    key: 'sftp-initializing',
    name: 'Loyalty partner files',
    workflow: 'sftp_import',
    auth: 'sftp',
    config: { folder: '/outgoing', filename: 'members_*.csv', stream: 'loyalty_partner' },
    created: [0, 0, 4],
    by: 'omar',
    more: { plot: { kind: 'held', status: 'initializing', until: after(since, 6) } },
  },
  {
    key: 'hubspot-pausing',
    name: 'Wholesale contacts to HubSpot',
    workflow: 'hubspot_export',
    auth: 'hubspot',
    config: { segment_id: segmentId('wholesale_contacts'), email_field: 'email', withbackfill: true },
    created: [58, 4, 26],
    by: 'omar',
    more: { plot: { kind: 'draining', ms: 6 * HOUR }, commands: [command(since, 'pause', 0, 0, 2)] },
  },
  {
    key: 'sendgrid-deleting',
    name: 'Birthday mails by SendGrid',
    workflow: 'sendgrid_export_new',
    auth: 'sendgrid',
    config: { segment_ids: [segmentId('birthday_this_month')], email_field: 'email' },
    created: [66, 4, 21],
    more: { plot: { kind: 'draining', ms: 6 * HOUR }, commands: [command(since, 'kill', 0, 0, 3)] },
  },
]

/** Jobs with which nothing is wrong. */
const HEALTHY: readonly Entry[] = [
  {
    key: 'meta-vip',
    name: 'VIP to Meta',
    workflow: 'facebook_audience_populate',
    auth: 'facebook',
    config: {
      ads_account_id: ADS_ACCOUNT,
      identifier_field: 'email',
      mappings: [{ first_name: 'FN' }, { last_name: 'LN' }, { phone: 'PHONE' }],
      segment_id: segmentId('vip'),
      withbackfill: true,
    },
    created: [120, 3, 24],
  },
  {
    key: 'meta-cart',
    name: 'Cart abandoners to Meta',
    workflow: 'facebook_audience_populate',
    auth: 'facebook',
    config: {
      ads_account_id: ADS_ACCOUNT,
      identifier_field: 'email',
      mappings: [{ mobile_ad_id: 'MADID' }],
      segment_id: segmentId('cart_abandoners'),
      withbackfill: true,
    },
    created: [64, 8, 36],
  },
  {
    key: 'ads-vip',
    name: 'VIP customer match',
    workflow: 'adwords_customer_match',
    auth: 'google-ads',
    config: {
      adwords_account_id: '4417730921',
      email_field: 'email',
      phone_number_field: 'phone',
      segment_id: segmentId('vip'),
      ad_consent: 'granted',
      personalization_consent: 'granted',
      withbackfill: true,
    },
    created: [110, 2, 41],
    by: 'omar',
  },
  {
    key: 'ads-app',
    name: 'App users by device id',
    workflow: 'adwords_customer_match_mobile',
    auth: 'google-ads',
    config: {
      adwords_account_id: '4417730921',
      mobile_id_field: 'mobile_ad_id',
      app_id: 'com.acmeoutfitters.app',
      segment_id: segmentId('app_users'),
      withbackfill: true,
    },
    created: [45, 6, 17],
    by: 'omar',
  },
  {
    key: 'klaviyo-newsletter',
    name: 'Newsletter to Klaviyo',
    workflow: 'klaviyo_export',
    auth: 'klaviyo',
    config: {
      list_id: 'XhT4pQ',
      email_field: 'email',
      mappings: [{ first_name: 'first_name' }],
      segment_id: segmentId('newsletter_subscribers'),
      withbackfill: true,
    },
    created: [180, 4, 9],
  },
  {
    key: 'klaviyo-import',
    name: 'Klaviyo activity',
    workflow: 'klaviyo_import_opus',
    auth: 'klaviyo',
    config: {},
    created: [179, 2, 47],
  },
  {
    key: 'pinterest-brand',
    name: 'Coat browsers to Pinterest',
    workflow: 'pinterest_export_audience',
    auth: 'pinterest-brand',
    config: {
      pinterest_account_id: '549762881201',
      email_field: 'email',
      segment_id: segmentId('winter_coat_browsers'),
      withbackfill: true,
    },
    created: [33, 1, 38],
  },
  {
    key: 'pinterest-agency',
    name: 'Outdoor enthusiasts to Pinterest (agency)',
    workflow: 'pinterest_export_audience',
    auth: 'pinterest-agency',
    config: {
      pinterest_account_id: '549770013377',
      sha256_email_field: 'hashed_email',
      segment_id: segmentId('outdoor_enthusiasts'),
      withbackfill: true,
    },
    created: [29, 5, 12],
    by: 'omar',
  },
  {
    key: 's3-nightly',
    name: 'All users to the data lake',
    workflow: 's3_user_csv_export',
    auth: 's3',
    config: {
      bucket: 'acme-data-lake',
      filename: 'profiles.csv',
      region: 'us-east-1',
      segment_id: segmentId('all'),
    },
    created: [260, 7, 31],
    by: 'omar',
  },
  {
    key: 'bigquery-users',
    name: 'Repeat buyers to BigQuery',
    workflow: 'bigquery_user_export',
    auth: 'bigquery',
    config: { project: 'acme-dw', dataset: 'lytics', segment_id: segmentId('repeat_buyers') },
    created: [175, 9, 55],
    by: 'omar',
  },
  {
    key: 'bigquery-events',
    name: 'Web events to BigQuery',
    workflow: 'bigquery_event_export',
    auth: 'bigquery',
    config: { project: 'acme-dw', dataset: 'lytics_events', streams: ['web'] },
    created: [174, 9, 5],
    by: 'omar',
  },
  {
    key: 'redshift-import',
    name: 'Store receipts from Redshift',
    workflow: 'redshift_import',
    auth: 'redshift',
    config: { source: 'public.receipts', stream: 'store_receipts', timestamp_field: 'closed_at' },
    created: [152, 6, 19],
  },
  {
    key: 'shopify-import',
    name: 'Shopify customers and orders',
    workflow: 'shopify_import',
    auth: 'shopify',
    config: {
      customer_fields: ['email', 'first_name', 'last_name'],
      order_fields: ['total_price', 'line_items'],
    },
    created: [425, 2, 27],
  },
  {
    key: 'hubspot-import',
    name: 'HubSpot companies and contacts',
    workflow: 'hubspot_import',
    auth: 'hubspot',
    config: {},
    created: [160, 3, 49],
    by: 'omar',
  },
  {
    key: 'webhook-triggers',
    name: 'VIP enters and exits to clienteling',
    workflow: 'webhook_triggers',
    config: {
      webhook_url: 'https://clienteling.acme-outfitters.example/vip',
      segment_ids: [segmentId('vip')],
      user_fields: ['email', 'loyalty_tier'],
    },
    created: [52, 4, 16],
  },
  {
    key: 'clearbit-enrich',
    name: 'Enrich wholesale contacts',
    workflow: 'clearbit_enrich',
    auth: 'clearbit',
    config: { email_field: 'email', segment_id: segmentId('wholesale_contacts') },
    created: [101, 1, 34],
    by: 'omar',
  },
  {
    key: 'slack-alerts',
    name: 'Job failures to Slack',
    workflow: 'slack_alerts',
    config: { webhook_url: 'https://hooks.slack.example/services/acme' },
    created: [240, 8, 22],
    by: 'omar',
  },
  {
    key: 's3-backfill',
    name: 'Order history 2019 to 2023',
    workflow: 's3_import',
    auth: 's3',
    config: {
      bucket: 'acme-data-lake',
      folder: 'orders/history',
      filename: 'orders_*.csv',
      stream: 'order_history',
      continuous_update: false,
    },
    created: [40, 2, 58],
    by: 'omar',
  },
]

/** The jobs of the account. Statuses and logs are not stored: src/sandbox/life tells them from these records. */
export const seedJobs = (since: Date): JobRecord[] =>
  [...planted(since), ...HEALTHY].map(
    ({ key, name, workflow, auth, config, created: [days, hours, minutes], by = 'maya', more }) => ({
      id: jobId(key),
      name,
      description: '',
      workflow,
      config,
      auth_ids: auth === undefined ? [] : [authId(auth)],
      created: before(since, days, hours, minutes),
      updated: before(since, days, hours, minutes),
      user_id: USERS[by].id,
      user_email: USERS[by].email,
      run: true,
      commands: [],
      hidden: false,
      verbose_logging: false,
      meta: {},
      monitoring: null,
      quiet_time_of_day: '',
      quiet_timezone: '',
      quiet_period: 0,
      drop_events_during_quiet_window: false,
      ...more,
    }),
  )
