import { expect, test } from 'vitest'
import { isAppError } from '../../src/core/errors.ts'
import { isLoopback, tlsProblem, usualTls } from '../../src/sources/store/tls.ts'
import { parseConnectionUrl } from '../../src/sources/store/url.ts'

test('a URL is taken apart, the password apart from the rest', () => {
  expect(parseConnectionUrl('postgres://ad%40visor:p%2Fw@db.example.com/crm?sslmode=verify-ca')).toEqual({
    kind: 'postgres',
    address: { host: 'db.example.com', port: 5432, database: 'crm', user: 'ad@visor', tls: 'verify-ca' },
    password: 'p/w',
  })
  expect(parseConnectionUrl('mysql://u:p@[::1]:3307/x').address).toEqual({
    host: '::1',
    port: 3307,
    database: 'x',
    user: 'u',
    tls: 'disable',
  })
})

test.each([
  ['postgres://u:planted-secret@db.example.com/crm?sslmode=prefer'],
  ['postgres://u:planted-secret@db.example.com/'],
  ['postgres://:planted-secret@db.example.com/crm'],
  ['oracle://u:planted-secret@db.example.com/crm'],
  ['planted-secret'],
])('%s is refused without being repeated', (url) => {
  try {
    parseConnectionUrl(url)
    expect.unreachable()
  } catch (error) {
    expect(isAppError(error)).toBe(true)
    expect(JSON.stringify([error, String(error)])).not.toContain('planted-secret')
  }
})

test('everything is verified unless the database is on this machine', () => {
  expect(usualTls('db.example.com')).toBe('verify-full')
  expect(usualTls('10.0.0.5')).toBe('verify-full')
  expect(usualTls('localhost')).toBe('disable')
  expect(['127.0.0.1', '127.9.9.9', '::1', '/run/postgresql'].every(isLoopback)).toBe(true)
  expect(['127.0.0.1.example.com', '128.0.0.1', 'localhost.example.com'].some(isLoopback)).toBe(false)
})

test('plain text goes to this machine alone, and MySQL verifies no IP address', () => {
  expect(tlsProblem('postgres', 'db.example.com', 'disable')).toContain('could be read')
  expect(tlsProblem('postgres', '127.0.0.1', 'disable')).toBeUndefined()
  expect(tlsProblem('mysql', '10.0.0.5', 'verify-full')).toContain('never with an IP address')
  expect(tlsProblem('postgres', '10.0.0.5', 'verify-full')).toBeUndefined()
  expect(tlsProblem('mysql', 'db.example.com', 'verify-full')).toBeUndefined()
})
