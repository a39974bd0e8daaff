import { describe, expect, it } from 'vitest'
import { readGoal } from '../../src/goal/read-goal.ts'

/** Usual spellings, short forms, former names and products, by provider. */
const NAMES = `
  acoustic: Silverpop, IBM Silverpop, Acoustic Campaign, IBM Watson Campaign Automation, Watson
    Marketing, IBM Marketing Cloud, Engage by Silverpop, Acoustic Connect, Acoustic Marketing Cloud
  adroll: AdRoll, NextRoll, RollWorks, Ad-Roll
  airship: Airship, Urban Airship, UrbanAirship, Airship Connect
  algolia: Algolia, Algolia Search, Algolia Recommend
  amazon-ads: Amazon Ads, Amazon Advertising, Amazon Sponsored Products, AMS, Amazon Ads Manager,
    Amazon Marketing Services, Amazon Events API
  amazon-dsp: Amazon DSP, Amazon Demand-Side Platform, AAP, Amazon Advertising Platform
  amazon-marketing-cloud: Amazon Marketing Cloud, AMC, Amazon's clean room
  amplitude: Amplitude, Amplitude Analytics, Amplitude CDP
  appsflyer: AppsFlyer, Apps Flyer, AppsFlyer PBA
  attentive: Attentive, Attentive Mobile, AttentiveMobile
  aws-cloudwatch: CloudWatch, AWS CloudWatch, Amazon CloudWatch
  aws-kinesis: Kinesis, AWS Kinesis, Amazon Kinesis Data Streams, Kinesis Firehose
  aws-pinpoint: AWS Pinpoint, Amazon Pinpoint, Pinpoint
  aws-s3: S3, Amazon S3, AWS S3, S3 bucket, Simple Storage Service, AWS bucket
  aws-sqs: SQS, Amazon SQS, AWS SQS, Simple Queue Service
  azure: Azure Blob, Azure Blob Storage, ADLS, Azure Data Lake Storage, ADLS Gen2, Azure Storage,
    Microsoft Azure Storage
  azure-event-hub: Azure Event Hub, Event Hubs, EventHub
  azure-sql: Azure SQL, SQL Server, MSSQL, MS SQL Server, Azure Synapse, Microsoft SQL Server
  bigcommerce: BigCommerce, Big Commerce
  bluehornet: BlueHornet, Blue Hornet
  bluekai: BlueKai, Oracle BlueKai, Oracle Data Cloud, Oracle DMP, Oracle Data Management Platform,
    Oracle Advertising
  blueshift: Blueshift, getblueshift
  braze: Braze, Appboy, Braze Canvas, braze.com
  brevo: Brevo, Sendinblue, SendinBlue, Send in Blue, SIB
  campaign-monitor: Campaign Monitor, CampaignMonitor, createsend
  cheetah-digital: Cheetah Digital, CheetahMail, Cheetah, Experian Marketing Services
  clearbit: Clearbit, Breeze Intelligence, HubSpot Breeze Intelligence, Clearbit Reveal
  contentstack: Contentstack, Content Stack, Contentstack Personalize, Contentstack CMS
  cordial: Cordial
  criteo: Criteo, Criteo Commerce Max, Criteo Retail Media
  customer-io: Customer.io, customerio, CIO, Customer IO Journeys
  databricks: Databricks, Data Bricks, Delta Lake, Unity Catalog, Databricks Lakehouse, Databricks
    SQL
  dotdigital: Dotdigital, Dotmailer, dot digital, dotdigital Engagement Cloud
  drift: Drift, Drift chat, Salesloft Drift
  eloqua: Eloqua, Oracle Eloqua, Oracle Marketing Automation, Eloqua CDO
  email: email alerts
  episerver: Episerver, Optimizely Campaign, EPiServer Campaign, Optivo, Broadmail
  facebook: Facebook, Meta, Instagram, FB, IG, Insta, Meta Ads, Facebook Ads, Facebook Ads Manager,
    Meta Business Suite, Facebook Custom Audiences, Meta CAPI, Facebook pixel, Meta Advantage+,
    Messenger ads, Facebook Lead Ads, facebook marketing api
  fullcontact: FullContact, Full Contact
  gigya: Gigya, SAP Gigya, SAP CDC, SAP Customer Data Cloud, SAP CIAM
  google-ads: Google Ads, AdWords, Google AdWords, GAds, Customer Match, YouTube, YouTube Ads, PMax,
    Performance Max, Google Ads Customer Match, Enhanced Conversions, Google Shopping, GDN, RLSA,
    Demand Gen, Google paid search, Google PPC, Google SEM
  google-analytics: Google Analytics, GA4, GA, GA 360, Universal Analytics, Google Analytics 4,
    Measurement Protocol, Firebase Analytics
  google-bigquery: BigQuery, Big Query, BQ, GBQ, Google BigQuery, BigQuery ML, Google's data
    warehouse
  google-cloud-storage: Google Cloud Storage, GCS, GCS bucket, Google Cloud bucket, google storage
    bucket
  google-cm360: Campaign Manager 360, CM360, DCM, Google Campaign Manager, DoubleClick Campaign
    Manager, DFA, DoubleClick for Advertisers, Floodlight
  google-dv360: DV360, Display & Video 360, Display and Video 360, DBM, DoubleClick Bid Manager, DV
    360, Google DSP, Google Display & Video 360
  google-pubsub: Pub/Sub, PubSub, Google Pub/Sub, Cloud Pub/Sub, GCP Pub/Sub
  google-sheets: Google Sheets, GSheets, Google Spreadsheet, Google spreadsheets, Gsheet
  google-stackdriver: Stackdriver, Google Cloud Monitoring, Google Cloud Operations, Cloud Logging
  google-tag-manager: GTM, Google Tag Manager, Tag Manager
  hubspot: HubSpot, Hub Spot, HubSpot CRM, HubSpot Marketing Hub, HS
  icontact: iContact
  infobip: Infobip, Infobip People, Infobip Moments
  insider: Insider, useinsider, Insider One, Insider CDP
  iterable: Iterable, iterable.com
  klaviyo: Klaviyo, Klavio, Klaviyo SMS
  leadsquared: LeadSquared, Lead Squared, LSQ
  line-ads: LINE Ads, LINE, LINE Messenger, LINE app, LINE Yahoo
  linkedin: LinkedIn, LinkedIn Ads, Linked In, LinkedIn Campaign Manager, LinkedIn Matched
    Audiences, LinkedIn Marketing Solutions, LI Ads, LinkedIn Insight Tag
  liveramp: LiveRamp, Acxiom LiveRamp, RampID, IdentityLink, Live Ramp, LiveRamp Connect, AbiliTec
  localytics: Localytics, Upland Localytics
  lotame: Lotame, Lotame Panorama, Spherical
  lytics-sftp: Lytics SFTP, the Lytics FTP
  mailchimp: Mailchimp, Mail Chimp, Intuit Mailchimp
  mailgun: Mailgun, Mail Gun
  mandrill: Mandrill, Mailchimp Transactional, Mailchimp Transactional Email
  mapp: Mapp, Mapp Engage, Mapp Cloud, Teradata Interactive
  marketo: Marketo, Adobe Marketo, Marketo Engage, Adobe Marketo Engage, MKTO
  maropost: Maropost, Maropost Marketing Cloud
  mediamath: MediaMath, Infillion MediaMath, TerminalOne, MediaMath T1
  messagecentral: Message Central, MessageCentral
  microsoft-ads: Microsoft Ads, Microsoft Advertising, Bing Ads, Bing, MSFT Ads, MSAN, Microsoft Ad
    Center, adCenter, UET
  mixpanel: Mixpanel, Mix Panel
  ms-teams: Microsoft Teams, MS Teams, Teams
  netsuite: NetSuite, Oracle NetSuite, Net Suite, SuiteTalk
  newrelic: New Relic, NewRelic, New Relic Insights
  omeda: Omeda, Olytics, Omeda Odyssey
  onesignal: OneSignal, One Signal
  optimizely: Optimizely, Optimizely Web Experimentation, Optimizely X
  optimizely-odp: ODP, Optimizely Data Platform, Zaius, Optimizely CDP, Optimizely Real-Time
    Segments
  pardot: Pardot, Account Engagement, Salesforce Pardot, MCAE, Marketing Cloud Account Engagement
  pinterest: Pinterest, Pinterest Ads, Pinterest Tag, Pins
  postup: PostUp, Upland PostUp
  pushly: Pushly
  reddit: Reddit, Reddit Ads
  redshift: Redshift, Amazon Redshift, AWS Redshift, Redshift Serverless
  responsys: Responsys, Oracle Responsys, Responsys Interact, Oracle Responsys Campaign Management
  retention-science: Retention Science, ReSci, RetentionScience
  sailthru: Sailthru, Marigold Engage by Sailthru, Campaign Monitor Sailthru
  salesforce: Salesforce, SFDC, Sales Cloud, Service Cloud, Salesforce CRM, Salesforce.com,
    Force.com, Salesforce Lightning, SF CRM
  salesforce-data-cloud: Salesforce Data Cloud, Data Cloud, Salesforce CDP, Salesforce Genie, Data
    360, Customer 360 Audiences
  salesforce-marketing-cloud: Salesforce Marketing Cloud, SFMC, ExactTarget, Marketing Cloud,
    Marketing Cloud Engagement, Journey Builder, Exact Target, Email Studio, Salesforce MC,
    Automation Studio
  segment: Segment.com, Segment.io, Twilio Segment, Segment CDP, Twilio Engage
  selligent: Selligent, Selligent Marketing Cloud, Marigold Engage
  sendgrid: SendGrid, Twilio SendGrid, Send Grid
  shopify: Shopify, Shopify Plus, Shopify store
  slack: Slack, Slack channel
  snapchat: Snapchat, Snap, Snap Ads, Snapchat Ads, Snap Pixel, Snap Audience Match
  snowflake: Snowflake, Snow Flake, Snowflake DB, Snowpipe
  sparkpost: SparkPost, Bird SparkPost
  spotify: Spotify, Spotify Ad Studio, Spotify Ads, Spotify Ads Manager
  surveymonkey: SurveyMonkey, Momentive, Survey Monkey
  swrve: Swrve, Marigold Swrve
  taboola: Taboola, Taboola Realize
  the-trade-desk: The Trade Desk, TTD, Trade Desk, TradeDesk, Solimar, Kokai
  tiktok: TikTok, TikTok Ads, Tik Tok, TikTok for Business, TikTok Pixel, TikTok Events API,
    ByteDance, tt ads
  twitter: Twitter, X, X Ads, Twitter Ads, X.com, X (formerly Twitter), Tailored Audiences
  unified-id-2: UID2, UID 2.0, Unified ID 2.0, Unified ID, EUID
  versium: Versium, Versium Reach
  webhook: webhook, a web hook, HTTP endpoint, our API, REST endpoint
  wistia: Wistia
  yahoo: Yahoo, Yahoo DSP, Verizon Media, Oath, Yahoo DataX, AOL, Yahoo Ads, Verizon Media DSP,
    BrightRoll
  zendesk: Zendesk, Zen Desk, Zendesk Support, Zendesk Sunshine, Zendesk Sell
  zuora: Zuora, Zuora Billing
`

