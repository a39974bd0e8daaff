import { usageError } from '../core/errors.ts'

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
