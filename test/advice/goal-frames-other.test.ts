import { expect, it } from 'vitest'
import { misread } from './frames.ts'

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

it.each([
  ['S3', 's3-import', 's3-user-csv-export', 's3-event-export'],
  ['GCS', 'gcs-import-opus', 'gcs-csv-export', 'gcs-event-export'],
  ['Azure Blob Storage', 'azure-csv-import', 'azure-csv-export', 'azure-event-export'],
  ['SFTP', 'sftp-import', 'lytics-sftp-export', 'lytics-sftp-event-export'],
])('%s, files', (name, incoming, outgoing, events) => {
  expect(misread(FILE_IMPORT, name, { workflow: incoming })).toEqual([])
  expect(misread(FILE_EXPORT, name, { workflow: outgoing })).toEqual([])
  expect(misread(EVENT_FILES, name, { workflow: events })).toEqual([])
})

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

it.each([
  ['Slack', 'slack'],
  ['Teams', 'ms-teams'],
  ['email', 'email'],
])('%s, alerts', (name, platform) => {
  const wanted = { platform, direction: 'other' } as const
  expect(misread(ALERT, name, { ...wanted, workflow: `${platform}-alerts` })).toEqual([])
  expect(misread(QUOTA, name, { ...wanted, workflow: `${platform}-event-quota-alerts` })).toEqual([])
  if (platform !== 'email')
    expect(misread(PERSONAL, name, { ...wanted, workflow: 'webhook-triggers', via: 'webhook' })).toEqual([])
})

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

it.each([
  ['Clearbit', 'clearbit-enrich'],
  ['Versium demographics', 'versium-demographic-enrich'],
  ['RampID', 'liveramp-ramp-id-enrichment'],
  ['UID2', 'uid-enrichment'],
  ['FullContact by email', 'fullcontact-email'],
])('%s, enrichment', (name, workflow) => {
  expect(misread(ENRICH, name, { direction: 'enrichment', workflow })).toEqual([])
})

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

it.each([
  ['Zoho CRM'],
  ['ActiveCampaign'],
  ['Outbrain'],
  ['Hotjar'],
  ['Intercom'],
  ['Postgres'],
  ['Kafka'],
  ['Adobe Target'],
  ['Pipedrive'],
  ['Frobnix'],
])('%s, which Lytics does not have', (name) => {
  const none = { platform: null, workflow: null }
  expect(misread(FOREIGN_OUT, name, { ...none, direction: 'export' })).toEqual([])
  expect(misread(FOREIGN_IN, name, { ...none, direction: 'import' })).toEqual([])
})
