// CPU and memory of planning an integration for a large account, with the built program against a local server.
// Baselines of the same run: a bare script that only reads and parses the same lists, and the same plan for the
// sandbox's own small account. Interleaved runs; the minimum of each. Usage: npm run bench:planning -- [--runs 5]
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createSandbox } from '../src/sandbox/sandbox.ts'
import { serveHandler } from '../src/sandbox/serve.ts'
import { memoryStore } from '../src/sandbox/stores.ts'
import { LARGE, largeAccount } from '../test/support/large-account.ts'
import { metered } from './metered.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const bin = resolve('dist/bin.cjs')
const stop = new AbortController()
const clock = { now: () => new Date() }
const small = await serveHandler(createSandbox({ store: memoryStore(), clock }), 0, stop.signal)
const large = await serveHandler(largeAccount(LARGE, clock), 0, stop.signal)

const reader = `await Promise.all(['/v2/provider','/v2/auth','/v2/job?show_all=true','/v2/segment?sizes=true','/v2/schema/user/field','/v2/user']
  .map(async (path) => JSON.parse(await (await fetch('${large.url}' + path, { headers: { authorization: 'bench' } })).text())))`
const plan = (...goal: string[]): string[] => [bin, 'connect', ...goal, '--dry-run', '--json']
const facebook = plan(
  'facebook',
  '--segment',
  'High Value Customers',
  '--set',
  'ads_account_id=10150970483556602',
)
const BARE = 'bare reader of the same lists'
const cases: Readonly<Record<string, readonly [args: string[], url: string]>> = {
  [BARE]: [['--input-type=module', '-e', reader], large.url],
  'facebook, small account': [facebook, small.url],
  'facebook, large account': [facebook, large.url],
  'hubspot, large account': [plan('send Loyalty Members 7 to hubspot'), large.url],
  'salesforce, large account': [
    plan('salesforce', '--segment', 'loyalty_members_7', '--workflow', 'salesforce-export'),
    large.url,
  ],
}

const best = new Map<string, { cpu: number; rss: number }>()
for (let run = 0; run < Number(values.runs); run++) {
  for (const [name, [args, url]] of Object.entries(cases)) {
    const used = await metered(args, url)
    if (used.status !== 0) throw new Error(`${name} ended with ${used.status}: ${used.stdout}${used.stderr}`)
    const known = best.get(name)
    best.set(name, {
      cpu: Math.min(used.cpu_ms, known?.cpu ?? Infinity),
      rss: Math.min(used.rss_mb, known?.rss ?? Infinity),
    })
  }
}
stop.abort()

const base = best.get(BARE)?.cpu ?? 1
const { segments, jobs, fields } = LARGE
console.log(
  `Node ${process.version}, ${segments} segments, ${jobs} jobs, ${fields} fields; minima of ${values.runs} runs`,
)
for (const [name, { cpu, rss }] of best) {
  const verdict = cpu <= 1000 && rss <= 200 ? 'ok' : 'TOO MUCH'
  console.log(
    `${name.padEnd(42)} ${cpu.toFixed(0).padStart(6)} ms CPU  ${(cpu / base).toFixed(2).padStart(5)}x  ${rss.toFixed(0).padStart(4)} MB  ${verdict}`,
  )
}
