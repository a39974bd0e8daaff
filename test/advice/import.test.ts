import { describe, expect, test } from 'vitest'
import type { FieldFact } from '../../src/advice/facts.ts'
import { typeConflict } from '../../src/advice/import/conflicts.ts'
import { draftModel } from '../../src/advice/import/data-model.ts'
import { evidenceOf, identities } from '../../src/advice/import/identity.ts'
import { changeColumn, jobSettings } from '../../src/advice/import/job-settings.ts'
import { joinKey } from '../../src/advice/import/join-key.ts'
import { kindInGoal, knownColumns } from '../../src/advice/import/known-columns.ts'
import { columnAnswers, mapColumns } from '../../src/advice/import/map-columns.ts'
import { dialectOf, modelQuery, sampleQuery } from '../../src/advice/import/query.ts'
import { importRisks } from '../../src/advice/import/risks.ts'
import { rowKey, rowKind } from '../../src/advice/import/rows.ts'
import { sampleColumns, sampleOfValues } from '../../src/advice/import/sample.ts'
import { rankTables, tableInGoal } from '../../src/advice/import/table-choice.ts'
import type { ImportColumn } from '../../src/advice/import/types.ts'
import { adviseWay } from '../../src/advice/import/way.ts'
import { percent, singular } from '../../src/advice/import/words.ts'
import { loadProvider, loadWorkflow } from '../../src/catalog/catalog.ts'
import { refused } from '../support/failure.ts'

const FIELDS: FieldFact[] = [
  { id: 'email', type: 'string', shortdesc: 'Email Address', is_identifier: true, is_pii: true },
  { id: 'user_id', type: 'string', shortdesc: 'Customer ID', is_identifier: true },
  { id: 'loyalty_id', type: 'string', shortdesc: 'Loyalty Member Number', is_identifier: true },
  { id: 'pos_customer_id', type: 'string', shortdesc: 'Point-of-Sale Customer ID', is_identifier: true },
  { id: 'phone', type: 'string', shortdesc: 'Phone Number', is_pii: true },
  { id: 'first_name', type: 'string', shortdesc: 'First Name', is_pii: true },
  { id: 'birth_date', type: 'date', shortdesc: 'Date of Birth', is_pii: true },
  { id: 'loyalty_points', type: 'int', shortdesc: 'Loyalty Points Balance' },
  { id: 'segments', type: 'membership', shortdesc: 'Segment Membership' },
]

/** Rows that make each column what its name says. */
const people = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    CUSTOMER_ID: `C-${1000 + row}`,
    EMAIL: row % 10 === 0 ? null : `person${row}@example.com`,
    FIRST_NAME: ['Emma', 'Liam', 'Olivia', 'Noah'][row % 4],
    STREET: `${row} Main Street`,
    TIER: row % 2 === 0 ? 'gold' : 'silver',
    EMPTY: '',
    SAME: 'x',
    _LOADED_AT: '2026-11-20T04:00:00Z',
    UPDATED_AT: `2026-11-${10 + (row % 10)}T04:00:00Z`,
  }))

const COLUMNS = [
  { name: 'CUSTOMER_ID', type: 'VARCHAR' },
  { name: 'EMAIL', type: 'VARCHAR' },
  { name: 'FIRST_NAME', type: 'VARCHAR' },
  { name: 'STREET', type: 'VARCHAR' },
  { name: 'TIER', type: 'VARCHAR' },
  { name: 'EMPTY', type: 'VARCHAR' },
  { name: 'SAME', type: 'VARCHAR' },
  { name: '_LOADED_AT', type: 'TIMESTAMP_NTZ' },
  { name: 'UPDATED_AT', type: 'TIMESTAMP_NTZ' },
]

const mapped = (
  columns: readonly { name: string; type?: string }[] = COLUMNS,
  rows: readonly Record<string, unknown>[] = people(50),
  map: Record<string, string> = {},
): ImportColumn[] =>
  mapColumns({
    columns,
    sample: sampleColumns(columns, rows),
    fields: FIELDS,
    provided: columnAnswers(new Map(Object.entries(map)), columns, FIELDS),
  })

