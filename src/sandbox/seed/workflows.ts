import { rowsOf } from './rows.ts'

const WORKFLOWS = `
adroll_sync | adroll | export |
adwords_customer_match | google-ads | export | adwords_account_id
adwords_customer_match_mobile | google-ads | export | adwords_account_id
adwords_customer_match_userid | google-ads | export | adwords_account_id
adwords_export | google-analytics | export | accounts_are_linked,adwords_account_id,created_data_source,data_source_id,web_property_id
airship_compliance_import | airship | import |
airship_export | airship | export |
airship_import | airship | import |
algolia_export | algolia | export | segment_ids,user_id_field
algolia_import | algolia | import |
amazon_ads_audience_export | amazon-ads | export | advertiser_id,profile_id,segment_id
amazon_ads_export_audience | amazon-ads | export | advertiser_id,profile_id,segment_id
amazon_capi_export | amazon-ads | export | advertiser_id,conversion_type,identifier_mapping,segment_ids
amazon_dsp_export | amazon-dsp | export | advertiser_string,profile_id,segment_id
amazon_dsp_match | amazon-dsp | export | segment_id
amazon_marketing_cloud_export | amazon-marketing-cloud | export | account,country_code,identifier_mapping,instance,segment_id,user_data_consent
amc_export | amazon-marketing-cloud | export | advertiser_id,profile_id,segment_id,user_data_consent
amplitude_cohort_import | amplitude | import |
amplitude_event_import | amplitude | import |
analytics_setup | google-analytics | export |
appsflyer_capi_export | appsflyer | export | event_name,identifier_mapping,segment_ids
attentive_export | attentive | export | segment_ids
aws_cloudwatch_monitoring | aws-cloudwatch | other |
aws_kinesis_import | aws-kinesis | import | kinesis_stream,region,stream
aws_kinesis_triggers | aws-kinesis | export | stream
aws_pinpoint_export | aws-pinpoint | export |
aws_pinpoint_import | aws-pinpoint | import | kinesis_stream,region
aws_pinpoint_push | aws-pinpoint | export |
aws_sqs_triggers | aws-sqs | export |
azure_csv_export | azure | export |
azure_csv_import | azure | import |
azure_event_export | azure | export |
azure_event_hub_export | azure-event-hub | export |
azure_json_export | azure | export |
azure_sql_conductor_event_export | azure-sql | export |
azure_sql_conductor_export | azure-sql | export |
azure_sql_event_export | azure-sql | export |
azure_sql_export | azure-sql | export |
azuresql_import | azure-sql | import |
bigcommerce_export_audience | bigcommerce | export | id_field,segment_id
bigcommerce_import_opus | bigcommerce | import |
bigquery_entstore_export | google-bigquery | export |
bigquery_event_export | google-bigquery | export | dataset,project
bigquery_event_export_conductor | google-bigquery | export |
bigquery_import | google-bigquery | import | dataset,project,table
bigquery_ml_create | google-bigquery | other |
bigquery_seg_changes | google-bigquery | export | dataset,project
bigquery_user_export | google-bigquery | export |
bluehornet_export | bluehornet | export | email_field,segment_id
bluehornet_import | bluehornet | import |
bluehornet_import_opus | bluehornet | import |
bluekai_sftp_export | bluekai | export |
blueshift_export | blueshift | export |
bq_audience_def_export | google-bigquery | export |
bq_metric_export | google-bigquery | export |
bq_system_event_export | google-bigquery | export |
braze_event_export | braze | export |
braze_export | braze | export |
braze_purchase_export | braze | export |
brevo_export | brevo | export |
brevo_import | brevo | import |
campaignmonitor_activate | campaign-monitor | export |
campaignmonitor_import | campaign-monitor | import |
cheetah_export_audience | cheetah-digital | export |
clearbit_enrich | clearbit | enrichment |
contentstack_audience_export | contentstack | export | personalize_project_id,segment_ids
contentstack_generate_visitors | contentstack | other |
contentstack_import | contentstack | import |
contentstack_schema_export | contentstack | export |
cordial_bulk_export | cordial | export |
cordial_export | cordial | export |
cordial_import | cordial | import |
criteo_export | criteo | export | advertiser_id,identifier_field,segment_id
customerio_events | customer-io | import |
customerio_segments | customer-io | export | segment_id,uid_field
databricks_audience_changes_export | databricks | export | database,id_field,segment_ids
databricks_event_export | databricks | export | database
databricks_export | databricks | export | database,segment_id
databricks_export_conductor | databricks | export |
databricks_import | databricks | import | database,source
databricks_metric_export | databricks | export | database
databricks_system_event_export | databricks | export | database
dotmailer_export | dotdigital | export |
dotmailer_import | dotdigital | import |
dotmailer_multi_seg_export | dotdigital | export |
drift_import | drift | import |
eloqua_cdo_export | eloqua | export |
eloqua_export | eloqua | export |
eloqua_import | eloqua | import |
email_alerts | email | other |
email_event_quota_alerts | email | other |
episerver_export_audience | episerver | export |
episerver_import_activity | episerver | import |
episerver_import_recipients_opus | episerver | import |
facebook_audience_populate | facebook | export |
facebook_conversion_api | facebook | export |
facebook_web_audience | facebook | export | ads_account_id,pixel
fullcontact_email | fullcontact | enrichment |
fullcontact_phone | fullcontact | enrichment |
fullcontact_twitter | fullcontact | enrichment |
ga4_measurement_protocol_audience | google-analytics | export | segment_id,tag_type
ga4_measurement_protocol_event | google-analytics | export | streams,tag_type
gcs_csv_export | google-cloud-storage | export |
gcs_event_export | google-cloud-storage | export |
gcs_import_opus | google-cloud-storage | import |
gigya_export | gigya | export |
gigya_import | gigya | import |
google_cm360_conversion_export | google-cm360 | export | event_identifier_mapping,floodlight_activity_id,floodlight_configuration_id,ordinal_id,profile_id
google_dv360_customer_match | google-dv360 | export | advertiser_id
google_dv360_export | google-dv360 | export | advertiser_id
google_enhanced_conversions | google-ads | export | conversion_action,conversion_environment,customer_id,segment_id,source
google_pubsub_egress | google-pubsub | export | topic_id
google_pubsub_stream_export | google-pubsub | export | topic_id
google_sheets_export_audience | google-sheets | export |
google_tag_manager_setup | google-tag-manager | other |
googlesheets_import_opus | google-sheets | import | header_row,spreadsheet_id,start_row
hubspot_export | hubspot | export |
hubspot_import | hubspot | import |
icontact_export | icontact | export | destination_account,destination_folder,destination_list
icontact_import | icontact | import |
infobip_export | infobip | export |
infobip_import | infobip | import |
infobip_sms_send | infobip | export | from,message,phone_field,segment_ids
insider_export_audience | insider | export |
iterable_export | iterable | export |
iterable_import | iterable | import |
klaviyo_export | klaviyo | export |
klaviyo_import_opus | klaviyo | import |
leadsquared_export | leadsquared | export | segment_id
leadsquared_import | leadsquared | import |
lineads_audience_export | line-ads | export | adaccount_id,identifier_type,segment_id
linkedin_conversion_api | linkedin | export | id_fields_mapping
linkedin_existing_conversion_rule | linkedin | export |
linkedin_export_audience | linkedin | export | id_fields_mapping
liveramp_csv_export | liveramp | export |
liveramp_identifier_export | liveramp | export | identifier_field,identifier_type
liveramp_ramp_id_enrichment | liveramp | enrichment | envelope_id_field
liveramp_s3_export | liveramp | export |
liveramp_sftp_export_eu | liveramp | export |
localytics_activity_import | localytics | import |
localytics_export_audience | localytics | export |
localytics_profile_import | localytics | import | profiledb_id
localytics_push | localytics | export |
lotame_export | lotame | export |
lytics_conductor_export_cc | lytics | export |
lytics_content_enrich | lytics | enrichment |
lytics_field_model | lytics | other |
lytics_seg_model | lytics | other |
lytics_sftp_event_export | lytics-sftp | export |
lytics_sftp_export | lytics-sftp | export |
lytics_sftp_json_export | lytics-sftp | export |
lytics_simple_csv_export | lytics | export |
mailchimp_list | mailchimp | export | email_field,mailchimp_list_id
mailchimp_subscribers_import | mailchimp | import | mailchimp_lists
mailchimp_webhooks | mailchimp | import | mailchimp_lists
mailgun_setup | mailgun | import |
mandrill_setup | mandrill | import |
mapp_sftp_export | mapp | export |
mapp_trigger_export | mapp | export | group_id,segment_id,uid_field
marketingcloud_data_ext_export | salesforce-marketing-cloud | export |
marketingcloud_data_ext_import | salesforce-marketing-cloud | import | data_extension_id,stream
marketingcloud_export_lists | salesforce-marketing-cloud | export | email_field,segment_id
marketingcloud_import | salesforce-marketing-cloud | import |
marketingcloud_journey | salesforce-marketing-cloud | export | contact_key_field,event_def_key
marketingcloud_new_data_ext_export | salesforce-marketing-cloud | export |
marketo_export | marketo | export | identifier_field,segment_id
marketo_import | marketo | import |
maropost_export | maropost | export | list,segment_id
maropost_import | maropost | import |
mediamath_export | mediamath | export |
messagecentral_email | messagecentral | export | mailing,stack
messagecentral_export | messagecentral | export | stack
microsoft_capi_export | microsoft-ads | export | event_type,identifier_mapping,segment_ids,tag_id
microsoft_export_audience | microsoft-ads | export | account_id,email_field,name,segment_id
mixpanel_import | mixpanel | import |
ms_teams_alerts | ms-teams | other |
ms_teams_event_quota_alerts | ms-teams | other |
netsuite_import_opus | netsuite | import |
newrelic_insights_monitoring | newrelic | other |
omeda_sftp_export | omeda | export |
onesignal_export | onesignal | export | identifier_field,segment_ids
onesignal_import | onesignal | import | app_ids
optimizely_export | optimizely | export |
optimizely_odp_export | optimizely-odp | export | identifier_mapping,segment_id
pardot_export_prospects | pardot | export | email_field,list_id
pardot_import | pardot | import |
pinterest_capi_export | pinterest | export | identifier_mapping,required_mapping,segment_id
pinterest_export_audience | pinterest | export | pinterest_account_id,segment_id
postup_export | postup | export | email_field,segment_id
postup_import_opus | postup | import |
pubsub_ingress | google-pubsub | import | stream,topic_id
pushly_export_audience | pushly | export | segment_id
rampid_enrichment | liveramp | enrichment |
reddit_capi_export | reddit | export | ad_account_id,segment_ids
reddit_custom_audience | reddit | export | ad_account_id,business_id,segment_ids
redshift_conductor_export | redshift | export | bucket_name,region
redshift_event_export | redshift | export |
redshift_export | redshift | export | bucket_name,region,segment_id
redshift_import | redshift | import |
responsys_export | responsys | export | segment_ids
responsys_import | responsys | import |
responsys_trigger_export | responsys | export | segment_ids
retentionscience_export | retention-science | export |
s3_event_export | aws-s3 | export |
s3_import | aws-s3 | import |
s3_json_import | aws-s3 | import |
s3_user_csv_export | aws-s3 | export | filename
sailthru_export | sailthru | export |
sailthru_import | sailthru | import |
sailthru_user_export | sailthru | export |
salesforce_custom_import | salesforce | import | salesforce_fields,salesforce_object,stream
salesforce_data_cloud_audience_export | salesforce-data-cloud | export | match_field,object_name,segment_ids,source_api_name
salesforce_data_cloud_bulk_export | salesforce-data-cloud | export | fields,segment_ids
salesforce_data_cloud_cdc_import | salesforce-data-cloud | import | object_names,stream
salesforce_data_cloud_export | salesforce-data-cloud | export | object_name,segment_ids,source_api_name
salesforce_data_cloud_insights_import | salesforce-data-cloud | import | insight_names,stream
salesforce_data_cloud_segment_import | salesforce-data-cloud | import | stream
salesforce_export | salesforce | export |
salesforce_import | salesforce | import |
segmentio_install | segment | other |
segmentio_webhook | segment | export |
selligent_sftp_export | selligent | export |
sendgrid_export_new | sendgrid | export | email_field,segment_ids
sendgrid_new_user_import | sendgrid | import |
sendgrid_send_email | sendgrid | export | email_field,from_email,template
sftp_import | sftp | import |
sftp_json_import | sftp | import |
shopify_import | shopify | import |
shopify_product_import | shopify | import |
silverpop_export | acoustic | export | segment_ids
silverpop_export_table | acoustic | export |
silverpop_import | acoustic | import |
silverpop_recipientid_export | acoustic | export |
silverpop_relational_table_export | acoustic | export | segment_ids
slack_alerts | slack | other |
slack_event_quota_alerts | slack | other |
snapchat_capi_export | snapchat | export | event_name,pixel_id,segment_ids,user_data_mapping
snapchat_export | snapchat | export | segment_id
snowflake_audience_changes_export | snowflake | export | database,id_field,schema,segment_ids
snowflake_event_export | snowflake | export |
snowflake_export | snowflake | export | schema,segment_id
snowflake_export_conductor | snowflake | export |
snowflake_import_opus | snowflake | import |
snowflake_metric_export | snowflake | export | schema
sparkpost_send_email | sparkpost | export |
sparkpost_setup | sparkpost | other |
spotify_export_audience | spotify | export |
stackdriver_monitoring | google-stackdriver | other |
surveymonkey_import | surveymonkey | import |
swrve_activity_import | swrve | import |
swrve_import | swrve | import |
taboola_s3_export | taboola | export | identifier_field
thetradedesk_capi_export | the-trade-desk | export | identifier_mapping,pixel_id,segment_id
thetradedesk_export | the-trade-desk | export | advertiser_id
tiktok_app_events | tiktok | export | app_id,event_name,event_source,identifier_mapping,property_mapping,segment_ids
tiktok_export_audience | tiktok | export |
tiktok_offline_events | tiktok | export | identifier_mapping,offline_event_set_id,property_mapping,segment_ids
tiktok_web_events | tiktok | export | event_name,event_source,identifier_mapping,page_url,pixel_code,property_mapping,segment_ids
twitter_export_audience | twitter | export |
uid_enrichment | unified-id-2 | enrichment |
versium_contact_append | versium | enrichment |
versium_demographic_enrich | versium | enrichment |
versium_enrich | versium | enrichment |
webhook_enrichment | webhook | enrichment | segment_ids,webhook_url
webhook_stream_events | webhook | export | webhook_url
webhook_triggers | webhook | export | segment_ids,webhook_url
webhook_triggers_free | webhook | export | segment_ids,webhook_url
wistia_activity_import_opus | wistia | import |
yahoo_datax_export | yahoo | export |
yahoo_export | yahoo | export | advertiser_id
yahoo_partner_match | yahoo | export |
zendesk_connect_export | zendesk | export | identifier
zendesk_import_opus | zendesk | import |
zendesk_user_export | zendesk | export |
zuora_import | zuora | import |
`

type Direction = 'import' | 'export' | 'enrichment' | 'other'

export interface WorkflowFacts {
  readonly slug: string
  readonly provider: string
  readonly direction: Direction
  /** Config keys without which a job is refused. */
  readonly required: readonly string[]
}

const DIRECTIONS: readonly Direction[] = ['import', 'export', 'enrichment', 'other']

/** The 275 documented workflows: slug, provider, direction, required config. */
export const WORKFLOW_FACTS: readonly WorkflowFacts[] = rowsOf(WORKFLOWS, 4).map(
  ([slug = '', provider = '', direction = '', required = '']) => ({
    slug,
    provider,
    direction: DIRECTIONS.find((known) => known === direction) ?? 'other',
    required: required.split(',').filter((key) => key !== ''),
  }),
)

const BY_SLUG = new Map(WORKFLOW_FACTS.map((facts) => [facts.slug, facts]))

/**
 * A workflow by its slug in snake case. Paths are made from the server's own names, which differ from the slug once:
 * `lytics-simple-export`.
 */
export const workflowFacts = (slug: string): WorkflowFacts | undefined =>
  BY_SLUG.get(slug === 'lytics_simple_export' ? 'lytics_simple_csv_export' : slug)
