import type { Files } from '../config/files.ts'
import { AppError } from '../core/errors.ts'
import { digestOf, isObject, type Json, valueAt, withValueAt } from '../core/json.ts'
import type { Where } from '../core/where.ts'
import { type Write, writeDigestInput } from '../core/write.ts'
import type { Sent } from './types.ts'

/** Keeps a line before and after each write, flushed to disk; it is given writes without secrets. */
export interface Journal {
  /** @throws AppError when the line cannot be kept: then the write must not be sent */
  before(write: Write, digest: string): Promise<void>
  /** A failure to keep it is told, not thrown: the write has happened. */
  after(write: Write, digest: string, result: { status: string; sent?: Sent }): Promise<void>
}

/**
 * The write as it may be kept. Taken from the write as it was approved: once references and escaped keys are put right,
 * the pointers to its secrets need not hold any more.
 */
export function withoutSecrets(write: Write): Write {
  const { body, secrets } = write
  if (body === undefined) return write
  const present = secrets.filter((pointer) => valueAt(body, pointer) !== undefined)
  return {
    ...write,
    body: present.reduce<unknown>((rest, pointer) => withValueAt(rest, pointer, '***'), body) as Json,
  }
}

const idOf = (data: Json): string | undefined =>
  isObject(data) && typeof data.id === 'string' ? data.id : undefined

/** A journal in one file of JSON lines. */
export function createJournal(given: {
  files: Files
  path: string
  where: Where
  plan: string | undefined
  now: () => Date
  warn: (line: string) => void
}): Journal {
  const { files, path, where, plan, now, warn } = given
  const line = (write: Write, digest: string, phase: string, more: object): string =>
    JSON.stringify({
      format: 1,
      at: now().toISOString(),
      phase,
      [where.kind]: where.id,
      sandbox: where.sandbox,
      proposal: digest,
      ...(plan === undefined ? {} : { plan }),
      write: digestOf(writeDigestInput(write)),
      key: write.key,
      title: write.title,
      method: write.method,
      path: write.path,
      ...more,
    })
  return {
    before: async (write, digest) => {
      const more = { body: write.body, ...(write.before === undefined ? {} : { before: write.before }) }
      try {
        await files.appendLine(path, line(write, digest, 'intent', more))
      } catch (error) {
        throw new AppError(
          'failed',
          `The journal cannot be written (${error instanceof Error ? error.message : String(error)})`,
          {
            code: 'journal_unwritable',
            hint: 'Nothing was sent: a write that leaves no trace is refused. Set XDG_STATE_HOME to a folder that can be written.',
            cause: error,
          },
        )
      }
    },
    after: async (write, digest, { status, sent }) => {
      const id = sent === undefined ? undefined : idOf(sent.data)
      try {
        await files.appendLine(
          path,
          line(write, digest, 'result', { status, ...(id === undefined ? {} : { id }) }),
        )
      } catch {
        warn(`Warning: "${write.title}" was sent (${status}), and the journal could not be written.`)
      }
    },
  }
}
