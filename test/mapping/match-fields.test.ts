import { describe, expect, test } from 'vitest'
import { matchFields } from '../../src/mapping/match-fields.ts'
import type { Field, FieldMapping } from '../../src/mapping/types.ts'

const fields = (...names: string[]): Field[] => names.map((name) => ({ name }))
const sourceOf = (mapping: FieldMapping, target: string) =>
  mapping.pairs.find((pair) => pair.target === target)?.source
const PROFILE = fields(
  'email',
  'first_name',
  'last_name',
  'phone',
  'city',
  'state',
  'zip',
  'country',
  'user_id',
  'birth_date',
  'gender',
  'company',
  'utm_source',
  'mobile_ad_id',
  'hashed_email',
)

describe('what a data engineer expects', () => {
  test.each([
    ['EmailAddress', 'email'],
    ['$first_name', 'first_name'],
    ['properties.lastname', 'last_name'],
    ['givenName', 'first_name'],
    ['surname', 'last_name'],
    ['PostalCode', 'zip'],
    ['MobilePhone', 'phone'],
    ['dob', 'birth_date'],
    ['organization', 'company'],
    ['MailingCity', 'city'],
  ])('%s is filled from %s', (target, source) => {
    expect(
      sourceOf(matchFields({ source: PROFILE, target: fields(target), direction: 'export' }), target),
    ).toBe(source)
  })

  test('no match is an answer', () => {
    const mapping = matchFields({
      source: fields('email', 'city'),
      target: fields('warehouse_bin', 'email'),
      direction: 'export',
    })
    expect(mapping.unmatchedTargets).toEqual(['warehouse_bin'])
    expect(mapping.unmatchedSources).toEqual(['city'])
  })

  test('a suggestion says why, and names the runner-up when it is close', () => {
    const [pair] = matchFields({ source: PROFILE, target: fields('EmailAddress'), direction: 'export' }).pairs
    expect(pair?.reasons.length).toBeGreaterThan(0)
    const { candidates } = matchFields({ source: PROFILE, target: fields('mail'), direction: 'export' })
    expect(candidates.mail?.map(({ source }) => source)).toContain('email')
  })

  test('of two columns that differ in case alone, the one spelled as the target asks comes first', () => {
    const mapping = matchFields({ source: fields('FROM', 'from', 'sid'), target: fields('message_from') })
    expect(mapping.candidates.message_from?.[0]?.source).toBe('from')
    const exact = matchFields({ source: fields('FROM', 'from'), target: fields('from', 'FROM') })
    expect([sourceOf(exact, 'from'), sourceOf(exact, 'FROM')]).toEqual(['from', 'FROM'])
  })

  test('what all fields of a side begin with does not hide what they are', () => {
    const names = ['name', 'geo_latitude', 'starts', 'cover', 'visibility']
    const mapping = matchFields({
      source: fields(...names.map((name) => `event.${name.replace('_', '.')}`)),
      target: fields(...names),
    })
    for (const [at, name] of names.entries())
      expect(sourceOf(mapping, name)).toBe(`event.${names[at]?.replace('_', '.')}`)
  })

  test('a record has its own id, and the ids of others are not it', () => {
    const mapping = matchFields({
      source: fields('id', 'subject', 'status', 'priority', 'owner'),
      target: fields('ticket_id', 'ticket_subject', 'ticket_status', 'ticket_priority', 'owner_id'),
    })
    expect(sourceOf(mapping, 'ticket_id')).toBe('id')
    expect(sourceOf(mapping, 'ticket_subject')).toBe('subject')
    expect(sourceOf(mapping, 'owner_id')).not.toBe('id')
  })

  test('values that fit raise the score, values that contradict lower it', () => {
    const target = fields('contact_email')
    const source = fields('contact')
    const score = (samples: string[]) =>
      matchFields({ source, target, direction: 'export', evidence: { source: { contact: { samples } } } })
        .candidates.contact_email?.[0]?.score ?? 0
    expect(score(['ada@example.com', 'ben@example.com'])).toBeGreaterThan(
      score(['+1 415 555 0132', '+44 20 7946 0958']),
    )
  })
})

test('a pair that the label of its target decides says so', () => {
  const target = [{ name: 'field_17', label: 'Email address' }, { name: 'field_18' }]
  const { pairs } = matchFields({ source: [{ name: 'email_address' }], target })
  expect(pairs.map(({ target: to }) => to)).toEqual(['field_17'])
  expect(pairs[0]?.reasons.join('\n')).toContain('its label is "Email address"')
})
