import { terms } from './terms.ts'

/**
 * Names people ask for that no workflow of the catalog serves, by kind, with the providers of ours that come
 * nearest in purpose. Knowing them keeps them from being taken for a misspelt brand.
 */
export type UnsupportedKind = {
  readonly kind: string
  readonly nearest: readonly string[]
  readonly names: readonly string[]
}

/** Grouped, so that the advice for a kind stands once. */
export const unsupported: readonly UnsupportedKind[] = [
  {
    kind: 'database',
    nearest: terms('aws-s3, sftp, google-bigquery, webhook'),
    names: terms(`
      postgres, postgresql, mysql, mariadb, mongodb, mongo, oracle database, oracle db, dynamodb,
      cassandra, clickhouse, elasticsearch, elastic, sqlite, cockroachdb, supabase, neo4j, couchbase,
      teradata, vertica, greenplum, duckdb, motherduck, firebolt, athena, trino, presto, redis,
      airtable, notion, fabric, onelake
    `),
  },
  {
    kind: 'queue',
    nearest: terms('google-pubsub, aws-kinesis, azure-event-hub, webhook'),
    names: terms(`
      kafka, confluent, rabbitmq, sns, aws sns, amazon sns, eventbridge, amazon eventbridge,
      aws lambda, nats, service bus
    `),
  },
  {
    kind: 'file store',
    nearest: terms('aws-s3, google-cloud-storage, azure, lytics-sftp'),
    names: terms(`
      dropbox, google drive, gdrive, onedrive, sharepoint, cloudflare r2, backblaze, wasabi, excel
    `),
  },
  {
    kind: 'ad platform',
    nearest: terms('liveramp, the-trade-desk, lytics-sftp'),
    names: terms(`
      quora, quora ads, outbrain, threads, xandr, appnexus, rubicon, magnite, pubmatic, stackadapt,
      applovin, unity ads, vibe, roku, hulu, netflix, apple search ads, apple ads, walmart connect,
      instacart, ebay ads, nextdoor, kakao, naver, baidu, wechat, vk, yandex, moloco, beeswax,
      adform, viant, tubi, teads, openai, openai ads, chatgpt ads, chatgpt, discord, twitch,
      telegram, bluesky, mastodon
    `),
  },
  {
    kind: 'analytics tool',
    nearest: terms('amplitude, mixpanel, google-analytics, google-bigquery'),
    names: terms(`
      hotjar, heap, fullstory, posthog, adobe analytics, matomo, plausible, looker, tableau,
      power bi, powerbi, metabase, data studio, looker studio, mode, contentsquare, pendo,
      microsoft clarity, crazy egg, kissmetrics, woopra
    `),
  },
  {
    kind: 'marketing tool',
    nearest: terms('webhook, lytics-sftp, braze, klaviyo'),
    names: terms(`
      activecampaign, active campaign, constant contact, constantcontact, omnisend, drip, convertkit,
      moengage, clevertap, emarsys, adobe campaign, adobe journey optimizer, ajo, mailerlite,
      getresponse, aweber, postmark, bloomreach, exponea, listrak, yotpo, postscript, leanplum,
      pushwoosh, ometria, freshmarketer, zeta, epsilon, acoustic exchange, customerly, beehiiv,
      substack, ortto, autopilot, whatsapp, viber, vonage, messagebird, sinch, plivo, adobe,
      adobe experience platform, aep, adobe target, dynamic yield, monetate, vwo, ab tasty,
      launchdarkly, wunderkind, bluecore
    `),
  },
  {
    kind: 'CRM',
    nearest: terms('salesforce, hubspot, webhook'),
    names: terms(`
      zoho, zoho crm, pipedrive, dynamics, dynamics 365, microsoft dynamics, ms dynamics, copper,
      sugarcrm, freshsales, insightly, close io, monday, attio, keap, infusionsoft, veeva, siebel,
      outreach, salesloft, gong, apollo, apollo io
    `),
  },
  {
    kind: 'support tool',
    nearest: terms('zendesk, drift, webhook'),
    names: terms(`
      intercom, freshdesk, helpscout, help scout, gladly, gorgias, kustomer, servicenow, front, jira,
      confluence, asana, trello, qualified, livechat, liveperson, crisp
    `),
  },
  {
    kind: 'shop or billing',
    nearest: terms('shopify, bigcommerce, zuora'),
    names: terms(`
      magento, adobe commerce, sap s 4hana, s 4hana, sap hana, sap erp, sap commerce, hybris, sap emarsys,
      odoo, woocommerce, prestashop, salesforce commerce cloud, commerce cloud,
      stripe, chargebee, recurly, recharge, square, paypal, quickbooks, xero, wix, squarespace, etsy,
      ebay, braintree, adyen
    `),
  },
  {
    kind: 'content system',
    nearest: terms('contentstack, algolia'),
    names: terms(`
      wordpress, drupal, contentful, sitecore, sanity, adobe experience manager, aem, webflow, ghost,
      strapi, umbraco, kentico, prismic, arc xp
    `),
  },
  {
    kind: 'enrichment service',
    nearest: terms('clearbit, fullcontact, versium, webhook'),
    names: terms(`
      zoominfo, zoom info, experian, people data labs, peopledatalabs, dun and bradstreet, neustar,
      demandbase, 6sense, 6 sense, bombora, lusha, towerdata, melissa, transunion, merkury, id5,
      towerdata
    `),
  },
  {
    kind: 'CDP or tracking',
    nearest: terms('segment, webhook, aws-s3'),
    names: terms(`
      mparticle, tealium, rudderstack, snowplow, hightouch, census, fivetran, airbyte, stitch,
      treasure data, bluevenn, actioniq, simon data, amperity, branch, branch io, adjust, kochava,
      singular, dbt, airflow
    `),
  },
  {
    kind: 'survey or event tool',
    nearest: terms('surveymonkey, webhook, google-sheets'),
    names: terms(`
      typeform, qualtrics, google forms, jotform, eventbrite, zoom, on24, hopin, medallia, delighted,
      calendly, gotowebinar, vimeo, brightcove, vidyard, meetup
    `),
  },
  {
    kind: 'monitoring tool',
    nearest: terms('aws-cloudwatch, newrelic, google-stackdriver, webhook'),
    names: terms(`
      datadog, data dog, pagerduty, pager duty, splunk, grafana, prometheus, sentry, opsgenie,
      dynatrace, honeycomb, sumo logic
    `),
  },
]

/** Names among them that are ordinary words too: they count only where a platform's name would stand. */
export const ordinaryForeign: ReadonlySet<string> = new Set(
  terms(`
    front, branch, drip, zoom, monday, square, mode, heap, vibe, census, adjust, stitch, singular, gong,
    apollo, sanity, ghost, crisp, copper, delighted, qualified, autopilot, threads, discord, telegram,
    zeta, presto, athena, notion, outreach, fabric, elastic, redis, excel, keap, recharge, sentry, trino,
    wasabi, nats, experian, monetate, twitch, adobe excel, apple ads, looker, plausible, epsilon, sharepoint
  `).filter((name) => !name.includes(' ')),
)
