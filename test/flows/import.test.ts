import { describe, expect, test } from 'vitest'
import { loadProvider, loadWorkflow } from '../../src/catalog/catalog.ts'
import { readAccountSnapshot } from '../../src/flows/account/snapshot.ts'
import { existingModel, watchModel } from '../../src/flows/import/data-models.ts'
import { importStep } from '../../src/flows/import/import.ts'
import { decide } from '../../src/flows/integration/decide.ts'
import { summaryOf, writesOf } from '../../src/flows/integration/draft.ts'
import type { Answers, Session } from '../../src/flows/run/session.ts'
import type { Transport } from '../../src/http-request/transport.ts'
import { createLytics } from '../../src/lytics/client.ts'
import { createDataModel, syncNewDataModel } from '../../src/lytics/kinds/data-model.ts'
import { readBackOf } from '../../src/lytics/read-back.ts'
import type { Ctx } from '../../src/operation/ctx.ts'
import type { Quirks } from '../../src/sandbox/quirks.ts'
import { testSandbox } from '../sandbox/support.ts'
import { refused } from '../support/failure.ts'
import { fixedClock } from '../support/fixed-clock.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'
import { testCtx } from '../support/test-ctx.ts'

interface Given {
  readonly goal: string
  readonly answers?: Partial<Answers>
  readonly person?: readonly Answer[]
  readonly files?: Readonly<Record<string, string>>
  readonly quirks?: Partial<Quirks>
  /** Answers 400 to requests whose path ends so. */
  readonly refuses?: RegExp
}

/** A run over a fresh sandbox, with nobody to ask unless a person is scripted. */
async function run({ goal, answers = {}, person, files = {}, quirks = {}, refuses }: Given) {
  const { transport, call } = testSandbox({ quirks })
  const seen: string[] = []
  const watched: Transport = async (request) => {
    const path = new URL(request.url).pathname
    seen.push(`${request.method} ${path}`)
    if (refuses?.test(path))
      return {
        status: 400,
        headers: { 'content-type': 'application/json' },
        body: '{"errors":[{"code":"BADREQ-001","message":"no such thing"}]}',
      }
    return await transport(request)
  }
  const lytics = createLytics({
    transport: watched,
    baseUrl: 'https://api.lytics.io',
    token: 'any',
    accountId: undefined,
    clock: fixedClock(),
    random: () => 0,
    signal: new AbortController().signal,
  })
  const { ctx, steps } = testCtx({ lytics, files })
  const account = async () => ({
    kind: 'account',
    id: 'a',
    name: 'Acme',
    address: 'https://api.lytics.io',
    sandbox: true,
  })
  const whole = Object.assign(ctx, { account }) as Ctx
  const session: Session = {
    ctx: whole,
    command: 'connect',
    answers: { goal, map: [], set: [], credential: [], secret: [], ...answers },
    snapshot: await readAccountSnapshot(whole),
    prompter: person === undefined ? undefined : scriptedPrompter(...person),
    missing: [],
    warnings: [],
    planned: [],
  }
  return { session, steps, seen, call, lytics }
}

const guide = async () => {
  throw new Error('nobody should be guided')
}

const textOf = (steps: readonly (readonly [string, readonly string[]])[], title: string): string =>
  steps
    .filter(([name]) => name === title)
    .flatMap(([, lines]) => lines)
    .join('\n')

