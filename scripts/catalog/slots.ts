// One setting: facts first, then the authored slot, then the common rules.
import type { AuthorSlot, Common } from '../../src/catalog/schema.ts'
import type { Fact } from './read.ts'

type Rule = Common['patterns'][number]
type Judgment = Common['names'][string]

/** The words of a setting's name without the ending that its rule matched: `hashed_email_field` -> `hashed email`. */
const subjectOf = (name: string, rule: Rule): string =>
  name
    .replace(new RegExp(rule.strip ?? '$^'), '')
    .replaceAll('_', ' ')
    .trim()

const fits = (rule: Rule, name: string, fact: Fact): boolean =>
  new RegExp(rule.match).test(name) &&
  (rule.type === undefined || rule.type === fact.type) &&
  (rule.items === undefined || rule.items === fact.items) &&
  (rule.enum === undefined || rule.enum === (fact.enum !== undefined))

const fill = (text: string, subject: string): string =>
  text
    .replaceAll('{subject}', subject)
    .replaceAll('{Subject}', subject.charAt(0).toUpperCase() + subject.slice(1))
    .replaceAll(/ {2,}/g, ' ')

/** What the common rules say about a setting: by its whole name, else by the first pattern that fits. */
function commonSlot(name: string, fact: Fact, common: Common): { slot: Judgment; generic: boolean } {
  const exact = common.names[name]
  if (exact !== undefined && suits(exact, fact)) return { slot: exact, generic: false }
  const rule = common.patterns.find((candidate) => fits(candidate, name, fact))
  if (rule === undefined) throw new Error(`no common rule fits ${name} (${fact.type})`)
  const { match: _m, type: _t, items: _i, enum: _e, strip: _s, generic, ...slot } = rule
  const role = common.roles[name]
  const subject = subjectOf(name, rule)
  const filled = {
    ...slot,
    ...(slot.kind === 'field' && role !== undefined ? { role } : {}),
    ask: fill(slot.ask, subject),
    ...(slot.help === undefined ? {} : { help: fill(slot.help, subject) }),
  }
  return { slot: filled, generic: generic === true }
}

const ARRAY_KINDS = ['segments', 'fields', 'streams', 'mapping']

/** A common slot for one string does not suit a list, and the other way round. */
const suits = (slot: Judgment, fact: Fact): boolean =>
  fact.type === 'array'
    ? slot.kind !== 'segment' && slot.kind !== 'field' && slot.kind !== 'stream'
    : !ARRAY_KINDS.includes(slot.kind) || fact.type === 'string'

/** A slot as it is stored: flags that are false are left out. */
export interface StoredSlot extends Omit<Judgment, 'role' | 'also'>, Omit<Fact, 'default'> {
  readonly role?: string
}

/** The slot of one setting, its parts in a fixed order; `generic`: only the last resort had a question for it. */
export function makeSlot(
  name: string,
  fact: Fact,
  authored: AuthorSlot | undefined,
  common: Common,
): { readonly slot: StoredSlot; readonly generic: boolean } {
  const base = commonSlot(name, fact, common)
  const own = { ...base.slot, ...authored }
  // A list of pairs is a mapping whatever else was said: the API takes it in no other form.
  const kind = fact.items === 'object' ? 'mapping' : own.kind
  const needed = fact.required === true || (own.needed === true && own.one_of === undefined)
  const slot = {
    kind,
    type: fact.type,
    items: fact.items,
    enum: fact.enum === undefined ? undefined : [...fact.enum, ...(own.also ?? [])],
    choices: own.choices,
    pattern: own.pattern,
    format: fact.format,
    minimum: fact.minimum ?? own.minimum,
    maximum: fact.maximum ?? own.maximum,
    max_items: own.max_items,
    required: fact.required === true || undefined,
    needed: needed || undefined,
    one_of: needed ? undefined : own.one_of,
    exclusive: own.exclusive,
    // An author takes the usual role away with null: then nothing is suggested for the field.
    role: kind === 'field' ? (own.role ?? undefined) : undefined,
    role_by: own.role_by,
    consent: own.consent,
    vocabulary: own.vocabulary,
    default: own.default ?? fact.default,
    ask: own.ask,
    help: own.help,
    sensitive: own.sensitive,
  }
  const known = Object.fromEntries(Object.entries(slot).filter(([, value]) => value !== undefined))
  return { slot: known as unknown as StoredSlot, generic: authored?.ask === undefined && base.generic }
}
