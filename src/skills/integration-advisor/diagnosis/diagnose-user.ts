import * as z from 'zod/mini'
import { diagnoseUser } from '../../../advice/diagnosis/diagnose-user.ts'
import { fieldNamed } from '../../../advice/draft/pairs.ts'
import { usageError } from '../../../core/errors.ts'
import { step } from '../../../core/next.ts'
import { readJobFacts } from '../../../flows/diagnosis/read-job.ts'
import { readProfile } from '../../../flows/diagnosis/read-profile.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { diagnosisOutput, diagnosisShape, viewDiagnosis } from './diagnosis-output.ts'

const EXAMPLE = { user: 'email=ada@example.com', job: 'VIP to Meta' }

/** The one `field=value` that names the person. @throws AppError usage */
function lookUp(text: string): readonly [field: string, value: string] {
  const [, field, value] = /^([^=]+)=(.+)$/s.exec(text) ?? []
  if (field === undefined || value === undefined) {
    throw usageError('diagnose user: expected field=value', {
      hint: 'For example:',
      next: [step('diagnose user', EXAMPLE)],
    })
  }
  return [field, value]
}

export const diagnoseUserOperation = defineOperation({
  name: 'diagnose user',
  summary: 'Find out why a person does not arrive at the destination of a job',
  details:
    'Checks whether the profile exists, is in the segment and has what the job sends; then the job itself. ' +
    'No value of the profile is shown or kept, only which fields it has. Exit 0 once the diagnosis is made.',
  effect: 'read',
  input: z.object({
    user: required('Who: an identifier and its value, for example email=ada@example.com'),
    job: required('Job: name or id'),
  }),
  positional: ['user'],
  output: z.object({
    ...diagnosisShape,
    user: z.object({ field: z.string(), found: z.boolean() }),
  }),
  examples: [
    {
      input: EXAMPLE,
      about: 'by e-mail',
    },
  ],
  run: async (ctx, input) => {
    const [typed, value] = lookUp(input.user)
    const [account, facts] = await Promise.all([ctx.account(), readJobFacts(ctx, input.job)])
    const field = fieldNamed(typed, facts.fields).id
    const profile = await readProfile(ctx, field, value)
    return {
      ...diagnosisOutput(account, facts, diagnoseUser({ ...facts, field, profile })),
      user: { field, found: profile !== undefined },
    }
  },
  view: viewDiagnosis({
    healthy: 'the person is sent',
    by_design: 'not sent, or not yet, as the job is set up',
    faulty: 'the person is not sent',
  }),
})
