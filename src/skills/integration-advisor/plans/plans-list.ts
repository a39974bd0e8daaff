import * as z from 'zod/mini'
import { placeholder, step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import { type PlanFile, shortDigest } from '../../../flows/plan/plan-file.ts'
import { keptPlans } from '../../../flows/plan/store.ts'
import { isLineOf, type JournalLine, readJournal } from '../../../flows/run/journal-lines.ts'
import { defineOperation } from '../../../operation/operation.ts'

/** How far a plan is, as far as this machine's journal knows. */
export type PlanState = 'open' | 'half_done' | 'applied' | 'undone'

/** Reading the account decides (plans diff, apply); the list asks nobody. */
export function stateOf(plan: PlanFile, journal: readonly JournalLine[]): PlanState {
  const lines = journal.filter((line) => line.plan === plan.digest && line.phase === 'result')
  const states = plan.writes.map((write) => {
    const last = lines.findLast(({ key, status = '' }) => key === write.key && /^2/.test(status))
    if (last === undefined) return 'open'
    return isLineOf(last, plan.digest, write) ? 'applied' : 'undone'
  })
  const [first] = states
  if (first !== undefined && states.every((state) => state === first)) return first
  return states.includes('applied') ? 'half_done' : states.includes('undone') ? 'undone' : 'open'
}

const Row = z.object({
  /** The beginning of the digest: what other commands take. */
  plan: z.string(),
  digest: z.string(),
  title: z.string(),
  state: z.enum(['open', 'half_done', 'applied', 'undone']),
  made: z.string(),
  goal: z.string(),
  file: z.string(),
})

export const plansList = defineOperation({
  name: 'plans list',
  summary: 'List the plans that are kept for the account',
  effect: 'read',
  input: z.object({}),
  output: z.array(Row),
  examples: [{ input: {}, about: 'newest first' }],
  run: async (ctx) => {
    const [kept, journal] = await Promise.all([keptPlans(ctx), readJournal(ctx)])
    return kept.map(({ path, plan }) => ({
      plan: shortDigest(plan.digest),
      digest: plan.digest,
      title: plan.title,
      state: stateOf(plan, journal),
      made: plan.made,
      goal: plan.goal,
      file: path,
    }))
  },
  view: (rows, ui) =>
    ui.table(
      rows,
      [
        { title: 'PLAN', value: ({ plan }) => plan },
        { title: 'STATE', value: ({ state }) => state.replace('_', ' ') },
        { title: 'MADE', value: ({ made }) => (ui.terminal ? ui.ago(made) : made) },
        { title: 'TITLE', value: ({ title }) => clean(title), flexible: true },
      ],
      `No plans are kept. Make one: ${ui.command(step('plan', { goal: [placeholder('goal')] }))}\n`,
    ),
})
