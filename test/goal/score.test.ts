import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listProviders } from '../../src/catalog/catalog.ts'
import { readGoal } from '../../src/goal/read-goal.ts'

type Line = { goal: string; platform: string | null; direction: string | null; workflow: string | null }

const lines = readFileSync(new URL('../goals.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)

describe('the written goals', () => {
  it('are at least 250, all different, and touch every provider', () => {
    expect(new Set(lines.map((line) => line.goal)).size).toBe(lines.length)
    expect(lines.length).toBeGreaterThanOrEqual(250)
    const named = new Set(lines.map((line) => line.platform))
    expect(listProviders().filter((provider) => !named.has(provider.slug))).toEqual([])
  })

  it('are read right: platform and direction in 97 %, the workflow in 92 %', () => {
    const readings = lines.map((line) => ({ line, reading: readGoal(line.goal) }))
    const route = readings.filter(
      ({ line, reading }) => reading.platform === line.platform && reading.direction === line.direction,
    )
    const workflow = readings.filter(({ line, reading }) => reading.workflow === line.workflow)
    expect(route.length / lines.length).toBeGreaterThanOrEqual(0.97)
    expect(workflow.length / lines.length).toBeGreaterThanOrEqual(0.92)
  })
})
