import { capi, conversions, events, people, type WorkflowCue } from './cue.ts'
import { terms } from './terms.ts'

/** Cues of advertising, messaging and CRM workflows, by slug; one that is alone in its direction needs no entry. */
export const campaignCues: Readonly<Record<string, WorkflowCue>> = {
  'silverpop-export': { base: 'always', data: people, cues: terms('contact, database') },
  'silverpop-export-table': { cues: terms('table') },
  'silverpop-relational-table-export': { cues: terms('relational table, relational, table') },
  'silverpop-recipientid-export': { cues: terms('recipient id, recipientid, recipient ids') },
  'airship-import': { base: 'always', data: events, cues: terms('open, click, push event, message event') },
  'airship-compliance-import': {
    cues: terms(`
      compliance, opt out, optout*, gdpr, unsubscrib*, opt outs, delivery confirmation, audit,
      regulat*
    `),
  },
  'amazon-ads-audience-export': { base: 'usual', data: people },
  'amazon-ads-export-audience': {},
  'amazon-capi-export': { data: conversions, cues: capi },
  'amazon-dsp-export': { base: 'always', data: people },
  'amazon-dsp-match': {
    cues: terms('match, matching, address*, name and address, hashed record, match rate, postal'),
  },
  'amazon-marketing-cloud-export': { base: 'always', data: people },
  'amc-export': { cues: terms('bucket, s3, amc export, file') },
  'bluehornet-import': { cues: terms('re import, reimport, reload, legacy, older, classic') },
  'bluehornet-import-opus': { base: 'always' },
  'braze-export': {
    base: 'usual',
    data: people,
    cues: terms('attribute*, profile, user, field, trait, canvas'),
  },
  'braze-event-export': { data: events, cues: terms('custom event, event, trigger event, action') },
  'braze-purchase-export': {
    data: ['conversions'],
    cues: terms('purchase, order, revenue, transaction, product bought, sale'),
  },
  'cordial-export': { base: 'usual', data: people, cues: terms('real time, trigger*') },
  'cordial-bulk-export': { cues: terms('bulk, batch*, large, nightly, scheduled, in one go, mass') },
  'dotmailer-export': { base: 'always', data: people },
  'dotmailer-multi-seg-export': {
    cues: terms(`
      multiple, several, many audience, audiences, segments, multi, each audience,
      different audience, a number of, all our segment, various, few
    `),
  },
  'eloqua-export': { base: 'usual', data: people, cues: terms('contact, contact field') },
  'eloqua-cdo-export': { cues: terms('cdo, cdos, custom object, custom data object, data object') },
  'episerver-import-activity': {
    data: events,
    cues: terms('activity, open, click, bounce, event, engagement, response, unsubscribe'),
  },
  'episerver-import-recipients-opus': {
    data: ['profiles', 'audience'],
    cues: terms('recipient*, subscriber, contact, list, attribute'),
  },
  'facebook-audience-populate': {
    base: 'usual',
    data: people,
    cues: terms('custom audience, audience, lookalike, ca'),
  },
  'facebook-conversion-api': { data: conversions, cues: [...capi, ...terms('lead event')] },
  'facebook-web-audience': {
    cues: terms(`
      website audience, web audience, website custom audience, website visitor, web custom audience,
      site audience, web traffic, website traffic, pixel audience, pixel based, web custom,
      site visitor, based on our pixel, based on the pixel, from our pixel, from the pixel,
      with the pixel, wca
    `),
  },
  'adwords-customer-match': { base: 'usual', data: people, cues: terms('customer match, email, phone, cm') },
  'adwords-customer-match-mobile': {
    cues: terms(`
      mobile id, mobile ids, mobile ad, mobile, device id, device, idfa, gaid, aaid, maid,
      advertising id, mobile device, maids, idfas, app user
    `),
  },
  'adwords-customer-match-userid': {
    cues: terms(`
      user id, userid, user ids, customer id, crm id, external id, userids, own ids, user identifier,
      crm ids, customer ids
    `),
  },
  'google-enhanced-conversions': {
    data: conversions,
    cues: terms(`
      measure*, roas, someone buys, somebody buys, customer buys, enhanced conversion, conversion, gclid, offline conversion, purchase, sale, checkout, order
    `),
  },
  'adwords-export': { cues: terms('google ads, adwords, data import, linked, remarketing') },
  'analytics-setup': {
    data: ['setup'],
    cues: terms(`
      set up, setup, custom dimension, configure, dimension*, create dimension, universal analytics,
      connect
    `),
  },
  'ga4-measurement-protocol-audience': {
    base: 'usual',
    data: people,
    cues: terms('audience, segment, membership'),
  },
  'ga4-measurement-protocol-event': {
    data: conversions,
    cues: terms('event, stream, measurement protocol event, hit, pageview'),
  },
  'google-dv360-customer-match': {
    cues: terms(`
      customer match, cm, email*, first party, phone*, contact info, crm, hashed, mobile id,
      name and zip, address*, 1p, mail
    `),
  },
  'google-dv360-export': {
    cues: terms('cookie*, advertiser list, floodlight list, google id, third party cookie'),
  },
  'infobip-export': { base: 'usual', data: people, cues: terms('people, person') },
  'infobip-sms-send': { cues: terms('sms, text, text message, send a message, sms message') },
  'linkedin-export-audience': { base: 'usual', data: people, cues: terms('matched audience, audience') },
  'linkedin-conversion-api': { data: conversions, cues: [...capi, ...terms('new conversion, new rule')] },
  'linkedin-existing-conversion-rule': {
    data: ['conversions'],
    cues: terms(`
      existing, existing conversion, existing rule, existing conversion rule, already have a rule, rule we already have, rule we have, rule that exist*,
      our rule, conversion rule, already exist*, already have
    `),
  },
  'localytics-activity-import': {
    data: events,
    cues: terms('activity, event, session, behavior, behaviour, usage'),
  },
  'localytics-profile-import': {
    data: ['profiles', 'audience'],
    cues: terms('profile, user, attribute, customer'),
  },
  'localytics-export-audience': { base: 'usual', data: people, cues: terms('membership, attribute') },
  'localytics-push': {
    cues: terms('push, push message, push notification, notification, message, notify'),
  },
  'mailchimp-subscribers-import': {
    base: 'always',
    data: people,
    cues: terms('subscriber, member, list, contact'),
  },
  'mailchimp-webhooks': {
    cues: terms(`
      webhook*, real time, as they happen, live, instantly, activity as it happens, immediately,
      realtime, unsubscribe
    `),
  },
  'mapp-sftp-export': { cues: terms('sftp, file, csv, nightly, batch*, daily, ftp, weekly, bulk') },
  'mapp-trigger-export': {
    cues: terms(`
      trigger*, real time, realtime, group, attribute, immediately, when*, as soon as, instantly,
      enter*
    `),
  },
  'messagecentral-export': { base: 'usual', data: people, cues: terms('daily') },
  'messagecentral-email': { cues: terms('email, mailing, trigger*, send a, triggered email, mail') },
  'microsoft-export-audience': { base: 'usual', data: people },
  'microsoft-capi-export': { data: conversions, cues: [...capi, ...terms('uet')] },
  'pinterest-export-audience': { base: 'usual', data: people },
  'pinterest-capi-export': { data: conversions, cues: capi },
  'reddit-custom-audience': { base: 'usual', data: people },
  'reddit-capi-export': { data: conversions, cues: capi },
  'responsys-export': {
    base: 'always',
    data: people,
    cues: terms('profile list, profile extension, list, pet'),
  },
  'responsys-trigger-export': {
    cues: terms(`
      trigger*, campaign email, send an email, email when, campaign, triggered, triggers, kick off
    `),
  },
  'sailthru-export': { cues: terms('list') },
  'sailthru-user-export': { cues: terms('user, profile, user profile') },
  'salesforce-import': { base: 'always', data: people, cues: terms('lead, contact, opportunit*, account') },
  'salesforce-custom-import': {
    cues: terms(`
      custom object, case, cases, custom, object, task, campaign member, invoice*, c, quote, order,
      asset, contract, event object, other object, campaigns object, product2, ticket
    `),
  },
  'salesforce-data-cloud-audience-export': { cues: terms('audience, membership, segment, audiences') },
  'salesforce-data-cloud-bulk-export': {
    cues: terms('bulk, gcs, batch*, file, large, parquet, nightly, mass'),
  },
  'salesforce-data-cloud-export': {
    data: ['profiles'],
    cues: terms(`
      streaming, ingestion api, stream, ingestion, object
    `),
  },
  'salesforce-data-cloud-cdc-import': {
    cues: terms(`
      cdc, change*, data model object, dmo, dmos, change data capture, object, updated record
    `),
  },
  'salesforce-data-cloud-insights-import': { cues: terms('insight*, calculated') },
  'salesforce-data-cloud-segment-import': {
    data: ['audience'],
    cues: terms('segment, audience, segments, membership'),
  },
  'marketingcloud-data-ext-export': {
    cues: terms(`
      data extension, de, existing, existing data extension, data ext, our data extension
    `),
  },
  'marketingcloud-new-data-ext-export': {
    cues: terms(`
      new data extension, create data extension, creates a data extension, create a data extension,
      new de, create a new, new, fresh data extension, create, fresh, brand new, separate
    `),
  },
  'marketingcloud-export-lists': {
    cues: terms('list, subscriber list, lists, all subscribers, sfmc list'),
  },
  'marketingcloud-journey': {
    cues: terms(`
      journey*, journey builder, entry event, start a journey, api event, event definition
    `),
  },
  'marketingcloud-data-ext-import': { cues: terms('data extension, de, data ext, des') },
  'marketingcloud-import': {
    base: 'always',
    data: ['events', 'profiles', 'audience'],
    cues: terms('open, click, activity, subscriber, send, bounce, engagement, tracking'),
  },
  'sendgrid-export-new': {
    base: 'usual',
    data: people,
    cues: terms('contact, list, marketing list, marketing contact'),
  },
  'sendgrid-send-email': {
    cues: terms(`
      send an email, template, send email, send emails, transactional, email to, mail to,
      send a mail, email our, email the, email my, send them an email, welcome email, blast,
      email blast, email campaign, mail, message,
      an email
    `),
  },
  'snapchat-export': { base: 'usual', data: people, cues: terms('audience match, sam') },
  'snapchat-capi-export': { data: conversions, cues: capi },
  'swrve-import': { base: 'always', data: people, cues: terms('user, profile, propert*') },
  'swrve-activity-import': { data: events, cues: terms('activity, event, behavior, behaviour, session') },
  'thetradedesk-export': { base: 'usual', data: people, cues: terms('first party') },
  'thetradedesk-capi-export': { data: conversions, cues: capi },
  'tiktok-export-audience': { base: 'usual', data: people, cues: terms('custom audience, audience') },
  'tiktok-web-events': {
    base: 'activity',
    data: conversions,
    cues: terms(`
      measure*, roas, someone buys, somebody buys, customer buys, web*, website, page, site, online, checkout, pixel, browser, purchase, order, add to cart,
      events api, capi
    `),
  },
  'tiktok-app-events': {
    data: events,
    cues: terms('app*, install*, in app, mobile, sdk, ios, android, app event'),
  },
  'tiktok-offline-events': {
    data: ['conversions'],
    cues: terms(`
      offline, in store, store, instore, point of sale, pos, brick and mortar, shop floor, crm event,
      physical, call center, retail
    `),
  },
  'yahoo-export': { base: 'usual', data: people, cues: terms('dsp, advertiser') },
  'yahoo-datax-export': { cues: terms('datax, data x, taxonomy, mdm') },
  'yahoo-partner-match': { cues: terms('partner match, partner, pxid, pixel id') },
  'zendesk-connect-export': { cues: terms('connect, zendesk connect') },
  'zendesk-user-export': {
    base: 'usual',
    data: people,
    cues: terms('user, end user, agent, support, requester'),
  },
  'sparkpost-send-email': { base: 'always' },
  'sparkpost-setup': {
    task: terms(`
      set up, setup, webhook, install*, configure, receive, open and click, bounce, tracking, event
    `),
    cues: terms(`
      set up, setup, webhook*, install*, configure, receive, event, bounce, open, click, tracking
    `),
  },
}
