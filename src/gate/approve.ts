import { parseJson } from '../core/assignments.ts'
import { AppError, isAppError } from '../core/errors.ts'
import type { Json } from '../core/json.ts'
import { clean } from '../core/text.ts'
import type { Write } from '../core/write.ts'
import type { Choice, Prompter } from '../terminal/prompter.ts'
import { type Senders, senderOf } from './document.ts'
import { changes, NO_PAINT, type Paint, proposalText, requestText } from './present.ts'
import type { Proposal } from './types.ts'

type Answer = 'yes' | 'no' | 'edit' | 'changes' | 'raw' | 'save'

interface Asking {
  readonly prompter: Prompter
  readonly senders: Senders
  readonly paint: Paint
  readonly tell: (text: string) => void
  /** Codes of blocking warnings that a flag has taken care of already. */
  readonly accepted: readonly string[]
}

const declined = (): AppError =>
  new AppError('approval', 'Not approved', { code: 'declined', hint: 'Nothing was sent.' })

/** Only a body without secrets can be edited: a person would have to see them. */
const editable = (proposal: Proposal, senders: Senders): Write[] =>
  proposal.edit === undefined
    ? []
    : proposal.writes.filter(
        (write) => senderOf(write, senders).render(write).body !== undefined && write.secrets.length === 0,
      )

async function edited(proposal: Proposal, { prompter, tell, paint, senders }: Asking): Promise<Proposal> {
  const writes = editable(proposal, senders)
  const [first] = writes
  if (first === undefined || proposal.edit === undefined) return proposal
  const write =
    writes.length === 1
      ? first
      : await prompter.select({
          message: 'Edit which request?',
          choices: writes.map((each) => ({ value: each, label: clean(each.title) })),
        })
  const text = await prompter.editor({
    message: 'Edit the request',
    text: `${JSON.stringify(senderOf(write, senders).render(write).body, null, 2)}\n`,
    suffix: '.json',
  })
  let body: Json
  try {
    body = parseJson(text, 'The edited request') as Json
  } catch (error) {
    if (!isAppError(error)) throw error
    tell(paint.bad(`${error.message}\n`))
    return proposal
  }
  const result = proposal.edit(write, body)
  if (Array.isArray(result)) {
    tell(`${result.map((problem: string) => paint.bad(problem)).join('\n')}\n`)
    return proposal
  }
  return { ...proposal, writes: proposal.writes.map((each) => (each === write ? (result as Write) : each)) }
}

// A thing may have no name, and an empty answer must not be what confirms it.
const nameOf = ({ subject }: Write): string => clean(subject.name) || clean(subject.id ?? '') || subject.kind

/** The names that must be typed: of each thing that is hit, or once that of what holds them together. */
function namesToType({ writes, confirmName = '' }: Proposal): string[] {
  const destructive = writes.filter(({ effect }) => effect === 'destructive')
  const together = clean(confirmName)
  return destructive.length > 1 && together !== '' ? [together] : destructive.map(nameOf)
}

/** What cannot be undone asks to type the name of what it hits. */
async function typedNames(proposal: Proposal, prompter: Prompter): Promise<boolean> {
  for (const name of namesToType(proposal)) {
    const typed = await prompter.text({ message: `This cannot be undone. Type the name to confirm: ${name}` })
    if (typed.trim() !== name) return false
  }
  return true
}

async function goesOn(proposal: Proposal, { prompter, accepted }: Asking): Promise<boolean> {
  const open = proposal.warnings.filter(({ blocking, code }) => blocking && !accepted.includes(code))
  for (const warning of open) {
    if (!(await prompter.confirm({ message: `${clean(warning.message)} Override it?` }))) return false
  }
  return true
}

/** What each update of the proposal changes, under its title; empty where nothing is updated. */
const allChanges = (proposal: Proposal, paint: Paint): string =>
  proposal.writes
    .map((write) => ({ write, lines: changes(write, paint) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ write, lines }) => `\n${[clean(write.title), ...lines].join('\n  ')}\n`)
    .join('')

const rawRequests = (proposal: Proposal, senders: Senders): string =>
  proposal.writes.map((write) => `\n${requestText(senderOf(write, senders).render(write))}\n`).join('')

/** Not now: what was shown is kept as it stands. */
const saved = async (proposal: Proposal): Promise<AppError> =>
  new AppError('approval', 'Saved as a plan', {
    code: 'saved',
    hint: 'Nothing was sent. Check it again, or send it:',
    next: (await proposal.save?.(proposal)) ?? [],
  })

const choices = (proposal: Proposal, senders: Senders): Choice<Answer>[] => [
  { value: 'no', label: 'No, send nothing' },
  { value: 'yes', label: 'Yes, send it' },
  ...(editable(proposal, senders).length > 0 ? [{ value: 'edit' as const, label: 'Edit the request' }] : []),
  ...(allChanges(proposal, NO_PAINT) === ''
    ? []
    : [{ value: 'changes' as const, label: 'Show again what changes' }]),
  { value: 'raw', label: 'Show the raw request again' },
  ...(proposal.save === undefined ? [] : [{ value: 'save' as const, label: 'Save as a plan, send nothing' }]),
]

/**
 * Shows the proposal and asks until there is a yes or a no; an edited one is shown again from the start.
 * @returns the proposal as it was approved
 * @throws AppError approval (exit 3) for a no
 */
export async function askApproval(start: Proposal, asking: Asking): Promise<Proposal> {
  const { prompter, senders, paint, tell } = asking
  const show = (proposal: Proposal): void => tell(`\n${proposalText(proposal, senders, paint)}\n`)
  let proposal = start
  show(proposal)
  for (;;) {
    const answer = await prompter.select<Answer>({
      message: 'Send this?',
      default: 'no',
      choices: choices(proposal, senders),
    })
    if (answer === 'changes') tell(`${allChanges(proposal, paint)}\n`)
    else if (answer === 'save') throw await saved(proposal)
    else if (answer === 'raw') tell(`${rawRequests(proposal, senders)}\n`)
    else if (answer === 'edit') {
      proposal = await edited(proposal, asking)
      show(proposal)
    } else if (
      answer === 'yes' &&
      (await goesOn(proposal, asking)) &&
      (await typedNames(proposal, prompter))
    ) {
      return proposal
    } else throw declined()
  }
}
