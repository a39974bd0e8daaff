import { describe, expect, test } from 'vitest'
import { isAppError } from '../../../src/core/errors.ts'
import type { NextStep } from '../../../src/core/next.ts'
import type { Ctx } from '../../../src/operation/ctx.ts'
import type { AnyOperation } from '../../../src/operation/operation.ts'
import { skillBinder } from '../../../src/skills/skill-binder/module.ts'
import { createUi } from '../../../src/terminal/create-ui.ts'
import { bufferIo } from '../../support/buffer-io.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { lines, render } from '../../support/render.ts'
import { type TestOptions, testCtx } from '../../support/test-ctx.ts'

const FILE = '/config/sources.toml'

/** What a command gave, by the names that a script would use. */
type Found = Readonly<Record<string, unknown>>
const idsOf = (list: unknown): string[] => (list as { id: string }[]).map(({ id }) => id)

/** Runs a command as the dispatcher does: input parsed, output checked. */
async function run(ctx: Ctx, name: string, input: object): Promise<Found> {
  const operation = (await skillBinder[`sources ${name}`]?.()) as AnyOperation
  const output = await operation.run(ctx, operation.input.parse(input) as never)
  return operation.output.parse(output) as Found
}

async function text(ctx: Ctx, name: string, input: object): Promise<string> {
  const operation = (await skillBinder[`sources ${name}`]?.()) as AnyOperation
  const output = await operation.run(ctx, operation.input.parse(input) as never)
  const ui = await createUi(bufferIo(), () => new Date('2026-11-28'), render)
  return operation.view(output as never, ui)
}

async function failure(work: Promise<unknown>) {
  try {
    await work
  } catch (error) {
    if (isAppError(error)) return { code: error.code, fault: error.fault, next: lines(error.details.next) }
    throw error
  }
  throw new Error('It did not fail')
}

const files = () => memoryFiles()
const ctxWith = (disk: ReturnType<typeof memoryFiles>, more: TestOptions = {}) =>
  testCtx({ files: disk, ...more }).ctx

const DATABASE = { name: 'crm', kind: 'postgres', host: 'db.example.com', database: 'crm', user: 'reader' }
const ENV = {
  CRM_PASSWORD: 'planted-secret',
  CRM_URL: 'postgres://reader:planted-secret@db.example.com:5433/crm',
}