const byProvider = NAMES.trim()
  .split(/\n {2}(?=\S)/)
  .map((line) => {
    const [slug = '', names = ''] = line.trim().split(/: ([\s\S]*)/)
    return [slug, names.split(/,\s+/)] as const
  })

const sentences = (name: string) => [
  `send our VIPs to ${name}`,
  `${name}: VIP audience`,
  `sync with ${name.toLowerCase()} daily`,
]

describe('names of platforms', () => {
  it.each(byProvider)('%s is known by all its names, wherever they stand', (slug, names) => {
    const misread = names
      .flatMap(sentences)
      .map((goal) => [goal, readGoal(goal).platform])
      .filter(([, platform]) => platform !== slug)
    expect(misread).toEqual([])
  })

  it.each([
    'segment our users by value',
    'put them in the right segment',
    'branch the journey for VIPs',
    'branch out to new audiences',
    'drip campaign for trial users',
    'iterate on the audience',
    'blog post readers',
    'our base of customers',
    'close the books',
    'square meters',
    'line up the offers',
    'people in line for tickets',
    'data drift',
    'snap decisions',
    'insider tips readers',
    'meta tags',
    'the x axis',
    'sports teams fans',
    'attentive readers',
    'pinpoint the best customers',
    'sheets of paper',
    'contact center',
    'front desk guests',
    'help me front load the campaign',
    'monday shoppers',
    'zoom in on VIPs',
    'census data',
    'adjust the bids',
    'heap of data',
    'stitch together profiles',
    'mode of transport',
    'hub for data',
    'shop line',
    'critical customers',
    'what integrations exist for email',
    'email our customers',
  ])('%j names no platform', (goal) => {
    const { platform, unknownPlatform } = readGoal(goal)
    expect({ platform, unknownPlatform }).toEqual({ platform: null, unknownPlatform: null })
  })

  it.each([
    ['import conversations from Front', 'Front'],
    ['Drip subscribers import', 'Drip'],
    ['sync with Monday', 'Monday'],
    ['send leads to copper', 'copper'],
  ])('%j: an ordinary word in a platform’s place is the platform %s', (goal, name) => {
    expect(readGoal(goal)).toMatchObject({ platform: null, unknownPlatform: name })
  })

  it('gives nothing outlandish as the nearest to an unknown name', () => {
    expect(readGoal('send VIPs to Acme CRM').platforms).toEqual([])
    expect(readGoal('send VIPs to Klavvio').platform).toBe('klaviyo')
  })

  it('a name that was replaced is out', () => {
    const reading = readGoal('our Klaviyo account got replaced with Omnisend, sync subscribers')
    expect(reading).toMatchObject({ platform: null, unknownPlatform: 'Omnisend', excluded: ['klaviyo'] })
  })

  it('words of the audience are understood words', () => {
    expect(readGoal('export my high-value audience to facebook custom audiences').notUnderstood).toEqual([])
  })
})
