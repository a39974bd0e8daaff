import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { createLytics } from '../../src/lytics/client.ts'
import { mswTransport } from '../support/msw-transport.ts'

const client = (...handlers: Parameters<typeof mswTransport>[0]) =>
  createLytics({
    transport: mswTransport(handlers),
    baseUrl: 'https://api.lytics.io',
    token: 'at.1.test',
    clock: { now: () => new Date(0), sleep: async () => undefined },
    random: () => 0,
    signal: new AbortController().signal,
  })

test('the client sends the bare token and opens the envelope', async () => {
  const lytics = client(
    http.get('https://api.lytics.io/v2/connection', ({ request }) =>
      request.headers.get('authorization') === 'at.1.test'
        ? HttpResponse.json({ status: 200, request_id: 'r1', data: [{ id: 'c1', label: 'Warehouse' }] })
        : HttpResponse.json({ status: 401, message: 'Not authorized' }, { status: 401 }),
    ),
  )
  expect(await lytics.connections.list()).toMatchObject([{ id: 'c1', label: 'Warehouse' }])
})

test('a request that nobody expects fails instead of reaching a network', async () => {
  await expect(client().connections.list()).rejects.toMatchObject({ code: 'unreachable' })
})
