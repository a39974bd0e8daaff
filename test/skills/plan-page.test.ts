import { expect, test } from 'vitest'
import type { PlanFile } from '../../src/flows/plan/plan-file.ts'
import { planPage } from '../../src/skills/integration-advisor/plans/page/page.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { viewPlan } from '../../src/skills/integration-advisor/plans/plan-view.ts'
import { plansRender } from '../../src/skills/integration-advisor/plans/plans-render.ts'
import { testCtx } from '../support/test-ctx.ts'

const asked = {
  goal: ['iterable'],
  segment: 'VIP',
  map: [],
  set: [],
  credential: [],
  secret: [],
  start: true,
  another: false,
  wait: 0,
  output: '/home/plan.json',
}
const made = async () => {
  const app = testCtx()
  return { app, file: await plan.run(app.ctx, asked as never) }
}

const HOSTILE = '<img src=x onerror="alert(1)">&\'\u001b[31m\u202e'

/** Every text of the plan that somebody else chose, made hostile. */
const hostile = (file: PlanFile): PlanFile => ({
  ...file,
  title: `Connect ${HOSTILE}`,
  summary: [HOSTILE],
  account: { ...file.account, name: HOSTILE },
  warnings: [{ code: 'empty_segment', message: HOSTILE, blocking: true }],
  reasons: { [HOSTILE]: HOSTILE },
  mapping: file.mapping.map((row) => ({ ...row, source: HOSTILE, target: HOSTILE, reason: HOSTILE })),
  writes: file.writes.map((write) => ({ ...write, title: HOSTILE, body: { name: HOSTILE } })),
})

test('the page shows the data flow, coverage, warnings, every request and the digest', async () => {
  const { app, file } = await made()
  const { bytes } = await plansRender.run(app.ctx, { plan: '/home/plan.json', output: '/home/plan.html' })
  const page = app.files.all.get('/home/plan.html') ?? ''
  expect(Buffer.byteLength(page)).toBe(bytes)
  for (const part of [
    'Connect &quot;VIP&quot; to Iterable',
    'Embedded sandbox',
    'will be created',
    '1,860',
    'firstName',
    'Create a server-side API key',
    'POST https://api.lytics.io/v2/auth/iterable',
    'POST https://api.lytics.io/v2/job/iterable_export',
    file.digest,
    `lytics-advisor apply ${file.digest.slice(7, 19)} --sandbox`,
  ])
    expect(page).toContain(part)
})

test('the page fetches nothing and runs nothing', async () => {
  const page = planPage((await made()).file, 'apply it')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|<link|\ssrc=|\shref=|@import|url\(/i)
})

test('hostile names stay text, on the page and in the terminal', async () => {
  const { app, file } = await made()
  const page = planPage(hostile(file), 'apply it')
  expect(page).not.toContain('<img')
  expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;')
  const shown = viewPlan(hostile(file), await app.ui())
  for (const mark of ['\u001b', '\u202e']) {
    expect(page).not.toContain(mark)
    expect(shown).not.toContain(mark)
  }
})

test('a plan of an account says where it goes, and blocking warnings stand out', async () => {
  const { file } = await made()
  const account = { id: 'a1', name: 'Acme', sandbox: false, base_url: 'https://api.lytics.io' }
  const page = planPage(
    {
      ...file,
      account,
      warnings: [{ code: 'empty_segment', message: 'Nobody', blocking: true }],
    },
    'apply it',
  )
  expect(page).toContain('class="blocking"')
  expect(page).not.toContain('Embedded sandbox')
  expect(page).not.toContain('--sandbox')
})
