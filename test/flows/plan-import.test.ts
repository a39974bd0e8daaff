import { expect, test } from 'vitest'
import type { AccountSnapshot } from '../../src/flows/account/snapshot.ts'
import { planAgain, readPlan } from '../../src/flows/plan/plan-file.ts'
import { rebind } from '../../src/flows/plan/rebind.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { refused } from '../support/failure.ts'
import { render } from '../support/render.ts'
import { testCtx } from '../support/test-ctx.ts'

const planned = (goal: string, more: object = {}) =>
  plan.run(testCtx().ctx, {
    goal: [goal],
    map: [],
    set: [],
    credential: [],
    secret: [],
    rows: true,
    start: true,
    another: false,
    wait: 0,
    ...more,
  } as never)

const model = await planned('import customers from snowflake', { map: ['GENDER=none'], via: 'model' })

test('the command that plans an import anew names its connection, table, columns and way, and no workflow of a job', () => {
  expect(render(planAgain(model))).toContain(
    '--connection "Analytics (Snowflake)" --table ANALYTICS.PUBLIC.CUSTOMERS --via model',
  )
  expect(render(planAgain(model))).toContain('--map GENDER=none')
  expect(render(planAgain(model))).not.toContain('--workflow')
  expect(model.facts).toMatchObject({
    workflow_name: 'Cloud Connect data model',
    connection: { label: 'Analytics (Snowflake)' },
  })
  expect(model.expect).toContain('after the first sync')
})

test('a job of an import is planned anew as a job, with what was said of rows', async () => {
  const made = await planned('import orders from snowflake', { rows: false })
  const command = render(planAgain(made))
  expect(command).toContain('--workflow snowflake-import-opus')
  expect(command).toContain('--via job --no-rows')
  expect(made.facts.connection).toBeNull()
})

test('on another account the connection of a data model is found by its label', async () => {
  const { auth, connection } = model.facts
  const app = {
    account: {
      kind: 'account',
      id: 'prod',
      name: 'Production',
      address: 'https://api.lytics.io',
      sandbox: false,
    },
    auths: [{ id: 'there', label: auth?.label, type: auth?.type }],
    segments: [],
    fields: [],
  } as unknown as AccountSnapshot
  const there = rebind(model, app, [{ id: 'c2', label: connection?.label ?? '' }])
  expect(there.writes[0]?.body).toMatchObject({ connection_id: 'c2' })
  expect(readPlan(JSON.stringify(there), 'there').file.facts.connection?.id).toBe('c2')
  expect(await refused(() => rebind(model, app, []))).toMatchObject({ exit: 6, code: 'cannot_rebind' })
})

test('a plan of an earlier version says nothing of connections, and is read all the same', () => {
  const { connection: _, ...facts } = model.facts
  expect(readPlan(JSON.stringify({ ...model, facts }), 'old').file.facts.connection).toBeNull()
})
