import { isIP } from 'node:net'

/** How far the server is proved: encrypted only, a known authority, a known authority and the right name. */
export const TLS_MODES = ['disable', 'require', 'verify-ca', 'verify-full'] as const
export type TlsMode = (typeof TLS_MODES)[number]

/** The machine itself: what is sent there cannot be read on the way. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' ||
  host === '::1' ||
  host.startsWith('/') ||
  (isIP(host) === 4 && host.startsWith('127.'))

/** What is in force where nobody chose: everything is checked, but on the way to the machine itself. */
export const usualTls = (host: string): TlsMode => (isLoopback(host) ? 'disable' : 'verify-full')

const WORDS: Readonly<Record<TlsMode, string>> = {
  disable: 'not encrypted (this machine only)',
  require: 'encrypted; the server is not verified',
  'verify-ca': 'encrypted; the authority is verified, the host name is not',
  'verify-full': 'encrypted; authority and host name are verified',
}

/** The mode in words. */
export const tlsText = (mode: TlsMode): string => `${mode}: ${WORDS[mode]}`

/** Why a mode cannot be used for a server; undefined where it can. */
export function tlsProblem(kind: 'postgres' | 'mysql', host: string, mode: TlsMode): string | undefined {
  if (mode === 'disable' && !isLoopback(host))
    return `Without TLS the password and every row could be read on the way to ${host}. Use require, verify-ca or verify-full.`
  if (kind === 'mysql' && mode === 'verify-full' && isIP(host) > 0)
    return `The MySQL driver compares a certificate with a host name, never with an IP address. Use the server's name instead of ${host}, or verify-ca.`
  return undefined
}
