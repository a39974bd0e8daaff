import { usageError } from '../core/errors.ts'
import { isObject } from '../core/json.ts'
import type { ApprovalRule, Profile } from './config.ts'
import type { Files } from './files.ts'

const KNOWN = new Set(['token', 'url', 'approval', 'default'])

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const isProfile = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && text(value.token) !== undefined

function approvalOf(file: string, name: string, value: unknown): ApprovalRule | undefined {
  if (value === undefined || value === 'terminal' || value === 'flag') return value
  throw usageError(`${file}: [${name}] approval is ${JSON.stringify(value)}`, {
    code: 'malformed_config',
    hint: 'It takes "terminal" or "flag".',
  })
}

function profileOf(file: string, name: string, table: Record<string, unknown>): Profile {
  const url = text(table.url)
  const approval = approvalOf(file, name, table.approval)
  return {
    name,
    token: text(table.token) ?? '',
    ...(url === undefined ? {} : { url }),
    ...(approval === undefined ? {} : { approval }),
    isDefault: table.default === true,
  }
}

/** Everything in the file, also what is not ours: other tools keep their accounts in it too. */
async function readTables(files: Files, file: string): Promise<Record<string, unknown>> {
  const source = await files.read(file)
  if (source === undefined) return {}
  const { parse, TomlError } = await import('smol-toml')
  try {
    return parse(source)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    // Its message quotes the line, and a token may be in it.
    throw usageError(`${file} is not valid TOML: line ${error.line}, column ${error.column}`, {
      code: 'malformed_config',
    })
  }
}

/**
 * The stored profiles; none where there is no file. A table without a token is no profile.
 * @throws AppError usage naming the line of a mistake
 */
export async function readProfiles(files: Files, file: string): Promise<Profile[]> {
  const tables = Object.entries(await readTables(files, file))
  return tables.flatMap(([name, table]) => (isProfile(table) ? [profileOf(file, name, table)] : []))
}

/** The one that counts when nobody says which: marked as such, else called `default`, else the only one. */
export const defaultProfile = (profiles: readonly Profile[]): Profile | undefined =>
  profiles.find(({ isDefault }) => isDefault) ??
  profiles.find(({ name }) => name === 'default') ??
  (profiles.length === 1 ? profiles[0] : undefined)

/** What a change of the stored profiles needs of a run. */
interface Run {
  readonly files: Files
  readonly io: { err(text: string): void }
  readonly options: { readonly timeout: number }
  readonly signal: AbortSignal
}

/**
 * Changes the stored profiles while no other run does: none of two changes at once is lost.
 * @param change makes the new ones of those that are there now
 */
export async function changeProfiles(
  { files, io, options, signal }: Run,
  file: string,
  change: (profiles: readonly Profile[]) => readonly Profile[],
): Promise<void> {
  const unlock = await files.lock(file, {
    who: 'another run of this program',
    limitMs: options.timeout * 1000,
    signal,
    waiting: (holder) => io.err(`Waiting for ${holder}, which changes the stored accounts…\n`),
  })
  try {
    await writeProfiles(files, file, change(await readProfiles(files, file)))
  } finally {
    await unlock()
  }
}

/**
 * Makes these the stored accounts; other people cannot read the file. What else is in it is kept,
 * but for comments.
 */
export async function writeProfiles(files: Files, file: string, profiles: readonly Profile[]): Promise<void> {
  const { stringify } = await import('smol-toml')
  const present = await readTables(files, file)
  const foreign = Object.entries(present).filter(([, table]) => !isProfile(table))
  const tables = profiles.map(({ name, token, url, approval, isDefault }) => {
    const table = present[name]
    const others = isObject(table) ? Object.entries(table).filter(([key]) => !KNOWN.has(key)) : []
    const ours = {
      token,
      ...(url === undefined ? {} : { url }),
      ...(approval === undefined ? {} : { approval }),
      ...(isDefault ? { default: true } : {}),
    }
    return [name, { ...ours, ...Object.fromEntries(others) }] as const
  })
  await files.write(file, stringify(Object.fromEntries([...foreign, ...tables])), 0o600)
}
