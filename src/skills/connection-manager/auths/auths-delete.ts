import * as z from 'zod/mini'
import { jobStatusText } from '../../../core/job-status.ts'
import { clean, count } from '../../../core/text.ts'
import { liveJobsOn } from '../../../flows/account/credentials.ts'
import { authNamed } from '../../../flows/account/find.ts'
import { readAccount } from '../../../flows/account/snapshot.ts'
import { submitOne, viewWrite, WriteOutput } from '../../../flows/run/submit.ts'
import { deleteAuth } from '../../../lytics/kinds/auth.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const authsDelete = defineOperation({
  name: 'auths delete',
  summary: 'Delete an auth; the jobs that would stop are named first',
  effect: 'destructive',
  input: z.object({ auth: required('Auth: label or id') }),
  positional: ['auth'],
  output: WriteOutput,
  examples: [{ input: { auth: 'LinkedIn Campaign Manager' }, about: 'asks to type the label' }],
  run: async (ctx, input) => {
    const { auths, jobs, connections } = await readAccount(ctx, 'auths', 'jobs', 'connections')
    const auth = authNamed(input.auth, auths)
    const stopped = liveJobsOn(auth, jobs)
    const cut = connections.filter((connection) => connection.auth_ids?.includes(auth.id) === true)
    const summary = [
      `Auth "${clean(auth.label ?? auth.id)}" of ${clean(auth.provider_slug ?? 'an unknown provider')}`,
      stopped.length === 0 ? 'No job uses it.' : `${count(stopped.length, 'job')} would stop:`,
      ...stopped.map((job) => `  ${clean(job.name ?? job.id)} (${jobStatusText(job.status)})`),
      ...(cut.length === 0 ? [] : [`${count(cut.length, 'connection')} would lose its credential:`]),
      ...cut.map((connection) => `  ${clean(connection.label ?? connection.id)}`),
    ]
    return await submitOne(ctx, deleteAuth(auth), { summary })
  },
  view: viewWrite,
})