const one = (columns: readonly ImportColumn[], name: string): ImportColumn => {
  const found = columns.find((column) => column.name === name)
  if (found === undefined) throw new Error(name)
  return found
}

const column = (name: string, more: Partial<ImportColumn> = {}): ImportColumn => ({
  name,
  type: 'VARCHAR',
  field: null,
  score: null,
  reason: '',
  runner_up: null,
  filled: 1,
  unique: 1,
  identity: null,
  personal: null,
  include: true,
  answer: null,
  proposal: '',
  conflict: null,
  ...more,
})

describe('the sample', () => {
  test('counts what is filled and what stands in one row only, and nothing for no rows', () => {
    const sample = sampleColumns([{ name: 'a' }], [{ a: 1 }, { a: 1 }, { a: 2 }, { a: null }])
    expect(sample.get('a')).toMatchObject({ rows: 4, filled: 0.75, unique: 1 / 3, constant: false })
    expect(sampleColumns([{ name: 'a' }], []).size).toBe(0)
  })
  test('objects are told apart by what is in them', () => {
    const sample = sampleColumns([{ name: 'a' }], [{ a: { x: 1 } }, { a: { x: 1 } }, { a: { x: 2 } }])
    expect(sample.get('a')?.unique).toBeCloseTo(1 / 3)
  })
  test('values that were collected without the empty ones tell the same', () => {
    const sample = sampleOfValues(new Map([['a', [1, 1, 2]]]), 4, [{ name: 'a' }, { name: 'b' }])
    expect(sample.get('a')).toMatchObject({ rows: 4, filled: 0.75, unique: 1 / 3 })
    expect(sample.get('b')).toMatchObject({ filled: 0, unique: 0 })
  })
  test('a share is never rounded to all or to none', () => {
    expect([percent(0.999), percent(0.001), percent(1), percent(0)]).toEqual(['99 %', '1 %', '100 %', '0 %'])
  })
})

describe('the columns', () => {
  const columns = mapped()
  test('go to the field that names and values speak for, with score and reason', () => {
    expect(one(columns, 'EMAIL')).toMatchObject({ field: 'email', identity: 'email', include: true })
    expect(one(columns, 'EMAIL').score).toBeGreaterThan(0.8)
    expect(one(columns, 'EMAIL').reason).not.toBe('')
    expect(one(columns, 'FIRST_NAME').field).toBe('first_name')
  })
  test('with an identity say how filled and how different they are', () => {
    expect(identities(columns).map(({ name }) => name)).toEqual(['CUSTOMER_ID', 'EMAIL'])
    expect(evidenceOf(one(columns, 'EMAIL'))).toBe('90 % filled, 100 % unique')
  })
  test('with personal data are named, and left out where no field takes them', () => {
    expect(one(columns, 'EMAIL').personal).toBe('e-mail addresses')
    expect(one(columns, 'FIRST_NAME').personal).toBe('names of people')
    expect(one(columns, 'STREET')).toMatchObject({
      include: false,
      field: null,
      personal: 'postal addresses',
    })
  })
  test.each([
    ['TIER', true, 'new to the profile: no field for it yet'],
    ['EMPTY', false, 'empty in all sampled rows'],
    ['SAME', true, 'the same in all sampled rows: may be of little use'],
    ['_LOADED_AT', false, 'bookkeeping of the pipeline'],
  ])('without a field: %s is proposed with a reason', (name, include, proposal) => {
    expect(one(columns, name)).toMatchObject({ field: null, include, proposal })
  })
  test('no value of any row is left in what was decided', () => {
    const text = JSON.stringify(columns)
    for (const value of ['person1', 'example.com', 'Emma', 'Main Street', 'gold', 'C-10'])
      expect(text).not.toContain(value)
  })
  test('e-mails are found by their values, whatever the column is called', () => {
    const rows = people(20).map(({ EMAIL }) => ({ contact: EMAIL }))
    expect(one(mapped([{ name: 'contact', type: 'STRING' }], rows), 'contact')).toMatchObject({
      identity: 'email',
      personal: 'e-mail addresses',
    })
  })
  test('a column that says nothing by name and type has no identity and nothing personal', () => {
    expect(one(mapped([{ name: 'x7', type: 'STRING' }], []), 'x7')).toMatchObject({
      identity: null,
      personal: null,
      filled: null,
      unique: null,
    })
  })
  test('without rows names alone tell e-mail, phone and a date of birth', () => {
    const found = mapped([{ name: 'Email' }, { name: 'Phone' }, { name: 'Birthdate' }], [])
    expect(found.map(({ identity, personal }) => [identity, personal])).toEqual([
      ['email', 'e-mail addresses'],
      ['phone', 'phone numbers'],
      [null, 'dates of birth'],
    ])
  })
  test('consent, opens and clicks of e-mail are no addresses', () => {
    const found = mapped(
      [
        { name: 'EMAIL_CONSENT', type: 'BOOL' },
        { name: 'email_opens', type: 'INT64' },
        { name: 'HasOptedOutOfEmail' },
      ],
      [],
    )
    expect(found.map(({ personal }) => personal)).toEqual([null, null, null])
  })
})

