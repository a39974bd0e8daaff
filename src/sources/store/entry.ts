import type { Scope, SourceKind } from '../types.ts'
import type { TlsMode } from './tls.ts'

/** Where a database is, and as whom to sign in; never the password. */
export interface DatabaseAddress {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly tls: TlsMode
  /** A file with the certificates of the authorities to trust (PEM). */
  readonly ca?: string
}

/** A stored source. */
export interface SourceEntry {
  readonly name: string
  readonly kind: SourceKind
  readonly address?: DatabaseAddress
  /** Where the password is: `env:NAME`, `file:PATH`, `keychain:NAME` or `ask`; in `env:` also a whole URL. */
  readonly credential?: string
  /** A person declared that the login may write; without that a right to write fails the test. */
  readonly writable?: boolean
  readonly scope: Scope
}

/** An entry that is a database. */
export interface DatabaseEntry extends SourceEntry {
  readonly kind: 'postgres' | 'mysql'
  readonly address: DatabaseAddress
}

export const isDatabase = (entry: SourceEntry): entry is DatabaseEntry =>
  (entry.kind === 'postgres' || entry.kind === 'mysql') && entry.address !== undefined

/** `crm.example.com:5432/crm` */
export const addressText = ({ host, port, database }: DatabaseAddress): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}/${database}`
