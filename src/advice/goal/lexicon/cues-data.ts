import {
  changes,
  eventQuota,
  events,
  json,
  metrics,
  models,
  people,
  systemAlert,
  systemEvents,
  type WorkflowCue,
} from './cue.ts'
import { terms } from './terms.ts'

/** Cues of warehouses, files, queues, alerts, enrichment and Lytics' own workflows, by slug. */
export const dataCues: Readonly<Record<string, WorkflowCue>> = {
  'amplitude-cohort-import': { data: ['audience'], cues: terms('cohort*') },
  'amplitude-event-import': { data: events, cues: terms('event, behavior, behaviour, activity, usage') },
  'aws-pinpoint-export': { base: 'people', data: people, cues: terms('endpoint*, user, project') },
  'aws-pinpoint-push': {
    cues: terms(`
      push, push notification, send a message, sms, text message, notification, message, email to,
      apns, gcm, text
    `),
  },
  's3-import': { base: 'always', data: ['files', 'profiles'], cues: terms('csv, tsv, delimited') },
  's3-json-import': { cues: json },
  's3-user-csv-export': {
    base: 'people',
    data: ['audience', 'profiles', 'files'],
    cues: terms('user, csv, profile'),
  },
  's3-event-export': { data: events, cues: terms('event, stream, clickstream, raw') },
  'azure-csv-export': {
    base: 'people',
    data: ['audience', 'profiles', 'files'],
    cues: terms('csv, comma separated, delimited, csvs'),
  },
  'azure-json-export': { cues: json },
  'azure-event-export': { data: events, cues: terms('event, stream, clickstream') },
  'azure-sql-export': { base: 'people', data: people },
  'azure-sql-conductor-export': { data: ['profiles'], cues: terms('conductor') },
  'azure-sql-event-export': { base: 'activity', data: events },
  'azure-sql-conductor-event-export': {
    data: events,
    cues: terms('conductor event, event conductor, conductor'),
  },
  'contentstack-audience-export': {
    base: 'people',
    data: ['audience'],
    cues: terms('audience, segment, cohort'),
  },
  'contentstack-schema-export': { cues: terms('schema, attribute*, field, profile field') },
  'databricks-export': { base: 'people', data: people },
  'databricks-export-conductor': { cues: terms('conductor') },
  'databricks-event-export': { base: 'activity', data: events },
  'databricks-audience-changes-export': { cues: changes },
  'databricks-metric-export': { data: ['monitoring'], cues: metrics },
  'databricks-system-event-export': { cues: systemEvents },
  'email-alerts': { data: ['alerts'], cues: systemAlert },
  'email-event-quota-alerts': { cues: eventQuota },
  'fullcontact-email': { cues: terms('email, e mail, mail, email address, mailaddress') },
  'fullcontact-phone': { cues: terms('phone*, mobile, telephone, cell') },
  'fullcontact-twitter': { cues: terms('twitter, handle*, x handle, x account, social handle') },
  'bigquery-user-export': { base: 'people', data: people, cues: terms('user, profile') },
  'bigquery-entstore-export': { cues: terms('entity store, entstore, entity, entities, ent store') },
  'bigquery-event-export': { base: 'activity', data: events },
  'bigquery-event-export-conductor': { data: events, cues: terms('conductor') },
  'bigquery-seg-changes': { cues: changes },
  'bq-audience-def-export': {
    cues: terms(`
      definition*, audience def, segment def, audience logic, rule, how our audiences are defined,
      segment rule, list of audiences, defined, segment catalog, audience metadata
    `),
  },
  'bq-metric-export': { data: ['monitoring'], cues: metrics },
  'bq-system-event-export': { cues: systemEvents },
  'gcs-csv-export': {
    base: 'people',
    data: ['audience', 'profiles', 'files'],
    cues: terms('csv, user, profile'),
  },
  'gcs-event-export': { data: events, cues: terms('event, stream, clickstream') },
  'google-pubsub-egress': {
    base: 'people',
    data: people,
    cues: terms('audience, trigger*, enter*, entr*, exit*, profile, user, segment'),
  },
  'google-pubsub-stream-export': {
    data: events,
    cues: terms('event, raw, stream export, all events, clickstream'),
  },
  'liveramp-csv-export': { cues: terms('csv, comma separated') },
  'liveramp-identifier-export': {
    cues: terms(`
      identifier, cookie*, rampid, ramp id, mobile id, device id, ramp ids, rampids, maid, maids,
      mobile ad id
    `),
  },
  'liveramp-s3-export': { cues: terms('s3, bucket, aws') },
  'liveramp-sftp-export-eu': { cues: terms('eu, europe*, gdpr, emea, european union') },
  'liveramp-ramp-id-enrichment': { base: 'always' },
  'rampid-enrichment': { cues: terms('legacy, older') },
  'lytics-simple-export': {
    base: 'always',
    data: ['files', 'audience', 'profiles'],
    cues: terms('csv, download, email me, spreadsheet, excel'),
  },
  'lytics-conductor-export-cc': { cues: terms('conductor, cloud connect') },
  'lytics-field-model': {
    data: ['model'],
    task: models,
    cues: terms(`
      field, predict a field, field value, predict value, attribute, predict the, estimate
    `),
  },
  'lytics-seg-model': {
    base: 'always',
    data: ['model'],
    task: models,
    cues: terms(`
      lookalike*, look alike, audience, segment, similar, likely to, propensity, target audience,
      churn, likelihood
    `),
  },
  'lytics-sftp-export': { base: 'people', data: ['audience', 'profiles', 'files'], cues: terms('csv') },
  'lytics-sftp-event-export': { data: events, cues: terms('event, stream, clickstream') },
  'lytics-sftp-json-export': { cues: json },
  'ms-teams-alerts': { data: ['alerts'], cues: systemAlert },
  'ms-teams-event-quota-alerts': { cues: eventQuota },
  'redshift-export': { base: 'people', data: people },
  'redshift-conductor-export': { cues: terms('conductor') },
  'redshift-event-export': { data: events },
  'sftp-import': { base: 'always', data: ['files', 'profiles'], cues: terms('csv, tsv, delimited') },
  'sftp-json-import': { cues: json },
  'shopify-import': {
    base: 'always',
    data: ['profiles', 'audience', 'events'],
    cues: terms('order*, customer, purchase, sale, shopper, buyer'),
  },
  'shopify-product-import': {
    data: ['content'],
    cues: terms('product*, catalog*, catalogue, inventory, sku*, item*, collection'),
  },
  'slack-alerts': { data: ['alerts'], cues: systemAlert },
  'slack-event-quota-alerts': { cues: eventQuota },
  'snowflake-export': { base: 'people', data: people },
  'snowflake-export-conductor': { cues: terms('conductor') },
  'snowflake-event-export': { base: 'activity', data: events },
  'snowflake-audience-changes-export': { cues: changes },
  'snowflake-metric-export': { data: ['monitoring'], cues: metrics },
  'versium-enrich': {
    cues: terms(`
      business, b2b, company, firmographic*, domain, ip, all tools, account, b2c online, firm
    `),
  },
  'versium-contact-append': {
    cues: terms(`
      contact append, append contact, phone*, address*, email*, contact info, contact detail,
      contact data, contact information, contact
    `),
  },
  'versium-demographic-enrich': {
    cues: terms(`
      demographic*, age, income, household, gender, interest*, lifestyle, political, education,
      marital, homeowner*, children
    `),
  },
  'webhook-triggers': {
    base: 'always',
    data: people,
    cues: terms('enter*, join*, leav*, audience, segment, exit*, trigger*, each person, becomes'),
  },
  'webhook-triggers-free': {
    cues: terms('free, free tier, free plan, free account, free version, trial account'),
  },
  'webhook-stream-events': {
    data: events,
    cues: terms(`
      each event, every event, all event, stream event, raw event, event stream, stream, clickstream, page view, pageview, raw
    `),
  },
  'segmentio-webhook': { base: 'always' },
  'bigquery-ml-create': {
    data: ['model'],
    task: terms('model, ml, bqml, predict*, propensity, train*, machine learning'),
    cues: terms('ml, model, predict*, train*, machine learning, bqml'),
  },
  'contentstack-generate-visitors': {
    task: terms(`
      generate*, fake, synthetic, simulate*, dummy, test visitor, demo visitor, sample visitor
    `),
    cues: terms(`
      generate*, fake visitor, test visitor, demo visitor, synthetic, sample visitor, simulate*,
      dummy
    `),
  },
  'segmentio-install': {
    task: terms('install*, snippet, setup, set up, embed, prepare*, collected by'),
    cues: terms('install*, prepare*, collected by, set up segment, snippet, source, setup, set up, tag'),
  },
  'lytics-content-enrich': {
    data: ['content'],
    cues: terms('enrich*, content, article, topic, classif*, categori*, affinit*, collection, tag'),
  },
  'webhook-enrichment': {
    cues: terms(`
      enrich*, look up, lookup, response, answer, augment*, write back, returns, append*, fill in
    `),
  },
}
