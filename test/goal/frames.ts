import type { Direction } from '../../src/catalog/types.ts'

/*
 * Frames: one sentence for many platforms. What is right for one must be right for its like, so that the reading does
 * not hang on a name. The reader is trained on them, too (scripts/goals), so they show what it has learned, not how it
 * does on sentences of others.
 */

const OUT = `
  I want my VIP audience in {p}
  get the VIP audience into {p}
  get VIPs over to {p}
  bring VIP customers to {p}
  make VIPs available in {p}
  have {p} know our VIPs
  keep {p} in sync with the VIP segment
  mirror the VIP segment in {p}
  VIP segment should live in {p}
  we need VIPs in {p}
  feed {p} with our VIPs
  feed VIPs to {p}
  populate {p} with VIPs
  fill a {p} list with VIPs
  create a {p} list from our VIP segment
  create a list in {p} of our VIPs
  update {p} whenever someone enters VIP
  tell {p} who our VIPs are
  push out VIPs via {p}
  use VIPs in {p}
  activate VIPs in {p}
  hand VIPs over to {p}
  {p}: VIPs
  {p} for VIPs
  {p} list of VIPs
  reach VIPs through {p}
  contact VIPs with {p}
  email VIPs with {p}
  VIPs -> {p}
  share VIPs with {p}
  my VIPs belong in {p}
  transfer VIPs from Lytics to {p}
  load VIPs into {p}
  import VIPs into {p}
  import our Lytics segment VIP into {p}
  write VIPs to {p}
  VIP audience export {p}
  set up {p} destination for VIPs
  use {p} as a destination
  {p} as destination
  audience sync {p}
  send to {p}
  outbound to {p}
  how do I get segments to {p}
  can Lytics talk to {p} so that VIPs get a discount mail
  lytics audiences in {p}
  put VIPs onto a {p} list
  add VIPs to {p}
  remove churned people from {p}
  VIPs need to be in {p} by tomorrow
`

const IN = `
  get data from {p}
  get {p} data into Lytics
  bring in {p} contacts
  bring {p} contacts into profiles
  pull contacts out of {p}
  {p} contacts to Lytics
  {p} contacts into our CDP
  use {p} data in Lytics
  make {p} data available in Lytics
  we need {p} contacts in Lytics
  I want to see {p} activity on profiles
  load {p} contacts
  ingest {p}
  fetch from {p}
  sync contacts from {p}
  sync {p} contacts to Lytics
  sync {p} to Lytics
  import {p}
  {p} import
  {p} as a source
  use {p} as a source
  set up {p} source
  {p} source connector
  data in {p} should come to Lytics
  our contacts are in {p}, we want them in Lytics
  copy contacts from {p} to Lytics
  move contacts over from {p}
  stream {p} events into Lytics
  collect events from {p}
  retrieve contacts from {p} hourly
  receive {p} events
  read {p} contacts daily
  inbound from {p}
  transfer contacts from {p} to Lytics
  extract contacts from {p}
  enrich Lytics profiles with {p} contact data
  unify {p} contacts with our profiles
  merge {p} contacts into profiles
  add {p} contacts to Lytics
  update profiles from {p}
  update Lytics when {p} contacts change
  contacts from {p}
  what's in {p} should be on our profiles
  backfill contacts from {p}
  {p} -> Lytics
  feed {p} contacts into Lytics
  Lytics should know {p} contacts
  export contacts from {p} to Lytics
  push contacts from {p} to Lytics
  {p} pushes contacts to Lytics
`

const AUDIENCE = `
  target VIPs on {p}
  retarget lapsed buyers on {p}
  suppress purchasers on {p}
  exclude customers from {p} campaigns
  build lookalikes of VIPs on {p}
  {p} audience
  {p} custom audience of recent purchasers
  upload customer list to {p}
  upload emails to {p}
  send hashed emails to {p}
  sync VIPs to {p}
  {p} ads for VIPs
  advertise to order abandoners on {p}
  reach shoppers on {p}
  show {p} ads to people who purchased twice
  stop showing {p} ads to buyers
  our CRM list in {p}
  match our customers on {p}
  segment to {p}
  first party audience for {p}
  remarketing on {p}
  find people similar to our buyers on {p}
  seed audience for {p} lookalikes
  {p}: cart abandoners
  serve {p} ads to cart abandoners
`

const CONVERSIONS = `
  send conversions to {p}
  report purchases to {p}
  {p} conversions api
  {p} conversion API for purchases
  track sales on {p} server-side
  measure {p} campaigns with our purchase data
  send purchase events to {p}
  tell {p} when someone buys
  {p} conversion tracking
  optimize {p} campaigns on purchases
  attribute purchases to {p} ads
  send checkout events to {p}
  {p} server events
  post purchases to {p}
  upload conversions to {p}
  feed back conversions to {p}
  report leads as conversions to {p}
  measure ROAS on {p}
`

const FILE_IMPORT = `
  import csv from {p}
  read csv files from {p} daily
  load a file from {p}
  pick up CSVs in {p}
  ingest customer file from {p}
  files in {p} to Lytics
  {p} file import
  get our loyalty csv out of {p}
  a vendor drops a csv on {p} every night, load it
`

