import { expect, test } from 'vitest'
import { matchFields } from '../../src/mapping/match-fields.ts'
import { narrow } from '../../src/mapping/narrow.ts'
import type { Field } from '../../src/mapping/types.ts'

const field = (name: string, label: string | null = null): Field => ({ name, type: 'string', label })

const SYSTEMS = 'crm web app pos loyalty partner legacy survey'.split(' ')
const THINGS =
  'order_total cart_value visit_count last_page browser utm_source coupon score rating basket_size shelf_row lane queue_depth'.split(
    ' ',
  )

/** Thousands of fields that no target means. */
const noise: readonly Field[] = Array.from({ length: 3_000 }, (_, at) =>
  field(`${SYSTEMS[at % SYSTEMS.length]}_${THINGS[at % THINGS.length]}_${at}`),
)

const names = (fields: readonly Field[]): string[] => fields.map(({ name }) => name)

test('a schema of ordinary size comes back as it is', () => {
  const fields = noise.slice(0, 1_000)
  expect(narrow(fields, ['email'])).toBe(fields)
})

test.each([
  ['email', field('email')],
  ['email', field('EmailAddress')],
  ['email', field('customer_mail')],
  ['phone', field('mobile_number')],
  ['zip', field('postcode')],
  ['zip', field('PLZ')],
  ['zip', field('zipcode')],
  ['first_name', field('fname')],
  ['first_name', field('givenName')],
  ['birth_date', field('dob')],
  ['birth_date', field('c17', 'Date of birth')],
  ['hashed_email', field('email_sha256')],
  ['email', field('correo_electrónico')],
])('for %s it keeps %j among thousands', (target, wanted) => {
  const kept = narrow([...noise, wanted], [target])
  expect(names(kept)).toContain(wanted.name)
  expect(kept.length).toBeLessThan(200)
})

test('what nobody asked for is left out', () => {
  expect(narrow(noise, ['email'])).toEqual([])
})

test('the matcher suggests the same from what is kept as from the whole', () => {
  const people = ['email', 'phone', 'first_name', 'last_name', 'city', 'country', 'gender', 'user_id'].map(
    (name) => field(name),
  )
  const copies = SYSTEMS.flatMap((system) => people.map(({ name }) => field(`${system}_${name}`)))
  const source = [...noise.slice(0, 1_000), ...copies, ...people]
  const target = names(people).map((name) => ({ name }))
  const found = (fields: readonly Field[]) =>
    matchFields({ source: fields, target, direction: 'export' })
      .pairs.map((pair) => `${pair.source} -> ${pair.target}`)
      .sort()
  expect(found(narrow(source, names(people)))).toEqual(found(source))
})
