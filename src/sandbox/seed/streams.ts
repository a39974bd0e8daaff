import type { StreamRecord } from '../records.ts'

type Entry = readonly [
  name: string,
  description: string,
  provider: string,
  channel: string,
  perDay: number,
  fields: string,
]

const ENTRIES: readonly Entry[] = [
  [
    'web',
    'Visits of the web shop',
    'lytics',
    'web',
    1_840_000,
    '_uid,url,event,user_id,email,utm_source,utm_campaign,product_sku,cart_value',
  ],
  [
    'app',
    'Events of the mobile app',
    'lytics',
    'mobile',
    310_000,
    'device_id,ad_id,event,user_id,app_version,push_token',
  ],
  [
    'orders',
    'Orders of the web shop',
    'lytics',
    'api',
    9_200,
    'order_id,email,user_id,total,items,coupon,channel',
  ],
  [
    'shopify_customers',
    'Customers of the Shopify store',
    'shopify',
    'import',
    2_100,
    'id,email,first_name,last_name,phone,city,zip,country',
  ],
  [
    'shopify_orders',
    'Orders of the Shopify store',
    'shopify',
    'import',
    8_700,
    'id,email,total_price,line_items,created_at',
  ],
  [
    'salesforce_contacts',
    'Contacts',
    'salesforce',
    'import',
    1_400,
    'Id,Email,FirstName,LastName,Phone,MailingCity',
  ],
  ['salesforce_leads', 'Leads', 'salesforce', 'import', 300, 'Id,Email,Company,Status'],
  ['klaviyo_users', 'Klaviyo profiles', 'klaviyo', 'import', 12_000, 'id,email,phone_number,consent'],
  [
    'klaviyo_activity',
    'Klaviyo opens and clicks',
    'klaviyo',
    'import',
    240_000,
    'email,campaign,action,timestamp',
  ],
  [
    'store_receipts',
    'Receipts of the stores',
    'redshift',
    'import',
    17_000,
    'receipt_id,loyalty_number,store_id,total,closed_at',
  ],
  [
    'store_visits',
    'Visits of the stores',
    'lytics',
    'api',
    3_300,
    'visit_id,loyalty_number,store_id,entered_at',
  ],
  ['loyalty', 'Loyalty programme', 'lytics', 'api', 6_400, 'loyalty_id,email,tier,points'],
  ['loyalty_partner', 'Files of the loyalty partner', 'sftp', 'import', 0, 'member_id,email,points'],
  ['consent', 'Consent changes', 'lytics', 'api', 1_900, 'email,phone,email_consent,sms_consent,ad_consent'],
  ['hubspot_contacts', 'HubSpot contacts', 'hubspot', 'import', 220, 'vid,email,company,lifecyclestage'],
  ['order_history', 'Orders 2019 to 2023', 'aws-s3', 'import', 0, 'order_id,email,total,ordered_at'],
  ['zendesk_tickets', 'Support tickets', 'zendesk', 'import', 480, 'ticket_id,email,subject,status'],
  ['lytics_enrichment', 'Results of enrichments', 'clearbit', 'import', 140, 'email,company,job_title'],
]

/** The streams of the account. Names are case-sensitive. */
export const seedStreams = (): StreamRecord[] =>
  ENTRIES.map(([name, description, provider, channel, per_day, fields]) => ({
    name,
    description,
    provider,
    channel,
    per_day,
    fields: fields.split(','),
  }))
