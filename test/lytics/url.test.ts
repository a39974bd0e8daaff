import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/core/errors.ts'
import { urlOf } from '../../src/http-request/url.ts'
import { safeBaseUrl } from '../../src/lytics/base-url.ts'

const codeOf = (url: string): string => {
  try {
    safeBaseUrl(url)
    return 'safe'
  } catch (error) {
    return error instanceof AppError ? `${error.fault} ${error.code}` : String(error)
  }
}

describe('the base URL', () => {
  it('may be https anywhere and plain http on this machine', () => {
    for (const url of [
      'https://api.lytics.io',
      'https://proxy.example/lytics/',
      'http://127.0.0.1:4010',
      'http://localhost:1',
      'http://[::1]:80',
    ]) {
      expect(codeOf(url)).toBe('safe')
    }
  })

  it('may not send a token in the clear', () => {
    for (const url of [
      'http://api.lytics.io',
      'http://127.0.0.1.example.com',
      'http://127.evil.example',
      'http://localhost.example.com',
      'ftp://localhost',
      'http://192.168.1.4',
    ]) {
      expect(codeOf(url)).toBe('usage insecure_url')
    }
  })

  it('may not hold a credential, and the message does not repeat it', () => {
    expect(codeOf('https://user:hunter2secret@api.lytics.io')).toBe('usage insecure_url')
    expect(() => safeBaseUrl('https://user:hunter2secret@api.lytics.io')).not.toThrow(/hunter2secret/)
  })

  it('must be a URL', () => {
    expect(codeOf('api.lytics.io')).toBe('usage malformed_url')
  })

  it('loses the slashes at its end', () => {
    expect(safeBaseUrl('https://proxy.example/lytics//')).toBe('https://proxy.example/lytics')
  })
})

describe('the URL of a request', () => {
  it('leaves out what is not given or off, and joins lists by commas', () => {
    const query = { limit: 5, sizes: true, inline: false, q: undefined, fields: ['email', 'a,b'] }
    expect(urlOf('https://h', '/p', query)).toBe('https://h/p?limit=5&sizes=true&fields=email,a%2Cb')
  })

  it('escapes values', () => {
    expect(urlOf('https://h', '/p', { account_id: 'acc 1' })).toBe('https://h/p?account_id=acc%201')
    expect(urlOf('https://h', '/p', {})).toBe('https://h/p')
  })
})
