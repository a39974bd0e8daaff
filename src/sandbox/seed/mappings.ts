import { hexId } from '../hash.ts'
import type { MappingRecord } from '../records.ts'

const FROM_WEB = ['email', 'user_id', '_uid', 'utm_source', 'utm_campaign', 'cart_value']
const FROM_SHOPIFY = ['first_name', 'last_name', 'phone', 'city', 'zip', 'country', 'shopify_id']

const mapping = (field: string, stream: string): MappingRecord => ({
  id: hexId(`mapping/${stream}/${field}`),
  field,
  stream,
  expr: field === 'email' ? 'email(email)' : field,
  guard_expr: '',
  edit_status: 'unmodified',
})

/** Which stream fills which field, for the fields that matter most. */
export const seedMappings = (): MappingRecord[] => [
  ...FROM_WEB.map((field) => mapping(field, 'web')),
  ...FROM_SHOPIFY.map((field) => mapping(field, 'shopify_customers')),
]
