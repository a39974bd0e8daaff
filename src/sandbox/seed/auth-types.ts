import { rowsOf } from './rows.ts'

const TYPES = `
airship_connect | airship_connect | airship | access_token,app_key,project_location
airship_master_secret | airship_master_secret | airship | app_key,master_secret,project_location
algolia_api_key | algolia_api_key | algolia | api_key,application_id
amplitude_api_key | amplitude_api_key | amplitude | apikey,apisecret
api | api | lytics | apikey,personalkey
apikey | apikey | zendesk | apikey,email,subdomain
appsflyer_devkey | appsflyer_devkey | appsflyer | app_id,dev_key,platform
attentive_api_key | attentive_api_key | attentive | api_key
aws_aws_keys | aws_keys | aws-s3 | access_key,secret_key
aws_s3_redshift | s3_redshift | redshift | access_key,connection_url,password,secret_key,ssl_mode,user
aws_delegated | aws_delegated | aws-s3 |
aws_delegated_pgp | aws_delegated_pgp | aws-s3 | pgppassphrase,pgpprivatekey
aws_delegated_public_pgp | aws_delegated_public_pgp | aws-s3 | pgppublickey
aws_keys | aws_keys | aws-s3 | access_key,secret_key
aws_keys_pgp | aws_keys_pgp | aws-s3 | access_key,pgppassphrase,pgpprivatekey,secret_key
aws_keys_public_pgp | aws_keys_public_pgp | aws-s3 | access_key,pgppublickey,secret_key
azure_event_hub | azure_event_hub | azure-event-hub | connection_string
azuresql_db | azuresql_db | azure-sql | database,password,port,server,user
azure_storage_connection | azure_storage_connection | azure | aes_iv,aes_key,connection_string,pgppublickey
basic_auth | basic_auth | lytics | password,url,username
bc_access_token | bc_access_token | bigcommerce | access_token,store_hash
bluehornet_api_key | bluehornet_api_key | bluehornet | api_key,secret
bluekai_userkey | userkey | bluekai | folder,host,partner_name,port,privatekey,site_id,user
bluekai_userpass | userpass | bluekai | folder,host,partner_name,password,port,site_id,user
blueshift_api_key | blueshift_api_key | blueshift | user_api_key
bq_jwt | bq_jwt | google-bigquery | cert_json
bq_jwt_import | bq_jwt_import | google-bigquery | cert_json
braze | braze | braze | apikey,instance
brevo | brevo | brevo | apikey
cheetah | cheetah | cheetah-digital | consumer_key,consumer_secret,region
clearbit | clearbit | clearbit | apikey
clearbit_lytics | clearbit_lytics | clearbit |
connect_apikey | connect_apikey | zendesk | apikey
content_cookies | content_cookies | lytics | cookie,url
contentstack_api_key | contentstack_api_key | contentstack | base_url,delivery_token,management_token,region,stack_api_key
contentstack_authtoken | contentstack_authtoken | contentstack | authtoken,base_url,region
cordial | cordial | cordial | api_key
cordial_userpass | cordial_userpass | cordial | api_key,folder,host,password,port,user
criteo_api_credentials | criteo_api_credentials | criteo | client_id,client_secret
customerio_apikey | customerio_apikey | customer-io | apikey,site_id
customerio_webhooks | customerio_webhooks | customer-io |
databricks_db | databricks_db | databricks | host,httppath,port,token
datax | datax | yahoo | mdm_id,use_gdpr
dotmailer_api | dotmailer_api | dotdigital | password,username
drift_app_key | drift_app_key | drift | app_key
dv360_oauth | oauth | google-dv360 | code,scope
email | email | email |
episerver_api_key | episerver_api_key | episerver | client_id,user_api_key,user_name
fb_system_user | fb_system_user | facebook | access_token,ads_account_id
fullcontact | fullcontact | fullcontact | apikey
gcs_jwt | gcs_jwt | google-cloud-storage | cert_json
gigya | gigya | gigya | api_key,datacenter,secret_key,user_key
googleanalytics_no_auth | no_auth | google-analytics |
header_param_auth | header_param_auth | webhook | webhook_request_headers,webhook_request_params
icontact_api | icontact_api | icontact | api_password,api_username
infobip_api_key | infobip_api_key | infobip | apikey,base_url
insider_api_key | insider_api_key | insider | apikey
integration_secret | integration_secret | mapp | api_url,integration_id,secret
iterable | iterable | iterable | apikey
klaviyo | klaviyo | klaviyo | api_key
leadsquared | leadsquared | leadsquared | accessKey,region,secretKey
lineads_api_secretkey | lineads_api_secretkey | line-ads | access_key,secret_key
liveramp_aws_keys | aws_keys | liveramp | access_key,secret_key
liveramp_userkey | userkey | liveramp | folder,host,passphrase,port,privatekey,user
liveramp_userpass | userpass | liveramp | folder,host,password,port,user
localytics_keys | localytics_keys | localytics | api_key,api_secret
lytics_aws_sftp_auth | lytics_aws_sftp_auth | lytics-sftp | host,passphrase,password,port,privatekey,publickey,user
lytics_lotame_s3 | lytics_lotame_s3 | lotame |
mailgun_api_key | mailgun_api_key | mailgun | apikey,domain
mandrill_api_key | mandrill_api_key | mandrill | apikey
mapp_userpass | userpass | mapp | folder,host,password,port,user
marketingcloud_v2 | marketingcloud_v2 | salesforce-marketing-cloud | account_id,auth_uri,client_id,client_secret
marketo_client | marketo_client | marketo | clientId,clientSecret,restUrl
maropost | maropost | maropost | account,apikey
mediamath_no_auth | no_auth | mediamath |
messagecentral | messagecentral | messagecentral | apikey,orgid
microsoft_capi_token | microsoft_capi_token | microsoft-ads | token
mixpanel_api_secret | mixpanel_api_secret | mixpanel | apisecret
mp_api_secret | mp_api_secret | google-analytics | api_secret
netsuite_suitetalk | netsuite_suitetalk | netsuite | account_id,consumer_key,consumer_secret,token_key,token_secret
newrelic_insights_apikey | newrelic_insights_apikey | newrelic | api_key
onesignal | onesignal | onesignal | apikey
optimizely_odp_api_key | optimizely_odp_api_key | optimizely-odp | api_key
pinterest_capi_token | pinterest_capi_token | pinterest | account_id,token
postup | postup | postup | password,username
pubsub_jwt | pubsub_jwt | google-pubsub | cert_json
pushly | pushly | pushly | apikey,domain_id
reddit_conversion | reddit_conversion | reddit | access_token
redshift_postgresql | redshift_postgresql | redshift | connection_url,password,ssl_mode,user
responsys_interact | responsys_interact | responsys | instance,password,username
responsys_sftp | responsys_sftp | responsys | folder,host,port,privatekey,user
responsys_sftp_with_pgp | responsys_sftp_with_pgp | responsys | folder,host,pgppassphrase,pgpprivatekey,port,privatekey,user
retentionscience_key | retentionscience_key | retention-science | api_key
s3 | s3 | aws-s3 | access_key,bucket,secret_key
sailthru_api_key | sailthru_api_key | sailthru | apikey,apisecret
salesforce_data_cloud_jwt | salesforce_data_cloud_jwt | salesforce-data-cloud | consumer_key,my_domain_url,private_key,sf_username
salesforce_data_cloud_sandbox_jwt | salesforce_data_cloud_sandbox_jwt | salesforce-data-cloud | consumer_key,my_domain_url,private_key,sf_username
salesforce_jwt | salesforce_jwt | salesforce | consumer_key,my_domain_url,private_key,sf_username
salesforce_sandbox_jwt | salesforce_sandbox_jwt | salesforce | consumer_key,my_domain_url,private_key,sf_username
secretkey_v2 | secretkey_v2 | the-trade-desk | secret_key
selligent_userpass | userpass | selligent | folder,host,password,port,user
sendgrid | sendgrid | sendgrid | apikey
shopify_api_token | shopify_api_token | shopify | subdomain,token
silverpop_full_auth | silverpop_full_auth | acoustic | client_id,client_secret,pod,refresh_token,sftp_password,sftp_user
snapchat_capi_token | snapchat_capi_token | snapchat | token
snowflake_direct | snowflake_direct | snowflake | account_name,database,password,private_key,role,user_name,warehouse
snowflake_direct_gcs | snowflake_direct_gcs | snowflake | account_name,database,password,private_key,role,service_account,storage_integration,user_name,warehouse
sparkpost_api_key | sparkpost_api_key | sparkpost | apikey
stackdriver_jwt | stackdriver_jwt | google-stackdriver | cert_json
surveymonkey | surveymonkey | surveymonkey | access_token
thetradedesk_userpass | userpass | the-trade-desk | partner_id,password,secret_key,username
thetradedesk_api_token | thetradedesk_api_token | the-trade-desk | token
tiktok_events_token | tiktok_events_token | tiktok | token
trigger_userpass | trigger_userpass | mapp | password,rest_api_url,user
twitter_oauth1_0a | oauth1_0a | twitter | code,oauth_token,oauth_verifier,scope
user_pass_key | user_pass_key | sftp | folder,host,passphrase,password,port,privatekey,user
userpass_private_pgp | userpass_private_pgp | sftp | folder,host,passphrase,password,pgppassphrase,pgpprivatekey,port,privatekey,user
userpass_public_pgp | userpass_public_pgp | sftp | folder,host,passphrase,password,pgppublickey,port,privatekey,user
userpass_secret | userpass_secret | mapp | api_url,integration_id,password,rest_api_url,secret,user
versium_apikey | versium_apikey | versium | apikey
webhook_no_auth | no_auth | webhook |
webhook_oauth2_client_credentials | oauth2_client_credentials | webhook | access_token_manager_id,client_id,client_secret,scope,token_endpoint,webhook_request_headers,webhook_request_params
westfield | westfield | lytics | api_key,client_id,client_secret
wistia_token | wistia_token | wistia | apikey
yesmail | yesmail | lytics | apikey,apiuser
zuora | zuora | zuora | partner,password,username
`

export interface AuthTypeFacts {
  /** The name in paths, with `_` for `-`. */
  readonly name: string
  /** What the server returns as `type`: without the word that only tells providers apart. */
  readonly value: string
  readonly provider: string
  readonly fields: readonly string[]
}

/** The 126 documented auth types: name in paths, value, provider, fields of the config. */
export const AUTH_TYPES: readonly AuthTypeFacts[] = rowsOf(TYPES, 4).map(
  ([name = '', value = '', provider = '', fields = '']) => ({
    name,
    value,
    provider,
    fields: fields.split(',').filter((field) => field !== ''),
  }),
)
