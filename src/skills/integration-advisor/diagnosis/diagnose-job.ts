import * as z from 'zod/mini'
import { diagnoseJob } from '../../../advice/diagnosis/diagnose-job.ts'
import { readJobFacts } from '../../../flows/diagnosis/read-job.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { diagnosisOutput, diagnosisShape, viewDiagnosis } from './diagnosis-output.ts'

export const diagnoseJobOperation = defineOperation({
  name: 'diagnose job',
  summary: 'Find out why a job does not do what it should, and how to fix it',
  details:
    'Looks at status, credential, audience, mapped fields, streams, quiet hours, rate limits and the log with its error codes. ' +
    'Exit 0 once the diagnosis is made, also when it found something; references/diagnosis.md explains checks and codes.',
  effect: 'read',
  input: z.object({ job: required('Job: name or id, also a killed or completed one') }),
  positional: ['job'],
  output: z.object(diagnosisShape),
  examples: [
    { input: { job: 'VIP to Meta' }, about: 'all checks' },
    {
      input: { job: 'VIP to Meta', json: true },
      pipe_to: 'jq .diagnosis.causes',
      about: 'for a script',
    },
  ],
  run: async (ctx, input) => {
    const [account, facts] = await Promise.all([ctx.account(), readJobFacts(ctx, input.job)])
    return diagnosisOutput(account, facts, diagnoseJob(facts))
  },
  view: viewDiagnosis({
    healthy: 'healthy',
    by_design: 'nothing is broken: it is set up this way',
    faulty: 'faulty',
  }),
})
