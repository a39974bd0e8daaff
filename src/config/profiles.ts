import { usageError } from '../core/errors.ts'
import { isObject } from '../core/json.ts'
import type { ApprovalRule, Profile } from './config.ts'
import type { Files } from './files.ts'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function profileOf(file: string, name: string, table: Record<string, unknown>): Profile {
  const token = text(table.token)
  if (token === undefined)
    throw usageError(`${file}: [${name}] has no token`, { hint: 'lytics-advisor accounts add writes it.' })
  const approval = text(table.approval)
  if (approval !== undefined && approval !== 'terminal' && approval !== 'flag') {
    throw usageError(`${file}: [${name}] approval is "${approval}"`, { hint: 'It takes terminal or flag.' })
  }
  const url = text(table.url)
  return {
    name,
    token,
    ...(url === undefined ? {} : { url }),
    ...(approval === undefined ? {} : { approval: approval as ApprovalRule }),
    isDefault: table.default === true,
  }
}

/**
 * The stored profiles; none where there is no file.
 * @throws AppError usage naming the line of a mistake
 */
export async function readProfiles(files: Files, file: string): Promise<Profile[]> {
  const source = await files.read(file)
  if (source === undefined) return []
  const { parse, TomlError } = await import('smol-toml')
  let tables: Record<string, unknown>
  try {
    tables = parse(source)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw usageError(`${file} is not valid TOML: line ${error.line}, column ${error.column}`, {
      code: 'malformed_config',
    })
  }
  return Object.entries(tables).flatMap(([name, table]) =>
    isObject(table) ? [profileOf(file, name, table)] : [],
  )
}

/** Replaces the file; other people cannot read it. */
export async function writeProfiles(files: Files, file: string, profiles: readonly Profile[]): Promise<void> {
  const { stringify } = await import('smol-toml')
  const tables = profiles.map(({ name, token, url, approval, isDefault }) => [
    name,
    {
      token,
      ...(url === undefined ? {} : { url }),
      ...(approval === undefined ? {} : { approval }),
      ...(isDefault ? { default: true } : {}),
    },
  ])
  await files.write(file, stringify(Object.fromEntries(tables)), 0o600)
}
