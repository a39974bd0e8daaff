import { expect, test } from 'vitest'
import { integrationAdvisor } from '../../src/skills/integration-advisor/module.ts'
import { operations } from '../../src/skills/integration-advisor/operations.ts'

test('every operation of the advisor is listed, under its own name', async () => {
  expect(Object.keys(integrationAdvisor).sort()).toEqual(Object.keys(operations).sort())
  for (const [name, load] of Object.entries(integrationAdvisor)) expect((await load()).name).toBe(name)
})
