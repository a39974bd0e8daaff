import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'

const Use = z.object({ cpu_ms: z.number(), rss_mb: z.number() })

/** What a process has used in all. */
export interface Metered extends z.output<typeof Use> {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a Node program in a home of its own against an API, and measures it from within at its end. */
export async function metered(args: readonly string[], url: string): Promise<Metered> {
  const home = mkdtempSync(join(tmpdir(), 'advisor-meter-'))
  const meter = join(home, 'meter.json')
  try {
    const child = spawn(process.execPath, ['--require', resolve('bench/meter.cjs'), ...args], {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: home,
        LYTICS_ADVISOR_HOME: join(home, 'config'),
        XDG_STATE_HOME: join(home, 'state'),
        XDG_DATA_HOME: join(home, 'data'),
        LYTICS_API_URL: url,
        LYTICS_API_TOKEN: 'large',
        METER: meter,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk
    })
    const status = await new Promise<number | null>((done, fail) => {
      child.on('error', fail)
      child.on('close', done)
    })
    return { ...Use.parse(JSON.parse(readFileSync(meter, 'utf8'))), status, stdout, stderr }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
