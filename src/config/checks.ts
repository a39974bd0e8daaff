import { usageError } from '../core/errors.ts'

/** Characters that a header can carry; a token is one word of them. */
const TOKEN = /^[\x21-\x7e]+$/

const KINDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^$/, 'nothing'],
  [/[\r\n]/, 'a line break'],
  [/\s/, 'a blank'],
  [/[\u2018-\u201f\u00ab\u00bb]/, 'a typographic quote'],
  [/[\u200b-\u200f\u2060\ufeff]/, 'an invisible character'],
]

/**
 * Refuses a token that no header can carry, before any request. Its text is never part of the message.
 * @param name whose token it is: `LYTICS_API_TOKEN`
 * @throws AppError usage
 */
export function checkToken(token: string, name: string): void {
  if (TOKEN.test(token)) return
  const found = KINDS.find(([pattern]) => pattern.test(token))?.[1] ?? 'a character that tokens do not have'
  throw usageError(`${name} holds ${found}`, {
    code: 'malformed_token',
    hint: 'A token is one word of letters, digits and dots. Copy it again, without quotes and blanks.',
  })
}

/** What is wrong with the form of an address; undefined where nothing is. */
function problemOf(url: string): string | undefined {
  if (/\s/.test(url)) return 'holds a blank'
  if (!URL.canParse(url)) return 'is not a URL'
  const { search, hash, pathname } = new URL(url)
  if (search !== '' || hash !== '') return 'has something after its path'
  const version = /\/(v2|api)\/*$/.exec(pathname)?.[1]
  return version === undefined ? undefined : `ends in "/${version}"`
}

/**
 * Refuses an address that cannot be the base of the API, before any request. Whether it is safe for a token is judged
 * where the request is made.
 * @param name where the address is from: `LYTICS_API_URL`
 * @throws AppError usage
 */
export function checkBaseUrl(url: string, name: string): void {
  const problem = problemOf(url)
  if (problem === undefined) return
  throw usageError(`${name} ${problem}`, {
    code: 'malformed_url',
    hint: 'Give scheme and host alone, for example https://api.lytics.io',
  })
}

/** Whether a variable of the environment is on: set, and not to a word for off (`CI=false`, `CI=0`). */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !/^(|0|false|no|off)$/i.test(value.trim())
