import * as z from 'zod/mini'
import type { ModelDraft } from '../../../advice/import/data-model.ts'
import { guideAuth } from '../../../flows/ask/guide-auth.ts'
import { existingModel } from '../../../flows/import/data-models.ts'
import { decide } from '../../../flows/integration/decide.ts'
import { conflict, findExisting } from '../../../flows/integration/existing.ts'
import { purposeOf } from '../../../flows/integration/purpose.ts'
import { makePlan } from '../../../flows/plan/make-plan.ts'
import { PlanFile } from '../../../flows/plan/plan-file.ts'
import { tryToKeepPlan, writePlan } from '../../../flows/plan/store.ts'
import { openSession, type Session } from '../../../flows/run/session.ts'
import { outputFile } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { goalInput, secretInput, waitInput } from '../connect/connect-input.ts'
import { viewPlan } from './plan-view.ts'

const input = z.object({
  ...goalInput,
  secret: secretInput,
  wait: waitInput('Seconds to wait for a sign-in'),
  output: outputFile('Also write the plan to this file'),
})

const tellExisting = (session: Session, what: string): void =>
  void session.warnings.push({
    code: 'exists_already',
    message: `${what} does exactly this already: applying the plan changes nothing.`,
    blocking: false,
  })

async function tellModel(session: Session, model: ModelDraft, another: boolean): Promise<void> {
  const models = await (await session.ctx.lytics()).dataModels.list()
  const existing = existingModel(model, models, another)
  if (existing !== undefined) tellExisting(session, `The data model "${existing.name ?? existing.id}"`)
}

export const plan = defineOperation({
  name: 'plan',
  summary: 'Decide an integration and keep it as a plan, sending nothing',
  details:
    'The same questions and flags as connect. The plan holds every exact request, what it was decided from, and why; ' +
    'secrets are names that are filled in when it is applied. It is kept with the account, and with -o in a file.\n\n' +
    'Check it with plans show, send it with apply.',
  effect: 'local',
  input,
  positional: ['goal'],
  output: PlanFile,
  examples: [
    {
      input: { goal: ['facebook'], segment: 'Repeat Buyers', output: 'plan.json' },
      about: 'a plan to review',
    },
  ],
  run: async (ctx, options) => {
    const session = await openSession(ctx, 'plan', { ...options, goal: options.goal.join(' ').trim() })
    const draft = await decide(session, guideAuth({ seconds: options.wait, plan: true }))
    if (draft.imported?.model !== undefined) await tellModel(session, draft.imported.model, options.another)
    else if (!options.another && draft.newAuth === undefined) {
      const existing = findExisting(purposeOf(draft), session.snapshot.jobs)
      if (existing.kind === 'same') tellExisting(session, `The job "${existing.job.name ?? existing.job.id}"`)
      else if (existing.kind !== 'none') throw conflict(existing)
    }
    const made = makePlan(session, draft, options)
    if (options.output !== undefined) {
      await writePlan(ctx, options.output, made)
      ctx.progress.note(`Plan written to ${options.output}`)
    }
    await tryToKeepPlan(ctx, made)
    return made
  },
  view: viewPlan,
})
