import type { ConnectionRecord } from '../records.ts'
import { rowsOf } from './rows.ts'

/** A column: its values are `unique` numbers or texts in row order, or of a kind of terms.ts. */
export interface Column {
  readonly name: string
  readonly type: string
  readonly values: string
  /** Share of rows that have a value. */
  readonly filled: number
}

export interface Table {
  readonly name: string
  readonly qualified: string
  readonly rows: number
  readonly columns: readonly Column[]
}

/**
 * Warehouse, table, rows, columns as `name:type:values`; `?40` at the end says that only 40 % are filled, `serial` that
 * no two rows are the same, `of_n` that a value points to one of n rows elsewhere;
 * `+` stands for a space.
 */
const TABLES = `
bigquery | contacts | 512040 | contact_id:STRING:serial email_address:STRING:email?94 given_name:STRING:first_name family_name:STRING:last_name mobile:STRING:phone?41 street:STRING:address?70 town:STRING:city?78 region_code:STRING:state?78 postcode:STRING:zip?77 country_iso:STRING:country birthday:DATE:birth_date?33 opted_in:BOOL:bool created_at:TIMESTAMP:past_date updated_at:TIMESTAMP:recent_date
bigquery | orders | 1882300 | order_id:STRING:serial customer_id:STRING:of_400000 email:STRING:email?96 order_date:TIMESTAMP:recent_date status:STRING:subscription total_amount:NUMERIC:money currency:STRING:currency coupon_code:STRING:coupon?18 channel:STRING:channel item_count:INT64:small_count
bigquery | order_lines | 5120877 | line_id:STRING:serial order_id:STRING:of_1882300 sku:STRING:sku category:STRING:category quantity:INT64:small_count unit_price:NUMERIC:money
bigquery | products | 8420 | sku:STRING:serial title:STRING:topic brand:STRING:brand category:STRING:category price:NUMERIC:money active:BOOL:bool
bigquery | accounts | 3190 | account_id:STRING:serial company_name:STRING:company owner_email:STRING:email?88 tier:STRING:tier since:DATE:past_date
bigquery | consents | 498112 | contact_id:STRING:of_512040 email_consent:BOOL:bool sms_consent:BOOL:bool ad_consent:STRING:consent changed_at:TIMESTAMP:recent_date
bigquery | email_events | 20411930 | event_id:STRING:serial email:STRING:email campaign:STRING:campaign action:STRING:utm_medium occurred_at:TIMESTAMP:recent_date
bigquery | returns | 96220 | return_id:STRING:serial order_id:STRING:of_1882300 amount:NUMERIC:money reason:STRING:topic?62 returned_at:TIMESTAMP:recent_date
bigquery | addresses | 731204 | address_id:STRING:serial contact_id:STRING:of_512040 street:STRING:address town:STRING:city postcode:STRING:zip country_iso:STRING:country is_default:BOOL:bool
bigquery | campaigns | 640 | campaign_id:STRING:serial name:STRING:campaign channel:STRING:channel starts_at:TIMESTAMP:past_date budget:NUMERIC:money
bigquery | customer_scores | 402881 | customer_id:STRING:serial ltv:FLOAT64:money churn_probability:FLOAT64:score01 propensity:FLOAT64:score01 scored_at:TIMESTAMP:recent_date
snowflake | CUSTOMERS | 398712 | CUSTOMER_ID:VARCHAR:serial EMAIL:VARCHAR:email?97 EMAIL_SHA256:VARCHAR:sha256?97 FIRST_NAME:VARCHAR:first_name LAST_NAME:VARCHAR:last_name PHONE:VARCHAR:phone?52 CITY:VARCHAR:city STATE:VARCHAR:state ZIP:VARCHAR:zip COUNTRY:VARCHAR:country GENDER:VARCHAR:gender?61 DATE_OF_BIRTH:DATE:birth_date?44 CREATED_AT:TIMESTAMP_NTZ:past_date
snowflake | ORDERS | 1730412 | ORDER_ID:VARCHAR:serial CUSTOMER_ID:VARCHAR:of_398712 EMAIL:VARCHAR:email?93 ORDERED_AT:TIMESTAMP_NTZ:recent_date TOTAL:NUMBER:money CURRENCY:VARCHAR:currency COUPON_CODE:VARCHAR:coupon?21 SHIP_STREET:VARCHAR:address?88 SHIP_CITY:VARCHAR:city SHIP_ZIP:VARCHAR:zip _ETL_LOADED_AT:TIMESTAMP_NTZ:recent_date
snowflake | LOYALTY_MEMBERS | 412905 | LOYALTY_ID:VARCHAR:serial CUSTOMER_ID:VARCHAR:of_398712 TIER:VARCHAR:tier POINTS:NUMBER:points JOINED_ON:DATE:past_date HOME_STORE:VARCHAR:store_id
snowflake | LOYALTY_TRANSACTIONS | 2904418 | TXN_ID:VARCHAR:serial LOYALTY_ID:VARCHAR:of_412905 POINTS:NUMBER:points KIND:VARCHAR:utm_medium OCCURRED_AT:TIMESTAMP_NTZ:recent_date
snowflake | SESSIONS | 41200871 | SESSION_ID:VARCHAR:serial COOKIE_ID:VARCHAR:token_id CUSTOMER_ID:VARCHAR:of_398712?22 DEVICE:VARCHAR:device OS:VARCHAR:os STARTED_AT:TIMESTAMP_NTZ:recent_date PAGE_VIEWS:NUMBER:small_count
snowflake | PAGE_VIEWS | 188402117 | VIEW_ID:VARCHAR:serial SESSION_ID:VARCHAR:of_41200871 PATH:VARCHAR:url REFERRER:VARCHAR:domain?54 VIEWED_AT:TIMESTAMP_NTZ:recent_date
snowflake | CARTS | 980341 | CART_ID:VARCHAR:serial CUSTOMER_ID:VARCHAR:of_398712?61 VALUE:NUMBER:money ITEMS:NUMBER:small_count UPDATED_AT:TIMESTAMP_NTZ:recent_date
snowflake | SEARCHES | 3391820 | SEARCH_ID:VARCHAR:serial SESSION_ID:VARCHAR:of_41200871 TERM:VARCHAR:search RESULTS:NUMBER:small_count
snowflake | PRODUCT_AFFINITY | 366120 | CUSTOMER_ID:VARCHAR:serial CATEGORY:VARCHAR:category BRAND:VARCHAR:brand SCORE:FLOAT:score01
snowflake | CHURN_SCORES | 398712 | CUSTOMER_ID:VARCHAR:serial SCORE:FLOAT:score01 BAND:VARCHAR:tier COMPUTED_AT:TIMESTAMP_NTZ:recent_date
snowflake | APP_DEVICES | 318552 | DEVICE_ID:VARCHAR:serial AD_ID:VARCHAR:uuid?64 CUSTOMER_ID:VARCHAR:of_398712?58 OS:VARCHAR:os APP_VERSION:VARCHAR:version PUSH_TOKEN:VARCHAR:token_id?71
snowflake | REVIEWS | 71840 | REVIEW_ID:VARCHAR:serial CUSTOMER_ID:VARCHAR:of_398712 SKU:VARCHAR:sku RATING:NUMBER:rating WRITTEN_AT:TIMESTAMP_NTZ:past_date
snowflake | SURVEYS | 20118 | RESPONSE_ID:VARCHAR:serial EMAIL:VARCHAR:email NPS:NUMBER:nps TOPIC:VARCHAR:topic ANSWERED_AT:TIMESTAMP_NTZ:recent_date
redshift | receipts | 6120440 | receipt_id:character+varying:serial loyalty_number:character+varying:of_412905?48 store_id:character+varying:store_id total:numeric:money payment:character+varying:payment closed_at:timestamp+without+time+zone:recent_date
redshift | receipt_lines | 19022118 | line_id:bigint:serial receipt_id:character+varying:of_6120440 sku:character+varying:sku quantity:integer:small_count price:numeric:money
redshift | stores | 44 | store_id:character+varying:serial city:character+varying:city state:character+varying:state zip:character+varying:zip opened_on:date:past_date
redshift | store_visits | 1204881 | visit_id:bigint:serial loyalty_number:character+varying:of_412905 store_id:character+varying:store_id entered_at:timestamp+without+time+zone:recent_date
redshift | employees | 412 | employee_id:character+varying:serial email:character+varying:email full_name:character+varying:full_name store_id:character+varying:store_id job_title:character+varying:job_title
redshift | gift_cards | 58012 | card_number:character+varying:serial balance:numeric:money bought_by_email:character+varying:email?73 issued_on:date:past_date
redshift | inventory | 301880 | sku:character+varying:sku store_id:character+varying:store_id on_hand:integer:small_count counted_at:timestamp+without+time+zone:recent_date
redshift | appointments | 18340 | appointment_id:bigint:serial guest_name:character+varying:full_name guest_phone:character+varying:phone store_id:character+varying:store_id starts_at:timestamp+without+time+zone:recent_date
redshift | pos_customers | 233018 | pos_customer_id:bigint:serial email:character+varying:email?66 phone:character+varying:phone?71 first_name:character+varying:first_name last_name:character+varying:last_name zip:character+varying:zip signed_up:date:past_date
redshift | promotions | 920 | promotion_id:bigint:serial code:character+varying:coupon starts_on:date:past_date discount_pct:integer:score100
`

