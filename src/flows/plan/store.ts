import { isAppError, notFoundError, usageError } from '../../core/errors.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { accountDir } from '../journal-lines.ts'
import { type Plan, type PlanFile, readPlan } from './plan-file.ts'

/** Hex digits of a digest that name a plan: enough to tell plans apart, short enough to type. */
const SHORT = 12

/** `sha256:ab12…` as people type it. */
export const shortDigest = (digest: string): string => digest.replace(/^sha256:/, '').slice(0, SHORT)

const folderOf = async (ctx: Ctx): Promise<string> => `${await accountDir(ctx)}/plans`

/** Keeps a plan with the account's state. @returns the file */
export async function keepPlan(ctx: Ctx, plan: PlanFile): Promise<string> {
  const path = `${await folderOf(ctx)}/${shortDigest(plan.digest)}.json`
  await ctx.files.write(path, `${JSON.stringify(plan, null, 2)}\n`)
  return path
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
      } catch (error) {
        if (isAppError(error)) return []
        throw error
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

/**
 * The plan that a person means: a file, `-` for stdin, or the beginning of the digest of a kept one.
 * @throws AppError not_found (exit 5), usage (no plan, malformed), conflict (changed after it was made)
 */
export async function openPlan(ctx: Ctx, wanted: string): Promise<Plan> {
  if (wanted === '-') return readPlan(await ctx.io.readInput(), 'stdin')
  const text = await ctx.files.read(wanted)
  if (text !== undefined) return readPlan(text, wanted)
  const kept = await byDigest(ctx, wanted)
  if (kept !== undefined) return kept
  throw notFoundError(`No plan "${wanted}": no such file, and no kept plan of this account begins so`, {
    code: 'plan_not_found',
    next: ['lytics-advisor plans list'],
  })
}