describe('an import of people from a warehouse', () => {
  test('becomes a data model, joined on the best key, with the request for its first sync', async () => {
    const { session } = await run({ goal: 'import customers from snowflake' })
    const draft = await decide(session, guide)
    expect(draft.imported).toMatchObject({
      way: { way: 'model' },
      rows: 100,
      key: { column: 'CUSTOMER_ID', field: 'user_id', proven: true },
    })
    expect(draft.config).toEqual({})
    const writes = writesOf(draft, true)
    expect(writes.map(({ request, needs }) => [request.method, request.path, needs])).toEqual([
      ['POST', '/v2/datamodel', []],
      ['GET', '/v2/datamodel/{$ref:datamodel.id}/sync/start', ['datamodel']],
    ])
    expect(writes[0]?.request.body).toMatchObject({
      status: 'published',
      joined_to: { foreign_key: 'user_id' },
    })
    expect(writesOf(draft, false).map(({ request }) => request.body)).toEqual([
      expect.objectContaining({ status: 'draft' }),
    ])
    expect(summaryOf(draft).join('\n')).toContain('Joined where CUSTOMER_ID = user_id')
  })
  test('is the same whether rows come as objects or as lists', async () => {
    const columns = async (quirks: Partial<Quirks>) =>
      (await decide((await run({ goal: 'import customers from snowflake', quirks })).session, guide)).imported
        ?.columns
    expect(await columns({ scan_rows: 'arrays' })).toEqual(await columns({}))
  })
  test('casts a key of numbers, and says so', async () => {
    const { session } = await run({ goal: 'import pos customers from redshift' })
    const draft = await decide(session, guide)
    expect(draft.imported?.model?.sql).toContain('CAST(pos_customer_id AS VARCHAR) AS pos_customer_id')
    expect(session.warnings.map(({ code }) => code)).toContain('join_key_not_string')
  })
  test('reads at most a hundred rows, once, and keeps none of them', async () => {
    const { session, seen, lytics, steps } = await run({ goal: 'import customers from snowflake' })
    const draft = await decide(session, guide)
    expect(seen.filter((request) => request.endsWith('/scan'))).toHaveLength(1)
    const connection = draft.imported?.connection?.id ?? ''
    const { rows } = await lytics.connections.scan(connection, {
      query: 'SELECT EMAIL FROM CUSTOMERS',
      limit: 100,
    })
    const told = JSON.stringify([draft, steps, session.warnings, session.missing])
    const emails = rows.flatMap(({ EMAIL }) => (typeof EMAIL === 'string' ? [EMAIL] : []))
    expect(emails.length).toBeGreaterThan(50)
    for (const email of emails) expect(told).not.toContain(email)
  })
})

describe('an import of events from a warehouse', () => {
  test('becomes a job that knows its table, its columns and the column of changes', async () => {
    const { session } = await run({ goal: 'import orders from snowflake' })
    const draft = await decide(session, guide)
    expect(draft.imported?.way.way).toBe('job')
    expect(draft.config).toMatchObject({
      database: 'ANALYTICS',
      source: 'PUBLIC.ORDERS',
      timestamp_field: 'ORDERED_AT',
    })
    expect(draft.config.fields).not.toContain('SHIP_STREET')
    expect(draft.reasons.source).toBe('read off the table')
    expect(writesOf(draft, true).map(({ request }) => request.path)).toEqual([
      '/v2/job/snowflake_import_opus',
    ])
  })
  test('--set wins over what the table says', async () => {
    const { session } = await run({
      goal: 'import orders from snowflake',
      answers: { set: ['source=OTHER'] },
    })
    expect((await decide(session, guide)).config.source).toBe('OTHER')
  })
  test('--via model makes a data model of it, --via job a job of people', async () => {
    const model = await run({ goal: 'import orders from snowflake', answers: { via: 'model' } })
    expect((await decide(model.session, guide)).imported?.model?.name).toBe('ORDERS (Snowflake)')
    const job = await run({ goal: 'import customers from snowflake', answers: { via: 'job' } })
    expect((await decide(job.session, guide)).imported?.model).toBeUndefined()
    const workflow = await run({
      goal: 'import customers from snowflake',
      answers: { workflow: 'snowflake_import_opus' },
    })
    expect((await decide(workflow.session, guide)).imported?.way.way).toBe('job')
  })
})