const FILE_EXPORT = `
  export csv to {p}
  write VIPs as csv to {p}
  daily csv of all users to {p}
  drop an audience file in {p}
  put a CSV of lapsed customers on {p}
  deliver csv to {p} weekly
  audience export to {p}
  send VIPs to {p}
  export users to {p}
  user csv in {p}
`

const EVENT_FILES = `
  export events to {p}
  raw event files to {p}
  archive events in {p}
  write clickstream to {p}
  event export {p}
`

const ALERT = `
  alert me in {p} when a job fails
  send {p} alerts for failed jobs
  {p} alert if an import breaks
  notify us on {p} about auth errors
  {p} notifications for job status
  get a {p} message when an export stops
  warn us via {p} if a connection becomes unhealthy
  ping me on {p} when jobs fault
  {p} notification when a new audience is created
  job failure alerts to {p}
  let me know by {p} if something goes wrong with our jobs
`

const QUOTA = `
  alert in {p} when we reach the event quota
  {p} alert for event usage
  warn us in {p} before we run out of events
  {p}: monthly event limit warning
  quota alerts via {p}
`

const PERSONAL = `
  {p} message when somebody enters VIP
  post to {p} whenever a lead qualifies
  tell sales on {p} when a customer churns
  notify a {p} channel when a visitor becomes a hot lead
`

const ENRICH = `
  enrich profiles with {p}
  {p} enrichment
  use {p} to enrich our customers
  add {p} data to profiles
  append {p}
  {p} append
  get {p} on our profiles
  enrich VIPs via {p}
`

const FOREIGN_OUT = `
  send VIPs to {p}
  export our audience to {p}
  sync lapsed customers to {p} daily
`

const FOREIGN_IN = `
  import contacts from {p}
  pull data from {p}
  {p} import
`

const PROFILES = `
  export users to {p}
  all profiles to {p} nightly
  copy customer profiles into {p}
  user table in {p}
  sync profiles with {p}
  dump people in the VIP segment to {p}
  VIP audience to {p}
  customer 360 in {p}
  have our profiles queryable in {p}
  back up profiles to {p}
  user data export {p} daily
  replicate profiles to {p}
  write VIPs to a {p} table
  export audience to {p}
  persist user profiles in {p}
`

const EVENTS = `
  raw events to {p}
  clickstream to {p}
  export events to {p} hourly
  behavioral data into {p}
  event log in {p}
  page views to {p}
  web events in {p}
  stream of events to {p}
  our data team wants event data in {p}
  event export {p}
`

const CHANGES = `
  audience changes to {p}
  who enters and exits segments in {p}
  membership changes to {p}
  track segment entries and exits in {p}
  audience membership history in {p}
  log when people enter or leave an audience to {p}
  segment joins and leaves to {p}
`

const METRICS = `
  audience sizes to {p}
  metrics to {p}
  segment sizes in {p}
  lytics metrics export to {p}
  audience counts to {p} daily
`

const SYSTEM = `
  system events to {p}
  audit log to {p}
  lytics job history in {p}
`

const TABLES = `
  import from {p}
  read a {p} table
  load table from {p} into Lytics
  {p} table to profiles
  bring {p} customers into Lytics
  query {p} and import rows
  ingest {p} view daily
  {p} data in Lytics
  enrich profiles from a {p} table
  propensity scores from {p} onto profiles
  {p} as source
  sync {p} table to Lytics
  pull rows out of {p}
`

/** A sentence made from a frame, and what it means. */
export interface FrameGoal {
  readonly goal: string
  readonly platform: string | null
  readonly direction: Direction | null
  /** Undefined where only platform and direction are held. */
  readonly workflow?: string | null
}

const lines = (text: string): string[] => text.trim().split(/\n\s*/)

type Wanted = Omit<FrameGoal, 'goal'>

const filled = (frames: string, name: string, wanted: Wanted): FrameGoal[] =>
  lines(frames).map((frame) => ({ goal: frame.replaceAll('{p}', name), ...wanted }))

const bothWays = ['HubSpot', 'Klaviyo', 'Salesforce', 'Mailchimp', 'Iterable', 'Marketo'].flatMap((name) => [
  ...filled(OUT, name, { platform: name.toLowerCase(), direction: 'export' }),
  ...filled(IN, name, { platform: name.toLowerCase(), direction: 'import' }),
])

