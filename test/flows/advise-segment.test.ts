import { expect, test } from 'vitest'
import { matchSegment } from '../../src/flows/account/match-segment.ts'

const SEGMENTS = [
  { id: 's1', name: 'High Value Customers', slug_name: 'high_value', size: 12_400 },
  { id: 's2', name: 'VIP', slug_name: 'vip', size: 1_860 },
  { id: 's3', name: 'Lapsed Buyers', slug_name: 'lapsed_buyers', size: 300 },
  { id: 's4', name: 'Newsletter Germany', slug_name: 'nl_de', size: 10 },
  { id: 's5', name: 'Newsletter France', slug_name: 'nl_fr', size: 20 },
  { id: 's6', name: 'Broken VIP', slug_name: 'broken', invalid: true },
]
const meant = (phrase: string) => {
  const { kind, segments } = matchSegment(phrase, SEGMENTS)
  return [kind, ...segments.map(({ id }) => id)]
}

test.each([
  ['high-value', 'the beginning of a name', ['one', 's1']],
  ['VIP customers', 'all telling words of the name', ['one', 's2']],
  ['our lapsed buyer', 'one as many', ['one', 's3']],
  ['people in the newsletter', 'the larger first', ['several', 's5', 's4']],
  ['newsletter readers of Spain', 'a shared word is only near', ['none', 's5', 's4']],
  [
    'lapsed VIP',
    'with a word more than its name is only near: it would reach other people',
    ['none', 's2', 's3'],
  ],
  ['cart abandoners', 'no word in common', ['none']],
  ['customers', 'a word that any audience has names none', ['none']],
])('%j: %s', (phrase, _why, expected) => {
  expect(meant(phrase)).toEqual(expected)
})
