import { expect, test } from 'vitest'
import { scheduled } from '../../src/advice/draft/schedule.ts'
import { loadWorkflow } from '../../src/catalog/catalog.ts'

const wish = (cadence: string, more: { at?: string; day?: string } = {}) =>
  ({ cadence, at: more.at ?? null, day: more.day ?? null }) as Parameters<typeof scheduled>[1]

const of = async (name: string, ...args: Parameters<typeof wish>) => {
  const workflow = await loadWorkflow(name)
  if (workflow === undefined) throw new Error(`no workflow ${name}`)
  const { values, risks } = scheduled(workflow, wish(...args))
  return { values: Object.fromEntries(values), codes: risks.map(({ code }) => code) }
}

test('nothing was wished: nothing is set', async () => {
  const workflow = await loadWorkflow('bigquery-user-export')
  if (workflow !== undefined) expect(scheduled(workflow, null)).toEqual({ values: new Map(), risks: [] })
})

test('a nightly dump runs again every day, and one dump runs once', async () => {
  expect(await of('bigquery-user-export', 'daily')).toEqual({ values: { continuous: true }, codes: [] })
  expect(await of('bigquery-user-export', 'once')).toEqual({ values: { continuous: false }, codes: [] })
})

test('a period, a day and a time go where the workflow takes them; the time zone is pointed out', async () => {
  expect(await of('databricks-export', 'weekly', { at: '06:00', day: 'monday' })).toMatchObject({
    values: { run_frequency: 'weekly', time_of_day: '06:00' },
    codes: ['timezone_open'],
  })
})

test('a period that is not offered is said, not sent', async () => {
  const { values, codes } = await of('databricks-export', 'hourly')
  expect(values).not.toHaveProperty('run_frequency')
  expect(codes).toEqual(['schedule_not_offered'])
})

test('a workflow without a schedule says that it sends changes as they happen, unless that is the wish', async () => {
  expect(await of('facebook-audience-populate', 'daily')).toEqual({
    values: {},
    codes: ['schedule_not_offered'],
  })
  expect(await of('facebook-audience-populate', 'continuous')).toEqual({ values: {}, codes: [] })
})
