import type { Ctx } from '../../operation/ctx.ts'

/** The present as the account sees it: the embedded sandbox has a clock of its own, which `sandbox advance` moves. */
export async function presentOf(ctx: Ctx): Promise<Date> {
  if (!(await ctx.account()).sandbox) return ctx.clock.now()
  return new Date((await (await ctx.sandbox()).status()).now)
}
