import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** One forbidden import per rule: who imports what, and through which file where it is not direct. */
type Planted = readonly [rule: string, from: string, to: string, through?: string]

const ROOMS: readonly Planted[] = [
  ['room-core', 'core/a.ts', 'lytics/b.ts'],
  ['room-catalog', 'catalog/a.ts', 'mapping/b.ts'],
  ['room-mapping', 'mapping/a.ts', 'catalog/b.ts'],
  ['room-terminal', 'terminal/a.ts', 'config/b.ts'],
  ['room-config', 'config/a.ts', 'gate/types.ts'],
  ['room-operation', 'operation/a.ts', 'catalog/b.ts'],
  ['types-operation', 'operation/t.ts', 'terminal/b.ts'],
  ['room-goal', 'goal/a.ts', 'advice/b.ts'],
  ['room-advice', 'advice/a.ts', 'lytics/b.ts'],
  ['room-gate', 'gate/a.ts', 'lytics/b.ts'],
  ['room-http-request', 'http-request/a.ts', 'lytics/b.ts'],
  ['room-lytics', 'lytics/a.ts', 'catalog/b.ts'],
  ['types-lytics', 'lytics/t.ts', 'gate/types.ts'],
  ['room-sources', 'sources/a.ts', 'lytics/b.ts'],
  ['types-sources', 'sources/t.ts', 'catalog/b.ts'],
  ['room-bindings', 'bindings/a.ts', 'lytics/b.ts'],
  ['types-bindings', 'bindings/t.ts', 'gate/types.ts'],
  ['room-sandbox', 'sandbox/a.ts', 'lytics/b.ts'],
  ['types-sandbox', 'sandbox/t.ts', 'http-request/b.ts'],
  ['room-dispatcher', 'dispatcher/a.ts', 'lytics/b.ts'],
  ['dispatcher-knows-lists-only', 'dispatcher/l.ts', 'skills/workspace/b.ts'],
  ['room-mcp', 'mcp/a.ts', 'dispatcher/b.ts'],
  ['types-mcp', 'mcp/t.ts', 'lytics/b.ts'],
  ['room-bin', 'bin.ts', 'config/b.ts'],
  ['room-load', 'load.ts', 'config/b.ts'],
  ['room-main', 'main.ts', 'config/b.ts'],
]

const FLOWS = ['account', 'run', 'ask', 'import', 'integration', 'plan']
const BESIDE = ['disconnect', 'diagnosis', 'map', 'sources', 'bindings']
const SKILLS = [
  'integration-advisor',
  'connection-manager',
  'job-manager',
  'schema-discovery',
  'workspace',
  'skill-binder',
]

const PLANTED: readonly Planted[] = [
  ...ROOMS,
  ...FLOWS.map(
    (flow, at): Planted => [
      `room-flows-${flow}`,
      `flows/${flow}/a.ts`,
      `flows/${FLOWS[at + 1] ?? 'map'}/b.ts`,
    ],
  ),
  ...BESIDE.map((flow): Planted => [`room-flows-${flow}`, `flows/${flow}/a.ts`, 'flows/plan/b.ts']),
  ...[...FLOWS, ...BESIDE].map(
    (flow): Planted => [`types-flows-${flow}`, `flows/${flow}/t.ts`, 'gate/types.ts'],
  ),
  ...SKILLS.map((skill): Planted => [`room-skill-${skill}`, `skills/${skill}/a.ts`, 'dispatcher/b.ts']),
  ...SKILLS.map((skill): Planted => [`types-skill-${skill}`, `skills/${skill}/t.ts`, 'lytics/b.ts']),
  ['skill-reaches-skill', 'skills/job-manager/r.ts', 'skills/workspace/b.ts', 'flows/account/through.ts'],
  ['unknown-room', 'elsewhere/a.ts', 'core/b.ts'],
  ['imports-unknown-room', 'core/u.ts', 'elsewhere/b.ts'],
  ['sender-only-from-compose', 'lytics/s.ts', 'lytics/sender.ts'],
  ['drivers-only-from-sources', 'flows/sources/d.ts', 'sources/postgres/b.ts'],
  ['gate-only-from-compose', 'flows/run/g.ts', 'gate/gate.ts'],
  ['compose-only-from-main', 'flows/run/c.ts', 'compose.ts'],
  ['sandbox-only-from-compose', 'flows/run/s.ts', 'sandbox/b.ts'],
  ['no-circular', 'core/circle-end.ts', 'core/circle.ts'],
  ['no-orphans', 'core/alone.ts', ''],
]

const CRUISE = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

let house = ''
let violations: readonly Violation[] = []

const wordFor = (from: string, to: string): string => {
  const path = relative(dirname(from), to)
  return path.startsWith('.') ? path : `./${path}`
}

function write(file: string, imports: string): void {
  const path = join(house, 'src', file)
  mkdirSync(dirname(path), { recursive: true })
  const text = imports === '' ? '' : `import { b } from '${wordFor(file, imports)}'\nexport const a = b\n`
  writeFileSync(path, `${text}export const b = ${file.length}\n`)
}

// All rooms are broken into in one house and looked at in one run.
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'advisor-house-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(file, join(house, file))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  for (const [, , to] of PLANTED) if (to !== '') write(to, '')
  for (const [, from, to, through] of PLANTED) {
    write(from, through ?? to)
    if (through !== undefined) write(through, to)
  }
  write('core/circle.ts', 'core/circle-end.ts')
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src']
  const options = { cwd: house, stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 } as const
  const found = JSON.parse(execFileSync(process.execPath, [CRUISE, ...args], options).toString())
  violations = found.summary.violations
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

test.each(PLANTED)('the rule %s finds %s importing %s', (rule, from) => {
  const fired = violations.filter((violation) => violation.from === `src/${from}`)
  expect(fired.map((violation) => violation.rule.name)).toContain(rule)
})

test('every rule of the table has a planted violation', async () => {
  const { default: config } = await import(resolve('.dependency-cruiser.cjs'))
  const names: string[] = config.forbidden.map(({ name }: { name: string }) => name)
  expect([...new Set(PLANTED.map(([rule]) => rule))].sort()).toEqual(names.sort())
})