test('a column that is called as a field is labelled is as good as one of the same name', () => {
  const column = one(mapped(), 'CUSTOMER_ID')
  expect(column).toMatchObject({ field: 'user_id', identity: 'id' })
  expect(column.score).toBeGreaterThan(0.8)
})

test('two columns never fill one field', () => {
  const rows = people(20).map(({ EMAIL }) => ({ email: EMAIL, email_address: EMAIL }))
  const found = mapped([{ name: 'email' }, { name: 'email_address' }], rows)
  expect(found.map(({ field }) => field)).toEqual(['email', null])
})

describe('--map of an import', () => {
  test('gives a field, leaves a column out, or keeps one without a field', () => {
    const columns = mapped(COLUMNS, people(20), { tier: 'loyalty_id', first_name: 'none', STREET: 'keep' })
    expect(one(columns, 'TIER')).toMatchObject({ field: 'loyalty_id', score: 1, reason: 'given with --map' })
    expect(one(columns, 'FIRST_NAME')).toMatchObject({
      field: null,
      include: false,
      proposal: 'left out with --map',
    })
    expect(one(columns, 'STREET')).toMatchObject({ field: null, include: true, proposal: 'kept with --map' })
  })
  test('a field that was given away is suggested for no other column', () => {
    expect(one(mapped(COLUMNS, people(20), { TIER: 'email' }), 'EMAIL').field).toBeNull()
  })
  test.each([
    [{ EMIAL: 'email' }, 5, 'column_not_found', 'Did you mean EMAIL?'],
    [{ EMAIL: 'emial' }, 5, 'field_not_found', 'Did you mean email?'],
  ])('%j ends with %i and names the nearest', async (map, exit, code, hint) => {
    expect(await refused(() => mapped(COLUMNS, [], map))).toMatchObject({ exit, code, hint })
  })
  test('one field for two columns is refused', async () => {
    const seen = await refused(() => mapped(COLUMNS, [], { EMAIL: 'email', TIER: 'email' }))
    expect(seen).toMatchObject({
      exit: 2,
      message: '--map TIER=email: email is filled by another column already',
    })
  })
})

describe('a type that does not fit', () => {
  const values = (...list: unknown[]) =>
    sampleColumns(
      [{ name: 'a' }],
      list.map((a) => ({ a })),
    ).get('a')
  test.each([
    ['VARCHAR', 'int', values('1', '2'), null],
    [
      'VARCHAR',
      'int',
      values('1', 'many'),
      'is text, and the field is int: 1 of 2 sampled values are not numbers',
    ],
    ['VARCHAR', 'date', undefined, 'is text, and the field is date: what is not dates is lost'],
    ['VARCHAR', 'bool', values('yes', 'no'), null],
    ['TIMESTAMP', 'string', undefined, 'is TIMESTAMP, and the field is text: it cannot be used as a date'],
    ['TIMESTAMP', 'int', undefined, 'is TIMESTAMP, and the field is int: dates are no numbers'],
    ['NUMERIC', 'int', values(1.5), 'has fractions, and the field is int: they are cut off'],
    ['NUMERIC', 'int', values(1), null],
    ['BOOL', 'string', undefined, null],
    ['INT64', 'string', undefined, null],
    ['VARCHAR', '[]string', undefined, null],
    [
      'VARCHAR',
      'map[string]int',
      undefined,
      'is VARCHAR, and the field is map[string]int, which takes a key with each value',
    ],
    [undefined, 'int', undefined, null],
    [
      undefined,
      'int',
      values('1', 'x'),
      'is text, and the field is int: 1 of 2 sampled values are not numbers',
    ],
    [undefined, 'int', values(1, 2), null],
    ['VARCHAR', undefined, undefined, null],
  ])('%s into %s', (from, to, sample, says) => {
    expect(typeConflict(from, to, sample)).toBe(says)
  })
})

