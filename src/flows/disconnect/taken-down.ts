import * as z from 'zod/mini'
import { clean } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'

const Line = z.looseObject({
  phase: z.literal('result'),
  method: z.literal('DELETE'),
  path: z.string().check(z.regex(/^\/v2\/(auth|connection)\/[^/]+$/)),
  status: z.string().check(z.regex(/^2/)),
  title: z.string(),
})

const parse = (line: string): z.output<typeof Line>[] => {
  try {
    const read = z.safeParse(Line, JSON.parse(line))
    return read.success ? [read.data] : []
  } catch {
    // A line that a crash cut off.
    return []
  }
}

/** The auth or connection of this name or id, where the journal tells that this machine deleted it. */
export async function takenDownBefore(
  ctx: Ctx,
  wanted: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const [config, account] = await Promise.all([ctx.config(), ctx.account()])
  const folder = config.stateDir(account)
  const text = (await ctx.files.read(`${folder}/journal.jsonl`)) ?? ''
  const found = text
    .split('\n')
    .flatMap(parse)
    .findLast(({ path, title }) => path.endsWith(`/${wanted}`) || title.endsWith(` "${clean(wanted)}"`))
  return found === undefined ? undefined : { id: found.path.split('/').at(-1) ?? '', name: clean(wanted) }
}