describe('the demo shop', () => {
  test('works without anything stored, and with --demo under any name', async () => {
    const ctx = ctxWith(files())
    const { objects, total } = await run(ctx, 'objects', { source: 'shop', demo: true, limit: 3 })
    expect(objects).toHaveLength(3)
    expect(total).toBe(16)
    expect(await failure(run(ctx, 'objects', { source: 'shop' }))).toEqual({
      code: 'source_not_found',
      fault: 'not_found',
      next: ['lytics-advisor sources add shop --demo'],
    })
  })

  test('is added, listed, shown, tested and removed', async () => {
    const disk = files()
    const ctx = ctxWith(disk)
    expect(await run(ctx, 'add', { name: 'shop', demo: true })).toMatchObject({ credential_approved: true })
    expect(await run(ctx, 'list', {})).toMatchObject([
      { name: 'shop', kind: 'demo', objects: 16, credential: null },
    ])
    expect(await run(ctx, 'test', { source: 'shop' })).toMatchObject({ ok: true })
    expect(await run(ctx, 'show', { source: 'shop' })).toMatchObject({
      discovered: { counts: { tables: 15, views: 1 } },
    })
    await run(ctx, 'remove', { source: 'shop' })
    expect(await run(ctx, 'list', {})).toEqual([])
  })

  test('a search finds tables by their columns; pages say what was cut', async () => {
    const ctx = ctxWith(files())
    const found = await run(ctx, 'objects', { source: 'shop', demo: true, search: 'tracking' })
    expect(idsOf(found.objects)).toEqual(['shop.shipments'])
    expect(await run(ctx, 'objects', { source: 'shop', demo: true, limit: 5, page: 4 })).toMatchObject({
      page: 4,
      pages: 4,
      total: 16,
      objects: [{ id: 'shop.open_orders' }],
    })
  })

  test('an object shows keys, enums, what is sensitive and both directions of its relations', async () => {
    const ctx = ctxWith(files())
    const customers = await run(ctx, 'object', { source: 'shop', demo: true, object: 'customers' })
    expect(customers.fields).toContainEqual(
      expect.objectContaining({ name: 'password_hash', sensitive: 'secret' }),
    )
    expect(customers.fields).toContainEqual(
      expect.objectContaining({ name: 'status', enum: ['active', 'paused', 'closed'] }),
    )
    expect(customers.relations).toContainEqual(
      expect.objectContaining({ from: 'shop.orders', to: 'shop.customers' }),
    )
    expect(await text(ctx, 'object', { source: 'shop', demo: true, object: 'returns' })).toContain(
      'shop.returns (order_id, line_no) -> shop.order_items (order_id, line_no)',
    )
    expect(
      await failure(run(ctx, 'object', { source: 'shop', demo: true, object: 'custmers' })),
    ).toMatchObject({
      code: 'object_not_found',
    })
  })

  test('operations follow from the rights, and can be narrowed', async () => {
    const ctx = ctxWith(files())
    const all = await run(ctx, 'operations', { source: 'shop', demo: true, object: 'orders' })
    expect(idsOf(all.operations)).toEqual(['select shop.orders', 'insert shop.orders', 'update shop.orders'])
    expect((await run(ctx, 'operations', { source: 'shop', demo: true, effect: 'write' })).total).toBe(8)
  })

  test('the schema is a summary unless all of it is asked for', async () => {
    const ctx = ctxWith(files())
    expect(await run(ctx, 'schema', { source: 'shop', demo: true })).not.toHaveProperty('schema')
    const { schema } = await run(ctx, 'schema', { source: 'shop', demo: true, full: true })
    expect(idsOf((schema as Found).objects)).toHaveLength(16)
  })
})

describe('scope', () => {
  const blocked = async (disk: ReturnType<typeof memoryFiles>) => {
    const ctx = ctxWith(disk)
    await run(ctx, 'add', { name: 'shop', demo: true })
    return await run(ctx, 'scope', { source: 'shop', block: ['employees', '*.birth_date'] })
  }

  test('what is blocked is gone from every list', async () => {
    const disk = files()
    expect(await blocked(disk)).toMatchObject({
      scope: { objects: ['employees'], fields: ['*.birth_date'] },
      hidden: { objects: ['shop.employees'] },
    })
    const ctx = ctxWith(disk)
    const { schema } = await run(ctx, 'schema', { source: 'shop', full: true })
    expect(JSON.stringify(schema)).not.toMatch(/employees|birth_date|salary/)
    expect((await run(ctx, 'objects', { source: 'shop', search: 'salary' })).objects).toEqual([])
    expect((await run(ctx, 'operations', { source: 'shop', search: 'employees' })).operations).toEqual([])
  })

  test('blocking needs nobody; opening again needs a person who types the code', async () => {
    const disk = files()
    await blocked(disk)
    const before = disk.all.get(FILE)
    for (const input of [{ unblock: ['employees'] }, { open: true }, { only: ['employees'] }])
      expect(await failure(run(ctxWith(disk), 'scope', { source: 'shop', ...input }))).toMatchObject({
        code: 'terminal_required',
        fault: 'approval',
      })
    const wrong = [{ kind: 'text' as const, about: /Type [B-Z]{4} to approve/, with: 'yes' }]
    expect(
      await failure(run(ctxWith(disk, { answers: wrong }), 'scope', { source: 'shop', open: true })),
    ).toMatchObject({
      code: 'declined',
    })
    expect(disk.all.get(FILE)).toBe(before)
    // random() is 0.5 here.
    const right = [{ kind: 'text' as const, about: 'Type NNNN to approve', with: 'nnnn' }]
    await run(ctxWith(disk, { answers: right }), 'scope', { source: 'shop', unblock: ['employees'] })
    expect(await run(ctxWith(disk), 'scope', { source: 'shop' })).toMatchObject({ hidden: { objects: [] } })
  })

  test('only narrows without anybody when it shows nothing new', async () => {
    const disk = files()
    const ctx = ctxWith(disk)
    await run(ctx, 'add', { name: 'shop', demo: true })
    const found = await run(ctx, 'scope', { source: 'shop', only: ['orders', 'customers.id'] })
    expect(found.scope).toMatchObject({ mode: 'allow', objects: ['orders'], fields: ['customers.id'] })
    expect((await run(ctx, 'objects', { source: 'shop' })).total).toBe(2)
  })

  test('a word that names nothing is refused with what is near', async () => {
    const ctx = ctxWith(files())
    await run(ctx, 'add', { name: 'shop', demo: true })
    expect(await failure(run(ctx, 'scope', { source: 'shop', block: ['employes'] }))).toMatchObject({
      code: 'scope_word_not_found',
    })
  })
})

