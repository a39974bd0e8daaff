import type { JobCommand } from '../records.ts'
import { after, before } from './dates.ts'
import { ADS_ACCOUNT, type JobEntry } from './job-entry.ts'
import { segmentId } from './segments.ts'

const HOUR = 3_600_000

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
export const plantedJobs = (since: Date): JobEntry[] => [
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
      segment_ids: [segmentId('winback_pilot')],
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
      import_leads: true,
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
      segment_ids: [segmentId('discount_seekers')],
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
    config: { source: segmentId('all'), target_field: 'lifetime_value' },
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
