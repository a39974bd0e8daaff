import { usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { searched, shortName } from '../../sources/browse.ts'
import { visible } from '../../sources/scope.ts'
import { grantsFor, type ScriptParts, type TableGrant } from '../../sources/script/grants.ts'
import { mysqlScript } from '../../sources/script/mysql.ts'
import { newPassword } from '../../sources/script/password.ts'
import { postgresScript } from '../../sources/script/postgres.ts'
import type { Sources } from '../../sources/sources.ts'
import { isDatabase, type SourceEntry } from '../../sources/store/entry.ts'
import type { NormalizedSchema } from '../../sources/types.ts'

export interface ScriptInput {
  readonly user?: string | undefined
  readonly table: readonly string[]
  readonly write: readonly string[]
  readonly engine?: string | undefined
  /** Whether a password may be made: at a terminal or for a file of the user's own. */
  readonly withPassword: boolean
}

export interface Script {
  readonly engine: string
  readonly user: string
  readonly tables: readonly string[]
  readonly script: string
}

/** `PostgreSQL 15.13` as name and major version. @throws AppError usage for anything else */
export function engineOf(text: string): ScriptParts['engine'] {
  const [, word = '', major = '', minor = '0'] = /^\s*([A-Za-z]+)\s*(\d+)?(?:\.(\d+))?/.exec(text) ?? []
  const name = (['PostgreSQL', 'MySQL', 'MariaDB'] as const).find(
    (each) =>
      each.toLowerCase() === word.toLowerCase() || (each === 'PostgreSQL' && /^postgres$/i.test(word)),
  )
  if (name === undefined) {
    throw usageError(`No statements are known for "${text}"`, {
      hint: 'Use PostgreSQL, MySQL or MariaDB with a version, such as "PostgreSQL 15".',
    })
  }
  const usual = { PostgreSQL: 15, MySQL: 8, MariaDB: 10 }[name]
  return { name, version: major === '' ? usual : Number(`${major}.${minor}`) }
}

/** The id of a table that was named, with or without its schema. */
function tableNamed(schema: NormalizedSchema, word: string): string {
  const found = schema.objects.filter(({ id }) => id === word || shortName(id) === word)
  const [only] = found
  if (only !== undefined && found.length === 1) return only.id
  const near = searched(schema.objects, word, ({ id }) => [id, '']).slice(0, 3)
  throw usageError(found.length > 1 ? `Several tables are called "${word}"` : `There is no table "${word}"`, {
    code: 'object_not_found',
    hint: `Name it with its schema: ${(found.length > 1 ? found : near).map(({ id }) => id).join(', ')}`,
  })
}

function grantsOf(entry: SourceEntry, known: NormalizedSchema | undefined, input: ScriptInput): TableGrant[] {
  if (known !== undefined) {
    const schema = visible(known, entry.scope)
    const named = (words: readonly string[]): string[] => words.map((word) => tableNamed(schema, word))
    return grantsFor(schema, named(input.table), named(input.write))
  }
  const ids = [...new Set([...input.table, ...input.write])]
  if (ids.length === 0 || ids.some((id) => !id.includes('.'))) {
    throw usageError('Nothing is known of the tables yet: name them with their schema', {
      code: 'schema_not_discovered',
      hint: 'Use --table SCHEMA.TABLE for each, or discover them first:',
      next: [step('sources discover', { source: entry.name })],
    })
  }
  return ids.map((id) => ({ id, writes: input.write.includes(id) }))
}

/** Statements that make a user who may read the tables in question, and no more. */
export async function makeScript(sources: Sources, entry: SourceEntry, input: ScriptInput): Promise<Script> {
  if (!isDatabase(entry)) {
    throw usageError(`${entry.name} is a demo in memory: it has no users`, { code: 'source_kind' })
  }
  const known = await sources.discovered(entry)
  const engine = engineOf(input.engine ?? known?.engine ?? (entry.kind === 'mysql' ? 'MySQL' : 'PostgreSQL'))
  const grants = grantsOf(entry, known, input)
  const user = input.user ?? (input.write.length > 0 ? 'lytics_advisor_write' : 'lytics_advisor_read')
  const parts: ScriptParts = {
    database: entry.address.database,
    user,
    grants,
    engine,
    ...(input.withPassword ? { password: newPassword() } : {}),
  }
  const script = engine.name === 'PostgreSQL' ? postgresScript(parts) : mysqlScript(parts)
  return { engine: `${engine.name} ${engine.version}`, user, tables: grants.map(({ id }) => id), script }
}