describe('the table', () => {
  test('is listed with what fits first where nobody can be asked, and its own properties are not asked for', async () => {
    const { session } = await run({ goal: 'import loyalty data from snowflake' })
    const seen = await refused(() => decide(session, guide))
    expect(seen).toMatchObject({ exit: 8 })
    expect(session.missing).toMatchObject([{ flag: '--table <name>' }])
    expect(session.missing[0]?.candidates.slice(0, 2)).toEqual(['LOYALTY_MEMBERS', 'LOYALTY_TRANSACTIONS'])
  })
  test('--table takes the short name and the full one; an unknown one ends with 5 and the nearest', async () => {
    for (const table of ['customers', 'ANALYTICS.PUBLIC.CUSTOMERS']) {
      const { session } = await run({ goal: 'import from snowflake', answers: { table } })
      expect((await decide(session, guide)).imported?.table?.name).toBe('CUSTOMERS')
    }
    const { session } = await run({ goal: 'import from snowflake', answers: { table: 'CUSTOMRES' } })
    const seen = await refused(() => decide(session, guide))
    expect(seen).toMatchObject({ exit: 5, code: 'table_not_found', hint: 'Did you mean CUSTOMERS?' })
  })
  test('that --set names is looked at where the connection knows it, and imported all the same where not', async () => {
    const known = await run({ goal: 'import from snowflake', answers: { set: ['source=PUBLIC.ORDERS'] } })
    expect((await decide(known.session, guide)).imported?.columns).toHaveLength(11)
    const unknown = await run({ goal: 'import from snowflake', answers: { set: ['source=OTHER.THING'] } })
    const draft = await decide(unknown.session, guide)
    expect([draft.imported?.columns, draft.config.source]).toEqual([[], 'OTHER.THING'])
    expect(unknown.session.warnings.map(({ code }) => code)).toContain('not_sampled')
  })
  test('is searched for in a terminal; then columns, and the way, are the person’s', async () => {
    const { session, steps } = await run({
      goal: 'import from snowflake',
      person: [
        { kind: 'search', about: 'Which table?', with: 'CUSTOMERS  (13 columns)' },
        { kind: 'select', about: 'Does this fit?', with: 'change' },
        { kind: 'select', about: 'Which column?', with: 'GENDER -> gender' },
        {
          kind: 'search',
          about: 'Which profile field does GENDER fill',
          with: 'customer_type  Customer Type',
        },
        { kind: 'select', about: 'Does this fit?', with: 'leave' },
        { kind: 'select', about: 'Which column?', with: 'PHONE -> phone' },
        { kind: 'select', about: 'Does this fit?', with: 'keep' },
        { kind: 'select', about: 'Which column?', with: 'PHONE' },
        { kind: 'select', about: 'Does this fit?', with: 'accept' },
        { kind: 'select', about: 'How should the rows come in?', with: 'model' },
      ],
    })
    const { imported } = await decide(session, guide)
    const byName = new Map(imported?.columns.map((column) => [column.name, column]))
    expect(byName.get('GENDER')).toMatchObject({ field: 'customer_type', score: 1 })
    expect(byName.get('PHONE')).toMatchObject({ field: null, include: true, proposal: 'kept with --map' })
    expect(textOf(steps, 'Columns')).toContain('Leave out: PHONE (left out with --map)')
  })
})

describe('the connection', () => {
  const second = { label: 'Second', provider_slug: 'snowflake', auth_ids: [], config: { database: 'X' } }
  test('two of them: --connection says which, else exit 8 names them', async () => {
    const { session, call } = await run({ goal: 'import customers from snowflake' })
    const [auth] = session.snapshot.auths.filter(({ provider_slug: slug }) => slug === 'snowflake')
    await call('POST /v2/connection', { ...second, auth_ids: [auth?.id] })
    await refused(() => decide(session, guide))
    expect(session.missing).toMatchObject([
      { flag: '--connection <name>', candidates: ['Analytics (Snowflake)', 'Second'] },
    ])
    const named: Session = { ...session, answers: { ...session.answers, connection: 'second' }, missing: [] }
    expect((await decide(named, guide)).imported?.connection?.label).toBe('Second')
  })
  test('none: the import goes on with what is typed, and a data model is refused', async () => {
    const { session, call } = await run({
      goal: 'import customers from snowflake',
      answers: { table: 'DB.S.CUSTOMERS' },
    })
    for (const { id } of (await call('GET /v2/connection')).data) await call(`DELETE /v2/connection/${id}`)
    const draft = await decide(session, guide)
    expect(draft.config).toMatchObject({ database: 'DB', source: 'S.CUSTOMERS' })
    expect(session.warnings.find(({ code }) => code === 'not_sampled')?.message).toContain(
      'no connection to Snowflake',
    )
    const model: Session = { ...session, answers: { ...session.answers, via: 'model' } }
    expect(await refused(() => decide(model, guide))).toMatchObject({ exit: 2, code: 'no_connection' })
  })
  test('one whose own credential is broken blocks a data model', async () => {
    const { session } = await run({ goal: 'import customers from snowflake' })
    const broken = session.snapshot.auths.map((auth) => ({
      ...auth,
      id: auth.provider_slug === 'snowflake' ? `x${auth.id}` : auth.id,
    }))
    const connections = await (await session.ctx.lytics()).connections.list()
    const own = connections.find(({ provider_slug: slug }) => slug === 'snowflake')?.auth_ids?.[0] ?? ''
    const auths = [...broken, { id: own, label: 'Old', provider_slug: 'other', status: 'unhealthy' }]
    const snapshot = { ...session.snapshot, auths }
    await decide({ ...session, snapshot }, guide)
    expect(session.warnings).toContainEqual(
      expect.objectContaining({ code: 'unhealthy_auth', blocking: true }),
    )
  })
})

