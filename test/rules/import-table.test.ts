import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** One forbidden import per rule: who imports what. */
const PLANTED: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['room-core', 'core/a.ts', 'lytics/b.ts'],
  ['room-operation', 'operation/a.ts', 'flows/b.ts'],
  ['room-config', 'config/a.ts', 'gate/types.ts'],
  ['room-terminal', 'terminal/a.ts', 'config/b.ts'],
  ['room-catalog', 'catalog/a.ts', 'mapping/b.ts'],
  ['room-mapping', 'mapping/a.ts', 'catalog/b.ts'],
  ['room-lytics', 'lytics/a.ts', 'gate/types.ts'],
  ['room-gate', 'gate/a.ts', 'lytics/b.ts'],
  ['room-advice', 'advice/a.ts', 'lytics/b.ts'],
  ['room-sandbox', 'sandbox/a.ts', 'lytics/b.ts'],
  ['room-flows', 'flows/a.ts', 'config/b.ts'],
  ['room-dispatcher', 'dispatcher/a.ts', 'lytics/b.ts'],
  ['room-skill-integration-advisor', 'skills/integration-advisor/a.ts', 'skills/job-manager/b.ts'],
  ['room-skill-connection-manager', 'skills/connection-manager/a.ts', 'skills/job-manager/b.ts'],
  ['room-skill-job-manager', 'skills/job-manager/a.ts', 'skills/workspace/b.ts'],
  ['room-skill-schema-discovery', 'skills/schema-discovery/a.ts', 'skills/workspace/b.ts'],
  ['room-skill-workspace', 'skills/workspace/a.ts', 'skills/job-manager/b.ts'],
  ['operation-types-only', 'operation/a.ts', 'terminal/b.ts'],
  ['sender-only-from-compose', 'lytics/a.ts', 'lytics/sender.ts'],
  ['gate-only-from-compose', 'flows/a.ts', 'gate/gate.ts'],
  ['compose-only-from-main', 'flows/a.ts', 'compose.ts'],
  ['sandbox-only-from-compose', 'flows/a.ts', 'sandbox/b.ts'],
  ['no-circular', 'core/a.ts', 'core/b.ts'],
  ['no-orphans', 'core/alone.ts', ''],
]

const CRUISE = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** A house with one room broken into; gives the names of the rules that fired. */
function broken(from: string, to: string): string[] {
  const house = mkdtempSync(join(tmpdir(), 'advisor-house-'))
  onTestFinished(() => rmSync(house, { recursive: true, force: true }))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(file, join(house, file))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  const write = (file: string, text: string) => {
    mkdirSync(join(house, 'src', file, '..'), { recursive: true })
    writeFileSync(join(house, 'src', file), text)
  }
  const up = '../'.repeat(from.split('/').length - 1)
  write(
    from,
    to === '' ? 'export const a = 1\n' : `import { b } from '${up || './'}${to}'\nexport const a = b\n`,
  )
  if (to !== '')
    write(
      to,
      from.endsWith('core/a.ts') && to === 'core/b.ts'
        ? "import { a } from './a.ts'\nexport const b = a\n"
        : 'export const b = 1\n',
    )
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src']
  const text = execFileSync(process.execPath, [CRUISE, ...args], { cwd: house, stdio: 'pipe' }).toString()
  const found = JSON.parse(text) as { summary: { violations: { rule: { name: string } }[] } }
  return found.summary.violations.map(({ rule }) => rule.name)
}

test.each(PLANTED)('the rule %s finds %s importing %s', (rule, from, to) => {
  expect(broken(from, to)).toContain(rule)
})

test('every rule of the table has a planted violation', async () => {
  const { default: config } = await import(resolve('.dependency-cruiser.cjs'))
  const names: string[] = config.forbidden.map(({ name }: { name: string }) => name)
  expect([...PLANTED.map(([rule]) => rule)].sort()).toEqual(names.sort())
})
