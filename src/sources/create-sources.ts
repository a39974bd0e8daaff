import { join } from 'node:path'
import type { Files } from '../config/files.ts'
import type { Paths } from '../config/paths.ts'
import { isAppError, notFoundError, usageError } from '../core/errors.ts'
import { step } from '../core/next.ts'
import { didYouMean, nearest } from '../core/text.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { OPEN_SCOPE, visible } from './scope.ts'
import { sealSchema } from './seal.ts'
import type { Sources } from './sources.ts'
import { credentialDigest, isBoundByItself, passwordOf } from './store/credential.ts'
import { type DatabaseEntry, isDatabase, type SourceEntry } from './store/entry.ts'
import { keepJson, readKept } from './store/kept.ts'
import type { Keychain } from './store/keychain.ts'
import { readSources, writeSources } from './store/source-file.ts'
import type { NormalizedSchema } from './types.ts'

interface Parts {
  readonly env: (name: string) => string | undefined
  readonly files: Files
  readonly paths: Paths
  readonly now: () => Date
  /** Asks with hidden input; undefined where nobody can be asked. */
  readonly ask?: (message: string) => Promise<string>
  readonly keychain: () => Promise<Keychain>
}

const unknown = (name: string, entries: readonly SourceEntry[]): Error =>
  notFoundError(`No source "${name}"`, {
    code: 'source_not_found',
    hint:
      didYouMean(
        nearest(
          name,
          entries.map((entry) => entry.name),
        ),
      ) ?? 'To try everything without a database:',
    next: [entries.length === 0 ? step('sources add', { name: 'shop', demo: true }) : step('sources list')],
  })

const undiscovered = (name: string): Error =>
  notFoundError(`Nothing is known of ${name} yet`, {
    code: 'schema_not_discovered',
    hint: 'Discover its tables first:',
    next: [step('sources discover', { source: name })],
  })

/** The sources that are stored on this machine. Nothing is read before it is asked for. */
export function createSources({ env, files, paths, now, ask, keychain }: Parts): Sources {
  const file = paths.sourcesFile
  const stateDir = (name: string): string => paths.stateDir({ kind: 'source', id: name, sandbox: false })
  const approvalFile = (name: string): string => join(stateDir(name), 'credential.json')
  const schemaFile = (name: string): string => join(stateDir(name), 'schema.json')
  const list = (): Promise<SourceEntry[]> => readSources(files, file)
  const others = async (name: string): Promise<SourceEntry[]> =>
    (await list()).filter((entry) => entry.name !== name)

  const isCredentialApproved = async (entry: DatabaseEntry): Promise<boolean> =>
    (await readKept(files, approvalFile(entry.name)))?.digest === credentialDigest(entry)

  const open = async (entry: DatabaseEntry): Promise<Database> => {
    const approved = await isCredentialApproved(entry)
    const credentials = {
      env,
      files,
      ask,
      keychain,
      ownFiles: [paths.accountsFile, paths.sourcesFile],
    }
    const password = await passwordOf(entry, credentials, approved)
    const { ca: path } = entry.address
    const ca = path === undefined ? undefined : await files.read(path)
    if (path !== undefined && ca === undefined) {
      throw usageError(`No file ${path} with the authorities to trust`, { code: 'ca_not_found' })
    }
    const parts = { entry, password, now: () => now().getTime(), ...(ca === undefined ? {} : { ca }) }
    return await openDatabase(parts)
  }

  const demoNow = async (name: string): Promise<NormalizedSchema> =>
    (await import('./demo/schema.ts')).demoSchema(name, now().toISOString())

  const discovered = async (entry: SourceEntry): Promise<NormalizedSchema | undefined> => {
    const kept = await readKept(files, schemaFile(entry.name))
    // Written by this program and read back as it was.
    if (kept !== undefined) return kept as unknown as NormalizedSchema
    return entry.kind === 'demo' ? await demoNow(entry.name) : undefined
  }

  return {
    file,
    list,
    get: async (name) => {
      const entries = await list()
      const found = entries.find((entry) => entry.name === name)
      if (found === undefined) throw unknown(name, entries)
      return found
    },
    demo: (name) => ({ name, kind: 'demo', scope: OPEN_SCOPE }),
    save: async (entry) => {
      const entries = await list()
      const at = entries.findIndex(({ name }) => name === entry.name)
      await writeSources(files, file, at < 0 ? [...entries, entry] : entries.with(at, entry))
    },
    remove: async (entry) => {
      await writeSources(files, file, await others(entry.name))
      for (const path of [approvalFile(entry.name), schemaFile(entry.name), paths.passwordFile(entry.name)])
        await files.remove(path)
      if (entry.credential?.startsWith('keychain:lytics-advisor/') === true)
        await (await keychain()).remove(entry.credential.slice(9))
    },
    approveCredential: (entry) =>
      keepJson(files, approvalFile(entry.name), {
        digest: credentialDigest(entry),
        at: now().toISOString(),
        by: 'terminal',
      }),
    isCredentialApproved,
    isUsable: async (entry) => isBoundByItself(entry, env) || (await isCredentialApproved(entry)),
    keepPassword: async (name, password) => {
      try {
        await (await keychain()).write(`lytics-advisor/${name}`, password)
        return `keychain:lytics-advisor/${name}`
      } catch (error) {
        if (!isAppError(error, 'keychain_unavailable')) throw error
        await files.write(paths.passwordFile(name), `${password}\n`, 0o600)
        return `file:${paths.passwordFile(name)}`
      }
    },
    discover: async (entry) => {
      if (entry.kind === 'demo') return await demoNow(entry.name)
      if (!isDatabase(entry)) throw usageError(`${entry.name} is not a database`)
      const found = await (await open(entry)).discover()
      return sealSchema({ source: entry.name, kind: entry.kind, taken: now().toISOString(), ...found })
    },
    keepSchema: (schema) => keepJson(files, schemaFile(schema.source), schema),
    discovered,
    schema: async (entry) => {
      const found = await discovered(entry)
      if (found === undefined) throw undiscovered(entry.name)
      return visible(found, entry.scope)
    },
    test: async (entry) => await (await open(entry)).test(),
    open,
    stateDir,
  }
}
