import * as z from 'zod/mini'
import { usageError } from '../../../core/errors.ts'
import { step } from '../../../core/next.ts'
import { tryReadAccount } from '../../../flows/account/try-read-account.ts'
import { adviseGoal } from '../../../flows/integration/advice.ts'
import { list, optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { AdviseOutput, adviseOutput } from './advise-output.ts'
import { viewAdvise } from './advise-view.ts'

export const advise = defineOperation({
  name: 'advise',
  summary: 'What a goal means, which workflow serves it and what is needed',
  details:
    'Shows how the goal is read, the workflows in order of fit with what each is for, and what is still needed: the ' +
    'credential and where to find it, the audience with its size, settings, fields, and what must be done outside Lytics. ' +
    'Nothing is changed, and no account is needed: without a token the catalog alone answers.',
  effect: 'read',
  input: z.object({
    goal: list('The goal in plain words, or a platform'),
    workflow: optional('Advise on this workflow (kebab or snake case)'),
  }),
  positional: ['goal'],
  output: AdviseOutput,
  examples: [
    {
      input: { goal: ['export my high-value audience to facebook'] },
      about: 'the reading, the ranking, what is needed',
    },
    {
      input: { goal: ['nightly dump of all users to bigquery'], sandbox: true },
      about: 'without an account',
    },
    { input: { goal: ['databricks'], json: true }, about: 'all workflows with their tradeoffs' },
  ],
  run: async (ctx, input) => {
    const goal = input.goal.join(' ').trim()
    if (goal === '') {
      throw usageError('advise needs a goal', {
        hint: 'Say what you want in a sentence, or name a platform.',
        next: [step('advise', { goal: ['send VIP customers to google ads'] })],
      })
    }
    const access = await tryReadAccount(ctx)
    const advice = await adviseGoal(goal, input.workflow, access.snapshot)
    return await adviseOutput(advice, access)
  },
  view: viewAdvise,
})
