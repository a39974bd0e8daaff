import { describe, expect, test } from 'vitest'
import { authTypesOf, listProviders, loadProvider } from '../../src/catalog/catalog.ts'
import { serving, unfitAuths } from '../../src/flows/account/fit-auth.ts'
import { refuseUnfitAuths } from '../../src/flows/plan/check.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { jobsCreate } from '../../src/skills/job-manager/jobs-create.ts'
import { jobsUpdate } from '../../src/skills/job-manager/jobs-update.ts'
import { failure } from '../support/failure.ts'
import { testCtx } from '../support/test-ctx.ts'

const planned = async (flags: object, app = testCtx()) =>
  await plan.run(app.ctx, plan.input.parse({ ...flags }))

const REDSHIFT = {
  goal: ['redshift'],
  workflow: 'redshift_export',
  set: ['bucket_name=b', 'region=us-east-1'],
}

describe('the credential is one that can run the workflow', () => {
  test('one of another kind is not reused: the right kind is asked for', async () => {
    const error = await failure(planned(REDSHIFT))
    expect(error).toMatchObject({ fault: 'missing_answers' })
    expect(JSON.stringify(error.details)).not.toContain('Redshift reporting')
  })

  test('named, it is refused with the kind that is needed', async () => {
    const app = testCtx()
    const auth = (await app.lytics.auths.list()).find(({ type }) => type === 'redshift_postgresql')
    const error = await failure(planned({ ...REDSHIFT, auth: auth?.id }, app))
    expect(error).toMatchObject({ fault: 'usage', code: 'unfit_auth' })
    expect(error.details.hint).toContain('aws-s3-redshift')
    const input = jobsCreate.input.parse({ ...REDSHIFT, name: 'N', auth: [auth?.id] })
    expect(await failure(jobsCreate.run(app.with({ yes: true }), input))).toMatchObject({
      code: 'unfit_auth',
    })
  })

  test('the same one is reused by the workflow that it serves', async () => {
    const app = testCtx()
    const [job] = (await app.lytics.jobs.list({ show_all: true })).filter(
      ({ workflow }) => workflow === 'facebook_audience_populate',
    )
    const auth = (await app.lytics.auths.list()).find(({ type }) => type === 'fb_system_user')
    const input = jobsUpdate.input.parse({ job: job?.id, auth: [auth?.id], name: 'Other name' })
    expect(await jobsUpdate.run(app.with({ yes: true }), input)).toMatchObject({ outcome: 'updated' })
  })

  test.each([
    ['tiktok', 'tiktok_export_audience', ['advertiser_id=1']],
    ['snapchat', 'snapchat_export', ['ad_account=a', 'org=o']],
    ['reddit', 'reddit_custom_audience', ['ad_account_id=t2_1', 'business_id=b', 'audience_name=n']],
    ['microsoft-ads', 'microsoft_export_audience', ['account_id=1', 'name=n']],
    ['pinterest', 'pinterest_export_audience', []],
  ])('%s: an events token is not made for %s', async (provider, workflow, set) => {
    const flags = { goal: [provider], workflow, segment: 'VIP', set, secret: ['token=env:S'] }
    expect(await failure(planned(flags))).toMatchObject({ fault: 'usage', code: 'unfit_auth' })
  })

  test('a plan of another hand is refused when it is applied', async () => {
    const body = { workflow: 'redshift_export', config: {}, auth_ids: ['x'] }
    const snapshot = (type: string) => ({ auths: [{ id: 'x', type }], segments: [] })
    const check = (type: string) =>
      refuseUnfitAuths({ writes: [{ kind: 'job', body }] } as never, snapshot(type) as never)
    expect(await failure(check('redshift_postgresql'))).toMatchObject({ code: 'unfit_auth' })
    await expect(check('s3_redshift')).resolves.toBeUndefined()
  })
})

test('whatever a workflow does not run on is unfit for it, and what it runs on is fit', async () => {
  for (const { slug } of listProviders()) {
    const provider = await loadProvider(slug)
    const types = await authTypesOf(provider)
    const auths = types.map(({ slug: id, type }) => ({ id, type }))
    for (const workflow of provider.workflows) {
      const unfit = await unfitAuths(provider, workflow, auths)
      const fit = serving(provider, workflow).auth
      expect(
        unfit.filter(({ id }) => fit.includes(id)),
        workflow.slug,
      ).toEqual([])
      const taken = auths.filter((auth) => !fit.includes(auth.id) && !unfit.includes(auth))
      expect(taken, workflow.slug).toEqual([])
    }
  }
})