describe('a database', () => {
  test('a URL in the environment is enough, and nothing of the password is stored or shown', async () => {
    const disk = files()
    const ctx = ctxWith(disk, { env: ENV })
    const added = await run(ctx, 'add', { name: 'crm', url_from: 'env:CRM_URL' })
    expect(added).toMatchObject({
      source: { host: 'db.example.com', port: 5433, tls: 'verify-full', credential: 'env:CRM_URL' },
      credential_approved: true,
    })
    expect(JSON.stringify([added, ...disk.all])).not.toContain('planted-secret')
    expect(await disk.mode(FILE)).toBe(0o600)
  })

  test('a password of its own is not sent before a person has let it go to this server', async () => {
    const disk = files()
    const added = await run(ctxWith(disk, { env: ENV }), 'add', {
      ...DATABASE,
      credential: 'env:CRM_PASSWORD',
    })
    expect(added.credential_approved).toBe(false)
    expect(lines(added.next as NextStep[])).toEqual(['lytics-advisor sources credential crm'])
    for (const command of ['test', 'discover'])
      expect(await failure(run(ctxWith(disk, { env: ENV }), command, { source: 'crm' }))).toMatchObject({
        code: 'credential_not_approved',
        fault: 'approval',
      })
    expect(await failure(run(ctxWith(disk, { env: ENV }), 'credential', { source: 'crm' }))).toMatchObject({
      code: 'terminal_required',
    })
    const answers = [{ kind: 'text' as const, about: 'Type NNNN', with: 'NNNN' }]
    const approved = ctxWith(disk, { env: ENV, answers })
    expect(await run(approved, 'credential', { source: 'crm' })).toMatchObject({
      credential: 'env:CRM_PASSWORD',
    })
    expect(await run(ctxWith(disk), 'list', {})).toMatchObject([{ credential_approved: true }])
  })

  test('another host is another server: the approval is gone', async () => {
    const disk = files()
    const answers = [{ kind: 'text' as const, about: 'Type NNNN', with: 'NNNN' }]
    const given = { ...DATABASE, credential: 'env:CRM_PASSWORD' }
    expect((await run(ctxWith(disk, { env: ENV, answers }), 'add', given)).credential_approved).toBe(true)
    const moved = { name: 'crm', replace: true, host: 'evil.example.com' }
    expect((await run(ctxWith(disk, { env: ENV }), 'add', moved)).credential_approved).toBe(false)
    expect(await failure(run(ctxWith(disk, { env: ENV }), 'test', { source: 'crm' }))).toMatchObject({
      code: 'credential_not_approved',
    })
  })

  test('a typed password is kept in a file of its owner where there is no keychain, and that is said', async () => {
    const disk = files()
    const answers = [{ kind: 'secret' as const, about: /hidden/, with: 'planted-secret' }]
    const world = testCtx({ files: disk, answers })
    const added = await run(world.ctx, 'add', DATABASE)
    expect(added).toMatchObject({
      credential_approved: true,
      source: { credential: 'file:/config/passwords/crm' },
    })
    expect(disk.all.get('/config/passwords/crm')).toBe('planted-secret\n')
    expect(await disk.mode('/config/passwords/crm')).toBe(0o600)
    expect(disk.all.get(FILE)).not.toContain('planted-secret')
    expect(JSON.stringify(added)).not.toContain('planted-secret')
    await run(ctxWith(disk), 'remove', { source: 'crm' })
    expect([...disk.all.values()].join()).not.toContain('planted-secret')
  })

  test.each([
    [{ credential: 'planted-secret' }, 'credential_place'],
    [{ credential: 'env:LYTICS_API_TOKEN' }, 'credential_is_lytics_token'],
    [{ tls: 'disable' }, 'tls_mode'],
    [{ kind: undefined }, 'source_kind'],
    [{ host: undefined }, 'missing_answers'],
    [{ name: 'No Name' }, 'usage'],
    [{ kind: 'mysql', host: '10.0.0.5' }, 'tls_mode'],
  ])('%o is refused', async (more, code) => {
    const disk = files()
    expect((await failure(run(ctxWith(disk), 'add', { ...DATABASE, ...more }))).code).toBe(code)
    expect(disk.all.has(FILE)).toBe(false)
  })

  test('a name is not taken twice by accident', async () => {
    const disk = files()
    await run(ctxWith(disk), 'add', { name: 'crm', demo: true })
    expect(await failure(run(ctxWith(disk), 'add', DATABASE))).toMatchObject({ code: 'source_exists' })
  })

  test('before the first discovery lists say how to do it', async () => {
    const disk = files()
    await run(ctxWith(disk, { env: ENV }), 'add', { name: 'crm', url_from: 'env:CRM_URL' })
    for (const [command, input] of [
      ['objects', {}],
      ['schema', {}],
      ['scope', { block: ['x'] }],
    ] as const)
      expect(await failure(run(ctxWith(disk), command, { source: 'crm', ...input }))).toMatchObject({
        code: 'schema_not_discovered',
        next: ['lytics-advisor sources discover crm'],
      })
  })
})