describe('which table is meant', () => {
  const tables = ['orders', 'order_lines', 'CUSTOMERS', 'loyalty_members']
  const answer = (goal: string) => tableInGoal(goal, tables, (table) => table)
  test.each([
    ['import orders from snowflake', 'orders'],
    ['import customer data', 'CUSTOMERS'],
    ['the loyalty members', 'loyalty_members'],
    ['order lines please', 'order_lines'],
    ['import the lines', undefined],
    ['import orders and customers', undefined],
  ])('%s: %s', (goal, table) => {
    expect(answer(goal)).toBe(table)
  })
  test('the nearest come first in a list', () => {
    expect(rankTables('import loyalty data', tables, (table) => table)[0]?.table).toBe('loyalty_members')
  })
  test.each([
    ['companies', 'company'],
    ['addresses', 'address'],
    ['boxes', 'box'],
    ['class', 'class'],
    ['bus', 'bus'],
  ])('%s is one %s', (many, single) => {
    expect(singular(many)).toBe(single)
  })
})

describe('the way in', () => {
  const id = column('customer_id', { field: 'user_id', identity: 'id', score: 0.9 })
  const email = column('email', { field: 'email', identity: 'email', score: 0.99, filled: 0.95 })
  const advise = (table: string, columns: readonly ImportColumn[], connected = true) =>
    adviseWay({ table, columns, connected, key: joinKey(columns, FIELDS) })

  test('a data model where each row is its own person', () => {
    expect(advise('customers', [id, email]).way).toBe('model')
    expect(advise('contacts', [column('contact_id'), email])).toMatchObject({
      way: 'model',
      reason: /contacts, one each/,
    })
  })
  test('a job for what happens to people, however different the e-mails of a sample are', () => {
    expect(advise('orders', [column('order_id'), email])).toMatchObject({
      way: 'job',
      reason: /own order_id/,
    })
  })
  test('a job without a connection, without a key to join on, without a row of its own', () => {
    expect(advise('customers', [id], false).way).toBe('job')
    expect(advise('customers', [column('customer_name')]).way).toBe('job')
    expect(advise('visits', [column('email', { ...email, unique: 0.2 })]).reason).toContain(
      'no column is different',
    )
  })
  test('the key of a row is named after its table, else the first id', () => {
    const columns = [column('row_id'), column('order_id'), column('note', { unique: 0.5 })]
    expect(rowKey('orders', columns)?.name).toBe('order_id')
    expect(rowKey('things', columns)?.name).toBe('row_id')
    expect(rowKind('orders', columns, undefined).person).toBe(false)
  })
})

describe('the join key', () => {
  test('an id of another system comes after e-mail; one that is named alike comes first', () => {
    const email = column('mail', { field: 'email', identity: 'email', filled: 0.9 })
    const foreign = column('contact_id', { field: 'user_id', identity: 'id', score: 0.93 })
    const own = column('CUSTOMER_ID', { field: 'user_id', identity: 'id', score: 0.85 })
    expect(joinKey([foreign, email], FIELDS)).toMatchObject({ column: 'mail', proven: true })
    expect(joinKey([own, email], FIELDS)).toMatchObject({ column: 'CUSTOMER_ID', proven: true })
    expect(joinKey([foreign], FIELDS)).toMatchObject({ column: 'contact_id', proven: false })
  })
  test('must be an identity field of type string; a column of numbers is cast', () => {
    const phone = column('phone', { field: 'phone', identity: 'phone' })
    expect(joinKey([phone], FIELDS)).toBeUndefined()
    const number = column('pos_customer_id', { type: 'bigint', field: 'pos_customer_id', identity: 'id' })
    expect(joinKey([number], FIELDS)).toMatchObject({ column: 'pos_customer_id', cast: true })
    expect(
      joinKey(
        [number],
        FIELDS.map((field) => ({ ...field, type: 'int' })),
      ),
    ).toBeUndefined()
  })
})

