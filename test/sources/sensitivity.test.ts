import { expect, test } from 'vitest'
import { classify } from '../../src/sources/sensitivity.ts'
import type { Scalar, Sensitivity } from '../../src/sources/types.ts'

const of = (
  name: string,
  more: { scalar?: Scalar; native?: string; comment?: string; object?: string } = {},
) => classify({ name, scalar: more.scalar ?? 'string', object: more.object ?? 'things', ...more }).sensitive

test.each<[string, Sensitivity]>([
  ['password_hash', 'secret'],
  ['userPassword', 'secret'],
  ['api_token', 'secret'],
  ['APIKey', 'secret'],
  ['card_number', 'secret'],
  ['ssn', 'secret'],
  ['totp_secret', 'secret'],
  ['salary', 'financial'],
  ['iban', 'financial'],
  ['card_last4', 'financial'],
  ['blood_type', 'health'],
  ['diagnosis', 'health'],
  ['email', 'contact'],
  ['MobilePhone', 'contact'],
  ['billing_address_line_1', 'contact'],
  ['postal_code', 'contact'],
  ['first_name', 'personal'],
  ['date_of_birth', 'personal'],
  ['passport_no', 'personal'],
  ['status', 'none'],
  ['secretary_id', 'none'],
  ['token_count', 'none'],
  ['email_verified', 'none'],
  ['compass', 'none'],
  ['addressee_count', 'none'],
  ['health_check', 'none'],
])('%s is %s', (name, expected) => {
  expect(of(name)).toBe(expected)
})

test('a date or a flag about a secret is none', () => {
  expect(of('password_changed_at', { scalar: 'datetime' })).toBe('none')
  expect(of('password_reset', { scalar: 'boolean' })).toBe('none')
  expect(of('birth_date', { scalar: 'date' })).toBe('personal')
})

test('a comment tells what the name hides, and so does a type', () => {
  expect(of('col_7', { comment: 'API key of the partner' })).toBe('secret')
  expect(of('notes', { comment: 'may hold personal data (GDPR)' })).toBe('personal')
  expect(of('seen_from', { native: 'inet' })).toBe('personal')
})

test('name is that of a person only where each row is one', () => {
  expect(of('name', { object: 'employees' })).toBe('personal')
  expect(of('name', { object: 'products' })).toBe('none')
})
