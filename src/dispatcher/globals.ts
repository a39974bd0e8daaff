import { usageError } from '../core/errors.ts'
import type { GlobalOptions } from '../operation/ctx.ts'
import type { Input } from './manifest.ts'

const option = (name: string, type: Input['type'], about: string, negated = false): Input => ({
  name,
  type,
  required: false,
  negated,
  about,
})

/** Options that every command takes. */
export const GLOBALS: readonly Input[] = [
  option('json', 'boolean', 'Print exactly one JSON document'),
  option('sandbox', 'boolean', 'Use the embedded sandbox: no account, no network'),
  option('account', 'string', 'Use this stored account (accounts list)'),
  option('account_id', 'string', 'Use this account id of the token'),
  option('yes', 'boolean', 'Approve writes that can be undone'),
  option('confirm', 'string', 'With --yes: the id of the thing that a destructive write may hit'),
  option('accept', 'list', 'Override the blocking warning with this code (repeatable)'),
  option('dry_run', 'boolean', 'Stop before sending and show what would be sent'),
  option('input', 'boolean', 'Never ask; list what is missing', true),
  option('color', 'boolean', 'No colors', true),
  option('quiet', 'boolean', 'Only the result and errors'),
  option('timeout', 'number', 'Seconds to wait for an answer from the network (default 120)'),
  option('verbose', 'boolean', 'Log requests to stderr (no secrets)'),
]

const TIMEOUT_S = 120
/** A day: no timer of Node takes more than 24 days. */
const LONGEST_S = 86_400

/** @throws AppError usage for what is no number of seconds above zero */
function timeoutOf(value: unknown): number {
  if (value === undefined) return TIMEOUT_S
  const seconds = Number(value)
  if (seconds > 0 && seconds <= LONGEST_S) return seconds
  throw usageError(`--timeout: ${JSON.stringify(value)} is not a number of seconds from 1 to ${LONGEST_S}`)
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The global options out of parsed values, with their defaults. */
export function globalOptions(values: Readonly<Record<string, unknown>>): GlobalOptions {
  const account = text(values.account)
  const accountId = text(values.account_id)
  const confirm = text(values.confirm)
  return {
    json: values.json === true,
    sandbox: values.sandbox === true,
    ...(account === undefined ? {} : { account }),
    ...(accountId === undefined ? {} : { account_id: accountId }),
    ...(confirm === undefined ? {} : { confirm }),
    accept: Array.isArray(values.accept) ? values.accept.map(String) : [],
    yes: values.yes === true,
    dry_run: values.dry_run === true,
    input: values.input !== false,
    color: values.color !== false,
    quiet: values.quiet === true,
    timeout: timeoutOf(values.timeout),
    verbose: values.verbose === true,
  }
}
