import * as z from 'zod/mini'
import { isAppError } from '../../../core/errors.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { defineOperation } from '../../../operation/operation.ts'

const Check = z.object({ check: z.string(), result: z.enum(['ok', 'warning', 'failed']), detail: z.string() })
type Check = z.output<typeof Check>

const OLDEST = [20, 19] as const

function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  const fits = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  return {
    check: 'Node',
    result: fits ? 'ok' : 'failed',
    detail: fits ? version : `${version}; 20.19 or later is needed`,
  }
}

const failed = (check: string, error: unknown): Check => ({
  check,
  result: 'failed',
  detail: isAppError(error) ? [error.message, error.details.hint].filter(Boolean).join(' ') : String(error),
})

/** Whether the token works, and what it may read: each part is asked for by itself, side by side. */
async function accountChecks(ctx: Ctx): Promise<Check[]> {
  try {
    const account = await ctx.account()
    const lytics = await ctx.lytics()
    const parts: readonly (readonly [string, () => Promise<readonly unknown[]>])[] = [
      ['Read providers', lytics.providers.list],
      ['Read auths', lytics.auths.list],
      ['Read jobs', () => lytics.jobs.list()],
      ['Read segments', () => lytics.segments.list()],
      ['Read the schema', () => lytics.schema.fields()],
    ]
    const reads = parts.map(async ([check, read]): Promise<Check> => {
      try {
        return { check, result: 'ok', detail: `${(await read()).length} found` }
      } catch (error) {
        return failed(check, error)
      }
    })
    const where = account.sandbox ? 'embedded sandbox' : account.address
    return [
      { check: 'Token', result: 'ok', detail: `account "${account.name}" at ${where}` },
      ...(await Promise.all(reads)),
    ]
  } catch (error) {
    return [failed('Token', error)]
  }
}

async function targetChecks(ctx: Ctx): Promise<Check[]> {
  const config = await ctx.config()
  const mode = await ctx.files.mode(config.accountsFile)
  const shared: Check[] =
    mode !== undefined && (mode & 0o077) !== 0
      ? [
          {
            check: 'Profiles',
            result: 'warning',
            detail: `others can read ${config.accountsFile}: chmod 600 ${config.accountsFile}`,
          },
        ]
      : []
  try {
    const target = await config.target()
    return [
      ...shared,
      { check: 'Account chosen by', result: 'ok', detail: `${target.source}; approval: ${target.approval}` },
    ]
  } catch (error) {
    return [...shared, failed('Account chosen by', error)]
  }
}

export const doctor = defineOperation({
  name: 'doctor',
  summary: 'Check this machine, the token and what it may read',
  effect: 'read',
  input: z.object({}),
  output: z.object({ healthy: z.boolean(), checks: z.array(Check) }),
  examples: [{ input: {}, about: 'when something does not work' }],
  run: async (ctx) => {
    const target = await targetChecks(ctx)
    const account = target.some(({ result }) => result === 'failed') ? [] : await accountChecks(ctx)
    const checks = [nodeCheck(ctx.nodeVersion), ...target, ...account]
    return { healthy: checks.every(({ result }) => result !== 'failed'), checks }
  },
  view: ({ checks, healthy }, ui) => {
    const mark = { ok: ui.good('ok'), warning: ui.warn('warning'), failed: ui.bad('failed') }
    const table = ui.table(
      checks,
      [
        { title: 'CHECK', value: ({ check }) => check },
        { title: 'RESULT', value: ({ result }) => mark[result] },
        { title: 'DETAIL', value: ({ detail }) => detail, flexible: true },
      ],
      '',
    )
    return `${table}${healthy || !ui.terminal ? '' : `\n${ui.bad('Something is wrong')} (see above).\n`}`
  },
})
