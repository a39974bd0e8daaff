import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { readAccountSnapshot } from '../../../flows/account/snapshot.ts'
import { guardAccount, movedOn } from '../../../flows/plan/check.ts'
import { doneOf } from '../../../flows/plan/done.ts'
import { openPlan } from '../../../flows/plan/store.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

const Output = z.object({
  plan: z.string(),
  title: z.string(),
  /** What is not any more as it was when the plan was made. */
  moved: z.array(
    z.object({
      code: z.string(),
      what: z.string(),
      was: z.string(),
      is: z.string(),
      /** The plan cannot be carried out as it stands. */
      breaks: z.boolean(),
    }),
  ),
  /** Keys of the requests whose result is there already. */
  done: z.array(z.string()),
  /** Keys of the requests that apply would send. */
  open: z.array(z.string()),
})

export const plansDiff = defineOperation({
  name: 'plans diff',
  summary: 'Show the drift of the account since a plan was made, and what of it is created',
  effect: 'read',
  input: z.object({ plan: required('A plan file, - for stdin, or the beginning of a digest') }),
  positional: ['plan'],
  output: Output,
  examples: [{ input: { plan: 'plan.json' }, about: 'before it is applied' }],
  run: async (ctx, options) => {
    const [plan, snapshot] = await Promise.all([openPlan(ctx, options.plan), readAccountSnapshot(ctx)])
    guardAccount(plan.file, snapshot.account)
    const done = await doneOf(ctx, plan)
    const keys = plan.writes.map(({ key }) => key)
    return {
      plan: plan.file.digest,
      title: plan.file.title,
      moved: movedOn(plan.file, snapshot),
      done: keys.filter((key) => done.has(key)),
      open: keys.filter((key) => !done.has(key)),
    }
  },
  view: ({ moved, done, open }, ui) => {
    const lines = moved.map(
      ({ what, was, is, breaks }) =>
        `${breaks ? ui.bad('!') : ui.warn('~')} ${clean(what)}: ${clean(was)} -> ${clean(is)}\n`,
    )
    const progress =
      open.length === 0
        ? 'All of it is there already.\n'
        : `${done.length === 0 ? 'Nothing is created yet' : `Created: ${done.join(', ')}`}. Will create: ${open.join(', ')}.\n`
    const broken = moved.some(({ breaks }) => breaks)
    return `${lines.length === 0 ? 'No drift since the plan was made.\n' : lines.join('')}${progress}${broken ? ui.bad('It can no longer be applied; make it again.\n') : ''}`
  },
})
