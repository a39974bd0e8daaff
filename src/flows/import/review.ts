import type { FieldFact } from '../../advice/facts.ts'
import { answeredField, type ColumnAnswer, type ColumnAnswers } from '../../advice/import/map-columns.ts'
import type { ImportColumn } from '../../advice/import/types.ts'
import { clean } from '../../core/text.ts'
import type { Choice, Prompter } from '../../terminal/prompter.ts'
import type { Session } from '../run/session.ts'
import { drawColumns, drawIdentities } from './draw.ts'

type Action = 'accept' | 'change' | 'leave' | 'keep'

const columnChoices = (columns: readonly ImportColumn[]): Choice<ImportColumn>[] =>
  columns.map((column) => ({
    value: column,
    label: `${clean(column.name)}${column.field === null ? '' : ` -> ${column.field}`}`,
    about: [column.reason, column.proposal].filter(Boolean).join('; '),
  }))

function fieldChoices(fields: readonly FieldFact[], term: string): Choice<FieldFact>[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean)
  return fields
    .filter((field) =>
      words.every((word) => `${field.id} ${field.shortdesc ?? ''}`.toLowerCase().includes(word)),
    )
    .map((field) => ({ value: field, label: `${clean(field.id)}  ${clean(field.shortdesc ?? '')}` }))
}

async function change(
  prompter: Prompter,
  fields: readonly FieldFact[],
  columns: readonly ImportColumn[],
  action: Exclude<Action, 'accept'>,
): Promise<readonly [string, ColumnAnswer]> {
  const offered = columns.filter(({ include }) => action === 'change' || include === (action === 'leave'))
  const column = await prompter.select({ message: 'Which column?', choices: columnChoices(offered) })
  if (action === 'leave') return [column.name, 'none']
  if (action === 'keep') return [column.name, 'keep']
  const field = await prompter.search({
    message: `Which profile field does ${clean(column.name)} fill? (type to search)`,
    choices: (term) => fieldChoices(fields, term),
  })
  return [column.name, field]
}

/** A field goes to the column it was given last. */
function withAnswer(provided: ColumnAnswers, name: string, answer: ColumnAnswer): ColumnAnswers {
  const field = answeredField(answer)
  const others = [...provided].filter(
    ([, other]) => field === undefined || answeredField(other)?.id !== field.id,
  )
  return new Map([...others, [name, answer]])
}

/** Shows the columns until the person accepts them; each change is judged and shown again. */
export async function reviewColumns(
  session: Session,
  start: ColumnAnswers,
  map: (provided: ColumnAnswers) => ImportColumn[],
): Promise<ImportColumn[]> {
  const { ctx, prompter, snapshot, answers } = session
  let provided = start
  for (;;) {
    const columns = map(provided)
    ctx.progress.step('Columns', drawColumns(columns))
    const who = drawIdentities(columns)
    if (who.length > 0) ctx.progress.step('Whose row it is', who)
    if (prompter === undefined || answers.map.length > 0) return columns
    const action = await prompter.select<Action>({
      message: 'Does this fit?',
      choices: [
        { value: 'accept', label: 'Yes, use it' },
        { value: 'change', label: 'Give a column another field' },
        { value: 'leave', label: 'Leave a column out' },
        ...(columns.every(({ include }) => include)
          ? []
          : [{ value: 'keep' as const, label: 'Import a column that is left out' }]),
      ],
    })
    if (action === 'accept') return columns
    const [name, answer] = await change(prompter, snapshot.fields, columns, action)
    provided = withAnswer(provided, name, answer)
  }
}
