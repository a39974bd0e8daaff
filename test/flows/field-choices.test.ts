import { expect, test } from 'vitest'
import { fieldChoices } from '../../src/flows/ask/mapping/field-choices.ts'

const FIELDS = [
  { id: 'zip', shortdesc: 'Postal code' },
  { id: 'last_name' },
  { id: 'first_name', shortdesc: 'The given name' },
  { id: 'fav_name_month' },
  { id: `bad\n\u001b[2Jid` },
]
const SCORES = [
  { source: 'first_name', score: 0.97 },
  { source: 'zip', score: 0.02 },
  { source: 'last_name', score: 0.001 },
]
const ids = (typed: string): string[] => fieldChoices(FIELDS, SCORES, typed).map(({ value }) => value.id)

test('nothing typed: all fields, the likely ones first, then by name', () => {
  expect(ids('')).toEqual(['first_name', 'zip', 'last_name', FIELDS[4]?.id, 'fav_name_month'])
})

test('typed words narrow the list; the likely ones stay first', () => {
  expect(ids('name')).toEqual(['first_name', 'last_name', 'fav_name_month'])
  expect(ids('postal')).toEqual(['zip'])
  expect(ids('shoe')).toEqual([])
})

test('what stands there as typed comes before what is only like it', () => {
  const fields = [{ id: 'nome' }, { id: 'name' }]
  const scores = [{ source: 'nome', score: 0.9 }]
  expect(fieldChoices(fields, scores, 'name').map(({ value }) => value.id)).toEqual(['name', 'nome'])
})

test('a line says the score where there is one, and nothing that moves the cursor', () => {
  const labels = fieldChoices(FIELDS, SCORES, '').map(({ label }) => label)
  expect(labels.slice(0, 3)).toEqual([
    'first_name  0.97  The given name',
    'zip  0.02  Postal code',
    'last_name',
  ])
  expect(labels[3]).toBe('bad id')
})
