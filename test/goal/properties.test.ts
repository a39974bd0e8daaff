import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listProviders } from '../../src/catalog/catalog.ts'
import { readGoal } from '../../src/goal/read-goal.ts'
import { tokenize } from '../../src/goal/words.ts'

const slugs = new Set(listProviders().map((provider) => provider.slug))
const workflows = new Set(
  listProviders().flatMap((provider) => provider.workflows.map((workflow) => workflow.kebab)),
)
const words =
  'send import from to facebook x segment VIP not "big fans" every night who haven\'t braze , ; -> s3://b webhook email me audience of 2.0 📈 É'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' '))
const text = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  sentence,
)

describe('any text', () => {
  it('gives a reading that names only what the catalog has', () => {
    fc.assert(
      fc.property(text, (goal) => {
        const reading = readGoal(goal)
        expect(reading.platform === null || slugs.has(reading.platform)).toBe(true)
        expect(reading.workflow === null || workflows.has(reading.workflow)).toBe(true)
        for (const choice of reading.platforms) expect(slugs.has(choice.platform)).toBe(true)
      }),
    )
  })

  it('gives the same reading each time', () => {
    fc.assert(
      fc.property(text, (goal) => {
        expect(readGoal(goal)).toEqual(readGoal(goal))
      }),
    )
  })

  it('keeps the audience as a piece of the text itself', () => {
    fc.assert(
      fc.property(sentence, (goal) => {
        const { segment } = readGoal(goal)
        expect(segment === null || goal.normalize('NFC').includes(segment)).toBe(true)
      }),
    )
  })

  it('marks words in order and without overlap', () => {
    fc.assert(
      fc.property(text, (goal) => {
        let end = 0
        for (const token of tokenize(goal)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          end = token.end
        }
      }),
    )
  })
})

describe('hostile text', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['only marks', '"""\'\'\'((([[['],
    [
      'prototype names',
      '__proto__ constructor toString hasOwnProperty valueOf to constructor from __proto__',
    ],
    ['right to left and zero width', 'export \u202Eaudience\u200B to \u2066facebook\u2069'],
    ['lone surrogates', '\uD800 export \uDFFF to braze'],
    ['control characters', 'send VIPs\u0000 to\u001b[31m braze'],
  ])('%s is read without an error', (_, goal) => {
    expect(() => readGoal(goal)).not.toThrow()
  })

  it.each([
    ['one long word', 'a'.repeat(1_000_000)],
    ['many quotes', '"'.repeat(200_000)],
    ['many words', 'salesfroce '.repeat(100_000)],
    ['many near names', 'braize klavio hubspt '.repeat(50_000)],
    ['many colons', 'to: '.repeat(100_000)],
    ['a URL without end', `https://${'x/'.repeat(500_000)}`],
  ])('%s is read to its first 4,000 characters, so that the work has a bound', (_, goal) => {
    const { goal: text, ...reading } = readGoal(goal)
    expect(text).toBe(goal)
    const { goal: _start, ...bounded } = readGoal(goal.slice(0, 4_000))
    expect(reading).toEqual(bounded)
  })
})
