import { choose, hexId, pick, unit } from '../hash.ts'

/** Values that a field takes, the commonest first. */
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  first_name: [
    'James',
    'Maria',
    'Emma',
    'Liam',
    'Olivia',
    'Noah',
    'Sofia',
    'Ethan',
    'Ava',
    'Lucas',
    'Mia',
    'Daniel',
    'Chloe',
    'Omar',
    'Nina',
    'Hannah',
    'Marcus',
    'Priya',
    'Diego',
    'Yuki',
  ],
  last_name: [
    'Smith',
    'Garcia',
    'Johnson',
    'Lee',
    'Brown',
    'Martinez',
    'Nguyen',
    'Miller',
    'Davis',
    'Lopez',
    'Wilson',
    'Patel',
    'Anderson',
    'Kim',
    'Moore',
    'Schmidt',
    'Rossi',
    'Silva',
    'Novak',
    'Haddad',
  ],
  prefix: ['Ms', 'Mr', 'Mx', 'Dr'],
  gender: ['female', 'male', 'nonbinary'],
  language: ['en', 'es', 'fr', 'de', 'pt'],
  city: [
    'New York',
    'Denver',
    'Seattle',
    'Austin',
    'Chicago',
    'Portland',
    'Boston',
    'Toronto',
    'London',
    'Berlin',
    'Salt Lake City',
    'San Diego',
  ],
  state: ['CA', 'NY', 'CO', 'TX', 'WA', 'OR', 'IL', 'MA', 'UT', 'FL'],
  country: ['US', 'CA', 'GB', 'DE', 'FR', 'AU', 'NL', 'MX'],
  region: ['NA', 'EU', 'APAC', 'LATAM'],
  timezone: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'Europe/London',
    'Europe/Berlin',
  ],
  store_id: ['S014', 'S002', 'S031', 'S007', 'S019', 'S025', 'S040', 'S011'],
  income: ['50-75k', '75-100k', '100-150k', '25-50k', '150k+', 'under 25k'],
  age_range: ['25-34', '35-44', '18-24', '45-54', '55-64', '65+'],
  company: ['Northwind Trading', 'Contoso Sports', 'Ridge Supply', 'Summit Guides', 'Blue Harbor'],
  job_title: ['Buyer', 'Store Manager', 'Owner', 'Guide', 'Purchasing Lead'],
  customer_type: ['consumer', 'wholesale', 'employee'],
  tier: ['silver', 'gold', 'bronze', 'platinum'],
  channel: ['web', 'store', 'app', 'phone'],
  category: ['outdoor', 'coats', 'footwear', 'tents', 'base layers', 'accessories', 'packs', 'kids'],
  brand: ['Acme', 'Ridgeline', 'Polar', 'Northpine', 'Trailhead'],
  color: ['black', 'navy', 'green', 'red', 'grey', 'orange'],
  size: ['M', 'L', 'S', 'XL', 'XS', 'XXL'],
  payment: ['card', 'paypal', 'apple pay', 'gift card', 'store credit'],
  subscription: ['active', 'cancelled', 'paused', 'trial'],
  coupon: ['WELCOME10', 'COAT20', 'FREESHIP', 'SPRING15', 'VIP25'],
  bool: ['true', 'false'],
  consent: ['granted', 'denied', 'unspecified'],
  gdpr: ['consented', 'pending', 'withdrawn'],
  email_status: ['valid', 'risky', 'bounced', 'unknown'],
  campaign: [
    'fall_coats_2026',
    'spring_sale_2026',
    'vip_preview',
    'welcome',
    'cart_reminder',
    'store_opening',
  ],
  version: ['7.4.1', '7.4.0', '7.3.2', '6.9.0'],
  os: ['iOS', 'Android', 'Windows', 'macOS', 'Linux'],
  device: ['mobile', 'desktop', 'tablet'],
  browser: ['Chrome', 'Safari', 'Edge', 'Firefox', 'Samsung Internet'],
  url: ['/', '/coats', '/sale', '/outdoor/tents', '/account', '/stores'],
  domain: ['google.com', 'gmail.com', 'instagram.com', 'pinterest.com', 'bing.com', 'outlook.com'],
  search: ['rain jacket', 'hiking boots', 'down coat', 'tent 2 person', 'gift card'],
  utm_source: ['google', 'facebook', 'newsletter', 'pinterest', 'affiliate'],
  utm_medium: ['cpc', 'email', 'social', 'organic', 'referral'],
  topic: ['hiking', 'winter', 'camping', 'running', 'travel', 'kids', 'climbing'],
}

