import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isObject } from '../../src/core/json.ts'
import type { NextStep } from '../../src/core/next.ts'
import { mistakeIn, wordsOf } from '../support/known-command.ts'
import type { MemoryFiles } from '../support/memory-files.ts'
import { builtManifest, render, renderWith } from '../support/render.ts'
import { testCtx } from '../support/test-ctx.ts'
import { runLine } from './run-in-process.ts'

const NONE = 'no-such-thing'

/** Calls that go wrong in every way that ends with a suggestion, and calls whose result has some. */
const CALLS = [
  ...builtManifest()
    .filter(
      ({ positional, name }) => positional.some(({ required }) => required) && !name.startsWith('sandbox'),
    )
    .map(({ name, positional }) => {
      const places = positional.filter(({ required }) => required)
      return `${name} ${places.map(({ name: place }) => (place === 'user' ? `email=${NONE}` : NONE)).join(' ')}`
    }),
  'connect',
  'connect facebook',
  `connect ${NONE}`,
  `connect facebook --workflow ${NONE}`,
  `connect facebook --segment ${NONE}`,
  `connect facebook --segment VIP --auth ${NONE}`,
  'connect facebook --segment VIP --set nope=1',
  'connect facebook --segment VIP --map emial=EMAIL',
  'connect facebook --segment "Lapsed Customers" --yes',
  'connect tiktok --segment VIP',
  'connect "import customers from snowflake" --table nope',
  'connect facebook --segment "Loyalty Gold" --map none --yes',
  'plan iterable --segment VIP',
  'advise',
  'advise "send VIP customers to facebook"',
  'advise "send vip to pinterest"',
  'advise google',
  'diagnose user ada --job "VIP to Meta"',
  'diagnose job "Lapsed customers to Meta"',
  'diagnose job "Store events to clienteling"',
  'diagnose job "Loyalty attributes to Braze"',
  'diagnose user email=nobody@example.com --job "VIP to Meta"',
  'health',
  'map --source profile --target facebook --segment VIP',
  'map --source facebook',
  'map --source "Warehouse (BigQuery)/nope"',
  'map',
  'jobs pause "VIP to Meta" --yes',
  'jobs create facebook_audience_populate --name x',
  'disconnect klaviyo --pause --yes',
  'connections scan "Warehouse (BigQuery)" --query "SELECT * FROM nope"',
].map((call) => `lytics-advisor ${call}`)

const isStep = (value: unknown): value is NextStep & { readonly command: string } =>
  isObject(value) && 'operation' in value && 'input' in value && 'command' in value

/** Every suggested command in a document, wherever it is. */
function stepsIn(value: unknown): NextStep[] {
  if (isStep(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stepsIn)
}

/** A suggested command, and the sandbox as the call that suggested it left it. */
interface Suggestion {
  readonly step: NextStep
  readonly line: string
  readonly files: MemoryFiles
}

async function suggestions(): Promise<Suggestion[]> {
  const found = new Map<string, Suggestion>()
  for (const call of CALLS) {
    const app = testCtx({ files: { 'customers.csv': 'email\nann@example.com\n' } })
    const outcome = await runLine(app, call)
    for (const step of [...outcome.next, ...stepsIn(outcome.output)]) {
      const line = render(step)
      if (!found.has(line)) found.set(line, { step, line, files: app.files })
    }
  }
  return [...found.values()]
}

const found = await suggestions()

/** What may stand between a pasted command and its end: a person, or a job that does nearly the same already. */
const ALLOWED = ['approval_required', 'missing_answers', 'job_differs', 'job_stopped']

test('results and errors suggest commands, and all of them exist with their flags', () => {
  expect(found.length).toBeGreaterThan(50)
  for (const { line } of found) {
    const [, ...words] = wordsOf(line.replace(/^.* \| /, ''))
    expect(mistakeIn(words, builtManifest()), line).toBeUndefined()
  }
})

test('each names the account of the run', () => {
  for (const { step } of found) {
    const line = renderWith({ account: 'prod', sandbox: false })(step)
    const ownsNone = /^(?:help|accounts .*|sources .*|sandbox .*)$/.test(step.operation)
    if (!ownsNone) expect(line).toContain(' --account prod')
  }
})

test('what has nothing to fill in works on the sandbox when it is pasted', async () => {
  const failed: string[] = []
  const open = /<[\w-]+>|--help|--follow|accounts (?:add|list)/
  const whole = found.filter(({ line }) => !open.test(line))
  expect(whole.length).toBeGreaterThan(35)
  for (const { line, files } of whole) {
    const { code, message } = await runLine(testCtx({ files }), line)
    if (code !== undefined && !ALLOWED.includes(code)) failed.push(`${line}: ${code}, ${message}`)
  }
  expect(failed).toEqual([])
})

const markdown = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return markdown(path)
    return path.endsWith('.md') ? [path] : []
  })

test('no document tells to start the program by the path of its build', () => {
  for (const file of ['README.md', ...['docs', 'references', 'skills'].flatMap(markdown)])
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/node dist\/bin\.cjs [a-z]/)
})
