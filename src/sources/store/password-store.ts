import type { Files } from '../../config/files.ts'
import { isAppError } from '../../core/errors.ts'
import type { SourceEntry } from './entry.ts'
import type { Keychain } from './keychain.ts'

/** Names of this program in the keychain; what somebody else keeps there is never removed. */
const PREFIX = 'lytics-advisor/'

/** Where passwords that were typed are kept. */
export interface PasswordStore {
  /** @returns the place: `keychain:…`, or `file:…` where the machine has no keychain */
  readonly keep: (name: string, password: string) => Promise<string>
  readonly forget: (entry: SourceEntry) => Promise<void>
}

export function createPasswordStore(
  files: Files,
  fileOf: (name: string) => string,
  keychain: () => Promise<Keychain>,
): PasswordStore {
  return {
    keep: async (name, password) => {
      try {
        await (await keychain()).write(`${PREFIX}${name}`, password)
        return `keychain:${PREFIX}${name}`
      } catch (error) {
        if (!isAppError(error, 'keychain_unavailable')) throw error
        await files.write(fileOf(name), `${password}\n`, 0o600)
        return `file:${fileOf(name)}`
      }
    },
    forget: async ({ name, credential = '' }) => {
      await files.remove(fileOf(name))
      if (credential.startsWith(`keychain:${PREFIX}`))
        await (await keychain()).remove(credential.slice('keychain:'.length))
    },
  }
}
