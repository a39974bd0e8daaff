import { join } from 'node:path'
import type { Files } from '../config/files.ts'
import type { Paths } from '../config/paths.ts'
import { usageError } from '../core/errors.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { OPEN_SCOPE } from './scope.ts'
import { sealSchema } from './seal.ts'
import type { Sources } from './sources.ts'
import { credentialDigest, isBoundByItself, passwordOf } from './store/credential.ts'
import { type DatabaseEntry, isDatabase, type SourceEntry } from './store/entry.ts'
import { keepJson, readKept } from './store/kept.ts'
import type { Keychain } from './store/keychain.ts'
import { createPasswordStore } from './store/password-store.ts'
import { createSnapshots } from './store/snapshots.ts'
import { createSourceStore } from './store/source-store.ts'
import type { NormalizedSchema } from './types.ts'

interface Parts {
  readonly env: (name: string) => string | undefined
  readonly files: Files
  readonly paths: Paths
  readonly now: () => Date
  /** Asks with hidden input; undefined where nobody can be asked. */
  readonly ask?: (message: string) => Promise<string>
  readonly keychain: () => Promise<Keychain>
  readonly signal: AbortSignal
}

/** Whether a person has let the password of an entry go to its server. */
interface Approvals {
  readonly isApproved: (entry: DatabaseEntry) => Promise<boolean>
  readonly approve: (entry: DatabaseEntry) => Promise<void>
}

const createApprovals = ({ files, now }: Parts, fileOf: (name: string) => string): Approvals => ({
  isApproved: async (entry) =>
    (await readKept(files, fileOf(entry.name)))?.digest === credentialDigest(entry),
  approve: (entry) =>
    keepJson(files, fileOf(entry.name), {
      digest: credentialDigest(entry),
      at: now().toISOString(),
      by: 'terminal',
    }),
})

/** The way into a database: its password read, its authorities loaded. */
const opener =
  ({ env, files, paths, now, ask, keychain }: Parts, { isApproved }: Approvals) =>
  async (entry: DatabaseEntry): Promise<Database> => {
    const ownFiles = [paths.accountsFile, paths.sourcesFile]
    const credentials = { env, files, ask, keychain, ownFiles }
    const password = await passwordOf(entry, credentials, await isApproved(entry))
    const { ca: path } = entry.address
    const ca = path === undefined ? undefined : await files.read(path)
    if (path !== undefined && ca === undefined)
      throw usageError(`No file ${path} with the authorities to trust`, { code: 'ca_not_found' })
    const parts = { entry, password, now: () => now().getTime() }
    return await openDatabase(ca === undefined ? parts : { ...parts, ca })
  }

/** The sources that are stored on this machine. Nothing is read before it is asked for. */
export function createSources(parts: Parts): Sources {
  const { env, files, paths, now, keychain } = parts
  const stateDir = (name: string): string => paths.stateDir({ kind: 'source', id: name, sandbox: false })
  const approvalFile = (name: string): string => join(stateDir(name), 'credential.json')
  const schemaFile = (name: string): string => join(stateDir(name), 'schema.json')
  const demoNow = async (name: string): Promise<NormalizedSchema> =>
    (await import('./demo/schema.ts')).demoSchema(name, now().toISOString())

  const { forget, ...store } = createSourceStore(files, paths.sourcesFile, parts.signal)
  const approvals = createApprovals(parts, approvalFile)
  const passwords = createPasswordStore(files, paths.passwordFile, keychain)
  const open = opener(parts, approvals)
  const discover = async (entry: SourceEntry): Promise<NormalizedSchema> => {
    if (entry.kind === 'demo') return await demoNow(entry.name)
    if (!isDatabase(entry)) throw usageError(`${entry.name} is not a database`, { code: 'source_kind' })
    const found = await (await open(entry)).discover()
    return sealSchema({ source: entry.name, kind: entry.kind, taken: now().toISOString(), ...found })
  }
  return {
    ...store,
    ...createSnapshots(files, schemaFile, demoNow),
    demo: (name) => ({ name, kind: 'demo', scope: OPEN_SCOPE }),
    remove: async (entry) => {
      await forget(entry.name)
      for (const path of [approvalFile(entry.name), schemaFile(entry.name)]) await files.remove(path)
      await passwords.forget(entry)
    },
    approveCredential: approvals.approve,
    isUsable: async (entry) => isBoundByItself(entry, env) || (await approvals.isApproved(entry)),
    keepPassword: passwords.keep,
    discover,
    test: async (entry) => await (await open(entry)).test(),
    open,
    stateDir,
  }
}
