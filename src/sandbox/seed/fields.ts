import type { FieldRecord } from '../records.ts'
import { before } from './dates.ts'
import { rowsOf } from './rows.ts'

/**
 * The `user` schema: id, type, short description, flags (I = identifier, P = personal data), share of all profiles that
 * have it, kind of values (terms.ts). The longer description follows where the short one does not settle it.
 */
const FIELDS = `
email | string | Email Address | IP | 0.382 | email | Primary e-mail, lower case
hashed_email | string | Email Address (SHA-256) | IP | 0.380 | sha256 | SHA-256 of the primary e-mail
emails | []string | All Email Addresses | P | 0.391 | email | Every e-mail ever seen for the person
email_domain | string | Email Domain | | 0.382 | domain |
phone | string | Phone Number | P | 0.174 | phone | E.164 with leading plus
mobile_phone | string | Mobile Phone | P | 0.131 | phone | Number that takes text messages
hashed_phone | string | Phone Number (SHA-256) | P | 0.170 | sha256 |
user_id | string | Customer ID | I | 0.401 | customer_id | Id of the account in the web shop
loyalty_id | string | Loyalty Member Number | I | 0.098 | loyalty_id |
crm_id | string | Salesforce Contact ID | I | 0.112 | crm_id |
shopify_id | string | Shopify Customer ID | I | 0.287 | number_id |
klaviyo_id | string | Klaviyo Profile ID | | 0.222 | token_id |
braze_id | string | Braze ID | | 0.083 | token_id |
_uid | string | Lytics Cookie ID | I | 0.874 | token_id | First-party browser cookie
_uids | []string | All Cookie IDs | | 0.874 | token_id |
ga_client_id | string | Google Analytics Client ID | | 0.604 | token_id |
gclid | string | Google Click ID | | 0.058 | token_id | Last ad click, kept 90 days
fbclid | string | Facebook Click ID | | 0.049 | token_id |
mobile_ad_id | string | Mobile Advertising ID | IP | 0.076 | uuid | IDFA or Google ad id, lower case
device_ids | []string | Device IDs | P | 0.091 | uuid |
push_token | string | App Push Token | P | 0.061 | token_id |
anonymous_id | string | Anonymous ID | I | 0.612 | uuid |
first_name | string | First Name | P | 0.341 | first_name |
last_name | string | Last Name | P | 0.336 | last_name |
full_name | string | Full Name | P | 0.338 | full_name |
name_prefix | string | Title | P | 0.021 | prefix |
gender | string | Gender | P | 0.183 | gender |
birth_date | date | Date of Birth | P | 0.121 | birth_date |
birth_month | int | Month of Birth | P | 0.124 | month |
age_range | string | Age Range | | 0.166 | age_range |
language | string | Preferred Language | | 0.731 | language |
address | string | Street Address | P | 0.204 | address |
address_2 | string | Address Line 2 | P | 0.048 | address |
city | string | City | P | 0.318 | city |
state | string | State | | 0.316 | state | Two letters for the US
zip | string | Postal Code | P | 0.309 | zip |
country | string | Country | | 0.913 | country | ISO 3166, two letters
region | string | Sales Region | | 0.913 | region |
timezone | string | Time Zone | | 0.702 | timezone |
geo_city | string | City by IP | | 0.811 | city | Where the last visit came from
geo_country | string | Country by IP | | 0.882 | country |
location | geolocation | Last Known Location | P | 0.058 | geo |
home_store_id | string | Home Store | | 0.089 | store_id |
nearest_store | string | Nearest Store | | 0.302 | store_id |
household_id | string | Household | P | 0.066 | token_id |
household_income | string | Household Income Band | P | 0.072 | income |
company | string | Company | | 0.019 | company |
job_title | string | Job Title | P | 0.012 | job_title |
customer_type | string | Customer Type | | 0.395 | customer_type |
loyalty_tier | string | Loyalty Tier | | 0.098 | tier |
loyalty_points | int | Loyalty Points Balance | | 0.098 | points |
loyalty_points_expiring | int | Points Expiring in 30 Days | | 0.031 | points |
loyalty_join_date | date | Loyalty Member Since | | 0.098 | past_date |
loyalty_tier_since | date | In This Tier Since | | 0.098 | past_date |
loyalty_rewards_redeemed | int | Rewards Redeemed | | 0.064 | small_count |
loyalty_store | string | Store of Enrolment | | 0.087 | store_id |
referral_code | string | Referral Code | | 0.054 | token_id |
referred_by | string | Referred By | | 0.017 | customer_id |
referral_count | int | Friends Referred | | 0.017 | small_count |
lifetime_value | number | Lifetime Value | | 0.094 | money | Predicted and past spend, in USD
predicted_ltv_12m | number | Predicted Spend, Next 12 Months | | 0.094 | money |
total_spend | number | Total Spend | | 0.079 | money | Net of returns, in USD
average_order_value | number | Average Order Value | | 0.079 | money |
purchase_count | int | Number of Purchases | | 0.079 | small_count |
purchase_history | []string | Purchase History | | 0.078 | sku | Products bought, as SKUs, last 200
purchase_dates | []time | Purchase Dates | | 0.078 | past_date |
first_purchase_date | date | First Purchase | | 0.079 | past_date |
last_purchase_date | date | Last Purchase | | 0.079 | recent_date |
last_purchase_amount | number | Last Purchase Amount | | 0.079 | money |
last_purchase_sku | string | Last Product Bought | | 0.079 | sku |
last_order_id | string | Last Order | | 0.079 | order_id |
order_ids | []string | Order IDs | | 0.079 | order_id |
purchased_categories | map[string]int | Purchases by Category | | 0.077 | category |
purchased_brands | map[string]int | Purchases by Brand | | 0.075 | brand |
purchase_channel | string | Usual Purchase Channel | | 0.079 | channel |
purchases_by_channel | map[string]int | Purchases by Channel | | 0.079 | channel |
spend_by_category | map[string]number | Spend by Category | | 0.077 | category |
spend_by_month | map[string]number | Spend by Month | | 0.079 | month |
discount_affinity | number | Discount Affinity | | 0.071 | score01 |
coupon_codes_used | []string | Coupons Used | | 0.042 | coupon |
return_count | int | Number of Returns | | 0.023 | small_count |
return_rate | number | Return Rate | | 0.023 | score01 |
last_return_date | date | Last Return | | 0.023 | recent_date |
preferred_payment | string | Preferred Payment Method | | 0.078 | payment |
gift_card_balance | number | Gift Card Balance | | 0.014 | money |
subscription_status | string | Subscription Status | | 0.028 | subscription |
subscription_renewal | date | Subscription Renewal | | 0.021 | future_date |
favorite_category | string | Favorite Category | | 0.143 | category |
favorite_brand | string | Favorite Brand | | 0.118 | brand |
favorite_color | string | Favorite Color | | 0.062 | color |
shirt_size | string | Shirt Size | | 0.057 | size |
shoe_size | number | Shoe Size | | 0.041 | shoe_size |
wishlist | []string | Wish List | | 0.051 | sku |
cart_items | []string | Items in Cart | | 0.038 | sku |
cart_value | number | Cart Value | | 0.038 | money |
cart_updated | date | Cart Last Changed | | 0.038 | recent_date |
abandoned_carts | int | Abandoned Carts | | 0.064 | small_count |
store_visits | int | Store Visits | | 0.055 | small_count |
last_store_visit | date | Last Store Visit | | 0.055 | recent_date |
last_store_id | string | Last Store Visited | | 0.055 | store_id |
pos_customer_id | string | Point-of-Sale Customer ID | I | 0.061 | number_id |
email_consent | bool | Email Marketing Consent | | 0.355 | bool |
email_consent_date | date | Email Consent Given | | 0.318 | past_date |
sms_consent | bool | SMS Marketing Consent | | 0.141 | bool |
sms_consent_date | date | SMS Consent Given | | 0.119 | past_date |
push_consent | bool | Push Consent | | 0.066 | bool |
ad_consent | string | Ad User Data Consent | | 0.517 | consent | For Google, granted or denied
personalization_consent | string | Ad Personalization Consent | | 0.517 | consent | For Google, granted or denied
gdpr_status | string | GDPR Status | | 0.121 | gdpr |
ccpa_opt_out | bool | CCPA Do Not Sell | | 0.081 | bool |
unsubscribed | bool | Unsubscribed from Email | | 0.088 | bool |
unsubscribe_date | date | Unsubscribed On | | 0.088 | past_date |
suppressed | bool | Suppressed | | 0.013 | bool |
email_status | string | Email Deliverability | | 0.377 | email_status |
email_opens | int | Emails Opened | | 0.261 | small_count |
email_clicks | int | Emails Clicked | | 0.164 | small_count |
email_sends | int | Emails Sent | | 0.352 | small_count |
last_email_open | date | Last Email Open | | 0.261 | recent_date |
last_email_click | date | Last Email Click | | 0.164 | recent_date |
email_engagement_score | int | Email Engagement Score | | 0.352 | score100 |
email_campaigns | map[string]int | Email Campaigns Received | | 0.352 | campaign |
sms_clicks | int | SMS Links Clicked | | 0.052 | small_count |
push_opens | int | Push Messages Opened | | 0.038 | small_count |
app_version | string | App Version | | 0.075 | version |
app_installed | date | App Installed | | 0.076 | past_date |
app_sessions | int | App Sessions | | 0.075 | small_count |
last_app_session | date | Last App Session | | 0.075 | recent_date |
device_os | string | Device OS | | 0.846 | os |
device_type | string | Device Type | | 0.852 | device |
browser | string | Browser | | 0.861 | browser |
user_agent | string | User Agent | | 0.861 | token_id |
ip_address | string | IP Address | P | 0.702 | ip |
first_visit | date | First Visit | | 0.874 | past_date |
last_visit | date | Last Visit | | 0.874 | recent_date |
visit_count | int | Number of Visits | | 0.874 | small_count |
page_views | int | Page Views | | 0.874 | small_count |
visits_by_hour | map[string]int | Visits by Hour | | 0.874 | hour |
visits_by_day | []timebucket | Visits by Day | | 0.874 | recent_date |
last_page | string | Last Page Viewed | | 0.874 | url |
landing_page | string | First Page Viewed | | 0.861 | url |
last_category_viewed | string | Last Category Viewed | | 0.521 | category |
categories_viewed | map[string]int | Categories Viewed | | 0.521 | category |
products_viewed | []string | Products Viewed | | 0.498 | sku |
searches | ts[]string | Site Searches | | 0.144 | search |
referrer_domain | string | Referring Domain | | 0.438 | domain |
utm_source | string | Last UTM Source | | 0.312 | utm_source |
utm_medium | string | Last UTM Medium | | 0.312 | utm_medium |
utm_campaign | string | Last UTM Campaign | | 0.288 | campaign |
campaigns_clicked | map[string]time | Campaigns Clicked | | 0.288 | campaign |
content_affinity | map[string]number | Content Affinity | | 0.662 | topic |
topics | []string | Topics of Interest | | 0.662 | topic |
reviews_written | int | Reviews Written | | 0.018 | small_count |
average_rating | number | Average Rating Given | | 0.018 | rating |
nps_score | int | Net Promoter Score | | 0.027 | nps |
support_tickets | int | Support Tickets | | 0.033 | small_count |
last_support_contact | date | Last Support Contact | | 0.033 | recent_date |
survey_answers | map[string]string | Survey Answers | | 0.015 | topic |
churn_score | number | Churn Score | | 0.094 | score01 |
propensity_to_buy | number | Propensity to Buy | | 0.412 | score01 |
score_quantity | int | Quantity Score | | 0.874 | score100 |
score_frequency | int | Frequency Score | | 0.874 | score100 |
score_recency | int | Recency Score | | 0.874 | score100 |
score_intensity | int | Intensity Score | | 0.874 | score100 |
score_momentum | int | Momentum Score | | 0.874 | score100 |
score_propensity | int | Propensity Score | | 0.874 | score100 |
score_consistency | int | Consistency Score | | 0.874 | score100 |
score_maturity | int | Maturity Score | | 0.874 | score100 |
segments | membership | Segment Membership | | 1 | none |
flows | flows | Journeys | | 0.241 | none |
style_embedding | embedding | Style Vector | | 0.064 | none |
created | date | Profile Created | | 1 | past_date |
last_active | date | Last Active | | 0.96 | recent_date |
`

const MERGE_OPS: Readonly<Record<string, string>> = {
  int: 'max',
  number: 'max',
  date: 'latest',
  '[]string': 'merge',
  '[]time': 'merge',
  'ts[]string': 'merge',
  'map[string]int': 'sum',
  'map[string]number': 'sum',
}

/** The fields of the `user` table. */
export const seedFields = (since: Date): FieldRecord[] =>
  rowsOf(FIELDS, 7).map(
    ([id = '', type = '', shortdesc = '', flags = '', coverage = '', values = '', longdesc = ''], index) => ({
      id,
      type,
      shortdesc,
      longdesc,
      mergeop: id.startsWith('first_') && type === 'date' ? 'oldest' : (MERGE_OPS[type] ?? 'latest'),
      is_identifier: flags.includes('I'),
      is_pii: flags.includes('P'),
      coverage: Number(coverage),
      values,
      edit_status: 'unmodified',
      created: before(since, 900 - index, 2),
      modified: before(since, 120 - (index % 90), 4),
    }),
  )
