import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLytics } from '../../src/lytics/client.ts'
import { codeOf } from '../../src/lytics/errors.ts'
import { createHttpTransport } from '../../src/lytics/http.ts'
import { failure } from '../support/failure.ts'

/** A server on this machine for one test. @returns its base URL, and the requests that came */
async function serve(handler: RequestListener) {
  const seen: {
    method: string
    url: string
    headers: IncomingMessage['headers']
    body: string
    port: number
  }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const { method = '', url = '', headers } = request
    seen.push({ method, url, headers, body, port: request.socket.remotePort ?? 0 })
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { base: `http://127.0.0.1:${port}`, seen, server, port }
}

const json = (response: ServerResponse, data: unknown) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ data, status: 200 }))
}

const noEnv = () => undefined
const get = (url: string, more: { signal?: AbortSignal } = {}) => ({
  method: 'GET',
  url,
  headers: {},
  ...more,
})
const clock = { now: () => new Date(), sleep: async () => {} }

/** Sets a variable of this process for one test. */
function inProcess(name: string, value: string): void {
  const before = process.env[name]
  process.env[name] = value
  onTestFinished(() => {
    if (before === undefined) delete process.env[name]
    else process.env[name] = before
  })
}

describe('the network', () => {
  it('carries method, headers and body there, and status, headers and body back', async () => {
    const { base, seen } = await serve((_request, response) => {
      response.statusCode = 201
      response.setHeader('x-many', ['a', 'b'])
      response.end('héllo')
    })
    const transport = createHttpTransport(noEnv)
    const headers = { authorization: 'at.1.2', 'content-type': 'application/json' }
    const answer = await transport({ method: 'POST', url: `${base}/v2/x?y=1`, headers, body: '{"a":"ü"}' })
    expect(answer).toMatchObject({ status: 201, body: 'héllo' })
    expect(answer.headers['x-many']).toBe('a, b')
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/v2/x?y=1', headers, body: '{"a":"ü"}' })
  })

  it('keeps its connection for the next request', async () => {
    const { base, seen } = await serve((_request, response) => json(response, []))
    const transport = createHttpTransport(noEnv)
    await transport(get(`${base}/1`))
    // The pool takes a connection back a moment after its answer has been read.
    await new Promise((resolve) => setTimeout(resolve, 20))
    await transport(get(`${base}/2`))
    expect(new Set(seen.map(({ port }) => port)).size).toBe(1)
  })

  it('follows no redirect, so that the token stays with its host', async () => {
    const other = await serve((_request, response) => json(response, []))
    const { base } = await serve((_request, response) => {
      response.writeHead(302, { location: `${other.base}/v2/job` })
      response.end()
    })
    const lytics = createLytics({
      transport: createHttpTransport(noEnv),
      baseUrl: base,
      token: 't',
      clock,
      random: () => 0,
      signal: new AbortController().signal,
    })
    expect(await failure(lytics.jobs.list())).toMatchObject({ fault: 'failed', code: 'redirected' })
    expect(other.seen).toEqual([])
  })

  it('stops at an answer that is announced as too large', async () => {
    const { base } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': String(65 * 1024 * 1024) })
      response.write('{')
    })
    expect(await failure(createHttpTransport(noEnv)(get(base)))).toMatchObject({ code: 'too_large' })
  })

  it('stops at an answer that does not end', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const { base } = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(piece));
      }
      response.on('drain', more)
      more()
    })
    expect(await failure(createHttpTransport(noEnv)(get(base)))).toMatchObject({ code: 'too_large' })
  })

  it('fails where the connection breaks in the middle of an answer', async () => {
    const { base } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"data"')
      setTimeout(() => response.destroy(), 5)
    })
    await expect(createHttpTransport(noEnv)(get(base))).rejects.toThrow()
  })

  it('says that nobody listens', async () => {
    const { base, server } = await serve(() => {})
    await new Promise((resolve) => server.close(resolve))
    const error = await createHttpTransport(noEnv)(get(base)).catch((reason: unknown) => reason)
    expect(codeOf(error)).toBe('ECONNREFUSED')
  })

  it('ends a request that is given up', async () => {
    const { base } = await serve(() => {})
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 20)
    await expect(createHttpTransport(noEnv)(get(base, { signal: controller.signal }))).rejects.toThrow(
      /abort/i,
    )
  })
})

