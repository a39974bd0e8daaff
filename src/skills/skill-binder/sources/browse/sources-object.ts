import * as z from 'zod/mini'
import { clean } from '../../../../core/text.ts'
import { type ObjectDetail, objectNamed } from '../../../../flows/sources/browse-source.ts'
import { sourceInput } from '../../../../flows/sources/source-input.ts'
import { required } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import type { Ui } from '../../../../terminal/ui.ts'
import { ProblemsOutput, problemsText } from './problems.ts'

const FieldOutput = z.object({
  name: z.string(),
  scalar: z.string(),
  native: z.string(),
  list: z.boolean(),
  nullable: z.boolean(),
  enum: z.optional(z.array(z.string())),
  readable: z.boolean(),
  /** What the user may do with it besides reading. */
  writable: z.array(z.string()),
  /** It leads an index, so that a filter by it is quick. */
  indexed: z.boolean(),
  sensitive: z.string(),
  why: z.nullable(z.string()),
  comment: z.nullable(z.string()),
})

const Output = z.object({
  source: z.string(),
  id: z.string(),
  kind: z.string(),
  comment: z.nullable(z.string()),
  rows: z.nullable(z.number()),
  partitions: z.nullable(z.number()),
  keys: z.array(z.array(z.string())),
  fields: z.array(FieldOutput),
  relations: z.array(
    z.object({
      from: z.string(),
      fields: z.array(z.string()),
      to: z.string(),
      to_fields: z.array(z.string()),
      many: z.boolean(),
      enforced: z.boolean(),
    }),
  ),
  operations: z.array(z.string()),
  problems: ProblemsOutput,
})
type Output = z.output<typeof Output>

function outputOf(source: string, { object, relations, operations, problems }: ObjectDetail): Output {
  return {
    source,
    id: object.id,
    kind: object.kind,
    comment: object.comment ?? null,
    rows: object.rows ?? null,
    partitions: object.partitions ?? null,
    keys: object.keys.map((key) => [...key]),
    fields: object.fields.map((field) => ({
      name: field.name,
      scalar: field.scalar,
      native: field.native,
      list: field.list,
      nullable: field.nullable,
      ...(field.enum === undefined ? {} : { enum: [...field.enum] }),
      readable: field.readable,
      writable: [...(field.writable ?? [])],
      indexed: object.leading.includes(field.name),
      sensitive: field.sensitive,
      why: field.why ?? null,
      comment: field.comment ?? null,
    })),
    relations: relations.map(({ from, fields, to, toFields, many, enforced }) => ({
      ...{ from, fields: [...fields], to, to_fields: [...toFields], many, enforced },
    })),
    operations: operations.map(({ id }) => id),
    problems: problems.map((problem) => ({ ...problem })),
  }
}

type Field = Output['fields'][number]

const noteOf = ({ comment, enum: values, readable }: Field): string =>
  [
    readable ? '' : 'not readable',
    values === undefined ? '' : values.map(clean).join(' | '),
    clean(comment ?? ''),
  ]
    .filter(Boolean)
    .join('; ')

const sensitiveOf = ({ sensitive }: Field, ui: Ui): string =>
  sensitive === 'none' ? '' : sensitive === 'secret' ? ui.bad('secret') : ui.warn(sensitive)

const keyOf = ({ name, indexed }: Field, keys: Output['keys']): string =>
  keys[0]?.includes(name) === true
    ? 'key'
    : keys.some((key) => key.length === 1 && key[0] === name)
      ? 'unique'
      : indexed
        ? 'index'
        : ''

function view(output: Output, ui: Ui): string {
  const facts = ui.facts([
    [output.kind === 'view' ? 'View' : 'Table', clean(output.id)],
    ['About', clean(output.comment ?? '')],
    ['Rows', output.rows === null ? '' : `about ${output.rows.toLocaleString('en-US')}`],
    ['Partitions', output.partitions === null ? '' : String(output.partitions)],
  ])
  const table = ui.table(
    output.fields,
    [
      { title: 'FIELD', value: ({ name }) => clean(name) },
      { title: 'TYPE', value: ({ native, nullable }) => `${clean(native)}${nullable ? '?' : ''}` },
      { title: 'KEY', value: (field) => keyOf(field, output.keys) },
      { title: 'SENSITIVE', value: (field) => sensitiveOf(field, ui) },
      { title: 'NOTE', value: noteOf, flexible: true },
    ],
    'No fields that may be used.\n',
  )
  const relations = output.relations.map(
    ({ from, fields, to, to_fields }) =>
      `  ${clean(from)} (${fields.map(clean).join(', ')}) -> ${clean(to)} (${to_fields.map(clean).join(', ')})\n`,
  )
  const related = relations.length === 0 ? '' : `\nRelations\n${relations.join('')}`
  return `${facts}\n${table}${related}${problemsText(output.problems, ui)}`
}

export const sourcesObject = defineOperation({
  name: 'sources object',
  summary: 'Show one table or view: its fields, keys, relations and what is sensitive',
  effect: 'read',
  input: z.object({ ...sourceInput, object: required('Table or view, with or without its schema') }),
  positional: ['source', 'object'],
  output: Output,
  examples: [{ input: { source: 'shop', object: 'orders', demo: true }, about: 'orders of the demo shop' }],
  run: async (ctx, input) => outputOf(input.source, await objectNamed(ctx, input)),
  view,
})
