import { terms } from './terms.ts'

/**
 * What people call each provider, beyond the catalog's own names: former names, product names, short forms.
 * `names` are sure wherever they stand. `guarded` names are ordinary words too, and count only where a
 * platform's name stands (after a preposition, or beside a word such as "ads"). `hints` are features that
 * point to the provider while no other platform is named.
 */
export type BrandEntry = {
  readonly names: readonly string[]
  readonly guarded?: readonly string[]
  readonly hints?: readonly string[]
}

/** By provider slug. */
export const brands: Readonly<Record<string, BrandEntry>> = {
  acoustic: {
    names: terms(`
      silverpop, acoustic campaign, ibm watson campaign, watson campaign automation,
      ibm marketing cloud, acoustic marketing, acoustic
    `),
  },
  adroll: { names: terms('adroll, ad roll, nextroll, rollworks') },
  airship: { names: terms('urban airship, urbanairship, airship') },
  algolia: { names: terms('algolia') },
  'amazon-ads': {
    names: terms(`
      amazon marketing services, amazon ads, amazon advertising, amazon ad, amazon capi, amazon conversions api,
      amazon conversion api, amazon sponsored ads, amzn ads, sponsored products, sponsored display,
      amazon audience, amazon conversion, amazon events api
    `),
    guarded: terms('ams'),
  },
  'amazon-dsp': {
    names: terms(`
      amazon dsp, amazon demand side platform, amzn dsp, aap, amazon advertising platform,
      amazon ads dsp
    `),
  },
  'amazon-marketing-cloud': { names: terms('amazon marketing cloud, amc, amazon clean room') },
  amplitude: { names: terms('amplitude, amplitude analytics') },
  appsflyer: { names: terms('appsflyer, apps flyer, appflyer') },
  attentive: {
    names: terms('attentive mobile, attentive sms, attentivemobile'),
    guarded: terms('attentive'),
  },
  'aws-cloudwatch': { names: terms('cloudwatch, cloud watch, aws cloudwatch, amazon cloudwatch') },
  'aws-kinesis': {
    names: terms('kinesis, aws kinesis, amazon kinesis, kinesis data stream, kinesis stream'),
  },
  'aws-pinpoint': { names: terms('aws pinpoint, amazon pinpoint'), guarded: terms('pinpoint') },
  'aws-s3': {
    names: terms(`
      s3, aws s3, amazon s3, s3 bucket, aws bucket, amazon simple storage service, amazon bucket,
      simple storage service
    `),
  },
  'aws-sqs': { names: terms('sqs, aws sqs, amazon sqs, simple queue service, amazon queue, aws queue') },
  azure: {
    names: terms(`
      azure blob, azure blob storage, azure storage, azure container, azure blob container,
      blob storage, microsoft azure blob, adls, azure data lake, azure file
    `),
    guarded: terms('blob'),
  },
  'azure-event-hub': {
    names: terms(`
      azure event hub, event hub, azure eventhub, eventhub, event hubs, azure event hubs
    `),
  },
  'azure-sql': {
    names: terms(`
      azure sql, azure sql database, azure sql server, azuresql, azure sql db, azure synapse,
      azure database, mssql, ms sql, microsoft sql, microsoft sql server, azure db, sql azure
    `),
    guarded: terms('synapse, sql server'),
  },
  bigcommerce: { names: terms('bigcommerce, big commerce') },
  bluehornet: { names: terms('bluehornet, blue hornet') },
  bluekai: {
    names: terms(
      'oracle data management platform, oracle advertising, bluekai, blue kai, oracle bluekai, oracle data cloud, oracle dmp',
    ),
  },
  blueshift: { names: terms('blueshift, blue shift, getblueshift') },
  braze: { names: terms('braze, appboy, braze canvas') },
  brevo: { names: terms('brevo, sendinblue, send in blue'), guarded: terms('sib') },
  'campaign-monitor': {
    names: terms('campaign monitor, campaignmonitor, createsend, marigold campaign monitor'),
  },
  'cheetah-digital': {
    names: terms(`
      experian marketing services, experian cheetahmail, cheetah digital, cheetahdigital, cheetahmail, cheetah mail, marigold engage plus,
      experian marketing suite, cheetah
    `),
  },
  clearbit: {
    names: terms(
      'hubspot breeze intelligence, hubspot breeze, clearbit reveal, clearbit, clear bit, breeze intelligence',
    ),
  },
  contentstack: { names: terms('contentstack, content stack, contentstack personalize') },
  cordial: { names: terms('cordial com, cordial') },
  criteo: { names: terms('criteo') },
  'customer-io': { names: terms('customer io, customerio, cio journeys') },
  databricks: { names: terms('databricks, data bricks, delta lake, unity catalog, lakehouse') },
  dotdigital: {
    names: terms('dotdigital, dot digital, dotmailer, dot mailer, dotdigital engagement cloud'),
  },
  drift: {
    names: terms('drift chat, drift chatbot, drift com, drift conversation'),
    guarded: terms('drift'),
  },
  eloqua: {
    names: terms('eloqua, oracle eloqua, oracle marketing automation'),
    hints: terms('cdo, custom data object'),
  },
  email: {
    names: terms(`
      email alert, email notification, mail alert, alert email, mail notification, e mail alert,
      e mail notification
    `),
  },
  episerver: { names: terms('episerver, epi server, optimizely campaign, episerver campaign, optivo') },
  facebook: {
    names: terms(`
      messenger ads, facebook lead ads, meta business suite, meta advantage, facebook, fb, meta, instagram, insta, facebook ads, meta ads, fb ads, ig ads,
      facebook custom audience, meta custom audience, instagram ads, meta business,
      meta business manager, facebook business manager, facebook ads manager, meta ads manager,
      facebook pixel, meta pixel, facebook conversions api, meta capi, facebook lookalike, face book
    `),
    guarded: terms('ig'),
    hints: terms(
      'custom audience, ads manager, business manager, conversions api, conversion api, capi, advantage plus',
    ),
  },
  fullcontact: { names: terms('fullcontact, full contact') },
  gigya: {
    names: terms(`
      gigya, sap gigya, sap customer data cloud, sap cdc, sap customer data platform, sap cdp
    `),
  },
  'google-ads': {
    names: terms(`
      demand gen, rlsa, google paid search, google ppc, google sem, google search, google lead form, google ads, google ad, adwords, google adwords, gads, g ads, google customer match, youtube,
      youtube ads, google enhanced conversion, google search ads, google ads customer match,
      performance max, pmax, google display network, gdn, gmail ads, google shopping,
      google conversion, google offline conversion, google search campaign, google campaign,
      google remarketing, google audience
    `),
    hints: terms('paid search, customer match, enhanced conversion, gclid'),
  },
  'google-analytics': {
    names: terms(`
      firebase analytics, google firebase, google analytics, ga4, ga 4, google analytics 4, universal analytics, ga360, ga 360,
      google analytics 360, gtag, analytics 360, g analytics
    `),
    guarded: terms('ga, firebase'),
    hints: terms('measurement protocol'),
  },
  'google-bigquery': {
    names: terms(`
      bigquery, big query, google bigquery, google big query, bq, gbq, gcp bigquery,
      google data warehouse, google warehouse, bigquery ml, bqml
    `),
  },
  'google-cloud-storage': {
    names: terms(`
      google cloud storage, gcs, gcs bucket, gcp bucket, google bucket, google storage, gcp storage,
      google cloud bucket, cloud storage bucket, gcp cloud storage
    `),
    guarded: terms('cloud storage'),
  },
  'google-cm360': {
    names: terms(`
      doubleclick for advertisers, cm360, cm 360, campaign manager 360, google campaign manager, google cm360,
      google campaign manager 360, doubleclick campaign manager, dcm, google cm 360
    `),
    guarded: terms('dfa, campaign manager'),
    hints: terms('floodlight'),
  },
  'google-dv360': {
    names: terms(`
      dv360, dv 360, display and video 360, display video 360, google dv360,
      google display and video, display and video, doubleclick bid manager, dbm, google dv 360,
      google display and video 360, google display video 360
    `),
  },
  'google-pubsub': {
    names: terms(`
      pubsub, pub sub, google pubsub, google pub sub, gcp pubsub, gcp pub sub, google cloud pubsub,
      google cloud pub sub, cloud pub sub, cloud pubsub
    `),
  },
  'google-sheets': {
    names: terms(`
      google sheets, google sheet, gsheet, g sheet, google spreadsheet, googlesheets, gsheets,
      google excel
    `),
    guarded: terms('sheets, spreadsheet'),
  },
  'google-stackdriver': {
    names: terms(`
      cloud logging, stackdriver, stack driver, google stackdriver, google cloud monitoring, gcp monitoring,
      google monitoring, google cloud operations, google cloud logging, cloud monitoring
    `),
  },
  'google-tag-manager': {
    names: terms('google tag manager, gtm, tag manager, google tagmanager, googletagmanager'),
  },
  hubspot: { names: terms('hubspot marketing hub, hubspot, hub spot, hubspot crm'), guarded: terms('hs') },
  icontact: { names: terms('icontact') },
  infobip: { names: terms('infobip, info bip') },
  insider: {
    names: terms('useinsider, use insider, insider one, insider cdp, insider growth'),
    guarded: terms('insider'),
  },
  iterable: { names: terms('iterable') },
  klaviyo: { names: terms('klaviyo, klavio') },
  leadsquared: { names: terms('leadsquared, lead squared, lsq') },
  'line-ads': {
    names: terms(`
      line ads, lineads, line ad, line app, line messenger, line japan, line ads platform,
      line yahoo
    `),
    guarded: terms('line'),
  },
  linkedin: {
    names: terms(`
      linkedin, linked in, linkedin ads, linkedin campaign manager, linkedin matched audience,
      li ads, linkedin conversions api, linkedin insight tag
    `),
    hints: terms('matched audience'),
  },
  liveramp: {
    names: terms(`
      liveramp, live ramp, acxiom, rampid, ramp id, liveramp onboarding, abilitec, liveramp rampid,
      identitylink, rampids, ramp ids
    `),
  },
  localytics: { names: terms('localytics, upland localytics') },
  lotame: { names: terms('lotame, lotame panorama') },
  lytics: { names: terms('lytics') },
  'lytics-sftp': {
    names: terms(`
      lytics sftp, lytics hosted sftp, lytics managed sftp, hosted sftp, lytics ftp, managed sftp
    `),
  },
  mailchimp: { names: terms('mailchimp, mail chimp, intuit mailchimp') },
  mailgun: { names: terms('mailgun, mail gun') },
  mandrill: { names: terms('mandrill, mailchimp transactional, mandrill app') },
  mapp: {
    names: terms('teradata interactive, mapp, mapp engage, mapp cloud, mapp digital, bluehornet mapp'),
  },
  marketo: { names: terms('marketo, adobe marketo, marketo engage, mkto, adobe marketo engage') },
  maropost: { names: terms('maropost') },
  mediamath: { names: terms('mediamath, media math, terminalone') },
  messagecentral: { names: terms('message central, messagecentral') },
  'microsoft-ads': {
    names: terms(`
      msan, adcenter, microsoft ad center, microsoft adcenter, microsoft ads, microsoft advertising, bing ads, bing, ms ads, bing advertising, microsoft ad,
      microsoft bing, msft ads, microsoft audience network, microsoft capi,
      microsoft conversions api, uet
    `),
  },
  mixpanel: { names: terms('mixpanel, mix panel') },
  'ms-teams': {
    names: terms(`
      microsoft teams, ms teams, msteams, teams channel, teams alert, teams message,
      teams notification, teams webhook, msft teams, office teams
    `),
    guarded: terms('teams'),
  },
  netsuite: { names: terms('netsuite, net suite, oracle netsuite, suitetalk') },
  newrelic: { names: terms('newrelic, new relic, new relic insights') },
  omeda: { names: terms('omeda') },
  onesignal: { names: terms('onesignal, one signal') },
  optimizely: { names: terms('optimizely, optimizely web, optimizely experimentation, optimizely x') },
  'optimizely-odp': {
    names: terms('optimizely odp, optimizely data platform, odp, zaius, optimizely cdp'),
  },
  pardot: {
    names: terms(`
      pardot, salesforce pardot, account engagement, marketing cloud account engagement,
      salesforce account engagement, mcae
    `),
  },
  pinterest: { names: terms('pinterest, pinterest ads, pinterest capi') },
  postup: { names: terms('postup, post up, upland postup') },
  pushly: { names: terms('pushly, push ly') },
  reddit: { names: terms('reddit, reddit ads, reddit pixel') },
  redshift: {
    names: terms(`
      redshift, red shift, amazon redshift, aws redshift, amazon data warehouse, aws warehouse,
      aws data warehouse
    `),
  },
  responsys: { names: terms('responsys, oracle responsys, responsys interact') },
  'retention-science': { names: terms('retention science, retentionscience, resci') },
  sailthru: {
    names: terms('campaign monitor sailthru, sailthru, sail thru, marigold sailthru, sailthrough'),
  },
  salesforce: {
    names: terms(`
      sf crm, salesforce lightning, salesforce, sales force, sfdc, salesforce crm, sales cloud, salesforce sales cloud,
      service cloud, salesforce service cloud, salesforce com, sforce
    `),
  },
  'salesforce-data-cloud': {
    names: terms(`
      salesforce data cloud, data cloud, salesforce cdp, salesforce genie, sf data cloud,
      sfdc data cloud, salesforce customer data platform, data360, data 360, salesforce data 360,
      customer 360 audiences, salesforce datacloud
    `),
  },
  'salesforce-marketing-cloud': {
    names: terms(`
      automation studio, mobile studio, mobileconnect, mobile connect, salesforce marketing cloud, marketing cloud, sfmc, exacttarget, exact target, marketingcloud,
      sf marketing cloud, marketing cloud engagement, email studio, journey builder, contact builder,
      sfdc marketing cloud
    `),
    hints: terms('data extension'),
  },
  segment: {
    names: terms('segment com, segment io, segmentio, twilio segment, segment cdp, segment source'),
    guarded: terms('segment'),
  },
  selligent: { names: terms('selligent, marigold engage, selligent marketing cloud') },
  sendgrid: { names: terms('sendgrid, send grid, twilio sendgrid') },
  sftp: { names: terms('sftp, ftp, ftps, sftp server, ftp server, secure ftp') },
  shopify: { names: terms('shopify, shopify plus, shopify store') },
  slack: { names: terms('slack, slack channel, slack message, slack alert') },
  snapchat: {
    names: terms(`
      snapchat, snap chat, snap ads, snapchat ads, snap inc, snap pixel, snap audience match,
      snapchat capi, snap capi
    `),
    guarded: terms('snap'),
  },
  snowflake: { names: terms('snowpipe, snowflake, snow flake, snowflake db, snowflake warehouse') },
  sparkpost: { names: terms('sparkpost, spark post, messagebird email') },
  spotify: { names: terms('spotify, spotify ads, spotify ad studio, spotify audience') },
  surveymonkey: { names: terms('surveymonkey, survey monkey, momentive') },
  swrve: { names: terms('swrve') },
  taboola: { names: terms('taboola') },
  'the-trade-desk': {
    names: terms('the trade desk, trade desk, tradedesk, thetradedesk, ttd, trade desk ads'),
  },
  tiktok: {
    names: terms(`
      tt ads, tiktok custom events, tiktok, tik tok, tiktok ads, tiktok ads manager, tiktok custom audience, tiktok for business,
      tiktok events api, tiktok pixel, bytedance
    `),
  },
  twitter: {
    names: terms(`
      twitter, twitter ads, x ads, x com, twitter x, x twitter, x ad, x formerly twitter, x audience
    `),
    guarded: terms('x'),
    hints: terms('tailored audience'),
  },
  'unified-id-2': {
    names: terms(`
      uid2, uid 2, unified id, unified id 2, unified id 2 0, uid 2 0, uid2 0, unifiedid, unified id2,
      uid2 token
    `),
  },
  versium: { names: terms('versium, versium reach') },
  webhook: {
    names: terms(`
      webhook, web hook, http endpoint, httpurl, rest endpoint, http callback, http post, http url,
      api endpoint, callback url, custom endpoint, web service, http api, our endpoint, our api,
      our own api, own endpoint, own api, zapier, lambda url, rest api, rest service, rest call, http call,
      internal api, backend api, private api, our backend, own backend, our service, own service,
      our microservice, microservice, crm endpoint, backend endpoint, https endpoint, endpoint url, an endpoint, the endpoint, api url,
      collector url, our url, a url, an url,
      make com, integromat, n8n, workato, tray io, pipedream, power automate, ifttt
    `),
  },
  wistia: { names: terms('wistia') },
  yahoo: {
    names: terms(`
      aol, brightroll, yahoo, yahoo dsp, yahoo ads, verizon media, yahoo datax, datax, yahoo gemini,
      verizon media dsp, yahoo partner match, aol ads, oath ads
    `),
  },
  zendesk: { names: terms('zendesk, zen desk, zendesk connect, zendesk support') },
  zuora: { names: terms('zuora') },
}