describe('the data model', () => {
  const columns = [
    column('pos_customer_id', { type: 'bigint', field: 'pos_customer_id', identity: 'id' }),
    column('email', { field: 'email', identity: 'email', personal: 'e-mail addresses' }),
    column('GIVEN', { field: 'first_name', personal: 'names of people' }),
    column('STREET', { include: false }),
    column('odd name'),
  ]
  const model = draftModel({
    name: 'POS customers',
    table: 'pos_customers',
    qualified: 'stores.public.pos_customers',
    connectionId: 'c1',
    connectionKind: 'redshift',
    dialect: 'redshift',
    columns,
    key: { column: 'pos_customer_id', field: 'pos_customer_id', cast: true, proven: true },
  })
  test('reads what is included, names columns as their fields, and joins on text', () => {
    expect(model.sql).toBe(
      'SELECT CAST(pos_customer_id AS VARCHAR) AS pos_customer_id, email, GIVEN AS first_name, "odd name" AS "odd name" FROM stores.public.pos_customers',
    )
    expect(model).toMatchObject({
      slug: 'pos_customers',
      primary_keys: ['pos_customer_id'],
      joined_to: { primary_key: 'pos_customer_id', foreign_table: 'user', foreign_key: 'pos_customer_id' },
      activated_fields: ['email', 'first_name', 'odd name'],
      create_profiles: false,
    })
  })
  test.each([
    ['bigquery', 'SELECT * FROM `acme-dw.crm.orders` LIMIT 5'],
    ['azure-sql', 'SELECT TOP 5 * FROM [acme-dw].crm.orders'],
    ['snowflake', 'SELECT * FROM "acme-dw".crm.orders LIMIT 5'],
  ] as const)('%s has its own quotes and limits', (dialect, sql) => {
    expect(sampleQuery('acme-dw.crm.orders', dialect, 5)).toBe(sql)
  })
  test('a field that is called like another column keeps the column apart', () => {
    const { sql } = draftModel({
      name: 'x',
      table: 't',
      qualified: 't',
      connectionId: 'c',
      connectionKind: undefined,
      dialect: 'sql',
      columns: [
        column('id'),
        column('town', { field: 'city' }),
        column('CITY'),
        column('mail', { field: 'email' }),
      ],
      key: { column: 'mail', field: 'email', cast: false, proven: true },
    })
    expect(sql).toBe('SELECT id, town, CITY, mail FROM t')
  })
  test('a name cannot end its quotes', () => {
    expect(modelQuery('t', 'snowflake', [{ column: 'a"; drop', as: 'b', cast: false }])).toBe(
      'SELECT "a""; drop" AS b FROM t',
    )
  })
  test('the dialect is that of the provider, else of the kind of connection, else plain', () => {
    expect([dialectOf('google-bigquery'), dialectOf('x', 'redshift'), dialectOf(undefined)]).toEqual([
      'bigquery',
      'redshift',
      'sql',
    ])
  })
})

