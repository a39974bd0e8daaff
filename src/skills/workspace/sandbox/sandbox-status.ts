import * as z from 'zod/mini'
import { count } from '../../../core/text.ts'
import { defineOperation } from '../../../operation/operation.ts'

const MINUTE = 60_000

/** `90000` ms as `1 min`, `93784000` as `1 d 2 h 3 min`. */
export function durationText(ms: number): string {
  const minutes = Math.floor(ms / MINUTE)
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ]
  const shown = parts.flatMap(([amount, name]) => (amount > 0 ? [`${amount} ${name}`] : []))
  return shown.length === 0 ? `${Math.round(ms / 1000)} s` : shown.join(' ')
}

export const sandboxStatus = defineOperation({
  name: 'sandbox status',
  summary: 'What the embedded sandbox holds: its clock and what was changed in it',
  effect: 'read',
  input: z.object({}),
  output: z.object({
    dir: z.string(),
    since: z.optional(z.string()),
    now: z.string(),
    advanced_ms: z.number(),
    changes: z.record(z.string(), z.number()),
  }),
  examples: [{ input: {}, about: 'after trying things out' }],
  run: async (ctx) => (await ctx.sandbox()).status(),
  view: (status, ui) => {
    const changes = Object.entries(status.changes).map(([kind, n]) => count(n, kind))
    return ui.facts([
      ['State', status.dir],
      ['First used', status.since ?? 'never'],
      [
        'Its clock',
        status.now + (status.advanced_ms > 0 ? ` (moved ${durationText(status.advanced_ms)} ahead)` : ''),
      ],
      ['Changed', changes.length === 0 ? 'nothing' : changes.join(', ')],
    ])
  },
})
