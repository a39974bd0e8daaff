import { get } from 'node:https'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { expect, it } from 'vitest'
import { createLytics } from '../../src/lytics/client.ts'
import { createHttpTransport } from '../../src/lytics/http.ts'
import { failure } from '../support/failure.ts'

// test/support/no-network.ts closes every way out for all tests. These prove that it does: were one of them open, a
// test could talk to the real service without anybody noticing.
const CLOSED = 'tests talk to this machine only'

it('no test reaches Lytics with the client', async () => {
  const lytics = createLytics({
    transport: createHttpTransport(() => undefined),
    baseUrl: 'https://api.lytics.io',
    token: 'at.1.2',
    clock: { now: () => new Date(), sleep: async () => {} },
    random: () => 0,
    signal: new AbortController().signal,
  })
  const error = await failure(lytics.jobs.list())
  expect(error).toMatchObject({ fault: 'unavailable', code: 'unreachable' })
  expect(error.message).toContain(CLOSED)
})

it('no test opens a socket to another machine by itself', () => {
  expect(() => connect(443, 'api.lytics.io')).toThrow(CLOSED)
  expect(() => connect({ port: 443, host: '203.0.113.7' })).toThrow(CLOSED)
  expect(() => connectTls(443, 'api.lytics.io')).toThrow(CLOSED)
  expect(() => connectTls({ port: 443, host: 'api.lytics.io' })).toThrow(CLOSED)
})

it('no test makes a request with the means of Node', async () => {
  await expect(fetch('https://api.lytics.io/v2/job')).rejects.toMatchObject({
    cause: { message: expect.stringContaining(CLOSED) },
  })
  const request = () =>
    new Promise((resolve, reject) => {
      get('https://api.lytics.io/v2/job', resolve).on('error', reject)
    })
  await expect(request()).rejects.toThrow(CLOSED)
})
