// What must hold for the merged catalog, beyond what the merge itself notices.

export const ROLES = [
  'email',
  'email_sha256',
  'email_md5',
  'phone',
  'phone_sha256',
  'user_id',
  'first_name',
  'last_name',
  'full_name',
  'first_initial',
  'address',
  'city',
  'state',
  'zip',
  'country',
  'mobile_id',
  'ip',
  'user_agent',
  'birth_date',
  'birth_year',
  'birth_month',
  'birth_day',
  'age',
  'gender',
  'company',
  'domain',
  'title',
  'timestamp',
  'event_name',
  'consent',
  'language',
  'timezone',
  'currency',
  'value',
  'quantity',
  'product_id',
  'order_id',
  'click_id',
  'url',
  'device_type',
  'os',
  'event_id',
]

const KINDS = [
  'segment',
  'segments',
  'field',
  'fields',
  'mapping',
  'external-id',
  'option',
  'schedule',
  'stream',
  'streams',
  'secret',
  'free',
]
const DATA = [
  'audience',
  'profiles',
  'events',
  'conversions',
  'files',
  'content',
  'alerts',
  'monitoring',
  'setup',
  'model',
  'enrichment',
]
const METHODS = [
  'oauth',
  'oauth1',
  'key',
  'token',
  'credentials',
  'client-credentials',
  'jwt',
  'service-account',
  'system-user',
  'database',
  'object-store',
  'sftp',
  'none',
]

/** A value of a default has the type of its property. */
function defaultFits({ type, enum: allowed, default: value }) {
  if (value === undefined) return true
  const one = (item) => allowed === undefined || allowed.includes(item)
  if (type === 'array') return Array.isArray(value) && value.every(one)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type && one(value)
}

function slotProblems(where, name, slot) {
  const found = []
  const say = (text) => found.push(`${where}.${name}: ${text}`)
  if (!KINDS.includes(slot.kind)) say(`unknown kind ${slot.kind}`)
  if (slot.role !== undefined && !ROLES.includes(slot.role)) say(`unknown role ${slot.role}`)
  if (!defaultFits(slot)) say(`default ${JSON.stringify(slot.default)} does not fit ${slot.type}`)
  if (slot.type === 'array' && ['segment', 'field', 'stream'].includes(slot.kind))
    say(`a list can't be a ${slot.kind}`)
  if (slot.type !== 'array' && ['segments', 'fields', 'streams', 'mapping'].includes(slot.kind))
    say(`a ${slot.type} can't be ${slot.kind}`)
  if (slot.needed && /\bleave (it )?empty\b/i.test(slot.help ?? ''))
    say('needed, and its help says to leave it empty')
  if ((slot.choices ?? slot.pattern) !== undefined && slot.enum !== undefined)
    say('its values are a closed list already')
  if (slot.kind === 'mapping' && slot.items !== 'object') say('a mapping must be a list of pairs')
  return found
}

/** Everything that is wrong, one sentence each. */
export function check({ providers, authTypes, vocabularies }) {
  const problems = []
  const types = new Set(['oauth', 'none', ...authTypes.map(({ slug }) => slug)])
  for (const provider of providers) {
    if (provider.auth.length === 0) problems.push(`${provider.slug}: no auth`)
    for (const type of provider.auth)
      if (!types.has(type)) problems.push(`${provider.slug}: unknown auth type ${type}`)
    for (const { kebab, data, slots } of provider.workflows) {
      const where = `${provider.slug}/${kebab}`
      if (!DATA.includes(data)) problems.push(`${where}: unknown data ${data}`)
      for (const [name, slot] of Object.entries(slots)) problems.push(...slotProblems(where, name, slot))
    }
  }
  for (const { slug, method, fields } of authTypes) {
    if (!METHODS.includes(method)) problems.push(`auth ${slug}: unknown method ${method}`)
    if (method !== 'none' && fields.length === 0 && slug !== 'aws-delegated')
      problems.push(`auth ${slug}: no fields`)
  }
  for (const [name, { names }] of Object.entries(vocabularies)) {
    const seen = new Set()
    for (const entry of names) {
      if (seen.has(entry.name)) problems.push(`vocabulary ${name}: ${entry.name} twice`)
      seen.add(entry.name)
      if (entry.role !== undefined && !ROLES.includes(entry.role))
        problems.push(`vocabulary ${name}.${entry.name}: unknown role ${entry.role}`)
    }
  }
  return problems
}
