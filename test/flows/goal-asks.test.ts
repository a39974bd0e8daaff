import { describe, expect, test } from 'vitest'
import { understand } from '../../src/flows/ask/goal.ts'
import { chooseWorkflow } from '../../src/flows/ask/workflow.ts'
import { adviseGoal } from '../../src/flows/integration/advice.ts'
import { decide } from '../../src/flows/integration/decide.ts'
import { nextSteps } from '../../src/flows/integration/next.ts'
import { type Answers, openSession } from '../../src/flows/run/session.ts'
import { refused } from '../support/failure.ts'
import type { Answer } from '../support/scripted-prompter.ts'
import { testCtx } from '../support/test-ctx.ts'

const sessionFor = async (goal: string, answers?: readonly Answer[]) => {
  const ctx = testCtx(answers === undefined ? {} : { answers })
  const given: Answers = { goal, map: [], set: [], credential: [], secret: [] }
  return await openSession(ctx.ctx, 'connect', given)
}

const noGuide = async () => undefined

const workflowOf = async (goal: string, answers?: readonly Answer[]) => {
  const session = await sessionFor(goal, answers)
  const { reading, provider } = await understand(session)
  if (provider === undefined) throw new Error('no provider')
  const decision = await chooseWorkflow(session, provider, reading)
  return { session, workflow: decision?.workflow.kebab }
}

const WAY = 'keep HubSpot and Lytics in sync'

describe('a goal that leaves something open', () => {
  test('in a pipe ends with 8, the candidates as data', async () => {
    const session = await sessionFor(WAY)
    const error = await refused(() => decide(session, noGuide))
    expect(error).toMatchObject({ exit: 8, code: 'missing_answers' })
    const { workflow } = await workflowOf(WAY)
    expect(workflow).toBeUndefined()
    const names = session.missing.flatMap(({ candidates }) => candidates)
    expect([...names].sort()).toEqual(['hubspot_export', 'hubspot_import'])
  })

  test('names the products of a company where nobody can be asked', async () => {
    const session = await sessionFor('put tulip growers on Amazon')
    expect(await refused(() => decide(session, noGuide))).toMatchObject({ exit: 8 })
    expect(session.missing.flatMap(({ candidates }) => candidates)).toContain('amazon-ads')
  })

  test('in a terminal is a question with the likely answers in words', async () => {
    const labels: string[] = []
    const look = (question: unknown) => {
      const { choices } = question as { choices: readonly { label: string }[] }
      labels.push(...choices.map(({ label }) => label))
    }
    const answer = {
      kind: 'select',
      about: 'What should it do?',
      with: 'Contact and e-mail event import (import)',
      look,
    } as const
    expect((await workflowOf(WAY, [answer])).workflow).toBe('hubspot-import')
    expect(labels.filter((label) => label !== 'Something else').length).toBeLessThanOrEqual(3)
  })

  test('offers the rest behind "Something else"', async () => {
    const goal = 'export to BigQuery, whatever is possible'
    const select = (label: string) => ({ kind: 'select', about: 'What should it do?', with: label }) as const
    const asked = await workflowOf(goal, [select('Something else'), select('Table import (import)')]).catch(
      (error: unknown) => error,
    )
    expect(asked).toMatchObject({ workflow: 'bigquery-import' })
  })
})

describe('a goal with two wishes', () => {
  test('advises on the first and gives the command for the second', async () => {
    const advice = await adviseGoal('send VIPs to facebook and linkedin', undefined, null)
    expect(advice.about?.workflow?.kebab).toBe('facebook-audience-populate')
    expect(nextSteps({ advice, ways: [], platforms: [] }).at(-1)).toMatchObject({
      operation: 'connect',
      input: { goal: ['linkedin'], segment: 'VIPs' },
    })
  })
})
