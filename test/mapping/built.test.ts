import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { readCases } from '../../scripts/mapping-cases.ts'
import { matchFields } from '../../src/mapping/match-fields.ts'

const built: { matchFields: typeof matchFields } = createRequire(import.meta.url)(
  '../../dist/parts/match-fields.cjs',
)

test.each(readCases('bench/mapping-cases.jsonl'))(
  'the built matcher, whose vocabulary and weights are worked out beforehand, answers $id as the sources do',
  ({ source, target, task }) => {
    const input = { source, target, direction: task }
    expect(built.matchFields(input)).toEqual(matchFields(input))
  },
)

test('names outside ASCII and inside are read by the same rules', () => {
  const source = [{ name: 'Straße' }, { name: 'prénomClient' }, { name: 'größe2' }]
  const target = [{ name: 'strasse' }, { name: 'prenom_client' }, { name: 'grosse_2' }]
  const { pairs } = matchFields({ source, target })
  expect(pairs.map((pair) => [pair.source, pair.target])).toEqual(
    expect.arrayContaining(source.map(({ name }, i) => [name, target[i]?.name])),
  )
})
