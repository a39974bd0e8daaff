import { describe, expect, it } from 'vitest'
import { recommend } from '../../src/advice/recommend.ts'
import { listProviders, loadProvider } from '../../src/catalog/catalog.ts'
import { readGoal } from '../../src/goal/read-goal.ts'

const forGoal = async (goal: string, provider: string) =>
  recommend(readGoal(goal), await loadProvider(provider))

describe('recommend', () => {
  it('puts the decided workflow first with its reason, and the siblings after it with theirs', async () => {
    const { workflow, ranked, question } = await forGoal(
      'send purchases to the facebook conversions api',
      'facebook',
    )
    expect(workflow).toBe('facebook-conversion-api')
    expect(question).toBeNull()
    expect(ranked[0]).toMatchObject({ workflow: 'facebook-conversion-api', recommended: true })
    expect(ranked[0]?.why).toContain('The goal says')
    expect(
      ranked
        .slice(1)
        .map((entry) => entry.workflow)
        .sort(),
    ).toEqual(['facebook-audience-populate', 'facebook-web-audience'])
    for (const entry of ranked) expect(entry.why).not.toBe('')
  })

  it('asks for the way first where none was said', async () => {
    const { workflow, question } = await forGoal('hubspot', 'hubspot')
    expect(workflow).toBeNull()
    expect(question?.ask).toContain('Which way')
    expect(question?.answers.flatMap((answer) => answer.workflows).sort()).toEqual([
      'hubspot-export',
      'hubspot-import',
    ])
  })

  it('asks for the kind of data, or for the workflow, where siblings are open', async () => {
    const kinds = await forGoal('send something to tiktok', 'tiktok')
    expect(kinds.workflow).toBeNull()
    expect(kinds.question?.answers.length).toBeGreaterThan(1)
    const siblings = await forGoal(
      'send lapsed customers to salesforce marketing cloud',
      'salesforce-marketing-cloud',
    )
    expect(siblings.question?.answers.flatMap((answer) => answer.workflows)).toHaveLength(4)
  })

  it('loses no workflow of any provider, whatever the goal', async () => {
    for (const { slug } of listProviders()) {
      const provider = await loadProvider(slug)
      const { ranked } = recommend(readGoal(`connect ${provider.name}`), provider)
      expect(ranked.map((entry) => entry.workflow).sort()).toEqual(
        provider.workflows.map(({ kebab }) => kebab).sort(),
      )
    }
  })
})
