import { hexId } from '../hash.ts'
import type { SegmentRecord } from '../records.ts'
import { USERS } from './account.ts'
import { before } from './dates.ts'

type Entry = readonly [slug: string, name: string, size: number, filter: string, kind?: string, note?: string]

/** How many profiles the account has. */
export const EVERYONE = 4_218_560

/** Id of a seeded segment. */
export const segmentId = (slug: string): string => hexId(`segment/${slug}`)

const ENTRIES: readonly Entry[] = [
  ['all', 'All Users', EVERYONE, '*'],
  [
    'high_value_customers',
    'High Value Customers',
    12_400,
    'AND (lifetime_value > 250, last_purchase_date > "now-365d")',
  ],
  ['vip', 'VIP', 1_860, 'AND (loyalty_tier = "platinum", lifetime_value > 1500)'],
  [
    'lapsed_customers',
    'Lapsed Customers',
    186_420,
    'AND (purchase_count > 0, last_purchase_date < "now-180d")',
  ],
  ['newsletter_subscribers', 'Newsletter Subscribers', 905_312, 'AND (email_consent = true, EXISTS email)'],
  ['cart_abandoners', 'Cart Abandoners', 38_274, 'AND (cart_value > 0, cart_updated > "now-7d")'],
  ['winback_pilot', 'Win-back Pilot', 0, 'AND (loyalty_tier = "platinum", last_purchase_date < "now-730d")'],
  ['loyalty_members', 'Loyalty Members', 412_905, 'EXISTS loyalty_id'],
  ['loyalty_gold', 'Loyalty Gold', 58_120, 'loyalty_tier = "gold"'],
  [
    'first_time_buyers',
    'First-time Buyers',
    24_913,
    'AND (purchase_count = 1, first_purchase_date > "now-30d")',
  ],
  ['repeat_buyers', 'Repeat Buyers', 148_237, 'purchase_count > 1'],
  ['recent_purchasers_30d', 'Recent Purchasers (30 days)', 61_744, 'last_purchase_date > "now-30d"'],
  ['store_shoppers', 'Store Shoppers', 233_018, 'store_visits > 0'],
  ['app_users', 'App Users', 318_552, 'EXISTS mobile_ad_id'],
  ['sms_opt_in', 'SMS Opt-in', 207_431, 'AND (sms_consent = true, EXISTS phone)'],
  ['outdoor_enthusiasts', 'Outdoor Enthusiasts', 97_306, 'favorite_category = "outdoor"'],
  [
    'winter_coat_browsers',
    'Winter Coat Browsers',
    44_085,
    'AND (last_category_viewed = "coats", last_visit > "now-14d")',
  ],
  ['eu_customers', 'EU Customers', 71_260, 'AND (region = "EU", purchase_count > 0)'],
  ['discount_seekers', 'Discount Seekers', 129_874, 'discount_affinity > 0.7'],
  ['churn_risk', 'Churn Risk', 52_617, 'churn_score > 0.6'],
  ['birthday_this_month', 'Birthday This Month', 31_448, 'birth_month = "this month"'],
  ['wholesale_contacts', 'Wholesale Contacts', 3_204, 'customer_type = "wholesale"'],
  ['anonymous_visitors', 'Anonymous Visitors', 2_604_118, 'NOT EXISTS user_id', 'segment'],
  [
    'employees',
    'Employees',
    412,
    'email_domain = "acme-outfitters.example"',
    'segment',
    'Left out of campaigns',
  ],
  ['purchased', 'Purchased', 335_189, 'purchase_count > 0', 'conversion'],
  ['email_engaged', 'Email Engaged', 288_690, 'email_engagement_score > 40', 'aspect'],
]

const PUBLIC = new Set(['high_value_customers', 'vip', 'loyalty_members', 'cart_abandoners'])

/** The audiences of the account, from nobody to everybody. */
export const seedSegments = (since: Date): SegmentRecord[] =>
  ENTRIES.map(([slug, name, size, filter, kind = 'segment', description = ''], index) => ({
    id: segmentId(slug),
    name,
    slug_name: slug,
    description,
    kind,
    table: 'user',
    segment_ql: `FILTER ${filter} FROM user ALIAS ${slug}`,
    size,
    is_public: PUBLIC.has(slug),
    public_name: PUBLIC.has(slug) ? slug : '',
    tags: [],
    invalid_reason: '',
    author_id: index % 2 === 0 ? USERS.maya.id : USERS.omar.id,
    created: before(since, 520 - index * 17, 3),
    updated: before(since, 90 - index * 3, 2),
  }))
