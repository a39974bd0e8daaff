import type { AuthTypeEntry, Slot, WorkflowEntry } from '../../src/catalog/types.ts'
import type { Choice, Prompter } from '../../src/terminal/prompter.ts'

/** A question as it was asked, and what was answered. */
export interface Asked {
  readonly kind: keyof Prompter
  readonly message: string
  readonly answer: string
  /** The property of the workflow that it is about; undefined for the audience, the mapping, the credential. */
  readonly slot: string | undefined
}

/** What to pick where a question has choices: by the question's first words, the start of a label. */
const PICKS: readonly (readonly [question: RegExp, label: RegExp])[] = [
  [/^Does this mapping fit/, /^Yes/],
  [/^Send this/, /^Yes/],
  [/^How do you want to authorize/, /^(Sign in|Enter )/],
]

const SAMPLES = ['https://sqs.us-east-1.amazonaws.com/1/queue', 'ops@acme.example', 'USD', 'DE']

/** What a person would type for a property, knowing its question, its help and its type. */
function typed(slot: Slot): string {
  if (slot.default !== undefined) return String(slot.default)
  if (slot.type === 'object') return '{}'
  if (slot.type === 'integer' || slot.type === 'number' || slot.items === 'integer')
    return String(Math.min(Math.max(4242, slot.minimum ?? 0), slot.maximum ?? 4242))
  if (slot.kind === 'fields') return 'email, user_id'
  if (slot.type === 'array' && slot.enum !== undefined) return String(slot.enum[0])
  const { pattern } = slot
  if (pattern === undefined) return 'acme-value'
  return SAMPLES.find((sample) => new RegExp(pattern).test(sample)) ?? 'acme-value'
}

/**
 * A person who answers every question from what the question says, and keeps what was asked. A question that is
 * neither the workflow's nor one that every guided run may ask fails.
 */
export function answeringPerson(given: {
  readonly workflow: WorkflowEntry
  readonly auths: readonly AuthTypeEntry[]
}): Prompter & { readonly asked: Asked[] } {
  const asked: Asked[] = []
  const { workflow, auths } = given
  const pairs = (slot: Slot): string => {
    const names = slot.vocabulary === undefined ? [] : (workflow.vocabularies[slot.vocabulary]?.names ?? [])
    return `email=${names[0]?.name ?? 'email'}`
  }
  const slotOf = (message: string): readonly [string, Slot] | undefined =>
    Object.entries(workflow.slots).find(
      ([, slot]) => message === slot.ask || message.startsWith(`${slot.ask} `),
    )
  const note = (kind: keyof Prompter, message: string, answer: unknown): void => {
    asked.push({ kind, message, answer: String(answer), slot: slotOf(message)?.[0] })
  }
  const credential = (message: string): string | undefined => {
    const field = auths
      .flatMap(({ fields }) => fields)
      .find(({ label }) => message === label || message.startsWith(`${label} (`))
    if (field === undefined) return undefined
    if (!field.needed && field.one_of === undefined) return ''
    return field.type === 'integer' ? '4242' : (field.example ?? 'a-credential')
  }
  const answerTo = (message: string, fallback: string | undefined): string => {
    const slot = slotOf(message)?.[1]
    const rule = workflow.rules.find(
      ({ kind, settings }) => kind === 'format' && settings.includes(slotOf(message)?.[0] ?? ''),
    )
    if (rule?.example !== undefined) return rule.example
    if (slot !== undefined) return slot.items === 'object' ? pairs(slot) : typed(slot)
    const secret = Object.keys(workflow.slots).find((name) => message === `${workflow.provider}.${name}`)
    const answer = secret === undefined ? (credential(message) ?? fallback) : 'a-secret'
    if (answer === undefined) throw new Error(`Nobody knows what to answer: ${message}`)
    return answer
  }
  const checked = (text: string, message: string, validate?: (text: string) => true | string): string => {
    const verdict = validate?.(text) ?? true
    if (verdict !== true) throw new Error(`"${text}" is no answer to "${message}": ${verdict}`)
    return text
  }
  const pick = async <T>(
    kind: keyof Prompter,
    message: string,
    choices: readonly Choice<T>[],
  ): Promise<T> => {
    const wanted = PICKS.find(([question]) => question.test(message))?.[1]
    const open = choices.filter(({ disabled }) => disabled === undefined)
    const found = open.find(({ label }) => wanted?.test(label) ?? true)
    if (found === undefined) throw new Error(`Nothing to choose: ${message}`)
    if (kind === 'select' && choices.length === 1)
      throw new Error(`A choice of one is no question: ${message}`)
    note(kind, message, found.label)
    return found.value
  }
  return {
    asked,
    confirm: async ({ message }) => {
      note('confirm', message, true)
      return true
    },
    select: ({ message, choices }) => pick('select', message, choices),
    search: async ({ message, choices }) => pick('search', message, await choices('')),
    review: async ({ message, state }) => {
      note('review', message, 'accept')
      return { action: 'accept', state }
    },
    multiselect: async ({ message, choices }) => [await pick('multiselect', message, choices)],
    text: async ({ message, default: usual, validate }) => {
      const text = checked(answerTo(message, usual), message, validate)
      note('text', message, text)
      return text
    },
    secret: async ({ message, validate }) => {
      const text = checked(answerTo(message, undefined), message, validate)
      note('secret', message, text)
      return text
    },
    editor: async ({ message }) => {
      throw new Error(`Nobody edits here: ${message}`)
    },
  }
}