describe('script', () => {
  const added = async () => {
    const disk = files()
    await run(ctxWith(disk, { env: ENV }), 'add', { name: 'crm', url_from: 'env:CRM_URL' })
    return disk
  }

  test('in a pipe and in JSON there is no password in it', async () => {
    const { script } = await run(ctxWith(await added()), 'script', {
      source: 'crm',
      table: ['public.orders'],
    })
    expect(script).toContain('GRANT SELECT ON TABLE "public"."orders"')
    expect(script).not.toContain(' PASSWORD ')
  })

  test('a file of the owner and a terminal get a new one', async () => {
    const disk = await added()
    const input = { source: 'crm', table: ['public.orders'] }
    const written = await run(ctxWith(disk), 'script', { ...input, output: '/tmp/user.sql' })
    const [, password = ''] = /PASSWORD '([\w-]{32})'/.exec(disk.all.get('/tmp/user.sql') ?? '') ?? []
    expect(password).not.toBe('')
    expect(await disk.mode('/tmp/user.sql')).toBe(0o600)
    expect(JSON.stringify(written)).not.toContain(password)
    const atTerminal = ctxWith(disk, { answers: [], io: { outIsTerminal: true } })
    expect((await run(atTerminal, 'script', input)).script).toMatch(/PASSWORD '[\w-]{32}'/)
  })

  test('without tables it asks for their names', async () => {
    expect(await failure(run(ctxWith(await added()), 'script', { source: 'crm' }))).toMatchObject({
      code: 'schema_not_discovered',
    })
  })
})

test('the kinds that can be added are those of the listing', async () => {
  const kinds = await run(ctxWith(files()), 'kinds', {})
  expect(kinds).toMatchObject([{ kind: 'demo' }, { kind: 'postgres' }, { kind: 'mysql' }])
})
