import { rowsOf } from './rows.ts'

const PROVIDERS = `
acoustic | Acoustic (Silverpop) | ac | source,import,email,export | key | silverpop_full_auth
adroll | AdRoll | ad | export | oauth2 |
airship | Airship | ai | source,import,export | key | airship_connect,airship_master_secret
algolia | Algolia | al | source,import,export | key | algolia_api_key
amazon-ads | Amazon Ads | aa | export | oauth2 |
amazon-dsp | Amazon DSP | ad | export | oauth2 |
amazon-marketing-cloud | Amazon Marketing Cloud | amc | export | oauth2 |
amplitude | Amplitude | am | source,import | key | amplitude_api_key
appsflyer | AppsFlyer | ap | export | key | appsflyer_devkey
attentive | Attentive | at | export | key | attentive_api_key
aws-cloudwatch | AWS CloudWatch | ac | export | key | aws_keys
aws-kinesis | AWS Kinesis | ak | source,import,export | key | aws_keys,aws_delegated
aws-pinpoint | AWS Pinpoint | ap | source,import,export | key | aws_keys
aws-s3 | AWS S3 | as | source,import,export | key | aws_aws_keys,aws_delegated,aws_delegated_pgp,aws_delegated_public_pgp,aws_keys,aws_keys_pgp,aws_keys_public_pgp,s3
aws-sqs | AWS SQS | as | export | key | aws_keys
azure | Azure Blob Storage | az | source,import,export | key | azure_storage_connection
azure-event-hub | Azure Event Hub | aeh | export | key | azure_event_hub
azure-sql | Azure SQL | as | source,import,export | key | azuresql_db
bigcommerce | BigCommerce | bi | source,import,export | key | bc_access_token
bluehornet | BlueHornet | bl | source,import,email,export | key | bluehornet_api_key
bluekai | Oracle BlueKai | bl | export | key | bluekai_userkey,bluekai_userpass
blueshift | Blueshift | bl | export | key | blueshift_api_key
braze | Braze | br | email,export | key | braze
brevo | Brevo | br | source,import,email,export | key | brevo
campaign-monitor | Campaign Monitor | cm | source,import,email,export | oauth2 |
cheetah-digital | Cheetah Digital | cd | email,export | key | cheetah
clearbit | Clearbit | cl | enrichment | key | clearbit,clearbit_lytics
contentstack | Contentstack | co | source,import,export | key | contentstack_api_key,contentstack_authtoken
cordial | Cordial | co | source,import,email,export | key | cordial,cordial_userpass
criteo | Criteo | cr | export | key | criteo_api_credentials
customer-io | Customer.io | ci | source,import,email,export | key | customerio_apikey,customerio_webhooks
databricks | Databricks | da | source,import,export | key | databricks_db
dotdigital | dotdigital | do | source,import,email,export | key | dotmailer_api
drift | Drift | dr | source,import | key | drift_app_key
eloqua | Oracle Eloqua | el | source,import,email,export | oauth2 |
email | Email | em | email,export | none | email
episerver | Episerver | ep | source,import,email,export | key | episerver_api_key
facebook | Meta (formerly Facebook) | fb | social,export | oauth2 | fb_system_user
fullcontact | FullContact | fu | enrichment | key | fullcontact
gigya | Gigya (SAP) | gi | source,import,export | key | gigya
google-ads | Google Ads | ga | export | oauth2 |
google-analytics | Google Analytics | ga | export | oauth2 | googleanalytics_no_auth,mp_api_secret
google-bigquery | Google BigQuery | gb | source,import,export | oauth2 | bq_jwt,bq_jwt_import
google-cloud-storage | Google Cloud Storage | gcs | source,import,export | key | gcs_jwt
google-cm360 | Google Campaign Manager 360 | gc | export | oauth2 |
google-dv360 | Google DV360 | gd | export | oauth2 | dv360_oauth
google-pubsub | Google Pub/Sub | gp | source,import,export | key | pubsub_jwt
google-sheets | Google Sheets | gs | source,import,export | oauth2 |
google-stackdriver | Google Stackdriver | gs | export | key | stackdriver_jwt
google-tag-manager | Google Tag Manager | gtm | export | oauth2 |
hubspot | HubSpot | hu | source,import,export | oauth2 |
icontact | iContact | ic | source,import,email,export | key | icontact_api
infobip | Infobip | in | source,import,export | key | infobip_api_key
insider | Insider | in | export | key | insider_api_key
iterable | Iterable | it | source,import,email,export | key | iterable
klaviyo | Klaviyo | kl | source,import,email,export | oauth2 | klaviyo
leadsquared | LeadSquared | le | source,import,export | key | leadsquared
line-ads | LINE Ads | la | export | key | lineads_api_secretkey
linkedin | LinkedIn | li | social,export | oauth2 |
liveramp | LiveRamp | li | export,enrichment | key | liveramp_aws_keys,liveramp_userkey,liveramp_userpass
localytics | Localytics | lo | source,import,export | key | localytics_keys
lotame | Lotame | lo | export | none | lytics_lotame_s3
lytics | Lytics | ly | export,enrichment | none | api,basic_auth,content_cookies,westfield,yesmail
lytics-sftp | Lytics SFTP | ls | export | key | lytics_aws_sftp_auth
mailchimp | Mailchimp | ma | source,import,email,export | oauth2 |
mailgun | Mailgun | mg | source,import,email | key | mailgun_api_key
mandrill | Mandrill | ma | source,import,email | key | mandrill_api_key
mapp | Mapp | ma | email,export | key | integration_secret,mapp_userpass,trigger_userpass,userpass_secret
marketo | Marketo | ma | source,import,email,export | key | marketo_client
maropost | Maropost | ma | source,import,email,export | key | maropost
mediamath | MediaMath | me | export | none | mediamath_no_auth
messagecentral | Message Central | me | email,export | key | messagecentral
microsoft-ads | Microsoft Advertising | ma | export | oauth2 | microsoft_capi_token
mixpanel | Mixpanel | mi | source,import | key | mixpanel_api_secret
ms-teams | Microsoft Teams | mt | export | none |
netsuite | NetSuite | ne | source,import | key | netsuite_suitetalk
newrelic | New Relic | ne | export | key | newrelic_insights_apikey
omeda | Omeda | om | email,export | key | user_pass_key
onesignal | OneSignal | on | source,import,export | key | onesignal
optimizely | Optimizely | op | export | oauth2 |
optimizely-odp | Optimizely Data Platform | oo | export | key | optimizely_odp_api_key
pardot | Salesforce Pardot | pa | source,import,export | oauth2 |
pinterest | Pinterest | pi | social,export | oauth2 | pinterest_capi_token
postup | PostUp | po | source,import,email,export | key | postup
pushly | Pushly | pu | export | key | pushly
reddit | Reddit | re | social,export | oauth2 | reddit_conversion
redshift | Amazon Redshift | re | source,import,export | key | aws_s3_redshift,redshift_postgresql
responsys | Oracle Responsys | re | source,import,email,export | key | responsys_interact,responsys_sftp,responsys_sftp_with_pgp
retention-science | Retention Science | rs | export | key | retentionscience_key
sailthru | Sailthru | sa | source,import,email,export | key | sailthru_api_key
salesforce | Salesforce | sa | source,import,export | oauth2 | salesforce_jwt,salesforce_sandbox_jwt
salesforce-data-cloud | Salesforce Data Cloud | sdc | source,import,export | key | salesforce_data_cloud_jwt,salesforce_data_cloud_sandbox_jwt
salesforce-marketing-cloud | Salesforce Marketing Cloud | smc | source,import,email,export | key | marketingcloud_v2
segment | Segment.com | se | export | none |
selligent | Selligent | se | email,export | key | selligent_userpass
sendgrid | SendGrid | se | source,import,email,export | key | sendgrid
sftp | SFTP | sf | source,import | key | user_pass_key,userpass_private_pgp,userpass_public_pgp
shopify | Shopify | sh | source,import | key | shopify_api_token
slack | Slack | sl | export | none |
snapchat | Snapchat | sn | social,export | oauth2 | snapchat_capi_token
snowflake | Snowflake | sn | source,import,export | key | snowflake_direct,snowflake_direct_gcs
sparkpost | SparkPost | sp | email,export | key | sparkpost_api_key
spotify | Spotify | sp | export | oauth2 |
surveymonkey | SurveyMonkey | su | source,import | key | surveymonkey
swrve | Swrve | sw | source,import | key | aws_keys
taboola | Taboola | ta | export | key | aws_keys
the-trade-desk | The Trade Desk | ttd | export | key | secretkey_v2,thetradedesk_userpass,thetradedesk_api_token
tiktok | TikTok | ti | social,export | oauth2 | tiktok_events_token
twitter | Twitter / X | tw | social,export | oauth1 | twitter_oauth1_0a
unified-id-2 | Unified ID 2.0 | ui2 | enrichment | none |
versium | Versium | ve | enrichment | key | versium_apikey
webhook | Webhook | we | export,enrichment | key | header_param_auth,webhook_no_auth,webhook_oauth2_client_credentials
wistia | Wistia | wi | source,import | key | wistia_token
yahoo | Yahoo | ya | export | oauth2 | datax
zendesk | Zendesk | ze | source,import,export | key | apikey,connect_apikey
zuora | Zuora | zu | source,import | key | zuora
`

/** How people sign in to a provider: the UI's browser sign-in, credentials, or nothing at all. */
type AuthMethod = 'oauth2' | 'oauth1' | 'key' | 'none'

export interface ProviderFacts {
  readonly slug: string
  readonly name: string
  readonly namespace: string
  readonly categories: readonly string[]
  readonly method: AuthMethod
  /** Auth types that can be created by API; an OAuth sign-in is not among them. */
  readonly authTypes: readonly string[]
}

const METHODS: readonly AuthMethod[] = ['oauth2', 'oauth1', 'key', 'none']
const words = (text: string): string[] => text.split(',').filter((word) => word !== '')

/** The 116 providers: slug, name, namespace, categories, sign-in, auth types. */
export const PROVIDER_FACTS: readonly ProviderFacts[] = rowsOf(PROVIDERS, 6).map(
  ([slug = '', name = '', namespace = '', categories = '', method = '', authTypes = '']) => ({
    slug,
    name,
    namespace,
    categories: words(categories),
    method: METHODS.find((known) => known === method) ?? 'key',
    authTypes: words(authTypes),
  }),
)
