import { usageError } from '../core/errors.ts'

/** What a query may hold; lists are joined by commas; false, undefined and empty lists are left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** A part of a path, safe in it. */
export const part = (text: string): string => encodeURIComponent(text)

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)

/**
 * The base URL without a slash at its end. Plain http is for this machine only: a token must not cross a network in
 * the clear.
 * @throws AppError usage for anything that is not safe for a token
 */
export function safeBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) {
    throw usageError(`${baseUrl} is not a URL`, {
      code: 'malformed_url',
      hint: 'For example LYTICS_API_URL=https://api.lytics.io',
    })
  }
  const { protocol, hostname, username, password } = new URL(baseUrl)
  if (username !== '' || password !== '') {
    throw usageError(`The API URL of ${hostname} holds a user name or password`, {
      code: 'insecure_url',
      hint: 'Give the token with LYTICS_API_TOKEN and leave the URL plain.',
    })
  }
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) {
    throw usageError(`${baseUrl} is not safe for a token`, {
      code: 'insecure_url',
      hint: 'Use https; plain http is accepted for this machine only.',
    })
  }
  return baseUrl.replace(/\/+$/, '')
}

/** The URL of a request: base, path, what is given of the query, and the account where one was chosen. */
export function urlOf(baseUrl: string, path: string, query: Query, accountId?: string): string {
  const all: Query = { ...query, account_id: accountId }
  const given = Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    const texts = typeof value === 'object' ? value : [String(value)]
    return texts.length === 0 ? [] : [`${part(name)}=${texts.map(part).join(',')}`]
  })
  return `${baseUrl}${path}${given.length === 0 ? '' : `?${given.join('&')}`}`
}
