import * as z from 'zod/mini'
import type { Files } from '../../config/files.ts'
import { usageError } from '../../core/errors.ts'
import { isCredentialWord } from './credential.ts'
import type { SourceEntry } from './entry.ts'
import { TLS_MODES } from './tls.ts'

const words = z._default(z.array(z.string()), [])
const ScopeTable = z.strictObject({
  mode: z._default(z.enum(['deny', 'allow']), 'deny'),
  objects: words,
  fields: words,
  operations: words,
})

const AddressTable = z.strictObject({
  host: z.string().check(z.minLength(1)),
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
  database: z.string(),
  user: z.string(),
  tls: z.enum(TLS_MODES),
  ca: z.exactOptional(z.string()),
})

const SourceTable = z.strictObject({
  kind: z.enum(['demo', 'postgres', 'mysql']),
  address: z.exactOptional(AddressTable),
  credential: z.exactOptional(z.string().check(z.refine(isCredentialWord))),
  writable: z.exactOptional(z.boolean()),
  scope: z._default(ScopeTable, { mode: 'deny', objects: [], fields: [], operations: [] }),
})

const SourcesFile = z.strictObject({
  format: z.literal(1),
  sources: z._default(z.record(z.string(), SourceTable), {}),
})

type Path = readonly PropertyKey[]

// The value at the place may be a password that somebody wrote there, so it is not repeated.
const malformed = (file: string, path: Path): Error =>
  usageError(`${file}: ${path.map(String).join('.') || 'the file'} is not as it must be`, {
    code: 'malformed_sources',
    hint: 'Fix the file, or remove the source from it and add it again.',
  })

/**
 * The stored sources in the order of the file; none where there is no file.
 * @throws AppError usage naming the place of a mistake
 */
export async function readSources(files: Files, file: string): Promise<SourceEntry[]> {
  const text = await files.read(file)
  if (text === undefined) return []
  const { parse, TomlError } = await import('smol-toml')
  let document: unknown
  try {
    document = parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw usageError(`${file} is not valid TOML: line ${error.line}, column ${error.column}`, {
      code: 'malformed_sources',
    })
  }
  const { data, error } = SourcesFile.safeParse(document)
  if (data === undefined) throw malformed(file, error?.issues[0]?.path ?? [])
  return Object.entries(data.sources).map(([name, table]) => ({ name, ...table }))
}

/** Makes these the stored sources; other people cannot read the file. */
export async function writeSources(
  files: Files,
  file: string,
  entries: readonly SourceEntry[],
): Promise<void> {
  const { stringify } = await import('smol-toml')
  const sources = Object.fromEntries(entries.map(({ name, ...table }) => [name, table]))
  await files.write(file, stringify({ format: 1, sources }), 0o600)
}
