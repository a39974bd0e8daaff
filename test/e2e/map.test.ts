import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as group, test } from 'vitest'
import { argumentsOf } from '../support/known-command.ts'
import { terminal } from '../support/pty.ts'
import { newHome, program, runIn } from '../support/run.ts'

const CUSTOMERS = 'fixtures/map/customers.csv'

group('map of a CSV file', () => {
  test('onto a destination: one JSON document, without an account', async () => {
    const { status, stdout, stderr } = await program()(
      'map',
      '--source',
      CUSTOMERS,
      '--target',
      'facebook',
      '--json',
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const found = JSON.parse(stdout)
    const pairs = found.pairs.map(
      (pair: { source: string; target: string }) => `${pair.source} -> ${pair.target}`,
    )
    expect(pairs.sort()).toEqual([
      'Ctry -> COUNTRY',
      'E-Mail Address -> EMAIL',
      'Given name -> FN',
      'Post code -> ZIP',
      'St -> ST',
      'Surname -> LN',
      'Town -> CT',
      'cust_no -> EXTERN_ID',
      'mob -> PHONE',
      'sex -> GEN',
    ])
    expect(found.source).toMatchObject({ fields: 15, rows: 40 })
    // No value of any row: not an address, not a name, not a number.
    expect(stdout).not.toMatch(/example\.com|Lovelace|\+1 503|Portland/)
  })

  test('through stdin onto the profile of the sandbox', async () => {
    const { status, stdout } = await runIn(newHome(), ['map', '--source', '-', '--sandbox'], {
      input: 'email,first name,zip\nada@example.com,Ada,97201\n',
    })
    expect(status).toBe(0)
    expect(stdout.split('\n').map((line) => line.split('\t').slice(0, 2).join(' '))).toContain(
      'first name first_name',
    )
  })

  test('onto the profile without a token is exit 4 with the way on', async () => {
    const { status, stderr } = await program()('map', '--source', CUSTOMERS)
    expect(status).toBe(4)
    expect(stderr).toContain('--sandbox')
  })

  test('a file of many megabytes is read at its beginning only, from the disk and from a pipe that never ends', async () => {
    const home = newHome()
    const row = `${'x'.repeat(90)}@example.com,Ada,Rome\n`
    const text = `email,first_name,city\n${row.repeat(400_000)}`
    writeFileSync(join(home, 'huge.csv'), text)
    const asked = ['--target', 'facebook', '--json']
    const file = await runIn(home, ['map', '--source', join(home, 'huge.csv'), ...asked])
    const pipe = await runIn(home, ['map', '--source', '-', ...asked], { input: text })
    expect(JSON.parse(file.stdout).source.rows).toBe(500)
    expect(JSON.parse(pipe.stdout).pairs).toEqual(JSON.parse(file.stdout).pairs)
  })

  test('mistakes are JSON for a script', async () => {
    const home = newHome()
    writeFileSync(join(home, 'bad.json'), '{"fields": [}')
    const { status, stdout, stderr } = await runIn(home, [
      'map',
      '--source',
      join(home, 'bad.json'),
      '--target',
      'meta',
      '--json',
    ])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'malformed_json',
      message: expect.stringContaining('line 1, column 13'),
    })
  })
})

test('what other commands print is a source: the columns of a table', async () => {
  const home = newHome()
  const columns = await runIn(home, [
    'connections',
    'columns',
    'Warehouse (BigQuery)',
    'contacts',
    '--sandbox',
    '--json',
  ])
  const piped = await runIn(home, ['map', '--source', '-', '--target', 'klaviyo', '--json'], {
    input: columns.stdout,
  })
  const direct = await runIn(home, [
    'map',
    '--source',
    'Warehouse (BigQuery)/contacts',
    '--target',
    'klaviyo',
    '--sandbox',
    '--json',
  ])
  const targets = (text: string) => JSON.parse(text).pairs.map((pair: { target: string }) => pair.target)
  expect(targets(piped.stdout)).toContain('first_name')
  expect(targets(direct.stdout)).toEqual(expect.arrayContaining(targets(piped.stdout)))
  expect(JSON.parse(direct.stdout).source).toMatchObject({ kind: 'table', rows: 100 })
})

test('a terminal of 80 columns shows the mapping with its reasons, no line wider but commands', async () => {
  const run = terminal(newHome(), [
    'map',
    '--source',
    'profile',
    '--target',
    'klaviyo',
    '--segment',
    'High Value Customers',
    '--sandbox',
  ])
  expect(await run.exit).toBe(0)
  const lines = run.shown().split('\r\n')
  expect(lines.find((line) => line.startsWith('SOURCE'))).toMatch(/TARGET +SCORE +FILLED +WHY/)
  expect(lines.filter((line) => line.length > 80 && !line.startsWith('  npx lytics-advisor'))).toEqual([])
  expect(run.shown()).toContain('connect klaviyo --workflow klaviyo-export --segment "High Value Customers"')
})

test('the command it offers is one that connect takes', async () => {
  const home = newHome()
  const mapped = await runIn(home, [
    'map',
    '--source',
    'profile',
    '--target',
    'facebook',
    '--segment',
    'High Value Customers',
    '--sandbox',
    '--json',
  ])
  const words = argumentsOf(JSON.parse(mapped.stdout).next[0].command)
  const { status, stdout } = await runIn(home, [...words, '--dry-run', '--json'])
  expect(status).toBe(0)
  expect(stdout).toContain('"first_name": "FN"')
})
