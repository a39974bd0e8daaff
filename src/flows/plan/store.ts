import { AppError, notFoundError, usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { accountDir } from '../run/journal-lines.ts'
import { type Plan, type PlanFile, readPlan, shortDigest } from './plan-file.ts'

const folderOf = async (ctx: Ctx): Promise<string> => `${await accountDir(ctx)}/plans`

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const textOf = (plan: PlanFile): string => `${JSON.stringify(plan, null, 2)}\n`

/**
 * Keeps a plan with the account's state.
 * @returns what it can be called from now on: its short digest
 * @throws AppError failed where it cannot be kept
 */
export async function keepPlan(ctx: Ctx, plan: PlanFile): Promise<string> {
  const name = shortDigest(plan.digest)
  try {
    await ctx.files.write(`${await folderOf(ctx)}/${name}.json`, textOf(plan))
  } catch (error) {
    throw new AppError('failed', `The plan cannot be kept (${why(error)})`, {
      code: 'plan_not_kept',
      hint: 'Nothing was sent. Write it to a file with plan … -o FILE, or set XDG_STATE_HOME to a folder that can be written.',
      cause: error,
    })
  }
  return name
}

/** Keeps a plan where there is a place to keep it: making one needs none. @returns whether it was kept */
export async function tryToKeepPlan(ctx: Ctx, plan: PlanFile): Promise<boolean> {
  try {
    await keepPlan(ctx, plan)
    return true
  } catch (error) {
    ctx.progress.note(`${why(error)}: have it written to a file with -o, or take it from --json`)
    return false
  }
}

/** Writes a plan to a file to be handed on: it holds no secret. @throws AppError failed where that is not possible */
export const writePlan = (ctx: Ctx, path: string, plan: PlanFile): Promise<void> =>
  writeOutput(ctx, path, textOf(plan))

/** Writes a file that a person asked for. @throws AppError failed where that is not possible */
export async function writeOutput(ctx: Ctx, path: string, text: string): Promise<void> {
  try {
    await ctx.files.write(path, text, 0o644)
  } catch (error) {
    throw new AppError('failed', `${path} cannot be written (${why(error)})`, {
      code: 'file_unwritable',
      hint: 'Nothing was sent.',
      cause: error,
    })
  }
}

/** A kept plan with its file; a file that is no plan any more is left out. */
export interface Kept {
  readonly path: string
  readonly plan: PlanFile
}

/** The plans of the account, newest first. */
export async function keptPlans(ctx: Ctx): Promise<Kept[]> {
  const folder = await folderOf(ctx)
  const names = (await ctx.files.list(folder)).filter((name) => name.endsWith('.json'))
  const plans = await Promise.all(
    names.map(async (name) => {
      const path = name.startsWith(folder) ? name : `${folder}/${name}`
      try {
        return [{ path, plan: readPlan((await ctx.files.read(path)) ?? '', path).file }]
      } catch {
        // Cut off, of another program, a folder of that name: the others are listed anyway.
        return []
      }
    }),
  )
  return plans.flat().sort((a, b) => b.plan.made.localeCompare(a.plan.made))
}

async function byDigest(ctx: Ctx, wanted: string): Promise<Plan | undefined> {
  const digits = wanted.replace(/^sha256:/, '')
  if (!/^[0-9a-f]{4,64}$/.test(digits)) return undefined
  const found = (await keptPlans(ctx)).filter(({ plan }) => plan.digest.startsWith(`sha256:${digits}`))
  const [only, second] = found
  if (second !== undefined) {
    throw usageError(`${wanted} is the beginning of several plans`, {
      code: 'ambiguous_plan',
      hint: `Which one?\n${found.map(({ plan }) => `  ${shortDigest(plan.digest)}  ${plan.title}`).join('\n')}`,
    })
  }
  return only === undefined ? undefined : readPlan(JSON.stringify(only.plan), only.path)
}

async function textIn(ctx: Ctx, path: string): Promise<string | undefined> {
  try {
    return await ctx.files.read(path)
  } catch (error) {
    throw usageError(`${path} cannot be read (${why(error)})`, { code: 'unreadable_plan', cause: error })
  }
}

/**
 * The plan that a person means: a file, `-` for stdin, or the beginning of the digest of a kept one.
 * @throws AppError not_found (exit 5), usage (no plan, malformed), conflict (changed after it was made)
 */
export async function openPlan(ctx: Ctx, wanted: string): Promise<Plan> {
  if (wanted === '-') return readPlan(await ctx.io.readInput(), 'stdin')
  const text = await textIn(ctx, wanted)
  if (text !== undefined) return { ...readPlan(text, wanted), name: wanted }
  const kept = await byDigest(ctx, wanted)
  if (kept !== undefined) return kept
  throw notFoundError(`No plan "${wanted}": no such file, and no kept plan of this account begins so`, {
    code: 'plan_not_found',
    hint: 'A plan made on another machine is given as its file.',
    next: [step('plans list')],
  })
}
