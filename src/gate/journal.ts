import type { Files } from '../config/files.ts'
import { AppError } from '../core/errors.ts'
import { idOf, isObject } from '../core/json.ts'
import type { Where } from '../core/where.ts'
import type { StoredRequest, Write } from '../core/write.ts'
import type { Sent } from './types.ts'

/** Keeps a line before and after each write, flushed to disk; of the request it is given only what may be kept. */
export interface Journal {
  /** @throws AppError when the line cannot be kept: then the write must not be sent */
  before(write: Write, stored: StoredRequest): Promise<void>
  /** A failure to keep it is reported, not thrown: the write has happened. */
  after(write: Write, stored: StoredRequest, result: { status: string; sent?: Sent }): Promise<void>
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Whether another run has written to a journal since a moment. */
export async function othersWrote(
  files: Pick<Files, 'read'>,
  path: string,
  { run, since }: { readonly run: string; readonly since: Date },
): Promise<boolean> {
  const lines = ((await files.read(path)) ?? '').split('\n').map(parsed)
  return lines.some(
    (line) =>
      isObject(line) &&
      line.run !== run &&
      typeof line.at === 'string' &&
      Date.parse(line.at) >= since.getTime(),
  )
}

/** A journal in one file of JSON lines. */
export function createJournal(parts: {
  files: Files
  path: string
  where: Where
  /** Of the proposal. */
  digest: string
  plan: string | undefined
  /** Names the run that writes. */
  run: string
  now: () => Date
  warn: (line: string) => void
}): Journal {
  const { files, path, where, digest, plan, run, now, warn } = parts
  const line = (write: Write, stored: StoredRequest, phase: string, more: object): string =>
    JSON.stringify({
      format: 1,
      at: now().toISOString(),
      phase,
      run,
      [where.kind]: where.id,
      sandbox: where.sandbox,
      proposal: digest,
      ...(plan === undefined ? {} : { plan }),
      write: stored.digest,
      key: write.key,
      title: write.title,
      ...stored.line,
      ...more,
    })
  return {
    before: async (write, stored) => {
      const more = { ...stored.details, ...(write.before === undefined ? {} : { before: write.before }) }
      try {
        await files.appendLine(path, line(write, stored, 'intent', more))
      } catch (error) {
        throw unwritable(error)
      }
    },
    after: async (write, stored, { status, sent }) => {
      const id = sent === undefined ? undefined : idOf(sent.data)
      const more = { status, ...(id === undefined ? {} : { id }) }
      try {
        await files.appendLine(path, line(write, stored, 'result', more))
      } catch {
        warn(`Warning: "${write.title}" was sent (${status}), and the journal could not be written.`)
      }
    },
  }
}

const unwritable = (error: unknown): AppError =>
  new AppError(
    'failed',
    `The journal cannot be written (${error instanceof Error ? error.message : String(error)})`,
    {
      code: 'journal_unwritable',
      hint: 'Nothing was sent: a write must be recorded first. Set XDG_STATE_HOME to a folder that can be written.',
      cause: error,
    },
  )