describe('what gateways do to an answer', () => {
  const data = '{"data":["ü"]}'
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('%s is unpacked, also where nobody asked for it', async (encoding, pack) => {
    const { base } = await serve((_request, response) => {
      response.setHeader('content-encoding', encoding)
      response.end(pack(data))
    })
    expect((await createHttpTransport(noEnv)(get(base))).body).toBe(data)
  })

  it('a small answer that unpacks to more than 64 MB is refused', async () => {
    const { base } = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync(Buffer.alloc(65 * 1024 * 1024)))
    })
    await expect(createHttpTransport(noEnv)(get(base))).rejects.toMatchObject({ code: 'too_large' })
  })

  it('a mark of UTF-8 before the text is not part of it', async () => {
    const { base } = await serve((_request, response) => response.end(`\ufeff${data}`))
    expect((await createHttpTransport(noEnv)(get(base))).body).toBe(data)
  })
})

describe('a proxy of the environment that cannot be used', () => {
  const through = (value: string) => (name: string) => (name === 'HTTPS_PROXY' ? value : undefined)

  it.each(['127.0.0.1:9', 'http://127.0.0.1:9'])(
    '%s, where nothing listens, is named with its variable',
    async (value) => {
      const refused = await failure(createHttpTransport(through(value))(get('https://api.lytics.io/v2/job')))
      expect(refused).toMatchObject({ code: 'proxy_unreachable', fault: 'unavailable' })
      expect(refused.message).toContain('127.0.0.1:9')
      expect(refused.details.hint).toContain('HTTPS_PROXY')
    },
  )

  it.each(['http://', 'socks5://127.0.0.1:9', 'http://a b'])('%s is a mistake of the variable', (value) => {
    expect(() => createHttpTransport(through(value))).toThrow(/^HTTPS_PROXY is not the address/)
  })
})

describe('a proxy of the environment', () => {
  const proxy = async () => {
    const asked: { target: string; headers: IncomingMessage['headers'] }[] = []
    const { base, server, seen } = await serve((_request, response) => json(response, []))
    server.on('connect', (request, socket) => {
      asked.push({ target: request.url ?? '', headers: request.headers })
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    return { url: base, asked, seen }
  }

  it('carries https requests, and never sees the token', async () => {
    const { url, asked } = await proxy()
    const transport = createHttpTransport((name) => (name === 'HTTPS_PROXY' ? url : undefined))
    const headers = { authorization: 'at.1.secret' }
    await expect(transport({ method: 'GET', url: 'https://api.lytics.io/v2/job', headers })).rejects.toThrow()
    expect(asked.map(({ target }) => target)).toEqual(['api.lytics.io:443'])
    expect(JSON.stringify(asked)).not.toContain('at.1.secret')
  })

  it('is not used for hosts that NO_PROXY names', async () => {
    const { url, asked } = await proxy()
    const env: Record<string, string> = { https_proxy: url, no_proxy: 'api.lytics.io' }
    const transport = createHttpTransport((name) => env[name])
    await expect(transport(get('https://api.lytics.io/v2/job'))).rejects.toThrow(
      'tried to reach api.lytics.io',
    )
    expect(asked).toEqual([])
  })

  it('is not used for plain http, which goes to this machine only', async () => {
    const { url, seen: atProxy } = await proxy()
    const { base, seen } = await serve((_request, response) => json(response, []))
    inProcess('http_proxy', url)
    await createHttpTransport((name) => (name === 'http_proxy' ? url : undefined))(get(base))
    expect(seen).toHaveLength(1)
    expect(atProxy).toEqual([])
  })

  it('is taken from what is handed in, not from the process', async () => {
    const { url, asked } = await proxy()
    inProcess('HTTPS_PROXY', url)
    await expect(createHttpTransport(noEnv)(get('https://api.lytics.io/'))).rejects.toThrow('tried to reach')
    expect(asked).toEqual([])
  })
})
