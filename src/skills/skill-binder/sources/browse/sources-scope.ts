import * as z from 'zod/mini'
import { clean, count } from '../../../../core/text.ts'
import { changeScope, hiddenBy } from '../../../../flows/sources/change-scope.ts'
import { flag, list, required } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { ScopeOutput, scopeOutput } from './scope-output.ts'

const Names = z.array(z.string())

export const sourcesScope = defineOperation({
  name: 'sources scope',
  summary: 'Show or change which tables, columns and operations of a source may be used',
  details:
    'What is blocked is gone from lists, completion and drafts, and is refused when a binding is made and when it runs. Blocking takes ' +
    'effect at once; opening anything again needs the approval of a person at a terminal. * stands for any part of a name.',
  effect: 'local',
  input: z.object({
    source: required('Source: its name'),
    block: list('A table, table.column or operation that may not be used (repeatable)'),
    unblock: list('A word that was blocked, as it was given (repeatable)'),
    only: list('Allow only this table, table.column or operation (repeatable)'),
    open: flag('Allow everything but secrets again'),
  }),
  positional: ['source'],
  output: z.object({
    source: z.string(),
    scope: ScopeOutput,
    hidden: z.object({ objects: Names, fields: Names, operations: Names }),
  }),
  examples: [
    {
      input: { source: 'shop', block: ['employees', '*.birth_date'] },
      about: 'a table, and a column wherever it is',
    },
    { input: { source: 'shop', only: ['customers', 'orders'] }, about: 'nothing but two tables' },
  ],
  run: async (ctx, input) => {
    const sources = await ctx.sources()
    const { entry, schema } = await changeScope(ctx, sources, await sources.get(input.source), input)
    const { objects, fields, operations } = hiddenBy(schema, entry.scope)
    return {
      source: entry.name,
      scope: scopeOutput(entry.scope),
      hidden: { objects: [...objects], fields: [...fields], operations: [...operations] },
    }
  },
  view: ({ source, scope, hidden }, ui) => {
    const words = [...scope.objects, ...scope.fields, ...scope.operations].map(clean).join(', ')
    const { objects, fields, operations } = hidden
    return ui.facts([
      ['Source', source],
      [
        scope.mode === 'deny' ? 'Blocked' : 'Allowed',
        words || (scope.mode === 'deny' ? 'nothing' : 'nothing at all'),
      ],
      [
        'Hidden',
        `${count(objects.length, 'object')}, ${count(fields.length, 'field')}, ${count(operations.length, 'operation')}`,
      ],
      ['Tables', objects.slice(0, 20).map(clean).join(', ')],
    ])
  },
})
