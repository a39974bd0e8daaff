import { expect, test } from 'vitest'
import { argumentsOf } from '../support/known-command.ts'
import { newHome, runIn } from '../support/run.ts'

/** Runs on the sandbox of a home and reads the one document of stdout. */
async function run(home: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = await runIn(home, [...args, '--json'])
  expect([status, stderr], args.join(' ')).toEqual([0, expect.any(String)])
  return JSON.parse(stdout)
}

const isRead = (command: string): boolean => / (?:get|list|logs|identity|find) ?/.test(command)

/** Does what a diagnosis says, with what is in angle brackets filled in. */
async function mend(
  home: string,
  steps: readonly { command: string }[],
  fill: Readonly<Record<string, string>>,
) {
  // Where pausing is offered, it is for those who have no other audience.
  const commands = steps.map(({ command }) => command)
  const writes = commands.filter((each) => !isRead(each) && !each.includes('jobs pause'))
  for (const command of writes) {
    const args = argumentsOf(command).map((word) =>
      word.replace(/<(\w+)>$/, (_, name: string) => fill[name] ?? name),
    )
    await run(home, ...args, '--yes')
    await run(home, 'sandbox', 'advance', '1m')
  }
}

const nothing = async () => ({})
const signIn = async (home: string) => ({
  label: (await run(home, 'sandbox', 'authorize', 'linkedin')).id,
})
const audience = async (home: string) => ({ id: (await run(home, 'segments', 'get', 'VIP', '--sandbox')).id })

test.each([
  ['Lapsed customers to Meta', 'unhealthy_auth', nothing],
  ['Wholesale contacts to LinkedIn', 'unhealthy_auth', signIn],
  ['Nightly profiles to Snowflake', 'log_errors', nothing],
  ['Store events to clienteling', 'job_stale', nothing],
  ['Win-back pilot to Klaviyo', 'empty_audience', audience],
  ['Salesforce contacts and leads', 'rate_limited', nothing],
  ['Loyalty attributes to Braze', 'quiet_hours', nothing],
  ['Repeat buyers to Salesforce', 'job_paused', nothing],
])('%s: what the diagnosis says mends it', async (name, code, prepare) => {
  const home = newHome()
  const before = await run(home, 'diagnose', 'job', name, '--sandbox')
  expect(before.diagnosis.causes.map((cause: { code: string }) => cause.code)).toEqual([code])
  await mend(home, before.diagnosis.causes[0].next, await prepare(home))
  const after = await run(home, 'diagnose', 'job', before.job.id, '--sandbox')
  expect(after.diagnosis.causes).toEqual([])
  expect(after.checks.filter(({ result }: { result: string }) => result === 'fail')).toEqual([])
  const { findings } = await run(home, 'health', '--sandbox')
  const touched = findings.flatMap(({ affects }: { affects: { id: string }[] }) =>
    affects.map(({ id }) => id),
  )
  expect(touched).not.toContain(before.job.id)
})