describe('rows that are not read', () => {
  test('--no-rows maps by names and types, reads nothing, and says so', async () => {
    const { session, seen } = await run({ goal: 'import customers from snowflake', answers: { rows: false } })
    const { imported } = await decide(session, guide)
    expect(seen.some((request) => request.endsWith('/scan'))).toBe(false)
    expect(imported?.columns.find(({ name }) => name === 'EMAIL')).toMatchObject({
      field: 'email',
      filled: null,
    })
    expect(session.warnings).toContainEqual(expect.objectContaining({ code: 'not_sampled' }))
  })
  test('a scan that is refused does not stop the import', async () => {
    const { session } = await run({ goal: 'import customers from snowflake', refuses: /\/scan$/ })
    expect((await decide(session, guide)).imported?.columns).toHaveLength(13)
    expect(session.warnings.find(({ code }) => code === 'not_sampled')?.message).toMatch(/could not be read/)
  })
  test('--via model without a key to join on ends with 2', async () => {
    const { session } = await run({ goal: 'import stores from redshift', answers: { via: 'model' } })
    expect(await refused(() => decide(session, guide))).toMatchObject({ exit: 2, code: 'no_join_key' })
  })
})

describe('an import that nothing can be read of', () => {
  test('Salesforce: the known fields of the records that the goal names are mapped', async () => {
    const { session, steps } = await run({ goal: 'import contacts from salesforce' })
    const draft = await decide(session, guide)
    expect(draft.imported).toMatchObject({ way: { way: 'job' }, rows: 0, connection: undefined })
    expect(textOf(steps, 'Columns')).toMatch(/Email +-> email /)
    expect(textOf(steps, 'Columns')).toMatch(/FirstName +-> first_name/)
    expect(textOf(steps, 'Source')).toContain('Lytics cannot look into Salesforce')
    expect(summaryOf(draft).join('\n')).toMatch(/\d+ of \d+ known fields have a profile field/)
  })
  test('a file: --sample FILE stands for it', async () => {
    const answers = { set: ['filename=a.csv', 'stream=people'], sample: '/rows.csv', map: ['note=none'] }
    const files = { '/rows.csv': 'email,first_name,note\nann@example.com,Ann,x\nbob@example.com,Bob,y\n' }
    const { session } = await run({ goal: 'import csv files from s3', answers, files })
    const draft = await decide(session, guide)
    expect(draft.imported).toMatchObject({ rows: 2, table: undefined })
    expect(draft.config.fields).toEqual(['email', 'first_name'])
    expect(JSON.stringify(draft)).not.toContain('ann@example.com')
  })
  test('a file without a sample: said, and the rest is asked as before', async () => {
    const { session } = await run({ goal: 'import csv files from s3' })
    expect(await refused(() => decide(session, guide))).toMatchObject({ exit: 8 })
    expect(session.warnings.find(({ code }) => code === 'not_sampled')?.message).toContain('--sample FILE')
  })
  test.each([
    ['/none.csv', 5, 'No file /none.csv'],
    ['/bad.csv', 2, '/bad.csv: its first line holds values, not the names of columns'],
  ])('--sample %s ends with %i', async (sample, exit, message) => {
    const { session } = await run({
      goal: 'import csv files from s3',
      answers: { sample },
      files: { '/bad.csv': 'ann@example.com,Ann\n' },
    })
    expect(await refused(() => decide(session, guide))).toMatchObject({ exit, message })
  })
  test('an import of something else than people has no columns to speak of', async () => {
    const { session } = await run({ goal: 'x' })
    const workflow = await loadWorkflow('aws-kinesis-import')
    if (workflow === undefined) throw new Error('no workflow')
    const choice = await importStep(session, await loadProvider('aws-kinesis'), workflow, undefined)
    expect([choice.columns, session.warnings]).toEqual([[], []])
  })
})

