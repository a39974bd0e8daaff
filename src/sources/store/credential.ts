import type { Files } from '../../config/files.ts'
import { AppError, usageError } from '../../core/errors.ts'
import { digestOf } from '../../core/json.ts'
import { placeholder, step } from '../../core/next.ts'
import { secretAt } from '../../core/secret-place.ts'
import { addressText, type DatabaseEntry } from './entry.ts'
import type { Keychain } from './keychain.ts'
import { isConnectionUrl, parseConnectionUrl } from './url.ts'

/** What reads credentials. */
export interface CredentialParts {
  readonly env: (name: string) => string | undefined
  readonly files: Files
  readonly keychain: () => Promise<Keychain>
  /** Asks for it with hidden input; undefined where nobody can be asked. */
  readonly ask?: ((message: string) => Promise<string>) | undefined
  /** Files whose content is a secret of this program itself. */
  readonly ownFiles: readonly string[]
}

/** True for a place of a password, as opposed to the password itself. */
export const isCredentialWord = (word: string): boolean =>
  word === 'ask' || /^(env:[A-Za-z_]\w*|file:.+|keychain:.+)$/s.test(word)

const OWN_VARIABLE = /^env:LYTICS_/i

/**
 * Refuses a place that holds a secret of Lytics: a source must never be handed the account.
 * @throws AppError usage
 */
export function assertForeign(word: string, ownFiles: readonly string[]): void {
  if (!isCredentialWord(word)) {
    // What was typed may be the password itself, so it is not repeated.
    throw usageError('That is not a place of a password', {
      code: 'credential_place',
      hint: 'Use env:NAME, file:PATH, keychain:NAME or ask; a password is never an argument.',
    })
  }
  if (OWN_VARIABLE.test(word) || ownFiles.some((file) => word === `file:${file}`)) {
    throw usageError('That is where the Lytics token is; no source may be given it', {
      code: 'credential_is_lytics_token',
      hint: 'Use the place of the database password.',
    })
  }
}

/** What an approval of a credential covers: which secret goes to which server, and how well that one is proved. */
export function credentialDigest({ kind, address, credential }: DatabaseEntry): string {
  const { host, port, tls, ca } = address
  return digestOf({ kind, host, port, tls, ca, credential })
}

const missing = (entry: DatabaseEntry, problem: string): AppError =>
  new AppError('auth', `The password of ${entry.name} cannot be read: ${problem}`, {
    code: 'credential_missing',
    hint: 'Set it, or choose another place for it:',
    next: [step('sources credential', { source: entry.name })],
  })

async function typed(entry: DatabaseEntry, { ask }: CredentialParts): Promise<string> {
  if (ask !== undefined) {
    return await ask(`Password of ${entry.address.user} at ${addressText(entry.address)} (hidden)`)
  }
  throw new AppError(
    'missing_answers',
    `The password of ${entry.name} is asked for each time, at a terminal`,
    {
      code: 'missing_answers',
      hint: 'Run it at a terminal, or give the password a place:',
      next: [step('sources credential', { source: entry.name, credential: placeholder('env:NAME') })],
    },
  )
}

async function found(entry: DatabaseEntry, word: string, parts: CredentialParts): Promise<string> {
  if (word === 'ask') return await typed(entry, parts)
  if (word.startsWith('keychain:')) {
    const value = await (await parts.keychain()).read(word.slice(9))
    if (value === undefined) throw missing(entry, `the keychain has no ${word.slice(9)}`)
    return value
  }
  const read = await secretAt(word, { env: parts.env, read: parts.files.read })
  if (read === undefined || 'problem' in read) throw missing(entry, read?.problem ?? 'it has no place')
  return read.value
}

/** A whole URL names its own host, so it needs no approval: its password goes nowhere else. */
function fromUrl(entry: DatabaseEntry, text: string): string {
  const { kind, address, password } = parseConnectionUrl(text)
  const same =
    kind === entry.kind && address.host === entry.address.host && address.port === entry.address.port
  if (same) return password
  throw new AppError(
    'conflict',
    `The connection URL of ${entry.name} leads to another server than the source`,
    {
      code: 'credential_other_host',
      hint: `The source is ${addressText(entry.address)}. If it has moved, add it again:`,
      next: [step('sources add', { name: entry.name, replace: true, url_from: entry.credential })],
    },
  )
}

/** A URL names its own server, and what is typed each time goes where the question says: neither needs an approval. */
export function isBoundByItself({ credential = 'ask' }: DatabaseEntry, env: CredentialParts['env']): boolean {
  if (credential === 'ask') return true
  return credential.startsWith('env:') && isConnectionUrl(env(credential.slice(4)) ?? '')
}

/**
 * The password of a source.
 * @param approved whether a person at a terminal let this credential go to this server
 * @throws AppError auth, approval (exit 3) or conflict; never with the value
 */
export async function passwordOf(
  entry: DatabaseEntry,
  parts: CredentialParts,
  approved: boolean,
): Promise<string> {
  const word = entry.credential ?? 'ask'
  assertForeign(word, parts.ownFiles)
  if (!approved && !isBoundByItself(entry, parts.env)) throw unapproved(entry)
  const value = await found(entry, word, parts)
  if (parts.env('LYTICS_API_TOKEN')?.trim() === value.trim() && value.trim() !== '') {
    throw usageError('That is the Lytics token; no source may be given it', {
      code: 'credential_is_lytics_token',
    })
  }
  return isConnectionUrl(value) ? fromUrl(entry, value) : value
}

function unapproved(entry: DatabaseEntry): AppError {
  return new AppError(
    'approval',
    `Not approved yet: ${entry.credential} as the password for ${addressText(entry.address)}`,
    {
      code: 'credential_not_approved',
      hint: 'A person approves it at a terminal:',
      next: [step('sources credential', { source: entry.name })],
    },
  )
}
