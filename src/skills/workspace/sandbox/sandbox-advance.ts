import * as z from 'zod/mini'
import { usageError } from '../../../core/errors.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}
const YEAR = 366 * 86_400_000

/** `90s`, `15m`, `1h`, `1h30m`, `2d` in milliseconds. @throws AppError usage (exit 2) for anything else */
export function parseDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(min|[smhdw])/g)]
  const ms = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0)
  const isWhole = /^(?:\s*\d+(?:\.\d+)?\s*(?:min|[smhdw]))+\s*$/.test(text)
  if (!isWhole || ms <= 0 || ms > YEAR) {
    throw usageError(`"${text}" is not a duration`, {
      hint: 'Write it like 90s, 15m, 1h30m or 2d; at most a year.',
    })
  }
  return Math.round(ms)
}

export const sandboxAdvance = defineOperation({
  name: 'sandbox advance',
  summary: "Move the sandbox's clock forward, to see what its jobs do later",
  effect: 'local',
  input: z.object({ by: required('How far: 90s, 15m, 1h30m, 2d') }),
  positional: ['by'],
  output: z.object({ now: z.string(), advanced_ms: z.number() }),
  examples: [{ input: { by: '1h' }, about: 'hourly jobs have run once more' }],
  run: async (ctx, input) => {
    const ms = parseDuration(input.by)
    return { now: await (await ctx.sandbox()).advance(ms), advanced_ms: ms }
  },
  view: ({ now }) => `In the sandbox it is now ${now}.\n`,
})
