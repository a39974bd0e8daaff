import { clean } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { type JournalLine, readJournal } from '../run/journal-lines.ts'

const isDeletion = ({ phase, method, path, status = '' }: JournalLine): boolean =>
  phase === 'result' &&
  method === 'DELETE' &&
  /^\/v2\/(auth|connection)\/[^/]+$/.test(path) &&
  status.startsWith('2')

/** The auth or connection of this name or id, where the journal tells that this machine deleted it. */
export async function takenDownBefore(
  ctx: Ctx,
  wanted: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const found = (await readJournal(ctx))
    .filter(isDeletion)
    .findLast(({ path, title }) => path.endsWith(`/${wanted}`) || title.endsWith(` "${clean(wanted)}"`))
  return found === undefined ? undefined : { id: found.path.split('/').at(-1) ?? '', name: clean(wanted) }
}