const ads = (
  [
    ['Facebook', 'facebook', 'facebook-audience-populate', 'facebook-conversion-api'],
    ['LinkedIn', 'linkedin', 'linkedin-export-audience', 'linkedin-conversion-api'],
    ['Pinterest', 'pinterest', 'pinterest-export-audience', 'pinterest-capi-export'],
    ['Reddit', 'reddit', 'reddit-custom-audience', 'reddit-capi-export'],
    ['Snapchat', 'snapchat', 'snapchat-export', 'snapchat-capi-export'],
    ['Microsoft Ads', 'microsoft-ads', 'microsoft-export-audience', 'microsoft-capi-export'],
    ['TikTok', 'tiktok', 'tiktok-export-audience', 'tiktok-web-events'],
    ['The Trade Desk', 'the-trade-desk', 'thetradedesk-export', 'thetradedesk-capi-export'],
    ['Amazon Ads', 'amazon-ads', 'amazon-ads-audience-export', 'amazon-capi-export'],
    ['Google Ads', 'google-ads', 'adwords-customer-match', 'google-enhanced-conversions'],
  ] as const
).flatMap(([name, platform, audience, conversions]) => [
  ...filled(AUDIENCE, name, { platform, direction: 'export', workflow: audience }),
  ...filled(CONVERSIONS, name, { platform, direction: 'export', workflow: conversions }),
])

/** The workflows of a warehouse: profiles, events, changes, metrics, system events, import. */
const warehouses = (
  [
    [
      'BigQuery',
      'google-bigquery',
      'bigquery-user-export bigquery-event-export bigquery-seg-changes bq-metric-export bq-system-event-export bigquery-import',
    ],
    [
      'Databricks',
      'databricks',
      'databricks-export databricks-event-export databricks-audience-changes-export databricks-metric-export databricks-system-event-export databricks-import',
    ],
    [
      'Snowflake',
      'snowflake',
      'snowflake-export snowflake-event-export snowflake-audience-changes-export snowflake-metric-export - snowflake-import-opus',
    ],
    ['Redshift', 'redshift', 'redshift-export redshift-event-export - - - redshift-import'],
    ['Azure SQL', 'azure-sql', 'azure-sql-export azure-sql-event-export - - - azuresql-import'],
  ] as const
).flatMap(([name, platform, workflows]) =>
  [PROFILES, EVENTS, CHANGES, METRICS, SYSTEM, TABLES].flatMap((frames, n) => {
    const workflow = workflows.split(' ')[n] ?? '-'
    const direction = frames === TABLES ? 'import' : 'export'
    return workflow === '-' ? [] : filled(frames, name, { platform, direction, workflow })
  }),
)

const files = (
  [
    ['S3', 'aws-s3', 'aws-s3', 's3-import', 's3-user-csv-export', 's3-event-export'],
    [
      'GCS',
      'google-cloud-storage',
      'google-cloud-storage',
      'gcs-import-opus',
      'gcs-csv-export',
      'gcs-event-export',
    ],
    ['Azure Blob Storage', 'azure', 'azure', 'azure-csv-import', 'azure-csv-export', 'azure-event-export'],
    ['SFTP', 'sftp', 'lytics-sftp', 'sftp-import', 'lytics-sftp-export', 'lytics-sftp-event-export'],
  ] as const
).flatMap(([name, from, to, incoming, outgoing, events]) => [
  ...filled(FILE_IMPORT, name, { platform: from, direction: 'import', workflow: incoming }),
  ...filled(FILE_EXPORT, name, { platform: to, direction: 'export', workflow: outgoing }),
  ...filled(EVENT_FILES, name, { platform: to, direction: 'export', workflow: events }),
])

const alerts = (
  [
    ['Slack', 'slack'],
    ['Teams', 'ms-teams'],
    ['email', 'email'],
  ] as const
).flatMap(([name, platform]) => [
  ...filled(ALERT, name, { platform, direction: 'other', workflow: `${platform}-alerts` }),
  ...filled(QUOTA, name, { platform, direction: 'other', workflow: `${platform}-event-quota-alerts` }),
  ...(platform === 'email'
    ? []
    : filled(PERSONAL, name, { platform, direction: 'other', workflow: 'webhook-triggers' })),
])

const enrichments = (
  [
    ['Clearbit', 'clearbit', 'clearbit-enrich'],
    ['Versium demographics', 'versium', 'versium-demographic-enrich'],
    ['RampID', 'liveramp', 'liveramp-ramp-id-enrichment'],
    ['UID2', 'unified-id-2', 'uid-enrichment'],
    ['FullContact by email', 'fullcontact', 'fullcontact-email'],
  ] as const
).flatMap(([name, platform, workflow]) =>
  filled(ENRICH, name, { platform, direction: 'enrichment', workflow }),
)

const foreign = [
  'Zoho CRM',
  'ActiveCampaign',
  'Outbrain',
  'Hotjar',
  'Intercom',
  'Postgres',
  'Kafka',
  'Adobe Target',
  'Pipedrive',
  'Frobnix',
].flatMap((name) => [
  ...filled(FOREIGN_OUT, name, { platform: null, direction: 'export', workflow: null }),
  ...filled(FOREIGN_IN, name, { platform: null, direction: 'import', workflow: null }),
])

/** All sentences, by what they are about. */
export const FRAMES: Readonly<Record<string, readonly FrameGoal[]>> = {
  'platforms of both ways': bothWays,
  advertising: ads,
  warehouses,
  'file stores': files,
  alerts,
  enrichment: enrichments,
  'platforms that Lytics does not have': foreign,
}
