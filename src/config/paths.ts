import { isAbsolute, join } from 'node:path'

type Env = (name: string) => string | undefined

const set = (value: string | undefined): string | undefined => (value === '' ? undefined : value)

/** The XDG rules say that a folder which is not absolute does not count. */
const folder = (value: string | undefined): string | undefined =>
  value !== undefined && isAbsolute(value) ? value : undefined

/** An account's id comes from outside: it names one folder and leads nowhere else. */
const folderName = (account: string): string => account.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_')

/** Where things are kept; nothing is made before it is needed. */
export interface Paths {
  readonly accountsFile: string
  /** Journal and plans of one account. */
  readonly stateDir: (account: string) => string
  readonly sandboxDir: string
}

/** LYTICS_ADVISOR_HOME, else ~/.lytics; state and sandbox under the XDG folders. */
export function createPaths(env: Env, home: string): Paths {
  const state = folder(env('XDG_STATE_HOME')) ?? join(home, '.local', 'state')
  const data = folder(env('XDG_DATA_HOME')) ?? join(home, '.local', 'share')
  return {
    accountsFile: join(set(env('LYTICS_ADVISOR_HOME')) ?? join(home, '.lytics'), 'accounts.toml'),
    stateDir: (account) => join(state, 'lytics-advisor', folderName(account)),
    sandboxDir: join(data, 'lytics-advisor', 'sandbox'),
  }
}
