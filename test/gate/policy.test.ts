import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decide, type Situation } from '../../src/gate/policy.ts'

const BOTH = [true, false]
const ALL: Situation[] = BOTH.flatMap((dryRun) =>
  BOTH.flatMap((yes) =>
    BOTH.flatMap((interactive) =>
      BOTH.flatMap((agent) =>
        BOTH.flatMap((sandbox) =>
          (['terminal', 'flag'] as const).flatMap((approval) =>
            BOTH.flatMap((destructive) =>
              BOTH.flatMap((confirmed) =>
                BOTH.map((blocked) => ({
                  dryRun,
                  yes,
                  interactive,
                  agent,
                  sandbox,
                  approval,
                  destructive,
                  confirmed,
                  blocked,
                })),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)

const COLUMNS = [
  'dryRun',
  'yes',
  'interactive',
  'agent',
  'sandbox',
  'approval',
  'destructive',
  'confirmed',
  'blocked',
] as const
const text = readFileSync('references/confirmation-gate.md', 'utf8')
const block = /<!-- policy -->\n([\s\S]*?)<!-- \/policy -->/.exec(text)?.[1] ?? ''
const rows = block
  .trim()
  .split('\n')
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const fits = (row: readonly string[], situation: Situation): boolean =>
  COLUMNS.every((column, at) => {
    const cell = row[at]
    const value = situation[column]
    if (cell === '-') return true
    return typeof value === 'boolean' ? cell === (value ? 'yes' : 'no') : cell === value
  })

test.each(rows.map((row) => [row.join(' | '), row] as const))('the row %s holds', (_name, row) => {
  const mine = ALL.filter((situation) => fits(row, situation))
  expect(mine.length).toBeGreaterThan(0)
  for (const situation of mine) expect(decide(situation)).toBe(row.at(-1))
})

test('every one of the 512 situations stands in exactly one row', () => {
  expect(ALL).toHaveLength(512)
  for (const situation of ALL) expect(rows.filter((row) => fits(row, situation))).toHaveLength(1)
})

test('an agent never sends to a real account, whatever else is given', () => {
  for (const situation of ALL.filter(({ agent, sandbox }) => agent && !sandbox))
    expect(decide(situation)).not.toBe('send')
})
