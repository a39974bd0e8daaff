import { expect, test } from 'vitest'
import { connect } from '../../src/skills/integration-advisor/connect/connect.ts'
import { countRounds } from '../support/rounds.ts'
import { testCtx } from '../support/test-ctx.ts'

/** The round trips of one run up to the gate, request by request. */
async function roundsOf(input: object): Promise<readonly (readonly string[])[]> {
  const { rounds, instead } = countRounds()
  const { ctx } = testCtx({ instead, options: { dry_run: true, json: true } })
  await connect.run(ctx, connect.input.parse(input))
  return rounds
}

test('connect waits no more than two round trips before the gate when all is given', async () => {
  const all = {
    goal: ['facebook'],
    segment: 'High Value Customers',
    set: ['ads_account_id=10150970483556602'],
  }
  // The first run loads the program's parts, which takes turns of its own.
  await roundsOf(all)
  const rounds = await roundsOf(all)
  expect(rounds.length, JSON.stringify(rounds)).toBe(2)
  expect(rounds.flat().every((line) => line.startsWith('GET '))).toBe(true)
})
