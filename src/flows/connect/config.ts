import { type Filled, fill, type Open } from '../../advice/draft/fill.ts'
import { slotValue } from '../../advice/draft/slot-value.ts'
import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import { assignments } from '../../core/assignments.ts'
import { isAppError, usageError } from '../../core/errors.ts'
import type { Json } from '../../core/json.ts'
import { quote } from '../../core/shell.ts'
import { clean, didYouMean, nearest } from '../../core/text.ts'
import type { Auth } from '../../lytics/client.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { secretNames } from '../secrets.ts'
import { miss, type Session } from './session.ts'

const OTHER = Symbol('another value')

/** True, or what is wrong with a typed value. */
function check(name: string, slot: Slot, text: string): true | string {
  if (text.trim() === '') return 'This is needed.'
  try {
    slotValue(name, slot, text)
    return true
  } catch (error) {
    return isAppError(error) ? error.message : String(error)
  }
}

async function askOne(
  prompter: Prompter,
  workflow: WorkflowEntry,
  open: Open,
): Promise<readonly [string, Json]> {
  const name =
    open.names.length === 1
      ? (open.names[0] ?? '')
      : await prompter.select({
          message: 'One of these is needed. Which will you give?',
          choices: open.names.map((each) => ({ value: each, label: workflow.slots[each]?.ask ?? each })),
        })
  const slot = workflow.slots[name]
  if (slot === undefined) return [name, '']
  if (open.candidates.length > 0) {
    const picked = await prompter.select<string | typeof OTHER>({
      message: slot.ask,
      choices: [
        ...open.candidates.map((candidate) => ({
          value: candidate.value,
          label: candidate.value,
          about: `used by ${clean(candidate.jobs.join(', '))}`,
        })),
        { value: OTHER, label: 'Another one' },
      ],
    })
    if (picked !== OTHER) return [name, slotValue(name, slot, picked)]
  }
  if (slot.enum !== undefined && slot.type !== 'array') {
    const value = await prompter.select({
      message: slot.ask,
      choices: slot.enum.map((each) => ({ value: each, label: String(each) })),
    })
    return [name, value]
  }
  if (slot.type === 'boolean') return [name, await prompter.confirm({ message: slot.ask })]
  const hint = slot.help === undefined ? '' : ` (${slot.help})`
  const text = await prompter.text({
    message: `${slot.ask}${hint}`,
    validate: (value) => check(name, slot, value),
  })
  return [name, slotValue(name, slot, text)]
}

function missing(session: Session, open: Open): undefined {
  const names = open.names.map((name) => `--set ${name}=VALUE`).join(' or ')
  return miss(
    session,
    names,
    open.ask,
    open.candidates.map((candidate) => quote(candidate.value)),
  )
}

function refuseUnknown(workflow: WorkflowEntry, set: ReadonlyMap<string, string>): void {
  const known = Object.keys(workflow.slots)
  // A workflow that the catalog does not know takes anything.
  if (known.length === 0 && workflow.provider === '') return
  for (const name of set.keys()) {
    if (known.includes(name)) continue
    throw usageError(`--set ${name}: ${workflow.slug} has no such property`, {
      code: 'unknown_property',
      hint: didYouMean(nearest(name, known)) ?? `It has ${known.join(', ')}.`,
      next: [`lytics-advisor workflows get ${workflow.kebab}`],
    })
  }
}

/**
 * The secrets of the configuration, each as the name that stands for it until it is sent: those that a flag gives a
 * place for, and those that the job cannot do without.
 * @throws AppError usage for a secret given as an argument; it is not repeated
 */
function secretsOf(
  session: Session,
  workflow: WorkflowEntry,
  set: ReadonlyMap<string, string>,
): [string, Json][] {
  const { answers, command, prompter } = session
  const slots = Object.entries(workflow.slots).filter(([, slot]) => slot.kind === 'secret')
  const named = slots.length === 0 ? [] : secretNames(answers.secret)
  return slots.flatMap(([name, slot]): [string, Json][] => {
    if (set.has(name))
      throw usageError(`--set ${name}: it is a secret, and a secret is never an argument`, {
        code: 'secret_argument',
        hint: `Nothing was sent. Say where it comes from: --secret ${name}=env:NAME (or file:PATH, stdin).`,
      })
    const full = `${workflow.provider}.${name}`
    const given = named.includes(name) || named.includes(full)
    if (!given && !slot.needed) return []
    // Whoever sends it in a script must say where it comes from; a plan is told when it is applied.
    if (!given && command === 'connect' && prompter === undefined)
      miss(session, `--secret ${name}=env:NAME`, slot.ask)
    return [[name, { $secret: full }]]
  })
}

/**
 * Fills what is left of the configuration: derived where the account shows it, asked where it does not.
 * @throws AppError usage for a --set value that does not fit
 */
export async function chooseConfig(
  session: Session,
  workflow: WorkflowEntry,
  auth: Auth | undefined,
  chosen: ReadonlyMap<string, Json>,
): Promise<readonly Filled[]> {
  const set = assignments(session.answers.set, '--set')
  refuseUnknown(workflow, set)
  const known = new Map([...chosen, ...secretsOf(session, workflow, set)])
  for (;;) {
    const { filled, open } = fill({ workflow, set, chosen: known, auth, jobs: session.world.jobs })
    const [next] = open
    if (next === undefined) return filled
    if (session.prompter === undefined) {
      for (const each of open) missing(session, each)
      return filled
    }
    const [name, value] = await askOne(session.prompter, workflow, next)
    known.set(name, value)
  }
}
