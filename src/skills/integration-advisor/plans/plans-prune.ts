import * as z from 'zod/mini'
import { clean, count } from '../../../core/text.ts'
import { shortDigest } from '../../../flows/plan/plan-file.ts'
import { keptPlans } from '../../../flows/plan/store.ts'
import { readJournal } from '../../../flows/run/journal-lines.ts'
import { flag } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { stateOf } from './plans-list.ts'

const DAY = 86_400_000

export const plansPrune = defineOperation({
  name: 'plans prune',
  summary: 'Delete stored plans that are applied, undone or old; a half-done one is kept',
  details: 'Only files on this machine are deleted: no account is changed, and nothing that a plan created.',
  effect: 'local',
  input: z.object({
    older_than: z._default(
      z.coerce
        .number()
        .check(
          z.int(),
          z.nonnegative(),
          z.describe('Days after which a plan that was never applied is deleted'),
        ),
      30,
    ),
    all: flag('Half-done ones too, and however young'),
  }),
  output: z.object({ pruned: z.array(z.object({ plan: z.string(), title: z.string() })), kept: z.number() }),
  examples: [{ input: { older_than: 7 }, about: 'applied ones, and older than a week' }],
  run: async (ctx, options) => {
    const [plans, journal] = await Promise.all([keptPlans(ctx), readJournal(ctx)])
    const oldest = ctx.clock.now().getTime() - options.older_than * DAY
    const goes = plans.filter(({ plan }) => {
      const state = stateOf(plan, journal)
      if (options.all || state === 'applied' || state === 'undone') return true
      return state === 'open' && Date.parse(plan.made) <= oldest
    })
    if (!ctx.options.dry_run) await Promise.all(goes.map(({ path }) => ctx.files.remove(path)))
    return {
      pruned: goes.map(({ plan }) => ({ plan: shortDigest(plan.digest), title: plan.title })),
      kept: plans.length - goes.length,
    }
  },
  view: ({ pruned, kept }) =>
    `${pruned.length === 0 ? 'Nothing to delete' : `Deleted ${count(pruned.length, 'plan')}`}; ${count(kept, 'plan')} kept.\n${pruned
      .map(({ plan, title }) => `  ${plan}  ${clean(title)}\n`)
      .join('')}`,
})
