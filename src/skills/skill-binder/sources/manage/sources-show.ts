import * as z from 'zod/mini'
import { step } from '../../../../core/next.ts'
import { clean } from '../../../../core/text.ts'
import { knownSource } from '../../../../flows/sources/list-sources.ts'
import { sourceInput, sourceNamed } from '../../../../flows/sources/source-input.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import { CountsOutput, countsFacts } from '../browse/counts.ts'
import { ScopeOutput, scopeOutput } from '../browse/scope-output.ts'
import { placeOf, SourceOutput, sourceOutput } from '../source-output.ts'

export const sourcesShow = defineOperation({
  name: 'sources show',
  summary: 'Show one source: where it is, how it is reached, what may be used of it',
  effect: 'read',
  input: z.object(sourceInput),
  positional: ['source'],
  output: z.object({
    source: SourceOutput,
    credential_approved: z.boolean(),
    scope: ScopeOutput,
    discovered: z.nullable(
      z.object({ engine: z.string(), taken: z.string(), hash: z.string(), counts: CountsOutput }),
    ),
  }),
  examples: [{ input: { source: 'shop' }, about: 'address, encryption, scope' }],
  run: async (ctx, input) => {
    const { sources, entry } = await sourceNamed(ctx, input)
    const { approved, schema, counts } = await knownSource(sources, entry)
    return {
      source: sourceOutput(entry),
      credential_approved: approved,
      scope: scopeOutput(entry.scope),
      discovered:
        schema === undefined || counts === undefined
          ? null
          : { engine: schema.engine ?? '', taken: schema.taken, hash: schema.hash, counts },
    }
  },
  view: ({ source, credential_approved, scope, discovered }, ui) => {
    const facts = ui.facts([
      ['Source', source.name],
      ['Kind', source.kind],
      ['Where', placeOf(source)],
      ['User', clean(source.user ?? '')],
      ['TLS', source.tls ?? ''],
      ['Authorities', clean(source.ca ?? '')],
      [
        'Password',
        source.credential === null
          ? ''
          : `${source.credential}${credential_approved ? '' : ' (not approved)'}`,
      ],
      ['May write', source.host === null ? '' : source.writable ? 'yes, declared' : 'no'],
      [
        'Scope',
        `${scope.mode}: ${[...scope.objects, ...scope.fields, ...scope.operations].map(clean).join(', ') || 'nothing'}`,
      ],
      ['Engine', clean(discovered?.engine ?? '')],
      ['Discovered', discovered === null ? 'never' : ui.ago(discovered.taken)],
    ])
    return discovered === null
      ? `${facts}\nNext\n${ui.commands([step('sources discover', { source: source.name })])}`
      : `${facts}\n${ui.facts(countsFacts(discovered.counts))}`
  },
})
