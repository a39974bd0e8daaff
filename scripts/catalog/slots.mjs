// One config property: facts first, then the authored slot, then the common rules.

/** The words of a property name without the ending that its rule matched: `hashed_email_field` -> `hashed email`. */
const subjectOf = (name, rule) =>
  name
    .replace(new RegExp(rule.strip ?? '$^'), '')
    .replaceAll('_', ' ')
    .trim()

const fits = (rule, name, fact) =>
  new RegExp(rule.match).test(name) &&
  (rule.type === undefined || rule.type === fact.type) &&
  (rule.items === undefined || rule.items === fact.items) &&
  (rule.enum === undefined || rule.enum === (fact.enum !== undefined))

const fill = (text, subject) =>
  text
    .replaceAll('{subject}', subject)
    .replaceAll('{Subject}', subject.charAt(0).toUpperCase() + subject.slice(1))
    .replaceAll(/ {2,}/g, ' ')

/** What the common rules say about a property: by its whole name, else by the first pattern that fits. */
export function commonSlot(name, fact, common) {
  const exact = common.names[name]
  const role = common.roles[name]
  if (exact !== undefined && suits(exact, fact)) return { ...exact, generic: false }
  const rule = common.patterns.find((candidate) => fits(candidate, name, fact))
  if (rule === undefined) throw new Error(`no common rule fits ${name} (${fact.type})`)
  const { match, type, items, enum: _, strip, generic, ...slot } = rule
  const subject = subjectOf(name, rule)
  return {
    ...slot,
    ...(slot.kind === 'field' && role !== undefined ? { role } : {}),
    ask: fill(slot.ask, subject),
    ...(slot.help === undefined ? {} : { help: fill(slot.help, subject) }),
    generic: generic === true,
  }
}

const ARRAY_KINDS = ['segments', 'fields', 'streams', 'mapping']

/** A common slot for one string does not suit a list, and the other way round. */
export const suits = (slot, fact) =>
  fact.type === 'array'
    ? slot.kind !== 'segment' && slot.kind !== 'field' && slot.kind !== 'stream'
    : !ARRAY_KINDS.includes(slot.kind) || fact.type === 'string'

const OURS = [
  'kind',
  'role',
  'vocabulary',
  'needed',
  'one_of',
  'exclusive',
  'default',
  'ask',
  'help',
  'choices',
  'pattern',
  'sensitive',
  'minimum',
  'maximum',
  'max_items',
]

/** The slot of one property, with every part in a fixed order; `generic` tells the checks that only the last resort spoke. */
export function makeSlot(name, fact, authored, common) {
  const base = commonSlot(name, fact, common)
  const own = Object.fromEntries(Object.entries(authored ?? {}).filter(([key]) => OURS.includes(key)))
  const merged = { ...base, ...own }
  // A list of pairs is a mapping whatever else was said: the API takes it in no other form.
  if (fact.items === 'object') merged.kind = 'mapping'
  const inGroup = merged.one_of !== undefined
  const needed = fact.required === true || (merged.needed === true && !inGroup)
  const slot = {
    kind: merged.kind,
    type: fact.type,
    items: fact.items,
    enum: fact.enum,
    choices: merged.choices,
    pattern: merged.pattern,
    format: fact.format,
    minimum: fact.minimum ?? merged.minimum,
    maximum: fact.maximum ?? merged.maximum,
    max_items: merged.max_items,
    required: fact.required === true || undefined,
    needed: needed || undefined,
    one_of: needed ? undefined : merged.one_of,
    exclusive: merged.exclusive,
    // An author takes the usual role away with null: then nothing is suggested for the field.
    role: merged.kind === 'field' ? (merged.role ?? undefined) : undefined,
    vocabulary: merged.vocabulary,
    default: merged.default ?? fact.default,
    ask: merged.ask,
    help: merged.help,
    sensitive: merged.sensitive,
  }
  const generic = authored?.ask === undefined && base.generic
  return {
    slot: Object.fromEntries(Object.entries(slot).filter(([, value]) => value !== undefined)),
    generic,
  }
}
