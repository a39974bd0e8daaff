import { usageError } from '../../core/errors.ts'
import type { DatabaseAddress } from './entry.ts'
import { isLoopback, TLS_MODES, type TlsMode, usualTls } from './tls.ts'

/** The parts of a connection URL; the password apart from the rest. */
export interface ConnectionUrl {
  readonly kind: 'postgres' | 'mysql'
  readonly address: DatabaseAddress
  readonly password: string
}

const KINDS: Readonly<Record<string, 'postgres' | 'mysql'>> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'mysql:': 'mysql',
  'mariadb:': 'mysql',
}
export const USUAL_PORT: Readonly<Record<'postgres' | 'mysql', number>> = { postgres: 5432, mysql: 3306 }

/** Words of other programs for a mode of ours; `prefer` and `allow` may send all in the clear, so they are none. */
const OTHER_WORDS: Readonly<Record<string, TlsMode>> = {
  'no-verify': 'require',
  required: 'require',
  verify_ca: 'verify-ca',
  verify_identity: 'verify-full',
  disabled: 'disable',
}

function tlsOf(params: URLSearchParams, host: string): TlsMode {
  const word = (params.get('sslmode') ?? params.get('ssl-mode') ?? '').toLowerCase()
  if (word === '') return usualTls(host)
  const mode = TLS_MODES.find((each) => each === word) ?? OTHER_WORDS[word]
  if (mode !== undefined) return mode
  if (isLoopback(host) && (word === 'prefer' || word === 'allow' || word === 'preferred')) return 'disable'
  throw usageError('The sslmode of the URL is not one that keeps the data private', {
    code: 'tls_mode',
    hint: 'Use sslmode=require, verify-ca or verify-full.',
  })
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** True for what is meant as a connection URL, as opposed to a bare password. */
export const isConnectionUrl = (text: string): boolean => /^(postgres(ql)?|mysql|mariadb):\/\//.test(text)

/**
 * Takes a connection URL apart.
 * @throws AppError usage; the message never holds the URL, which holds the password
 */
export function parseConnectionUrl(text: string): ConnectionUrl {
  const bad = (what: string): Error =>
    usageError(`The connection URL ${what}`, {
      code: 'connection_url',
      hint: 'Write it like postgres://USER:PASSWORD@HOST:5432/DATABASE?sslmode=verify-full',
    })
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  const kind = KINDS[url?.protocol ?? '']
  if (url === undefined || kind === undefined) throw bad('is not one of postgres:// or mysql://')
  const host = decoded(url.hostname).replace(/^\[|\]$/g, '')
  const database = decoded(url.pathname.slice(1))
  const user = decoded(url.username)
  if (host === '') throw bad('names no host')
  if (database === '') throw bad('names no database')
  if (user === '') throw bad('names no user')
  const ca = url.searchParams.get('sslrootcert') ?? url.searchParams.get('ssl-ca')
  const address = {
    host,
    port: url.port === '' ? USUAL_PORT[kind] : Number(url.port),
    database,
    user,
    tls: tlsOf(url.searchParams, host),
    ...(ca === null || ca === 'system' ? {} : { ca }),
  }
  return { kind, address, password: decoded(url.password) }
}
