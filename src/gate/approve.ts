import { parseJson } from '../core/assignments.ts'
import { AppError, isAppError } from '../core/errors.ts'
import type { Json } from '../core/json.ts'
import { clean } from '../core/text.ts'
import type { Write } from '../core/write.ts'
import type { Prompter } from '../terminal/prompter.ts'
import { type Senders, senderOf } from './document.ts'
import { type Paint, proposalText, requestText } from './present.ts'
import type { Proposal } from './types.ts'

type Answer = 'yes' | 'no' | 'edit' | 'raw'

interface Asking {
  readonly prompter: Prompter
  readonly senders: Senders
  readonly paint: Paint
  readonly tell: (text: string) => void
}

export const declined = (): AppError =>
  new AppError('approval', 'Not approved', { code: 'declined', hint: 'Nothing was sent.' })

/** Only a body without secrets can be edited: a person would have to see them. */
const editable = (proposal: Proposal): Write[] =>
  proposal.edit === undefined
    ? []
    : proposal.writes.filter((write) => write.body !== undefined && write.secrets.length === 0)

async function edited(proposal: Proposal, { prompter, tell, paint }: Asking): Promise<Proposal> {
  const writes = editable(proposal)
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
    text: `${JSON.stringify(write.body, null, 2)}\n`,
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

/** A destructive write asks to type the name of what it hits. */
async function typedNames(proposal: Proposal, prompter: Prompter): Promise<boolean> {
  for (const write of proposal.writes.filter(({ effect }) => effect === 'destructive')) {
    const name = clean(write.subject.name)
    const typed = await prompter.text({ message: `This cannot be undone. Type the name to go on: ${name}` })
    if (typed.trim() !== name) return false
  }
  return true
}

async function accepted(proposal: Proposal, { prompter }: Asking): Promise<boolean> {
  for (const warning of proposal.warnings.filter(({ blocking }) => blocking)) {
    if (!(await prompter.confirm({ message: `${clean(warning.message)} Go on all the same?` }))) return false
  }
  return true
}

/**
 * Shows the proposal and asks until there is a yes or a no; an edited one is shown again from the start.
 * @returns the proposal as it was approved
 * @throws AppError approval (exit 3) for a no
 */
export async function askApproval(start: Proposal, asking: Asking): Promise<Proposal> {
  let proposal = start
  let shown = false
  for (;;) {
    if (!shown) asking.tell(`\n${proposalText(proposal, asking.senders, asking.paint)}\n`)
    shown = true
    const answer = await asking.prompter.select<Answer>({
      message: 'Send this?',
      default: 'no',
      choices: [
        { value: 'no', label: 'No, send nothing' },
        { value: 'yes', label: 'Yes, send it' },
        ...(editable(proposal).length > 0 ? [{ value: 'edit' as const, label: 'Edit the request' }] : []),
        { value: 'raw', label: 'Show the raw request again' },
      ],
    })
    if (answer === 'no') throw declined()
    if (answer === 'raw') {
      for (const write of proposal.writes)
        asking.tell(`\n${requestText(senderOf(write, asking.senders).render(write))}\n\n`)
    } else if (answer === 'edit') {
      proposal = await edited(proposal, asking)
      shown = false
    } else if ((await accepted(proposal, asking)) && (await typedNames(proposal, asking.prompter))) {
      return proposal
    } else {
      throw declined()
    }
  }
}
