import { describe, expect, test } from 'vitest'
import { parseDuration } from '../../src/skills/workspace/sandbox/sandbox-advance.ts'
import { parseFail } from '../../src/skills/workspace/sandbox/sandbox-serve.ts'
import { durationText } from '../../src/skills/workspace/sandbox/sandbox-status.ts'

describe('sandbox advance', () => {
  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['15 min', 900_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['2d', 172_800_000],
  ])('reads %s', (text, ms) => expect(parseDuration(text)).toBe(ms))

  test.each(['', '1', 'soon', '-1h', '1h soon', '0s', '99w'])('refuses "%s"', (text) => {
    expect(() => parseDuration(text)).toThrow('is not a duration')
  })

  test('says a duration in words', () => {
    expect([30_000, 90_000, 93_780_000].map(durationText)).toEqual(['30 s', '1 min', '1 d 2 h 3 min'])
  })
})

describe('sandbox serve --fail', () => {
  test.each([
    ['503:0.1', { status: 503, rate: 0.1 }],
    ['429:5%', { status: 429, rate: 0.05 }],
    ['500:1', { status: 500, rate: 1 }],
  ])('reads %s', (text, expected) => expect(parseFail(text)).toEqual(expected))

  test.each(['503', '200:0.5', '503:2', '503:150%', 'x:0.1'])('refuses "%s"', (text) => {
    expect(() => parseFail(text)).toThrow('is not status:rate')
  })
})
