#!/usr/bin/env node
// Start-up of the installed program over `node -e 0`, and of a list over the network against a bare undici script.
// Interleaved runs; the minimum of each is compared. Usage: npm run bench:start [-- --runs 20]
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const at = process.argv.indexOf('--runs')
const runs = at > 0 ? Number(process.argv[at + 1]) : 20
const home = mkdtempSync(join(tmpdir(), 'advisor-bench-'))
const bin = resolve('dist/bin.cjs')
const env = {
  PATH: process.env.PATH,
  HOME: home,
  LYTICS_ADVISOR_HOME: home,
  XDG_STATE_HOME: join(home, 'state'),
  XDG_DATA_HOME: join(home, 'data'),
  // Warm after the first run of each command.
  XDG_CACHE_HOME: join(home, 'cache'),
}

const server = spawn(process.execPath, [bin, 'sandbox', 'serve', '--port', '0', '--json'], {
  env,
  stdio: ['ignore', 'pipe', 'pipe'],
})
const url = await new Promise((found, failed) => {
  let text = ''
  const look = (chunk) => {
    text += chunk
    const match = /http:\/\/[\w.:[\]]+/.exec(text)
    if (match) found(match[0])
  }
  server.stdout.on('data', look)
  server.stderr.on('data', look)
  server.on('exit', () => failed(new Error(`sandbox serve ended: ${text}`)))
})

const bare = `import { request } from 'undici'
const { body } = await request('${url}/v2/connection', { headers: { authorization: 'bench' } })
process.stdout.write(JSON.stringify((await body.json()).data))`
const network = { ...env, LYTICS_API_URL: url, LYTICS_API_TOKEN: 'bench' }
const cases = {
  'node -e 0': [['-e', '0'], env],
  '--version': [[bin, '--version'], env],
  '--help': [[bin, '--help'], env],
  'connections list --sandbox --json': [[bin, 'connections', 'list', '--sandbox', '--json'], env],
  'bare undici script': [['--input-type=module', '-e', bare], network],
  'connections list --json (network)': [[bin, 'connections', 'list', '--json'], network],
}
const best = Object.fromEntries(Object.keys(cases).map((name) => [name, Number.POSITIVE_INFINITY]))
for (let run = 0; run < runs; run++) {
  for (const [name, [args, environment]] of Object.entries(cases)) {
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
    best[name] = Math.min(best[name], Number(process.hrtime.bigint() - start) / 1e6)
  }
}
server.kill('SIGINT')
rmSync(home, { recursive: true, force: true })

const row = (name, baseline, limit) => {
  const ratio = best[name] / best[baseline]
  const verdict = ratio <= limit ? 'ok' : 'TOO SLOW'
  console.log(
    `${name.padEnd(36)} ${best[name].toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)}x of ${baseline} (limit ${limit}x) ${verdict}`,
  )
}
console.log(`Node ${process.version}, minima of ${runs} interleaved runs`)
console.log(`${'node -e 0'.padEnd(36)} ${best['node -e 0'].toFixed(1).padStart(7)} ms`)
row('--version', 'node -e 0', 1.1)
row('--help', 'node -e 0', 1.15)
row('connections list --sandbox --json', 'node -e 0', 1.9)
console.log(`${'bare undici script'.padEnd(36)} ${best['bare undici script'].toFixed(1).padStart(7)} ms`)
row('connections list --json (network)', 'bare undici script', 1.25)
