import { kindInGoal, knownColumns } from '../../advice/import/known-columns.ts'
import { sampleOfValues } from '../../advice/import/sample.ts'
import type { ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import { count } from '../../core/text.ts'
import type { Session } from '../run/session.ts'
import type { SourceSample } from './source.ts'

async function fromFile(session: Session, path: string): Promise<SourceSample> {
  const { ctx, answers } = session
  const { missingFile, readFile } = await import('../run/read-file.ts')
  const found = await readFile(ctx, path)
  if (found === undefined) throw await missingFile(ctx, path)
  for (const { message } of found.notes) ctx.progress.note(message)
  const columns = found.fields.map(({ name, type }) => (type == null ? { name } : { name, type }))
  const rows = answers.rows === false ? 0 : (found.rows ?? 0)
  const sample = rows === 0 ? new Map() : sampleOfValues(found.samples, rows, columns)
  return { columns, sample, rows, unsampled: undefined }
}

/**
 * What there is to go by where no connection reads the source: a file of the person's, else the fields that the catalog
 * knows of the provider, else nothing.
 */
export async function sampleElsewhere(
  session: Session,
  provider: ProviderEntry,
  workflow: WorkflowEntry,
): Promise<SourceSample> {
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
  const columns = knownColumns(provider, kindInGoal(answers.table ?? answers.goal))
  if (columns.length === 0) return { ...none, unsampled: undefined }
  return {
    ...none,
    columns,
    unsampled: `Lytics cannot look into ${provider.name} before the import: these are ${count(columns.length, 'field')} that it is known to have. A file of rows (--sample FILE) shows more.`,
  }
}
