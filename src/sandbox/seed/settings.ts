import type { SettingRecord } from '../records.ts'

/** Account settings; schema patches are off, so schema edits go straight into the shared draft. */
export const seedSettings = (): SettingRecord[] => [
  { slug: 'enable_schema_patches', name: 'Schema patches', value: false, can_be_assigned: true },
  {
    slug: 'api_whitelist_fields',
    name: 'Fields readable by public tokens',
    value: ['country', 'loyalty_tier'],
    can_be_assigned: true,
  },
  { slug: 'event_quota', name: 'Events per month', value: 250_000_000, can_be_assigned: false },
]
