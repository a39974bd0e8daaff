import { expect, test } from 'vitest'
import { KEYS, terminal } from '../support/pty.ts'
import { newHome, program, runIn } from '../support/run.ts'

test('contacts from Salesforce: found as they run already; a second import shows the known fields and their mapping', async () => {
  const run = program()
  const first = await run('connect', 'import contacts from salesforce', '--sandbox', '--yes', '--json')
  expect(first.status).toBe(0)
  const there = JSON.parse(first.stdout)
  expect(there).toMatchObject({
    outcome: 'existing',
    workflow: 'salesforce_import',
    import: { way: 'job', rows: 0 },
  })
  expect(there.import.columns).toContainEqual(
    expect.objectContaining({ name: 'FirstName', field: 'first_name', personal: 'names of people' }),
  )
  const second = await run(
    'connect',
    'import contacts from salesforce',
    '--sandbox',
    '--another',
    '--set',
    'import_leads=false',
    '--yes',
  )
  expect(second.status).toBe(0)
  expect(second.stderr).toContain('FirstName ')
  expect(second.stderr).toContain('POST https://api.lytics.io/v2/job/salesforce_import')
  expect(second.stdout).toContain('Verified: job "Salesforce import" runs.')
})

test('orders from Snowflake become a job; its document says all of the columns and no value of a row', async () => {
  const run = program()
  const { status, stdout, stderr } = await run(
    'connect',
    'import orders from snowflake',
    '--sandbox',
    '--yes',
    '--json',
  )
  expect([status, stderr]).toEqual([0, ''])
  const output = JSON.parse(stdout)
  expect(output).toMatchObject({
    outcome: 'created',
    workflow: 'snowflake_import_opus',
    config: { source: 'PUBLIC.ORDERS', timestamp_field: 'ORDERED_AT' },
    data_model: null,
    import: {
      way: 'job',
      table: 'ANALYTICS.PUBLIC.ORDERS',
      rows: 100,
      connection: { label: 'Analytics (Snowflake)' },
    },
  })
  const street = output.import.columns.find((column: { name: string }) => column.name === 'SHIP_STREET')
  expect(street).toMatchObject({ include: false, personal: 'postal addresses' })
  expect(stdout).not.toMatch(/@(?!acme-outfitters)[\w.-]+\.\w+/)
})

test('customers from Snowflake become a data model that syncs; the same again creates nothing', async () => {
  const run = program()
  const goal = ['connect', 'import customers from snowflake', '--sandbox', '--yes', '--json']
  const first = JSON.parse((await run(...goal)).stdout)
  expect(first).toMatchObject({
    outcome: 'created',
    workflow: null,
    job: null,
    verification: 'verified',
    data_model: { status: 'published', joined_to: { primary_key: 'CUSTOMER_ID', foreign_key: 'user_id' } },
    import: { way: 'model', key: { column: 'CUSTOMER_ID', field: 'user_id' } },
  })
  const second = await run(...goal)
  expect(second.status).toBe(0)
  expect(JSON.parse(second.stdout)).toMatchObject({
    outcome: 'existing',
    data_model: { id: first.data_model.id },
  })
})

test('a data model is shown in full before anything is sent, and without approval nothing is', async () => {
  const run = program()
  const goal = ['connect', 'import customers from snowflake', '--sandbox']
  const { status, stdout } = await run(...goal, '--json')
  expect(status).toBe(3)
  expect(
    JSON.parse(stdout).requests.map(({ method, url }: { method: string; url: string }) => `${method} ${url}`),
  ).toEqual([
    'POST https://api.lytics.io/v2/datamodel',
    'GET https://api.lytics.io/v2/datamodel/{$ref:datamodel.id}/sync/start',
  ])
  const dry = await run(...goal, '--dry-run')
  expect(dry.stdout).toContain('Dry run: nothing was sent.')
  const draft = JSON.parse((await run(...goal, '--no-start', '--yes', '--json')).stdout)
  expect(draft).toMatchObject({
    outcome: 'created',
    verification: 'skipped',
    data_model: { status: 'draft' },
  })
})

test('in a pipe without a table: exit 8 lists the tables, those that fit first', async () => {
  const run = program()
  const { status, stdout } = await run('connect', 'import loyalty data from snowflake', '--sandbox', '--json')
  expect(status).toBe(8)
  const [missing, ...more] = JSON.parse(stdout).missing
  expect(more).toEqual([])
  expect(missing.flag).toBe('--table <name>')
  expect(missing.candidates[0]).toBe('LOYALTY_MEMBERS')
})

test('guided in a terminal: table, columns, way, approval', async () => {
  const screen = terminal(newHome(), ['connect', 'import data from snowflake', '--sandbox'])
  await screen.expect('Which table? (type to search)')
  screen.send('loyalty_mem')
  await screen.expect('LOYALTY_MEMBERS  (6 columns)')
  screen.send(KEYS.enter)
  await screen.expect('Does this fit?')
  screen.send(KEYS.enter)
  await screen.expect('How should the rows come in?')
  screen.send(KEYS.enter)
  await screen.expect('1 of 2: Create the data model')
  screen.send(KEYS.ctrlC)
  expect(await screen.exit).toBe(130)
})

test('profiles are enriched with Clearbit: whom it reaches and what it writes is said before', async () => {
  const home = newHome()
  const goal = ['connect', 'enrich profiles with clearbit', '--sandbox', '--yes']
  const { status, stdout, stderr } = await runIn(home, goal)
  expect(status).toBe(0)
  expect(stderr).toMatch(/Looks people up by email \(\d+ % have it\)/)
  expect(stderr).toMatch(/Likely fills: .*job_title/)
  expect(stdout).toContain('Verified: job "All Users -> Clearbit" runs.')
  const again = JSON.parse((await runIn(home, [...goal, '--json'])).stdout)
  expect(again).toMatchObject({
    outcome: 'existing',
    enrichment: { keys: [{ property: 'email_field', field: 'email' }] },
  })
  expect(again.enrichment.adds.length).toBeGreaterThan(5)
})
