import { flagText } from '../../core/next.ts'
import type { Warning } from '../../gate/types.ts'
import type { LyticsWrite } from '../../lytics/write.ts'
import type { Ctx } from '../../operation/ctx.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { type AccountSnapshot, readAccountSnapshot } from '../account/snapshot.ts'

/** Everything that can be answered by a flag (docs/contracts/connect.md). */
export interface Answers {
  /** The goal in the person's words; may be a bare provider name. */
  readonly goal: string
  readonly segment?: string | undefined
  readonly auth?: string | undefined
  readonly workflow?: string | undefined
  readonly map: readonly string[]
  readonly set: readonly string[]
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** Type of a credential to create together with the job. */
  readonly auth_type?: string | undefined
  /** Its fields that are no secrets, name=value. */
  readonly credential: readonly string[]
  /** Where its secrets come from, name=source. */
  readonly secret: readonly string[]
  /** Imports: the connection to read through, the table, and how the rows come in. */
  readonly connection?: string | undefined
  readonly table?: string | undefined
  readonly via?: 'job' | 'model' | undefined
  /** Imports: whether rows may be read to judge the columns; yes unless said. */
  readonly rows?: boolean | undefined
  /** Imports: a file of the person's with a header and some rows, where nothing can be read through Lytics. */
  readonly sample?: string | undefined
  /** False: create the job without starting it. */
  readonly start?: boolean
  readonly another?: boolean
}

/** An answer that nobody gave and nobody could be asked for. */
export interface Missing {
  /** The input that answers it, with placeholders. */
  readonly input: Readonly<Record<string, unknown>>
  /** The flag of that input. */
  readonly flag: string
  readonly about: string
  readonly candidates: readonly string[]
}

/** The command that asks. `plan` sends nothing, so it needs no secret. */
export type Command = 'connect' | 'plan'

/** One guided run: what is known, who can be asked, and what came up on the way. */
export interface Session {
  readonly ctx: Ctx
  readonly command: Command
  readonly answers: Answers
  readonly snapshot: AccountSnapshot
  /** Undefined where nobody can be asked: then `missing` collects. */
  readonly prompter: Prompter | undefined
  readonly missing: Missing[]
  readonly warnings: Warning[]
  /** What must be created before the job: a credential, with names in place of its secrets. */
  readonly planned: LyticsWrite[]
}

/** Notes an answer that is missing; the run goes on, so that all of them are listed at once. */
export function addMissing(
  session: Pick<Session, 'missing'>,
  input: Missing['input'],
  about: string,
  candidates: readonly string[] = [],
): undefined {
  session.missing.push({ input, flag: flagText(input), about, candidates: candidates.slice(0, 10) })
  return undefined
}

/** Starts a guided run: reads the account, and the prompter where somebody can be asked. */
export async function openSession(ctx: Ctx, command: Command, answers: Answers): Promise<Session> {
  const [snapshot, prompter] = await Promise.all([
    readAccountSnapshot(ctx),
    ctx.interactive ? ctx.prompt() : undefined,
  ])
  return { ctx, command, answers, snapshot, prompter, missing: [], warnings: [], planned: [] }
}
