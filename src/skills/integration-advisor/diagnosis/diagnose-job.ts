import * as z from 'zod/mini'
import { diagnoseJob } from '../../../advice/diagnosis/diagnose-job.ts'
import { jobName } from '../../../advice/diagnosis/job-checks.ts'
import {
  CheckOutput,
  DiagnosisOutput,
  diagnosisOutput,
  viewDiagnosis,
} from '../../../flows/diagnosis/output.ts'
import { readJobFacts } from '../../../flows/diagnosis/read-job.ts'
import { AccountOutput } from '../../../flows/run/submit.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const diagnoseJobOperation = defineOperation({
  name: 'diagnose job',
  summary: 'Find out why a job does not do what it should, and how to mend it',
  details:
    'Looks at status, credential, audience, mapped fields, streams, quiet hours, rate limits and the log with its error codes. ' +
    'Exit 0 once the diagnosis is made, also when it found something; references/diagnosis.md explains checks and codes.',
  effect: 'read',
  input: z.object({ job: required('Job: name or id, also a killed or completed one') }),
  positional: ['job'],
  output: z.object({
    account: AccountOutput,
    job: z.object({ id: z.string(), name: z.string(), workflow: z.string(), status: z.string() }),
    checks: z.array(CheckOutput),
    diagnosis: DiagnosisOutput,
  }),
  examples: [
    { command: 'lytics-advisor diagnose job "High value to Meta"', about: 'from all sides' },
    {
      command: 'lytics-advisor diagnose job "High value to Meta" --json | jq .diagnosis.causes',
      about: 'for a script',
    },
  ],
  run: async (ctx, input) => {
    const [{ id, name, sandbox }, facts] = await Promise.all([ctx.account(), readJobFacts(ctx, input.job)])
    const { checks, diagnosis } = diagnoseJob(facts)
    const { job, workflow } = facts
    return {
      account: { id, name, sandbox },
      job: {
        id: job.id,
        name: jobName(job),
        workflow: job.workflow ?? workflow.slug,
        status: job.status ?? 'unknown',
      },
      ...diagnosisOutput(checks, diagnosis, sandbox),
    }
  },
  view: viewDiagnosis({
    healthy: 'healthy',
    by_design: 'nothing is broken, somebody set it up so',
    faulty: 'faulty',
  }),
})