function columnOf(text: string): Column {
  const [name = '', type = '', values = ''] = text.split(':')
  const [kind = '', share] = values.split('?')
  return {
    name,
    type: type.replaceAll('+', ' '),
    values: kind,
    filled: share === undefined ? 1 : Number(share) / 100,
  }
}

const columnsOf = (text: string): Column[] => text.split(' ').map(columnOf)

const ALL = rowsOf(TABLES, 4).map(([warehouse = '', name = '', rows = '', columns = '']) => ({
  warehouse,
  name,
  rows: Number(rows),
  columns: columnsOf(columns),
}))

function prefixOf({ warehouse, config }: ConnectionRecord): string {
  if (warehouse === 'bigquery') return `${config.project || 'acme-dw'}.${config.dataset || 'crm'}`
  if (warehouse === 'snowflake') return `${config.database || 'ANALYTICS'}.PUBLIC`
  return `${config.database || 'stores'}.public`
}

/** The tables behind a connection. */
export const tablesOf = (connection: ConnectionRecord): Table[] =>
  ALL.filter(({ warehouse }) => warehouse === connection.warehouse).map(({ name, rows, columns }) => ({
    name,
    qualified: `${prefixOf(connection)}.${name}`,
    rows,
    columns,
  }))

/** A table by its name, with or without what stands before it; case does not count. */
export function tableOf(connection: ConnectionRecord, name: string): Table | undefined {
  const wanted = name.replace(/["'`[\]]/g, '').toLowerCase()
  return tablesOf(connection).find(
    (table) =>
      table.name.toLowerCase() === wanted ||
      table.qualified.toLowerCase().endsWith(`.${wanted}`) ||
      table.qualified.toLowerCase() === wanted,
  )
}