/** Kinds of numbers: smallest, largest, usual value. */
export const NUMBERS: Readonly<Record<string, readonly [min: number, max: number, mean: number]>> = {
  month: [1, 12, 6.5],
  points: [0, 48_000, 2_150],
  small_count: [1, 140, 4.2],
  money: [5, 18_400, 212.4],
  score01: [0, 1, 0.37],
  score100: [0, 100, 41],
  shoe_size: [4, 15, 9],
  rating: [1, 5, 4.2],
  nps: [0, 10, 7.8],
  hour: [0, 23, 14],
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')
const day = (since: Date, days: number): string => new Date(since.getTime() - days * 86_400_000).toISOString()

/** Values that nearly everybody has another of. The key makes the value: the same key, the same value. */
const UNIQUE: Readonly<Record<string, (key: string) => string>> = {
  email: (key) =>
    `${sampleOf('first_name', key)}.${sampleOf('last_name', key)}.${pick(key, 90_000)}@example.com`.toLowerCase(),
  sha256: (key) => hexId(key, 64),
  phone: (key) => `+1${200 + pick(`${key}/a`, 700)}555${pad(pick(`${key}/b`, 10_000), 4)}`,
  customer_id: (key) => `C${pad(pick(key, 9_000_000), 7)}`,
  loyalty_id: (key) => `L${pad(pick(key, 900_000), 6)}`,
  crm_id: (key) => `003${hexId(key, 15).toUpperCase()}`,
  number_id: (key) => String(10_000_000 + pick(key, 80_000_000)),
  token_id: (key) => hexId(key, 24),
  uuid: (key) => hexId(key).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5'),
  full_name: (key) => `${sampleOf('first_name', key)} ${sampleOf('last_name', key)}`,
  address: (key) =>
    `${1 + pick(key, 9_800)} ${choose(`${key}/street`, ['Pine', 'Market', 'Lake', 'Cedar', 'Mill'])} Street`,
  zip: (key) => pad(10_000 + pick(key, 89_000), 5),
  sku: (key) =>
    `${choose(`${key}/line`, ['COAT', 'BOOT', 'TENT', 'PACK', 'BASE'])}-${pad(pick(key, 900), 4)}`,
  order_id: (key) => `O-${pad(pick(key, 99_000_000), 8)}`,
  ip: (key) => `203.0.113.${pick(key, 255)}`,
  geo: (key) => `${(25 + unit(key) * 24).toFixed(4)},${(-124 + unit(`${key}/lon`) * 57).toFixed(4)}`,
}

const DATES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  past_date: [1900, 3],
  recent_date: [400, 0],
  future_date: [-2, -330],
  birth_date: [28_000, 6_600],
}

/** True for values of which nearly everybody has another. */
export const isUnique = (kind: string): boolean => kind in UNIQUE

/** True for dates. */
export const isDate = (kind: string): boolean => kind in DATES

/** One value of a kind, as text. Dates are counted from the first use. */
export function sampleOf(kind: string, key: string, since: Date = new Date(0)): string {
  const unique = UNIQUE[kind]
  if (unique !== undefined) return unique(`${kind}/${key}`)
  const range = DATES[kind]
  if (range !== undefined) return day(since, range[1] + unit(`${kind}/${key}`) * (range[0] - range[1]))
  const number = NUMBERS[kind]
  if (number !== undefined) {
    const [min, max, mean] = number
    const value = Math.min(max, min + (mean - min) * -Math.log(1 - unit(`${kind}/${key}`) * 0.999))
    return max <= 1 || kind === 'money' ? value.toFixed(2) : String(Math.round(value))
  }
  const terms = TERMS[kind] ?? ['yes']
  // Squared: the first terms are the common ones.
  return terms[Math.floor(unit(`${kind}/${key}`) ** 2 * terms.length)] ?? ''
}
