import { fieldNamed, type MappingSlot, type Pair } from '../../advice/draft/pairs.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import { clean } from '../../core/text.ts'
import type { SchemaField, Segment } from '../../lytics/client.ts'
import type { Choice, Prompter } from '../../terminal/prompter.ts'
import { readCoverage } from '../coverage.ts'
import { drawMapping } from './draw.ts'
import type { MappingChoice } from './mapping.ts'
import type { Session } from './session.ts'

type Action = 'accept' | 'change' | 'add' | 'drop'

const fieldChoices = (fields: readonly SchemaField[], term: string): Choice<SchemaField>[] => {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean)
  return fields
    .filter((field) =>
      words.every((word) => `${field.id} ${field.shortdesc ?? ''}`.toLowerCase().includes(word)),
    )
    .map((field) => ({
      value: field,
      label: `${clean(field.id)}  ${clean(field.shortdesc ?? '')}`,
      about: clean(field.longdesc ?? ''),
    }))
}

/** One line of the review: a single field or one pair of a mapping property. */
interface Row {
  readonly slot: string
  readonly single: boolean
  readonly pair: Pair
}

const rowsOf = (choice: MappingChoice): Row[] => [
  ...[...choice.fields].map(([slot, pair]) => ({ slot, single: true, pair })),
  ...[...choice.pairs].flatMap(([slot, pairs]) => pairs.map((pair) => ({ slot, single: false, pair }))),
]

const without = (choice: MappingChoice, row: Row): MappingChoice => ({
  ...choice,
  fields: new Map([...choice.fields].filter(([slot]) => !(row.single && slot === row.slot))),
  pairs: new Map(
    [...choice.pairs].map(([slot, pairs]) => [
      slot,
      row.single || slot !== row.slot ? pairs : pairs.filter((pair) => pair !== row.pair),
    ]),
  ),
})

const withPair = (choice: MappingChoice, row: Row): MappingChoice =>
  row.single
    ? { ...choice, fields: new Map([...choice.fields, [row.slot, row.pair]]) }
    : {
        ...choice,
        pairs: new Map([...choice.pairs, [row.slot, [...(choice.pairs.get(row.slot) ?? []), row.pair]]]),
      }

const pickRow = (prompter: Prompter, choice: MappingChoice, message: string): Promise<Row> =>
  prompter.select({
    message,
    choices: rowsOf(choice).map((row) => ({
      value: row,
      label: `${clean(row.pair.source)} -> ${row.single ? row.slot : row.pair.target}`,
      ...(row.pair.runner_up === undefined ? {} : { about: `next best: ${clean(row.pair.runner_up)}` }),
    })),
  })

async function pickField(session: Session, prompter: Prompter, target: string): Promise<Pair> {
  const field = await prompter.search({
    message: `Which profile field goes to ${target}? (type to search)`,
    choices: (term) => fieldChoices(session.world.fields, term),
  })
  return { source: fieldNamed(field.id, session.world.fields).id, target, score: 1, reason: 'chosen by you' }
}

/** Names of the destination that nothing is mapped to yet, by mapping property. */
function unusedTargets(choice: MappingChoice, slots: readonly MappingSlot[]): Choice<Row>[] {
  return slots.flatMap((slot) => {
    const used = new Set((choice.pairs.get(slot.name) ?? []).map((pair) => pair.target))
    return (slot.vocabulary?.names ?? [])
      .filter((entry) => !used.has(entry.name))
      .map((entry) => ({
        value: {
          slot: slot.name,
          single: false,
          pair: { source: '', target: entry.name, score: 1, reason: '' },
        },
        label: `${entry.name}  ${entry.label ?? ''}`,
      }))
  })
}

async function apply(
  session: Session,
  prompter: Prompter,
  choice: MappingChoice,
  slots: readonly MappingSlot[],
  action: Action,
): Promise<MappingChoice> {
  if (action === 'drop') return without(choice, await pickRow(prompter, choice, 'Drop which?'))
  const row =
    action === 'change'
      ? await pickRow(prompter, choice, 'Change which?')
      : await prompter.select({
          message: 'Map which of the destination’s fields?',
          choices: unusedTargets(choice, slots),
        })
  const pair = await pickField(session, prompter, row.pair.target)
  return withPair(action === 'change' ? without(choice, row) : choice, { ...row, pair })
}

/** Shows the mapping with coverage until the person accepts it; each change is measured and shown again. */
export async function reviewMapping(
  session: Session,
  workflow: WorkflowEntry,
  slots: readonly MappingSlot[],
  start: MappingChoice,
  segment: Segment | undefined,
): Promise<MappingChoice> {
  const { prompter, ctx } = session
  if (prompter === undefined || (rowsOf(start).length === 0 && slots.length === 0)) return start
  let choice = start
  for (;;) {
    ctx.progress.step('Fields', await drawMapping(ctx, workflow, choice))
    const rows = rowsOf(choice)
    const action = await prompter.select<Action>({
      message: 'Does this mapping fit?',
      choices: [
        { value: 'accept', label: 'Yes, use it' },
        ...(rows.length > 0 ? [{ value: 'change' as const, label: 'Change one' }] : []),
        ...(unusedTargets(choice, slots).length > 0 ? [{ value: 'add' as const, label: 'Add one' }] : []),
        ...(rows.length > 0 ? [{ value: 'drop' as const, label: 'Drop one' }] : []),
      ],
    })
    if (action === 'accept') return choice
    choice = await apply(session, prompter, choice, slots, action)
    const unknown = rowsOf(choice)
      .map((row) => row.pair.source)
      .filter((name) => !choice.coverage.has(name))
    if (unknown.length > 0) {
      const more = await readCoverage(ctx, segment?.id, unknown)
      choice = { ...choice, coverage: new Map([...choice.coverage, ...more]) }
    }
  }
}
