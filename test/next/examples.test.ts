import { describe, expect, test } from 'vitest'
import { helpPages } from '../../src/dispatcher/help.ts'
import { agreeingPerson } from '../support/agreeing-person.ts'
import { builtManifest, render } from '../support/render.ts'
import { type TestOptions, testCtx } from '../support/test-ctx.ts'
import { runLine } from './run-in-process.ts'

const FILES = {
  'customers.csv': 'email,first_name,phone\nann@example.com,Ann,+14155550100\n',
  'a.csv': 'email,first_name\nann@example.com,Ann\n',
  'schema.json': '["email", "given_name"]',
}

/** Runs until Ctrl-C, on a port of this machine: test/sandbox/serve.test.ts runs it. */
const ENDLESS = /^lytics-advisor sandbox serve /

/** Every example of the help pages in the order printed. */
const examples = builtManifest().flatMap((entry) =>
  entry.examples.map((example) => render({ operation: entry.name, ...example })),
)
const lines = examples.filter((line) => !ENDLESS.test(line))

const fresh = (more: TestOptions = {}) =>
  testCtx({
    files: FILES,
    env: { KLAVIYO_KEY: 'a-key', CRM_URL: 'postgres://advisor@db.example.com/crm', CRM_PASSWORD: 'a-word' },
    input: 'a-token',
    instead: () => undefined,
    ...more,
  })

/** Runs all of them one after the other on one sandbox. */
async function failures(app: ReturnType<typeof fresh>, allowed: readonly string[]): Promise<string[]> {
  const failed: string[] = []
  for (const line of lines) {
    const { fault, message } = await runLine(app, line)
    if (fault !== undefined && !allowed.includes(fault)) failed.push(`${line}: ${fault}, ${message}`)
  }
  return failed
}

test('every operation has an example, and its help page shows it', () => {
  const pages = helpPages(builtManifest(), '1.0.0')
  for (const entry of builtManifest()) {
    expect(entry.examples.length, entry.name).toBeGreaterThan(0)
    for (const example of entry.examples) {
      const { about, ...call } = example
      expect(pages[entry.name]).toContain(`  # ${about}\n  ${render({ operation: entry.name, ...call })}\n`)
    }
  }
})

describe('the examples of the help pages, in order, on a fresh sandbox', () => {
  test('all work for a person who approves', async () => {
    expect(await failures(fresh({ prompter: agreeingPerson() }), [])).toEqual([])
  })

  test('in a script end well, or with what is missing: an answer or an approval', async () => {
    expect(await failures(fresh(), ['approval', 'missing_answers'])).toEqual([])
  })

  test('an example that names what is not there is noticed', async () => {
    expect(await runLine(fresh(), 'lytics-advisor jobs get "No such job"')).toMatchObject({
      code: 'job_not_found',
    })
  })
})
