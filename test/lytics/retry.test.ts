import { describe, expect, it } from 'vitest'
import { retryAfterMs, retryDelay } from '../../src/lytics/retry.ts'

const NOW = new Date('2026-11-21T08:00:00Z')

describe('retryDelay', () => {
  it('tries again where no answer came, and after 429 and 5xx', () => {
    for (const status of [undefined, 429, 500, 502, 503, 504]) {
      expect(retryDelay({ number: 1, status }, 0.5)).toBe(250)
    }
  })

  it('does not try again what the server refused', () => {
    for (const status of [301, 400, 401, 403, 404, 409]) {
      expect(retryDelay({ number: 1, status }, 0.5)).toBeUndefined()
    }
  })

  it('waits anywhere between nothing and a bound that doubles', () => {
    expect([1, 2, 3].map((number) => retryDelay({ number }, 0))).toEqual([0, 0, 0])
    expect([1, 2, 3].map((number) => retryDelay({ number }, 0.999999))).toEqual([500, 1000, 2000])
  })

  it('gives up after the fourth try', () => {
    expect(retryDelay({ number: 3 }, 0.5)).toBeDefined()
    expect(retryDelay({ number: 4 }, 0.5)).toBeUndefined()
  })

  it('waits as long as the server asks, and gives up rather than wait for minutes', () => {
    expect(retryDelay({ number: 1, status: 429, retryAfterMs: 3000 }, 0.5)).toBe(3000)
    expect(retryDelay({ number: 1, status: 429, retryAfterMs: 60_000 }, 0.5)).toBeUndefined()
  })
})

describe('retryAfterMs', () => {
  it('reads seconds and dates', () => {
    expect(retryAfterMs('2', NOW)).toBe(2000)
    expect(retryAfterMs('Sat, 21 Nov 2026 08:00:05 GMT', NOW)).toBe(5000)
  })

  it('never waits for the past', () => {
    expect(retryAfterMs('Sat, 21 Nov 2026 07:00:00 GMT', NOW)).toBe(0)
  })

  it('says nothing where the header is missing, empty or senseless', () => {
    expect(['', ' ', 'soon', undefined].map((header) => retryAfterMs(header, NOW))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
