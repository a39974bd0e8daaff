import { AppError } from '../../core/errors.ts'

/** The operating system's store of passwords. */
export interface Keychain {
  readonly read: (name: string) => Promise<string | undefined>
  readonly write: (name: string, value: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

const SERVICE = 'lytics-advisor'

const unusable = (cause: unknown): AppError =>
  new AppError('unavailable', 'The keychain of this machine cannot be used', {
    code: 'keychain_unavailable',
    hint: 'Without a desktop there is often none. Use env:NAME or file:PATH for the password.',
    cause,
  })

/**
 * The keychain of this machine, through a library that is optional.
 * @throws AppError unavailable (exit 7) where there is none, from each of its functions too
 */
export async function openKeychain(): Promise<Keychain> {
  const { Entry } = await import('@napi-rs/keyring').catch((error: unknown) => {
    throw unusable(error)
  })
  const guarded = async <T>(work: () => T): Promise<T> => {
    try {
      return work()
    } catch (error) {
      throw unusable(error)
    }
  }
  return {
    read: (name) => guarded(() => new Entry(SERVICE, name).getPassword() ?? undefined),
    write: (name, value) => guarded(() => new Entry(SERVICE, name).setPassword(value)),
    remove: (name) => guarded(() => void new Entry(SERVICE, name).deletePassword()),
  }
}
