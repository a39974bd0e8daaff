import { isAbsolute, join } from 'node:path'
import type { Where } from '../core/where.ts'

type Env = (name: string) => string | undefined

const set = (value: string | undefined): string | undefined => (value === '' ? undefined : value)

/** The XDG rules say that a folder which is not absolute does not count. */
const folder = (value: string | undefined): string | undefined =>
  value !== undefined && isAbsolute(value) ? value : undefined

/** An id comes from outside: it names one folder and leads nowhere else. */
const folderName = (id: string): string => id.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_')

/** Accounts have their folders beside each other, as in the first version; other places are kept apart by their kind. */
const folders = ({ kind, id, sandbox }: Pick<Where, 'kind' | 'id' | 'sandbox'>): string[] =>
  kind === 'account' ? [sandbox ? 'sandbox' : folderName(id)] : [folderName(kind), folderName(id)]

/** Where things are kept; nothing is made before it is needed. */
export interface Paths {
  readonly accountsFile: string
  /** Journal and plans of one place; the embedded sandbox has its own, whatever its account is called. */
  readonly stateDir: (where: Pick<Where, 'kind' | 'id' | 'sandbox'>) => string
  /** The sources of the open model: where they are, never a password. */
  readonly sourcesFile: string
  /** What was typed as the password of a source, where the machine has no keychain. */
  readonly passwordFile: (source: string) => string
  readonly sandboxDir: string
}

/** LYTICS_ADVISOR_HOME, else ~/.lytics; state and sandbox under the XDG folders. */
export function createPaths(env: Env, home: string): Paths {
  const state = folder(env('XDG_STATE_HOME')) ?? join(home, '.local', 'state')
  const data = folder(env('XDG_DATA_HOME')) ?? join(home, '.local', 'share')
  const settings = set(env('LYTICS_ADVISOR_HOME')) ?? join(home, '.lytics')
  return {
    accountsFile: join(settings, 'accounts.toml'),
    sourcesFile: join(settings, 'sources.toml'),
    passwordFile: (source) => join(settings, 'passwords', folderName(source)),
    stateDir: (where) => join(state, 'lytics-advisor', ...folders(where)),
    sandboxDir: join(data, 'lytics-advisor', 'sandbox'),
  }
}
