import * as z from 'zod/mini'
import type { Ctx } from '../../operation/ctx.ts'

/** One line of the journal: the intent before a write, or the result after it. */
export const JournalLine = z.looseObject({
  at: z.string(),
  phase: z.string(),
  title: z.string(),
  method: z.string(),
  path: z.string(),
  /** Of the write within its proposal: `auth`, `job`. */
  key: z.optional(z.string()),
  /** Digest of the plan that was carried out. */
  plan: z.optional(z.string()),
  /** HTTP status; `unknown` where the answer was lost; `failed`. */
  status: z.optional(z.string()),
  id: z.optional(z.string()),
})
export type JournalLine = z.output<typeof JournalLine>

/** A line of the journal; undefined for one that a crash cut off. */
function parse(line: string): JournalLine | undefined {
  try {
    const read = z.safeParse(JournalLine, JSON.parse(line))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** A path as it was sent, and one that may still refer to an id. */
function fits(sent: string, path: string): boolean {
  const parts = path.split(/\{\$ref:[^}]*\}/)
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+')
  return new RegExp(`^${pattern}$`).test(sent)
}

/** Whether a line is of this request of a plan: taking back what it created stands under the same key. */
export const isLineOf = (
  line: JournalLine,
  plan: string,
  { key, method, path }: { readonly key: string; readonly method: string; readonly path: string },
): boolean => line.plan === plan && line.key === key && line.method === method && fits(line.path, path)

/** Folder of the state of the account in force: journal and plans. */
export async function accountDir(ctx: Ctx): Promise<string> {
  const [config, account] = await Promise.all([ctx.config(), ctx.account()])
  return config.stateDir(account)
}

/** What was sent from this machine to the account, oldest first; lines that cannot be read are reported. */
export async function readJournal(ctx: Ctx): Promise<JournalLine[]> {
  const path = `${await accountDir(ctx)}/journal.jsonl`
  const lines = ((await ctx.files.read(path)) ?? '').split('\n')
  const torn: number[] = []
  const read = lines.flatMap((line, at) => {
    const parsed = line === '' ? undefined : parse(line)
    if (parsed === undefined && line !== '') torn.push(at + 1)
    return parsed ?? []
  })
  if (torn.length > 0 && !ctx.options.quiet)
    ctx.io.err(`Warning: ${path} has lines that cannot be read, as after a crash: ${torn.join(', ')}.\n`)
  return read
}
