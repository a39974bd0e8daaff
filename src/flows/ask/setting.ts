import { candidates } from '../../advice/draft/candidates.ts'
import type { Open } from '../../advice/draft/fill.ts'
import { fieldNamed, mappingSlots, mappingValue, pairsFromFlags } from '../../advice/draft/pairs.ts'
import { slotValue } from '../../advice/draft/slot-value.ts'
import { ruleInWords } from '../../catalog/rule-words.ts'
import { brokenRules, refuses } from '../../catalog/rules.ts'
import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import { assignments } from '../../core/assignments.ts'
import { isAppError, usageError } from '../../core/errors.ts'
import type { Json } from '../../core/json.ts'
import { clean } from '../../core/text.ts'
import type { SchemaField } from '../../lytics/client.ts'
import type { Choice, Prompter } from '../../terminal/prompter.ts'
import type { Session } from '../run/session.ts'
import { segmentChoices } from './segment.ts'

/** One property that a person is asked for. */
interface Asking {
  readonly session: Session
  readonly prompter: Prompter
  readonly workflow: WorkflowEntry
  readonly name: string
  readonly slot: Slot
}

const OTHER = Symbol('another value')
const ANOTHER: Choice<typeof OTHER> = { value: OTHER, label: 'Another one' }

const messageOf = ({ ask, help }: Slot): string => (help === undefined ? ask : `${ask} (${help})`)

/** True, or what is wrong with a typed value. */
function check(parse: (text: string) => unknown): (text: string) => true | string {
  return (text) => {
    if (text.trim() === '') return 'This is needed.'
    try {
      parse(text)
      return true
    } catch (error) {
      if (!isAppError(error)) throw error
      return [error.message, error.details.hint].filter(Boolean).join('. ')
    }
  }
}

/** A value by the rules about this setting alone: its format and its range. */
function byRules({ workflow, name, slot }: Asking, value: Json): Json {
  const only = { slots: { [name]: slot }, rules: workflow.rules.filter(({ kind }) => ABOUT_ONE.has(kind)) }
  const [broken] = brokenRules(only, { [name]: value })
  if (broken !== undefined && refuses(broken.rule))
    throw usageError(ruleInWords(broken.rule, workflow.slots, broken.settings), { code: 'bad_value' })
  return value
}
const ABOUT_ONE = new Set(['format', 'range'])

async function typed(asking: Asking, read: (text: string) => Json, more = ''): Promise<Json> {
  const { prompter, slot } = asking
  const parse = (text: string): Json => byRules(asking, read(text))
  const question = { message: `${messageOf(slot)}${more}`, validate: check(parse) }
  return parse(await prompter.text(question))
}

const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

function fieldsLike(fields: readonly SchemaField[], term: string): Choice<string>[] {
  const wanted = term.toLowerCase().split(/\s+/).filter(Boolean)
  return fields
    .filter(({ id, shortdesc = '' }) =>
      wanted.every((word) => `${id} ${shortdesc}`.toLowerCase().includes(word)),
    )
    .map(({ id, type = '', shortdesc = '' }) => ({
      value: id,
      label: [id, type, shortdesc].map(clean).filter(Boolean).join('  '),
    }))
}

/** The fields of the destination that a mapping may name, as far as a question can hold them. */
function namesOf({ workflow, slot }: Asking): string {
  const names = slot.vocabulary === undefined ? [] : (workflow.vocabularies[slot.vocabulary]?.names ?? [])
  const shown = names.slice(0, 12).map(({ name }) => name)
  if (shown.length === 0) return ' As field=name, several with commas.'
  return ` As field=name, several with commas. Names: ${shown.join(', ')}${names.length > shown.length ? '…' : ''}`
}

/** Pairs as typed, with fields that exist and names that the destination has. */
function pairsOf({ session, workflow, name, slot }: Asking, text: string): Json {
  // Without a vocabulary the left side need not be a profile field: it may be an audience.
  if (slot.vocabulary === undefined) return slotValue(name, slot, text)
  const slots = mappingSlots(workflow, workflow.vocabularies).filter((each) => each.name === name)
  const pairs = pairsFromFlags(assignments(words(text), messageOf(slot)), slots, session.snapshot.fields)
  return mappingValue(pairs.get(name) ?? [])
}

