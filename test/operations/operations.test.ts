import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { isAppError } from '../../src/core/errors.ts'
import { visible } from '../../src/terminal/width.ts'
import { memoryFiles } from '../support/memory-files.ts'
import { type Face, manifest, operations, runCommand } from '../support/run-command.ts'
import type { TestOptions } from '../support/test-ctx.ts'
import { type Row, TABLE } from './table.ts'

const ENV = {
  ITERABLE_KEY: 'a-key-of-this-test',
  KLAVIYO_KEY: 'a-key-of-this-test',
  CRM_URL: 'postgres://advisor:a-key-of-this-test@localhost:5432/crm',
  CRM_PASSWORD: 'a-key-of-this-test',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes start with one
const ESCAPES = /\u001b\[[0-9;]*m/g

/** A command to paste, or one long word. */
const UNBROKEN = /^\s*(lytics-advisor .*|\S+)$/

/** POST requests that only read. */
const READING_POST = /^POST \/(v2|api)\/.*\/(scan|size|sizes|validate|test)$/

const isWrite = (line: string): boolean => !line.startsWith('GET ') && !READING_POST.test(line)

/** What a destructive command wants to be confirmed with, out of its refusal of --yes alone. */
async function confirmed(line: string, given: TestOptions): Promise<string> {
  try {
    await runCommand(line, 'json', given)
  } catch (error) {
    if (!isAppError(error)) throw error
    const found = /--confirm\W+([\w:.-]+)/.exec(JSON.stringify([error.details.hint, error.details.next]))
    return found ? ` --confirm ${found[1]}` : ''
  }
  throw new Error(`Sent without a confirmation: ${line}`)
}

/** Runs a row after what comes before it, on files of its own. */
async function perform(
  row: Row,
  face: Face,
  options: { readonly frozen?: boolean; readonly more?: string } = {},
) {
  const files = memoryFiles()
  const given: TestOptions = { files, env: ENV, ...(row.input === undefined ? {} : { input: row.input }) }
  await runCommand('providers list', 'pipe', given)
  for (const line of row.before ?? []) {
    await runCommand(line, 'pipe', given)
  }
  const confirm = row.confirm ? await confirmed(row.line, given) : ''
  if (options.frozen) files.broken = new Error('It writes a file')
  const stop = new AbortController()
  return await runCommand(`${row.line}${confirm}${options.more ?? ''}`, face, {
    ...given,
    ...(row.answers && { answers: row.answers }),
    signal: stop.signal,
    // A server is stopped as soon as it has said where it is.
    ...(row.runsOn ? { io: { err: () => stop.abort(), out: () => stop.abort() } } : {}),
  })
}

test('every operation has a row, and every row an operation that it calls', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...operations.keys()].sort())
  for (const [name, { line }] of Object.entries(TABLE)) expect(line.startsWith(name), line).toBe(true)
})

describe.each(Object.entries(TABLE))('%s', (name, row) => {
  const effect = manifest.find((entry) => entry.name === name)?.effect

  test('gives JSON that keeps its contract', async () => {
    const { operation, stdout } = await perform(row, 'json')
    const document: unknown = JSON.parse(stdout)
    expect(z.safeParse(operation.output, document).error?.issues ?? []).toEqual([])
  })

  test('gives a pipe plain text', async () => {
    const { stdout } = await perform(row, 'pipe')
    expect(stdout).not.toBe('')
    expect(stdout.endsWith('\n')).toBe(true)
    expect(stdout).not.toContain('\u001b')
  })

  test('fits a terminal of 80 columns', async () => {
    const { stdout } = await perform(row, 'terminal')
    const lines = stdout.replace(ESCAPES, '').split('\n')
    expect(lines.some((line) => line.trim() !== '')).toBe(true)
    expect(lines.filter((line) => visible(line) > 80 && !UNBROKEN.test(line))).toEqual([])
  })

  if (effect === 'read')
    test('only reads: no file is written, no write sent', async () => {
      const { requests } = await perform(row, 'json', { frozen: true })
      expect(requests.filter(isWrite)).toEqual([])
    })
  else if (effect === 'local')
    test('changes this machine only: no write is sent', async () => {
      const { requests } = await perform(row, 'json')
      expect(requests.filter(isWrite)).toEqual([])
    })
  else
    test('sends nothing with --dry-run, and something without', async () => {
      const dry = await perform(row, 'json', { more: ' --dry-run' })
      expect(dry.requests.filter(isWrite)).toEqual([])
      expect((await perform(row, 'json')).requests.filter(isWrite)).not.toEqual([])
    })
})
