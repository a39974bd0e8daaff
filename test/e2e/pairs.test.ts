import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newHome, runIn } from '../support/run.ts'

/** How many pairs of each kind; `.ci/run` plays more. */
const PAIRS = Number(process.env.ADVISOR_PAIRS ?? 1)
const each = Array.from({ length: PAIRS }, (_, at) => at + 1)

const env = { KEY: 'planted-key' }
const SECRET = ['--secret', 'apikey=env:KEY']

const listed = async (home: string, what: string) =>
  JSON.parse((await runIn(home, [what, 'list', '--sandbox', '--json'])).stdout) as Record<string, string>[]

test.each(each)('two applies of one plan at once create the credential and the job once (%i)', async () => {
  const home = newHome()
  const plan = join(home, 'plan.json')
  await runIn(home, ['plan', 'iterable', '--segment', 'VIP', ...SECRET, '--sandbox', '-o', plan], { env })
  const before = (await listed(home, 'auths')).length
  const apply = () => runIn(home, ['apply', plan, ...SECRET, '--sandbox', '--yes', '--json'], { env })
  const runs = await Promise.all([apply(), apply()])
  expect(runs.map(({ status }) => status)).toEqual([0, 0])
  expect(new Set(runs.map(({ stdout }) => JSON.parse(stdout).job.id)).size).toBe(1)
  expect(await listed(home, 'auths')).toHaveLength(before + 1)
  const jobs = await listed(home, 'jobs')
  expect(jobs.filter(({ workflow }) => workflow === 'iterable_export')).toHaveLength(1)
})

test.each(each)('two connects at once create one job (%i)', async () => {
  const home = newHome()
  const args = ['connect', 'facebook', '--segment', 'High Value Customers', '--sandbox', '--yes', '--json']
  const runs = await Promise.all([runIn(home, args), runIn(home, args)])
  expect(runs.map(({ status }) => status)).toEqual([0, 0])
  expect(new Set(runs.map(({ stdout }) => JSON.parse(stdout).job.id)).size).toBe(1)
})