describe('a data model', () => {
  const draftOf = async () => {
    const { session, lytics, call } = await run({ goal: 'import customers from snowflake' })
    const model = (await decide(session, guide)).imported?.model
    if (model === undefined) throw new Error('no model')
    return { model, lytics, call, session }
  }
  test('that is there already is found, however its query is quoted', async () => {
    const { model, call, lytics } = await draftOf()
    await call('POST /v2/datamodel', {
      ...model,
      name: 'Theirs',
      slug: 'theirs',
      sql: model.sql.replace('ANALYTICS', '"ANALYTICS"'),
    })
    expect(existingModel(model, await lytics.dataModels.list())?.name).toBe('Theirs')
  })
  test('of the same name that reads something else is a conflict; a hundred are the limit', async () => {
    const { model } = await draftOf()
    const other = {
      id: '1',
      name: model.name,
      slug: 'x',
      sql: 'SELECT 1',
      connection_id: model.connection_id,
    }
    expect(await refused(() => existingModel(model, [other]))).toMatchObject({
      exit: 6,
      code: 'model_differs',
    })
    const many = Array.from({ length: 100 }, (_, id) => ({ id: String(id), name: `m${id}` }))
    expect(await refused(() => existingModel(model, many))).toMatchObject({ exit: 7, code: 'model_limit' })
    expect(existingModel(model, [])).toBeUndefined()
  })
  test('is accepted by the API, and its first sync is seen', async () => {
    const { model, call, lytics, session } = await draftOf()
    const made = await call(
      'POST /v2/datamodel',
      createDataModel({ ...model, status: 'published' }).request.body,
    )
    expect(made.status).toBe(201)
    const found = await readBackOf(createDataModel(model), session.ctx.lytics)?.(new Date(0))
    expect(found?.data).toMatchObject({ id: made.data.id })
    expect(readBackOf(syncNewDataModel('x'), session.ctx.lytics)).toBeUndefined()
    expect(await watchModel(session.ctx, made.data.id, 1)).toMatchObject({ verification: 'verified' })
    expect(await lytics.dataModels.get(made.data.id)).toMatchObject({ is_draft: false })
  })
  test('with sync errors is faulted, without news pending', async () => {
    const watch = (model: object, logs: object[]) => {
      const { ctx } = testCtx({ lytics: { dataModels: { get: async () => model, logs: async () => logs } } })
      return watchModel(ctx, 'm', 1)
    }
    expect((await watch({ id: 'm', sync_errors: [{ error: 'x' }] }, [])).verification).toBe('faulted')
    expect((await watch({ id: 'm', health: { status: 'unhealthy' } }, [])).verification).toBe('faulted')
    expect((await watch({ id: 'm' }, [{ verb: 'created' }])).verification).toBe('pending')
  })
})

describe('an enrichment', () => {
  test('says what it looks up by, how many have it and what it fills', async () => {
    const { session, steps } = await run({ goal: 'enrich high value customers with clearbit' })
    const draft = await decide(session, guide)
    expect(draft.enrichment).toMatchObject({ keys: [{ field: 'email' }], audience: 12_400 })
    expect(textOf(steps, 'Enrichment')).toMatch(/Looks people up by email \(\d+ % have it\), of the audience/)
    expect(summaryOf(draft).join('\n')).toContain('Likely fills: ')
  })
  test('of "profiles" means everybody where nobody can be asked, and says so', async () => {
    const { session } = await run({ goal: 'enrich profiles with clearbit' })
    expect((await decide(session, guide)).segment?.name).toBe('All Users')
    expect(session.warnings.map(({ code }) => code)).toContain('whole_audience')
  })
  test('without a word for whom asks for the audience, once', async () => {
    const { session } = await run({ goal: 'clearbit enrichment' })
    await refused(() => decide(session, guide))
    expect(session.missing.map(({ flag }) => flag)).toEqual(['--segment <name>'])
  })
})
