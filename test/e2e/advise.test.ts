import { expect, test } from 'vitest'
import { argumentsOf } from '../support/known-command.ts'
import { program } from '../support/run.ts'

const GOAL = 'export my high-value audience to facebook custom audiences'

test('without a token, the catalog answers: exit 0, one line says so', async () => {
  const { status, stdout, stderr } = await program()('advise', GOAL)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.split('\n')[0]).toContain('No account (no token)')
  expect(stdout).toContain('facebook_audience_populate')
})

test('--json is one object with stable names and nothing on stderr', async () => {
  const { status, stdout, stderr } = await program()('advise', GOAL, '--sandbox', '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const output = JSON.parse(stdout)
  expect(Object.keys(output).sort()).toEqual(
    [
      'account',
      'account_note',
      'decided_by',
      'existing_jobs',
      'goal',
      'needs',
      'next',
      'other_ways',
      'outcome',
      'platforms',
      'provider',
      'question',
      'workflow',
      'workflows',
    ].sort(),
  )
})

test('the command that it gives works as pasted', async () => {
  const run = program()
  const { next } = JSON.parse((await run('advise', GOAL, '--sandbox', '--json')).stdout)
  expect(next[0]).toMatchObject({ operation: 'connect', input: { segment: 'High Value Customers' } })
  const { status, stdout } = await run(...argumentsOf(next[0].command), '--yes', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'created', segment: { name: 'High Value Customers' } })
})
