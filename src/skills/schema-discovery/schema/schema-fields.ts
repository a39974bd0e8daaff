import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { SchemaField } from '../../../lytics/models/schema.ts'
import { flag, optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

/** The table of profiles, unless another one is named. */
export const table = () => z._default(z.string().check(z.describe('Schema table')), 'user')

export const schemaFields = defineOperation({
  name: 'schema fields',
  summary: 'List the profile fields with type and meaning',
  effect: 'read',
  input: z.object({
    table: table(),
    match: optional('Only fields whose name or description holds this text'),
    type: optional('Only fields of this type, for example string or []string'),
    identifiers: flag('Only fields that identify a person'),
    pii: flag('Only fields with personal data'),
  }),
  output: z.array(SchemaField),
  examples: [
    { input: { identifiers: true }, about: 'what identifies a person' },
    { input: { match: 'purchase' }, about: 'by a word' },
  ],
  run: async (ctx, input) => {
    const fields = await (await ctx.lytics()).schema.fields(input.table)
    const wanted = input.match?.toLowerCase() ?? ''
    return fields.filter(
      (field) =>
        (input.type === undefined || field.type === input.type) &&
        (!input.identifiers || field.is_identifier === true) &&
        (!input.pii || field.is_pii === true) &&
        `${field.id} ${field.shortdesc ?? ''} ${field.longdesc ?? ''}`.toLowerCase().includes(wanted),
    )
  },
  view: (fields, ui) =>
    ui.table(
      fields,
      [
        { title: 'FIELD', value: (field) => clean(field.id) },
        { title: 'TYPE', value: (field) => clean(field.type ?? '') },
        { title: 'MEANS', value: (field) => clean(field.shortdesc ?? ''), flexible: true },
        {
          title: 'FLAGS',
          value: (field) =>
            [field.is_identifier === true ? 'identifier' : '', field.is_pii === true ? 'personal' : '']
              .filter(Boolean)
              .join(', '),
        },
      ],
      'No field matches.\n',
    ),
})
