import { knownColumns, saidKind } from '../../advice/import/known-columns.ts'
import { sampleColumns } from '../../advice/import/sample.ts'
import { readSampleFile } from '../../advice/import/sample-file.ts'
import type { ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import { usageError } from '../../core/errors.ts'
import { clean, count } from '../../core/text.ts'
import { type Looked, SAMPLE_ROWS } from './import-source.ts'
import type { Session } from './session.ts'

async function fromFile(session: Session, path: string): Promise<Looked> {
  const text = await session.ctx.files.read(path)
  if (text === undefined) throw usageError(`--sample: no file ${clean(path)}`)
  const found = readSampleFile(text, SAMPLE_ROWS)
  if (found === undefined)
    throw usageError(`--sample: ${clean(path)} is neither delimited text with a header nor JSON lines`, {
      code: 'bad_sample',
      hint: 'The first line holds the names of the columns, each once; or each line is a JSON object.',
    })
  const columns = found.columns.map((name) => ({ name }))
  const rows = session.answers.rows === false ? [] : found.rows
  return { columns, sample: sampleColumns(columns, rows), rows: rows.length, unsampled: undefined }
}

/**
 * What there is to go by where no connection reads the source: a file of the person's, else the fields that the catalog
 * knows of the provider, else nothing.
 */
export async function lookElsewhere(
  session: Session,
  provider: ProviderEntry,
  workflow: WorkflowEntry,
): Promise<Looked> {
  const { answers } = session
  if (answers.sample !== undefined) return await fromFile(session, answers.sample)
  const none = { columns: [], sample: new Map(), rows: 0 }
  if (workflow.data === 'files')
    return {
      ...none,
      unsampled:
        'A file cannot be looked into through Lytics: give one like it with --sample FILE to map its columns.',
    }
  if (workflow.data !== 'profiles') return { ...none, unsampled: undefined }
  const columns = knownColumns(provider, saidKind(answers.table ?? answers.goal))
  if (columns.length === 0) return { ...none, unsampled: undefined }
  return {
    ...none,
    columns,
    unsampled: `Lytics cannot look into ${provider.name} before the import: these are ${count(columns.length, 'field')} that it is known to have. A file of rows (--sample FILE) shows more.`,
  }
}
