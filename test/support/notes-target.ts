import { AppError } from '../../src/core/errors.ts'
import { digestOf, isObject } from '../../src/core/json.ts'
import { CREATED, step } from '../../src/core/next.ts'
import { hideAt } from '../../src/core/redact.ts'
import { assertApproved, inDoubt } from '../../src/core/sending.ts'
import type { Where } from '../../src/core/where.ts'
import type { Results, Secrets, Sender, Write } from '../../src/core/write.ts'

/** What the notebook takes: no method, no path, no address. */
interface Note {
  readonly page: string
  readonly text: string
  /** Page of an earlier note that this one belongs below: the key of the write that creates it. */
  readonly below?: string
  /** Name of the secret that locks it, or the secret itself once it is resolved. */
  readonly lock?: string
}
export type NoteWrite = Write<Note>

export const NOTEBOOK: Where = {
  kind: 'notebook',
  id: 'n1',
  name: 'Shopping',
  address: 'drawer/top',
  sandbox: false,
}

export const note = (page: string, more: Partial<NoteWrite> & { note?: Partial<Note> } = {}): NoteWrite => {
  const { note: with_, ...about } = more
  return {
    target: 'notes',
    key: page,
    title: `Write the page "${page}"`,
    effect: 'write',
    action: 'create',
    subject: { kind: 'page', name: page },
    consequences: ['Whoever opens the drawer reads it.'],
    undo: step('notes tear', { page: CREATED }),
    needs: [],
    secrets: with_?.lock === undefined ? [] : ['/lock'],
    request: { page, text: `text of ${page}`, ...with_ },
    ...about,
  }
}

const noteOf = ({ request }: Write): Note => {
  if (!isObject(request) || typeof request.page !== 'string') throw new Error('no note')
  return request as unknown as Note
}
const plain = (write: Write) => ({ ...noteOf(write) })

function resolve(write: Write, results: Results, secrets: Secrets): Write {
  const { below, lock, ...rest } = noteOf(write)
  const parent = below === undefined ? undefined : results.get(below)?.data
  if (below !== undefined && !isObject(parent))
    throw new AppError('bug', `No page ${below}`, { code: 'broken_reference' })
  return {
    ...write,
    request: {
      ...rest,
      ...(isObject(parent) ? { below: String(parent.id) } : {}),
      ...(lock === undefined ? {} : { lock: secrets.get(lock) ?? lock }),
    },
  }
}

/** A second target, as its own folder would hold it: pages in memory. `pen` decides what becomes of each page. */
export function notesTarget(pen: (page: string) => 'written' | 'lost' | 'lost after writing' | 'torn') {
  const pages = new Map<string, Note>()
  const digestInput: Sender['digestInput'] = (write) => ({ target: write.target, ...plain(write) })
  const sender: Sender = {
    target: 'notes',
    digestInput,
    resolve,
    render: (write) => {
      const { page, text, lock } = noteOf(write)
      const locked = lock === undefined ? [] : ['locked with ***']
      return {
        headline: `WRITE ${page} \u001b[2J`,
        lines: [`$1 = ${text}`, ...locked],
        document: { statement: `WRITE ${page}`, values: [text] },
      }
    },
    stored: (write, results) => {
      const kept = resolve({ ...write, request: hideAt(plain(write), write.secrets) }, results, new Map())
      return { digest: digestOf(digestInput(kept)), line: { page: write.key }, details: plain(kept) }
    },
    send: async (original, resolved, approval) => {
      assertApproved(original, digestInput(original), approval, original.key === resolved.key)
      const sent = noteOf(resolved)
      const fate = pen(sent.page)
      if (fate === 'torn') throw new AppError('failed', `The page ${sent.page} tore`, { code: 'torn' })
      if (fate !== 'lost') pages.set(sent.page, sent)
      if (fate !== 'written') throw inDoubt(original, 'the pen broke', step('notes list'))
      return { status: 200, data: { id: `page-${sent.page}` } }
    },
    readBack: (write) => {
      const { page } = noteOf(write)
      return async () => (pages.has(page) ? { status: 200, data: { id: `page-${page}` } } : undefined)
    },
  }
  return { sender, pages }
}
