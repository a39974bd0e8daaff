import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { liveJobsOn } from '../../../flows/account/credentials.ts'
import { authNamed } from '../../../flows/account/find.ts'
import { readAccount } from '../../../flows/account/snapshot.ts'
import { Auth } from '../../../lytics/models/auth.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { colorHealth } from './auths-list.ts'

const Output = z.object({
  auth: Auth,
  /** Jobs that stop when this auth is deleted. */
  jobs: z.array(z.object({ id: z.string(), name: z.string(), status: z.string() })),
})

export const authsGet = defineOperation({
  name: 'auths get',
  summary: 'Show one auth and the jobs that depend on it',
  effect: 'read',
  input: z.object({ auth: required('Auth: label or id') }),
  positional: ['auth'],
  output: Output,
  examples: [{ input: { auth: 'Meta - Acme system user' }, about: 'by label' }],
  run: async (ctx, input) => {
    const { auths, jobs } = await readAccount(ctx, 'auths', 'jobs')
    const auth = authNamed(input.auth, auths)
    const mine = liveJobsOn(auth, jobs)
    return {
      auth,
      jobs: mine.map((job) => ({ id: job.id, name: job.name ?? '', status: job.status ?? 'unknown' })),
    }
  },
  view: ({ auth, jobs }, ui) => {
    const facts = ui.facts([
      ['Label', clean(auth.label ?? '')],
      ['Id', auth.id],
      ['Provider', clean(auth.provider_slug ?? '')],
      ['Type', clean(auth.type ?? '')],
      ['Health', colorHealth(auth.status, ui)],
      ['Description', clean(auth.description ?? '')],
      ['Created', auth.created],
    ])
    const table = ui.table(
      jobs,
      [
        { title: 'JOB', value: (job) => clean(job.name), flexible: true },
        { title: 'STATUS', value: (job) => job.status },
        { title: 'ID', value: (job) => ui.id(job.id) },
      ],
      'No job uses it.\n',
    )
    return `${facts}\n${table}`
  },
})