/** Where Lytics itself lists the values, they are picked and not typed. */
async function picked(asking: Asking): Promise<Json | undefined> {
  const { session, prompter, slot } = asking
  const { fields, segments } = session.snapshot
  const message = messageOf(slot)
  if (slot.kind === 'field' && fields.length > 0)
    return await prompter.search({ message, choices: (term) => fieldsLike(fields, term) })
  if (slot.kind === 'fields') {
    const known = (text: string) => words(text).map((word) => fieldNamed(word, fields).id)
    return await typed(asking, known, ' Names of profile fields, with commas.')
  }
  if (slot.kind === 'mapping') return await typed(asking, (text) => pairsOf(asking, text), namesOf(asking))
  if (slot.kind !== 'segment' && slot.kind !== 'segments') return undefined
  const segment = await prompter.search({ message, choices: (term) => segmentChoices(segments, term) })
  return slot.type === 'array' ? [segment.id] : segment.id
}

async function knownValues(asking: Asking, open: Open): Promise<Choice<string>[]> {
  const { session, workflow, name, slot } = asking
  if (slot.kind === 'stream' || slot.kind === 'streams') {
    const streams = await (await session.ctx.lytics()).streams.list()
    return streams.flatMap(({ name, count }) =>
      name === undefined ? [] : [{ value: name, label: clean(name), about: `${count ?? 0} messages` }],
    )
  }
  // Of an either-or group it is only known now which one a person gives.
  const known =
    open.names.length > 1 ? candidates(workflow, name, undefined, session.snapshot.jobs) : open.candidates
  const used = known.map(({ value, jobs }) => ({
    value,
    label: clean(value),
    about: `used by ${clean(jobs.join(', '))}`,
  }))
  const more = (slot.enum ?? slot.choices ?? []).map(String)
  const unused = more.filter((value) => !used.some((choice) => choice.value === value))
  return [...used, ...unused.map((value) => ({ value, label: value }))]
}

async function several(asking: Asking, known: readonly Choice<string>[]): Promise<Json> {
  const { prompter, slot } = asking
  for (;;) {
    const chosen = await prompter.multiselect({ message: messageOf(slot), choices: known })
    if (chosen.length > 0) return slot.items === 'integer' ? chosen.map(Number) : chosen
  }
}

/** Asks for one property by what it is: a field, an audience or a stream is picked, a closed list chosen, the rest typed. */
async function askSlot(asking: Asking, open: Open): Promise<Json> {
  const { prompter, name, slot } = asking
  const listed = await picked(asking)
  if (listed !== undefined) return listed
  if (slot.type === 'boolean') return await prompter.confirm({ message: messageOf(slot) })
  const known = await knownValues(asking, open)
  const parse = (text: string) => slotValue(name, slot, text)
  if (known.length === 0) return await typed(asking, parse)
  if (slot.type === 'array') return await several(asking, known)
  const closed = slot.enum !== undefined
  const value = await prompter.select<string | typeof OTHER>({
    message: messageOf(slot),
    choices: [...known, ...(closed ? [] : [ANOTHER])],
  })
  if (value === OTHER) return await typed(asking, parse)
  return slot.enum?.find((each) => String(each) === value) ?? parse(value)
}

/** Asks for what is open: one property, or first which of several a person has. @returns its name and value */
export async function askOpen(
  session: Session,
  prompter: Prompter,
  workflow: WorkflowEntry,
  open: Open,
): Promise<readonly [string, Json]> {
  if (open.target !== undefined) {
    const choices = (term: string) => fieldsLike(session.snapshot.fields, term)
    const field = await prompter.search({ message: open.ask, choices })
    return [open.names[0] ?? '', { [field]: open.target }]
  }
  const name =
    open.names.length === 1
      ? (open.names[0] ?? '')
      : await prompter.select({
          message: 'One of these is needed. Which will you give?',
          choices: open.names.map((each) => {
            const { ask = each, help } = workflow.slots[each] ?? {}
            return { value: each, label: ask, ...(help === undefined ? {} : { about: help }) }
          }),
        })
  const slot = workflow.slots[name]
  return slot === undefined
    ? [name, '']
    : [name, await askSlot({ session, prompter, workflow, name, slot }, open)]
}
