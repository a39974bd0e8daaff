import type { Detector } from './detector.ts'

const EMAIL =
  /^[^\s@"(),:;<>[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,24}$/u
const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i
const URL_SHAPE = /^(?:https?:\/\/|www\.)[^\s/]+\.[^\s]+$/i
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i
const ISO_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/i
const SLASH_DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))[/.](?:19|20)\d{2}$/
const USER_AGENT = /^(?:Mozilla|Opera|Dalvik|okhttp|curl|[\w.-]+\/\d+(?:\.\d+)* CFNetwork)\b/
const HASH_LENGTHS = new Map([
  [32, 'MD5'],
  [40, 'SHA-1'],
  [64, 'SHA-256'],
  [128, 'SHA-512'],
])

export const isEmail = (value: string): boolean => value.length <= 254 && EMAIL.test(value)
export const isUuid = (value: string): boolean => UUID.test(value)
export const isUrl = (value: string): boolean => value.length <= 2048 && URL_SHAPE.test(value)
export const isUserAgent = (value: string): boolean => USER_AGENT.test(value)

/** The digest that a hexadecimal text of this length is, if any: MD5, SHA-1, SHA-256 or SHA-512. */
export const hashOf = (value: string): string | undefined =>
  /^[0-9a-f]+$/i.test(value) && /[a-f]/i.test(value) ? HASH_LENGTHS.get(value.length) : undefined

/** A telephone number as people write it: 7 to 15 digits and the usual marks; bare digits need a plus or ten of them. */
export function isPhone(value: string): boolean {
  const text = value.trim().replace(/(?:ext\.?|x)\s?\d{1,6}$/i, '')
  if (!/^(?:tel:)?\+?[\d\s().\-/]{7,24}$/i.test(text) || ISO_TIME.test(text) || SLASH_DATE.test(text))
    return false
  const digits = text.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return false
  return (
    text.includes('+') ||
    /[\s().\-/]/.test(text.trim()) ||
    /^(?:00\d{9,13}|0\d{8,11}|[2-9]\d{9}|1[2-9]\d{9})$/.test(digits)
  )
}

export function isIp(value: string): boolean {
  const four = value.split('.')
  if (four.length === 4) return four.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)
  if (!/^[0-9a-f:]{2,39}$/i.test(value) || !value.includes(':')) return false
  const groups = value.split(':')
  const gaps = value.split('::').length - 1
  return (
    gaps <= 1 &&
    groups.length <= 8 &&
    (gaps === 1 || groups.length === 8) &&
    groups.every((g) => g.length <= 4)
  )
}

/** An ISO date or time, a date with slashes or dots, or an epoch in seconds or milliseconds from 1990 to 2050. */
export const isTimestamp = (value: string): boolean =>
  ISO_TIME.test(value) || SLASH_DATE.test(value) || isEpoch(value)

export function isEpoch(value: string): boolean {
  if (!/^\d{9,13}(?:\.\d+)?$/.test(value)) return false
  const number = Number(value)
  const seconds = number > 1e11 ? number / 1000 : number
  return seconds > 631_152_000 && seconds < 2_524_608_000
}

/** A date between 1900 and 2015 without a time of day: it may be somebody's birthday. */
export function isBirthday(value: string): boolean {
  const iso = /^(\d{4})-\d{2}-\d{2}$/.exec(value)
  const year = iso ? Number(iso[1]) : SLASH_DATE.test(value) ? Number(value.slice(-4)) : 0
  return year >= 1900 && year <= 2015
}

/** Detectors of values that are known by their shape alone. */
export const shapes: readonly Detector[] = [
  { meaning: 'email', plural: 'e-mail addresses', strength: 5.5, exclusive: true, test: isEmail },
  { meaning: 'phone', plural: 'telephone numbers', strength: 4, exclusive: true, test: isPhone },
  { meaning: 'ip', plural: 'IP addresses', strength: 5.5, exclusive: true, test: isIp },
  { meaning: 'user_agent', plural: 'user agents', strength: 5.5, exclusive: true, test: isUserAgent },
  { meaning: 'url', plural: 'web addresses', strength: 2, exclusive: false, test: isUrl },
  {
    meaning: 'website',
    plural: 'web addresses',
    strength: 2.5,
    exclusive: true,
    test: (v) => isUrl(v) || DOMAIN.test(v),
  },
  { meaning: 'domain', plural: 'domain names', strength: 3, exclusive: true, test: (v) => DOMAIN.test(v) },
  {
    meaning: 'hashed_email',
    plural: 'hashes',
    strength: 1.5,
    exclusive: true,
    test: (v) => hashOf(v) !== undefined,
  },
  {
    meaning: 'hashed_phone',
    plural: 'hashes',
    strength: 1.5,
    exclusive: true,
    test: (v) => hashOf(v) !== undefined,
  },
  { meaning: 'user_id', plural: 'UUIDs', strength: 1, exclusive: false, test: isUuid },
  { meaning: 'anonymous_id', plural: 'UUIDs', strength: 1, exclusive: false, test: isUuid },
  { meaning: 'timestamp', plural: 'points in time', strength: 1, exclusive: false, test: isTimestamp },
  {
    meaning: 'birthday',
    plural: 'dates that may be birthdays',
    strength: 1.5,
    exclusive: true,
    test: (v) => isBirthday(v) || isTimestamp(v),
  },
]
