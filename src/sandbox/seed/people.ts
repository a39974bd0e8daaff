/** A profile that can be looked up by any of its values. */
export interface KnownPerson {
  readonly values: Readonly<Record<string, string | number | boolean>>
  /** Slugs of its segments. */
  readonly segments: readonly string[]
}

/** Made-up customers for diagnosing: members, non-members, and one whose profile lacks what exports need. */
export const KNOWN_PEOPLE: readonly KnownPerson[] = [
  {
    values: {
      email: 'ada.moreno@example.com',
      user_id: 'C0000101',
      first_name: 'Ada',
      last_name: 'Moreno',
      phone: '+12125550101',
      loyalty_id: 'L000101',
      loyalty_tier: 'platinum',
      lifetime_value: 2310.5,
      email_consent: true,
      country: 'US',
    },
    segments: [
      'all',
      'high_value_customers',
      'vip',
      'loyalty_members',
      'repeat_buyers',
      'newsletter_subscribers',
      'purchased',
    ],
  },
  {
    values: {
      email: 'ben.osei@example.com',
      user_id: 'C0000102',
      first_name: 'Ben',
      last_name: 'Osei',
      lifetime_value: 402.25,
      email_consent: false,
      country: 'US',
    },
    segments: ['all', 'high_value_customers', 'repeat_buyers', 'purchased'],
  },
  {
    // Knows the shop, never bought: in no export.
    values: {
      email: 'cleo.martin@example.com',
      user_id: 'C0000103',
      first_name: 'Cleo',
      last_name: 'Martin',
      country: 'CA',
    },
    segments: ['all', 'newsletter_subscribers'],
  },
  {
    // A member without an e-mail: an export by e-mail omits them.
    values: {
      user_id: 'C0000104',
      phone: '+13035550104',
      first_name: 'Dev',
      last_name: 'Rao',
      lifetime_value: 512,
      country: 'US',
    },
    segments: ['all', 'high_value_customers', 'sms_opt_in', 'purchased'],
  },
  {
    values: {
      email: 'eva.lind@example.com',
      user_id: 'C0000105',
      first_name: 'Eva',
      last_name: 'Lind',
      cart_value: 189,
      country: 'SE',
      region: 'EU',
    },
    segments: ['all', 'cart_abandoners', 'eu_customers', 'newsletter_subscribers'],
  },
  {
    values: {
      email: 'finn.abbott@example.com',
      user_id: 'C0000106',
      first_name: 'Finn',
      last_name: 'Abbott',
      country: 'US',
      purchase_count: 2,
    },
    segments: ['all', 'lapsed_customers', 'churn_risk', 'purchased'],
  },
]