describe('what the table says of the job', () => {
  const settings = async (
    name: string,
    place: { name: string; qualified: string | undefined },
    columns = [column('a')],
  ) => {
    const workflow = await loadWorkflow(name)
    if (workflow === undefined) throw new Error(name)
    return Object.fromEntries(jobSettings(workflow, place, columns))
  }
  test.each([
    ['bigquery-import', 'p.d.t', { project: 'p', dataset: 'd', table: 't' }],
    ['snowflake-import-opus', 'DB.S.t', { database: 'DB', source: 'S.t' }],
    ['redshift-import', 'db.public.t', { source: 'public.t' }],
    ['databricks-import', 'c.s.t', { catalog: 'c', database: 's', source: 't' }],
    ['azuresql-import', undefined, { source: 't' }],
  ])('%s of %s', async (name, qualified, expected) => {
    expect(await settings(name, { name: 't', qualified })).toEqual(expected)
  })
  test('the column of changes, and the columns to read where some are left out', async () => {
    const columns = [
      column('a'),
      column('b', { include: false }),
      column('updated_at', { type: 'TIMESTAMP' }),
    ]
    expect(await settings('snowflake-import-opus', { name: 't', qualified: undefined }, columns)).toEqual({
      source: 't',
      timestamp_field: 'updated_at',
      fields: ['a', 'updated_at'],
    })
  })
  test('two columns that may tell of changes: none is taken', () => {
    const time = (name: string) => column(name, { type: 'TIMESTAMP' })
    expect(changeColumn([time('created_at'), time('updated_at')])).toBe('updated_at')
    expect(changeColumn([time('ordered_at'), time('closed_at')])).toBeUndefined()
    expect(changeColumn([time('opened_on')])).toBeUndefined()
  })
})

describe('the risks of an import', () => {
  const check = (columns: readonly ImportColumn[], more: Partial<Parameters<typeof importRisks>[0]> = {}) =>
    importRisks({
      way: 'job',
      columns,
      fields: FIELDS,
      key: undefined,
      unsampled: undefined,
      activated: 0,
      ...more,
    }).map(({ code }) => code)
  const email = column('email', { field: 'email', identity: 'email' })
  const key = { column: 'email', field: 'email', cast: false, proven: true }

  test('nothing to say of a clean table', () => {
    expect(check([email])).toEqual([])
    expect(check([email], { way: 'model', key })).toEqual([])
    expect(check([])).toEqual([])
  })
  test.each([
    ['no column tells whose row it is', ['no_identity'], [column('a')], {}],
    [
      'the best identity is mostly empty',
      ['weak_identity'],
      [column('email', { ...email, filled: 0.2 })],
      {},
    ],
    [
      'an identity repeats in a table of people',
      ['shared_identity'],
      [column('email', { ...email, unique: 0.3 })],
      { way: 'model', key },
    ],
    ['a key of numbers', ['join_key_not_string'], [email], { way: 'model', key: { ...key, cast: true } }],
    [
      'a key that fits by name alone',
      ['join_key_unproven'],
      [email],
      { way: 'model', key: { ...key, proven: false } },
    ],
    [
      'an id of numbers in a job',
      ['join_key_not_string'],
      [column('id', { type: 'INT64', field: 'user_id', identity: 'id' })],
      {},
    ],
    [
      'types that conflict',
      ['type_conflict'],
      [email, column('a', { field: 'loyalty_points', conflict: 'is text' })],
      {},
    ],
    ['no rows were read', ['not_sampled'], [email], { unsampled: 'No rows.' }],
    ['many fields', ['many_fields'], [email], { activated: 26 }],
  ] as const)('%s', (_, codes, columns, more) => {
    expect(check(columns, more)).toEqual(codes)
  })
  test('a conflict of a column that is left out is none', () => {
    expect(check([email, column('a', { include: false, conflict: 'is text' })])).toEqual([])
  })
})

describe('what is known of a provider', () => {
  test('Salesforce: the fields of the kind of record that was named', async () => {
    const salesforce = await loadProvider('salesforce')
    const names = (kind: string | undefined) => knownColumns(salesforce, kind).map(({ name }) => name)
    expect(names('contacts')).toContain('MailingCity')
    expect(names('contacts')).not.toContain('City')
    expect(names('lead')).toContain('City')
    expect(names(undefined)).toEqual(expect.arrayContaining(['City', 'MailingCity', 'BillingCity']))
    expect(kindInGoal('import contacts from salesforce')).toBe('contact')
    expect(kindInGoal('import from salesforce')).toBeUndefined()
  })
  test('a provider without known names has none', async () => {
    expect(knownColumns(await loadProvider('drift'), undefined)).toEqual([])
  })
})
