import { asJson, type Json } from '../../core/json.ts'
import { doubtPace, poll } from '../../core/poll.ts'
import type { SentResult } from '../../core/write.ts'
import { kindNamed } from '../../lytics/kinds/all.ts'
import { findCreated, findThing } from '../../lytics/read-back.ts'
import { type LyticsWrite, withoutNamedSecrets, withResults } from '../../lytics/write.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { isLineOf, type JournalLine, readJournal } from '../run/journal-lines.ts'
import type { Plan } from './plan-file.ts'

/** A request of a plan that was carried out, by this machine or another one. */
export interface Done extends SentResult {
  /** The journal of this machine says that the plan created it. */
  readonly proven: boolean
}

/** A request that was on its way when the program ended may be answered for so long. */
const DOUBT_MS = 30_000

/**
 * The last that the journal says of one request of the plan. A further one on purpose is the same request again, with
 * the same digest: what the earlier one created is not it.
 */
function lastLine(
  journal: readonly JournalLine[],
  { file }: Plan,
  write: LyticsWrite,
): JournalLine | undefined {
  const { others } = file.facts
  const first = journal.findLastIndex(
    (line) => line.plan === file.digest && line.id !== undefined && others.includes(line.id),
  )
  return journal
    .slice(first + 1)
    .findLast((line) => isLineOf(line, file.digest, { key: write.key, ...write.request }))
}

async function byId(ctx: Ctx, name: string, id: string): Promise<Json | undefined> {
  const kind = kindNamed(name)
  const found = kind === undefined ? undefined : await findThing(await ctx.lytics(), kind, id)
  return found === undefined ? undefined : asJson(found)
}

/** It was on its way, and nobody knows whether it arrived. */
const isDoubtful = (line: JournalLine | undefined): line is JournalLine =>
  line !== undefined && (line.phase === 'intent' || line.status === 'unknown')

async function search(ctx: Ctx, plan: Plan, write: LyticsWrite, line: JournalLine | undefined) {
  // A clock that was set back since must not make anybody wait longer.
  const now = ctx.clock.now().getTime()
  const end = isDoubtful(line) ? Math.min(Date.parse(line.at), now) + DOUBT_MS : 0
  const lytics = await ctx.lytics()
  return await poll(
    ctx,
    doubtPace(end - now),
    () => findCreated(lytics, { ...write, existing: plan.file.facts.others }),
    (found) => found !== undefined,
  )
}

async function lookAt(
  ctx: Ctx,
  plan: Plan,
  write: LyticsWrite,
  line: JournalLine | undefined,
): Promise<Done | undefined> {
  if (line?.id !== undefined) {
    const data = await byId(ctx, write.subject.kind, line.id)
    if (data !== undefined) return { status: 200, data, proven: true }
  }
  const data = await search(ctx, plan, write, line)
  return data === undefined ? undefined : { status: 200, data, proven: isDoubtful(line) }
}

/**
 * A command leaves nothing behind that could be looked for: the journal says that it was given, or the thing it is for
 * was made elsewhere, where it was given as well.
 */
const wasGiven = (needed: Done, line: JournalLine | undefined): boolean =>
  line === undefined ? !needed.proven : line.phase === 'result' && /^2\d\d$/.test(line.status ?? '')

/**
 * What of a plan is done already, by key. The journal explains and reading back decides: a runner may have no journal of
 * the last run, and a machine that crashed may not have written its last line. A request that was on its way is looked
 * for until 30 s after it was sent.
 */
export async function doneOf(ctx: Ctx, plan: Plan): Promise<ReadonlyMap<string, Done>> {
  const journal = await readJournal(ctx)
  const done = new Map<string, Done>()
  for (const write of plan.writes) {
    const line = lastLine(journal, plan, write)
    if (write.action === 'command') {
      const [needed] = write.needs.flatMap((key) => done.get(key) ?? [])
      if (needed !== undefined && wasGiven(needed, line))
        done.set(write.key, { status: 200, data: null, proven: false })
      continue
    }
    if (write.needs.some((key) => !done.has(key))) {
      // What refers to something that is gone cannot be searched for; but somebody may have deleted only that.
      const left = line?.id === undefined ? undefined : await byId(ctx, write.subject.kind, line.id)
      if (left !== undefined) done.set(write.key, { status: 200, data: left, proven: true })
      continue
    }
    const found = await lookAt(ctx, plan, withResults(withoutNamedSecrets(write), done), line)
    if (found !== undefined) done.set(write.key, found)
  }
  return done
}
