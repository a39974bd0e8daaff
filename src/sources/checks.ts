import { placeholder, step } from '../core/next.ts'
import { codeOf, type Fix, failedStep, failureFix, failureText } from './connection-error.ts'
import type { Check, ConnectParts } from './database.ts'
import { reach } from './reach.ts'
import { addressText, type DatabaseEntry } from './store/entry.ts'
import { tlsText } from './store/tls.ts'

/** The order in which a connection is checked. */
const ORDER = [
  'reach',
  'tls',
  'host_name',
  'login',
  'schema_readable',
  'timed_probe',
  'select_only',
  'read_only_session',
  'latency',
] as const satisfies readonly Check['name'][]

export const passed = (name: Check['name'], message: string): Check => ({ name, outcome: 'passed', message })
const withFix = (fix: Fix | string): Fix => (typeof fix === 'string' ? { fix } : fix)
export const failed = (name: Check['name'], message: string, fix: Fix | string): Check => ({
  name,
  outcome: 'failed',
  message,
  ...withFix(fix),
})
export const warning = (name: Check['name'], message: string, fix: Fix | string): Check => ({
  name,
  outcome: 'warning',
  message,
  ...withFix(fix),
})
const skipped = (name: Check['name'], message: string): Check => ({ name, outcome: 'skipped', message })

/** The checks so far with those that were not reached, in their order. */
const withSkipped = (checks: readonly Check[]): Check[] =>
  ORDER.map(
    (name) =>
      checks.find((check) => check.name === name) ?? skipped(name, 'Not reached: an earlier check failed'),
  )

/** What holds of TLS and the host name once a connection stands. */
function tlsChecks({ name, address }: DatabaseEntry, protocol: string | undefined): Check[] {
  const text = `${tlsText(address.tls)}${protocol === undefined ? '' : ` (${protocol})`}`
  const stricter = step('sources add', { name, replace: true, tls: 'verify-full', ca: placeholder('FILE') })
  if (address.tls === 'disable')
    return [passed('tls', text), skipped('host_name', 'Nothing to compare without TLS')]
  if (address.tls === 'verify-full')
    return [passed('tls', text), passed('host_name', `The certificate is for ${address.host}`)]
  const unproved = skipped('host_name', `Not compared in the mode ${address.tls}`)
  return address.tls === 'verify-ca'
    ? [passed('tls', text), unproved]
    : [
        warning('tls', text, {
          fix: 'Anyone on the way could pose as the server: verify it.',
          next: stricter,
        }),
        unproved,
      ]
}

/** The checks that end with the connection that could not be made. */
function connectionChecks(error: unknown, entry: DatabaseEntry): Check[] {
  const failure = failedStep(error)
  const at = (name: Check['name']): Check =>
    failed(name, failureText(failure, error, entry), failureFix(failure, error, entry))
  if (failure === 'tls') return [at('tls')]
  if (failure === 'host_name') return [passed('tls', tlsText(entry.address.tls)), at('host_name')]
  // A server asks for the password only once TLS stands.
  if (failure === 'login') return [...tlsChecks(entry, undefined), at('login')]
  return [at('tls')]
}

/** One established connection, as the checks see it. */
export interface Probe {
  /** `TLSv1.3`; undefined without TLS. */
  readonly protocol: string | undefined
  readonly ping: () => Promise<void>
  readonly schemaReadable: () => Promise<Check>
  readonly selectOnly: () => Promise<Check>
  readonly readOnlySession: () => Promise<Check>
  readonly timedProbe: () => Promise<Check>
  readonly close: () => Promise<void>
}

async function guarded(name: Check['name'], work: () => Promise<Check>): Promise<Check> {
  try {
    return await work()
  } catch (error) {
    return failed(
      name,
      `The server refused the question (${codeOf(error) || 'unknown error'})`,
      'See the log of the server.',
    )
  }
}

async function latency(probe: Probe, now: () => number): Promise<Check> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = now()
    await probe.ping()
    times.push(now() - start)
  }
  const median = times.sort((a, b) => a - b)[2] ?? 0
  return median > 300
    ? warning(
        'latency',
        `${Math.round(median)} ms a question`,
        'Every lookup waits at least that long; run it closer to the database.',
      )
    : passed('latency', `${Math.round(median)} ms a question`)
}

/** Runs the checks in their order. What fails early leaves the later ones skipped. */
export async function runChecks(
  { entry, now }: ConnectParts,
  connect: () => Promise<Probe>,
): Promise<Check[]> {
  const { host, port } = entry.address
  try {
    await reach(host, port)
  } catch (error) {
    return withSkipped([
      failed('reach', failureText('reach', error, entry), failureFix('reach', error, entry)),
    ])
  }
  const reached = passed('reach', `${addressText(entry.address)} answers`)
  let probe: Probe
  try {
    probe = await connect()
  } catch (error) {
    return withSkipped([reached, ...connectionChecks(error, entry)])
  }
  try {
    return withSkipped([
      reached,
      ...tlsChecks(entry, probe.protocol),
      passed('login', `Signed in as ${entry.address.user}`),
      await guarded('schema_readable', probe.schemaReadable),
      await guarded('timed_probe', probe.timedProbe),
      await guarded('select_only', probe.selectOnly),
      await guarded('read_only_session', probe.readOnlySession),
      await guarded('latency', () => latency(probe, now)),
    ])
  } finally {
    await probe.close()
  }
}
