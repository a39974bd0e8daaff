import { expect, test } from 'vitest'
import { step } from '../../src/core/next.ts'
import { findProvider } from '../../src/flows/account/find-provider.ts'
import { find, resolve } from '../../src/flows/account/resolve.ts'
import { refused } from '../support/failure.ts'

interface Thing {
  readonly id: string
  readonly names: readonly string[]
}

const THINGS: readonly Thing[] = [
  { id: 'aaaa1111', names: ['High Value Customers', 'high_value'] },
  { id: 'aaaa2222', names: ['High Value Prospects', 'prospects'] },
  { id: 'bbbb3333', names: ['Newsletter', 'all_newsletter'] },
  { id: 'cccc4444', names: ['newsletter'] },
  // A thing that is called like the id of another.
  { id: 'dddd5555', names: ['bbbb3333'] },
]
const self = (thing: Thing): Thing => thing
const one = (wanted: string) => resolve('audience', wanted, THINGS, self, step('jobs list')).id

test.each([
  ['bbbb3333', 'bbbb3333', 'an id goes before a name that looks like it'],
  ['High Value Customers', 'aaaa1111', 'the exact label'],
  ['high-value', 'aaaa1111', 'the slug in its other spelling'],
  ['Newsletter', 'bbbb3333', 'the exact name goes before the one that differs by case'],
  ['newsletter', 'cccc4444', 'and the other way round'],
  ['high value pro', 'aaaa2222', 'the start of one name only'],
  ['cccc', 'cccc4444', 'four characters of an id'],
])('%s means %s: %s', (wanted, id) => {
  expect(one(wanted)).toBe(id)
})

test('what matches several ends with 2 and names them with their ids', async () => {
  const seen = await refused(() => one('high value'.slice(0, 6)))
  expect(seen).toMatchObject({
    exit: 2,
    code: 'ambiguous',
    message: '"high v" matches several: High Value Customers (aaaa1111), High Value Prospects (aaaa2222)',
    hint: 'Use the id of the audience that you mean.',
  })
})

test('a few characters of an id are not enough to mean it', async () => {
  expect(await refused(() => one('ccc'))).toMatchObject({ exit: 5 })
})

test('what is not there ends with 5, with the nearest name or with the way to the list', async () => {
  expect(await refused(() => one('Newsleter'))).toMatchObject({
    exit: 5,
    code: 'audience_not_found',
    message: 'No audience "Newsleter"',
    hint: expect.stringMatching(/^Did you mean .*Newsletter/i),
    next: ['lytics-advisor jobs list'],
  })
  expect(await refused(() => one('zzzzzz'))).toMatchObject({ exit: 5, hint: 'See what is available:' })
  expect(find('', THINGS, self)).toEqual({ kind: 'none', near: [] })
})

test('names that somebody else chose do not reach the terminal with their escapes', async () => {
  const evil: Thing[] = ['x1', 'x2'].map((id) => ({ id, names: ['\u001b[2Jsame', 'same'] }))
  const { message } = await refused(() => resolve('auth', 'same', evil, self, step('auths list')))
  expect(message).toBe('"same" matches several: same (x1), same (x2)')
})

test('a provider is found by slug, name and brand', () => {
  for (const name of ['facebook', 'Facebook', 'Meta']) expect(findProvider(name).slug).toBe('facebook')
})

test('a brand of several providers ends with 2 and says what each is', async () => {
  const seen = await refused(() => findProvider('google'))
  expect(seen).toMatchObject({ exit: 2, code: 'ambiguous_provider' })
  expect(seen.hint).toMatch(/^ *google-ads: /m)
  expect(seen.hint.split('\n').length).toBeGreaterThan(1)
})

test('an unknown provider ends with 5', async () => {
  expect(await refused(() => findProvider('snapchatt'))).toMatchObject({
    exit: 5,
    hint: expect.stringContaining('snapchat'),
  })
  expect(await refused(() => findProvider('qqqqqqqq'))).toMatchObject({ hint: 'See what is available:' })
})
