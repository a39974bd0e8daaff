import { describe, expect, it } from 'vitest'
import { misread } from './frames.ts'

/*
 * Frames: one sentence for many platforms. What is right for one must be right for its like, so that the reading
 * does not hang on a name.
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

describe.each(['HubSpot', 'Klaviyo', 'Salesforce', 'Mailchimp', 'Iterable', 'Marketo'])(
  '%s, both ways',
  (name) => {
    it('is written to', () => {
      expect(misread(OUT, name, { direction: 'export' })).toEqual([])
    })

    it('is read from', () => {
      expect(misread(IN, name, { direction: 'import' })).toEqual([])
    })
  },
)

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

describe.each([
  ['Facebook', 'facebook-audience-populate', 'facebook-conversion-api'],
  ['LinkedIn', 'linkedin-export-audience', 'linkedin-conversion-api'],
  ['Pinterest', 'pinterest-export-audience', 'pinterest-capi-export'],
  ['Reddit', 'reddit-custom-audience', 'reddit-capi-export'],
  ['Snapchat', 'snapchat-export', 'snapchat-capi-export'],
  ['Microsoft Ads', 'microsoft-export-audience', 'microsoft-capi-export'],
  ['TikTok', 'tiktok-export-audience', 'tiktok-web-events'],
  ['The Trade Desk', 'thetradedesk-export', 'thetradedesk-capi-export'],
  ['Amazon Ads', 'amazon-ads-audience-export', 'amazon-capi-export'],
  ['Google Ads', 'adwords-customer-match', 'google-enhanced-conversions'],
])('%s, to advertise', (name, audience, conversions) => {
  it('gets an audience', () => {
    expect(misread(AUDIENCE, name, { workflow: audience })).toEqual([])
  })

  it('gets conversions', () => {
    expect(misread(CONVERSIONS, name, { workflow: conversions })).toEqual([])
  })
})

const WAREHOUSE = {
  profiles: `
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
`,
  events: `
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
`,
  changes: `
  audience changes to {p}
  who enters and exits segments in {p}
  membership changes to {p}
  track segment entries and exits in {p}
  audience membership history in {p}
  log when people enter or leave an audience to {p}
  segment joins and leaves to {p}
`,
  metrics: `
  audience sizes to {p}
  metrics to {p}
  segment sizes in {p}
  lytics metrics export to {p}
  audience counts to {p} daily
`,
  system: `
  system events to {p}
  audit log to {p}
  lytics job history in {p}
`,
  import: `
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
`,
}

const warehouses: readonly (readonly [string, Partial<Record<keyof typeof WAREHOUSE, string>>])[] = [
  [
    'BigQuery',
    {
      profiles: 'bigquery-user-export',
      events: 'bigquery-event-export',
      changes: 'bigquery-seg-changes',
      metrics: 'bq-metric-export',
      system: 'bq-system-event-export',
      import: 'bigquery-import',
    },
  ],
  [
    'Databricks',
    {
      profiles: 'databricks-export',
      events: 'databricks-event-export',
      changes: 'databricks-audience-changes-export',
      metrics: 'databricks-metric-export',
      system: 'databricks-system-event-export',
      import: 'databricks-import',
    },
  ],
  [
    'Snowflake',
    {
      profiles: 'snowflake-export',
      events: 'snowflake-event-export',
      changes: 'snowflake-audience-changes-export',
      metrics: 'snowflake-metric-export',
      import: 'snowflake-import-opus',
    },
  ],
  ['Redshift', { profiles: 'redshift-export', events: 'redshift-event-export', import: 'redshift-import' }],
  [
    'Azure SQL',
    { profiles: 'azure-sql-export', events: 'azure-sql-event-export', import: 'azuresql-import' },
  ],
]

describe.each(warehouses)('%s, a warehouse', (name, workflows) => {
  it.each(['profiles', 'events', 'changes', 'metrics', 'system', 'import'] as const)('%s', (kind) => {
    const workflow = workflows[kind]
    if (workflow !== undefined) expect(misread(WAREHOUSE[kind], name, { workflow })).toEqual([])
  })
})
