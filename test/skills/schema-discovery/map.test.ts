import { expect, describe as group, test } from 'vitest'
import { AppError } from '../../../src/core/errors.ts'
import type { Ctx } from '../../../src/operation/ctx.ts'
import { map } from '../../../src/skills/schema-discovery/map/map.ts'
import type { MapOutput } from '../../../src/skills/schema-discovery/map/map-output.ts'
import { createUi } from '../../../src/terminal/create-ui.ts'
import { bufferIo } from '../../support/buffer-io.ts'
import { refused } from '../../support/failure.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { lines, render, sandboxLines } from '../../support/render.ts'

const PEOPLE = 'E-Mail,Given name,tier\nada@example.com,Ada,gold\nbob@example.com,Bob,silver\n'

const FIELDS = [
  { id: 'email', type: 'string', shortdesc: 'Email Address' },
  { id: 'first_name', type: 'string', shortdesc: 'First Name' },
  { id: 'birth_date', type: 'date', shortdesc: 'Date of birth' },
]

const noToken = new AppError('auth', 'No Lytics token', { code: 'no_token' })

/** An account with two warehouses that both have a table `orders`. */
const account = (more: { scan?: () => Promise<unknown> } = {}) => {
  const scanned: string[] = []
  const lytics = {
    schema: { fields: async () => FIELDS },
    segments: {
      list: async () => [{ id: 's1', name: 'VIP' }],
      fieldInfo: async (_: string, fields: readonly string[]) =>
        fields.map((field) => ({
          field,
          ents_present: field === 'email' ? 9 : 1,
          ents_absent: field === 'email' ? 1 : 9,
        })),
    },
    connections: {
      list: async () => [
        { id: 'c1', label: 'Big' },
        { id: 'c2', label: 'Snow' },
      ],
      tables: async (id: string) =>
        id === 'c1'
          ? [{ table_name: 'orders' }, { table_name: 'contacts', fully_qualified_name: 'p.d.contacts' }]
          : [{ table_name: 'orders' }],
      columns: async () => [
        { column_name: 'mail', column_datatype: 'STRING' },
        { column_name: 'given_name', column_datatype: 'STRING' },
      ],
      scan: async (_: string, { query }: { query: string }) => {
        scanned.push(query)
        return (
          (await more.scan?.()) ?? { columns: [], rows: [{ mail: 'ada@example.com', given_name: 'Ada' }] }
        )
      },
    },
  }
  return { lytics, scanned }
}

function world(
  given: {
    files?: Readonly<Record<string, string>>
    input?: string
    lytics?: object
    sandbox?: boolean
    terminal?: boolean
    readStart?: Ctx['files']['readStart']
  } = {},
) {
  const io = bufferIo({ input: given.input ?? '', inIsTerminal: given.terminal === true })
  const ctx = {
    io,
    options: { json: false, quiet: false, sandbox: given.sandbox === true },
    files: {
      ...memoryFiles(given.files),
      list: async () => Object.keys(given.files ?? {}),
      ...(given.readStart === undefined ? {} : { readStart: given.readStart }),
    },
    lytics: async () => {
      if (given.lytics === undefined) throw noToken
      return given.lytics
    },
    progress: { during: (_: string, work: () => Promise<unknown>) => work() },
  } as unknown as Ctx
  const run = (input: object): Promise<MapOutput> =>
    map.run(ctx, { min_score: 0, one_to_one: false, ...input } as never)
  return { run, io }
}

const arrows = ({ pairs }: MapOutput): string[] =>
  pairs.map(({ source, target }) => `${source} -> ${target}`).sort()

group('from a file, without an account', () => {
  const files = {
    'people.csv': PEOPLE,
    'fields.json': '["mail", "first_name", "loyalty_tier"]',
    facebook: PEOPLE,
  }

  test('onto what a provider calls its fields', async () => {
    const found = await world({ files }).run({ source: 'people.csv', target: 'klaviyo' })
    expect(arrows(found)).toEqual(['E-Mail -> email', 'Given name -> first_name'])
    expect(found.source).toMatchObject({ kind: 'file', name: 'people.csv', fields: 3, rows: 2 })
    expect(found.target).toMatchObject({ kind: 'provider', workflow: 'klaviyo-export' })
    expect(found.direction).toBe('export')
    expect(found.open_sources).toEqual(['tier'])
    expect(found.pairs[0]?.reasons).toContain('2 of 2 values are e-mail addresses')
  })

  test('a column that is spelled as the destination spells it is meant', async () => {
    const csv = { 'a.csv': 'FN,EXTERN_ID,LOOKALIKE_VALUE\n' }
    expect(arrows(await world({ files: csv }).run({ source: 'a.csv', target: 'meta' }))).toEqual([
      'EXTERN_ID -> EXTERN_ID',
      'FN -> FN',
      'LOOKALIKE_VALUE -> LOOKALIKE_VALUE',
    ])
  })

  test('a whole date is not sent as a day, and it is said what to do', async () => {
    const csv = { 'a.csv': 'email,dob\na@example.com,1980-02-03\n' }
    const { run, io } = world({ files: csv })
    const found = await run({ source: 'a.csv', target: 'meta' })
    expect(arrows(found)).toEqual(['email -> EMAIL'])
    expect(found.warnings).toMatchObject([{ code: 'whole_date' }])
    expect(io.stderr()).toContain('! dob: a whole date')
  })

  test('onto the fields of another file, with nothing of the account read', async () => {
    const found = await world({ files }).run({ source: 'people.csv', target: 'fields.json' })
    expect(arrows(found)).toEqual(expect.arrayContaining(['E-Mail -> mail', 'Given name -> first_name']))
    expect(found.direction).toBe('general')
  })

  test('from stdin, of either form', async () => {
    const csv = await world({ input: PEOPLE }).run({ source: '-', target: 'klaviyo' })
    const json = await world({ input: '{"E-Mail": "a@example.com"}\n{"E-Mail": "b@example.com"}\n' }).run({
      source: '-',
      target: 'klaviyo',
    })
    expect(csv.pairs[0]?.target).toBe('email')
    expect(json).toMatchObject({
      source: { name: 'stdin', rows: 2 },
      pairs: [{ source: 'E-Mail', target: 'email' }],
    })
  })

  test('another workflow of the provider has other names', async () => {
    const names = async (workflow: string) => {
      const { pairs, open_targets } = await world({ files }).run({
        source: 'people.csv',
        target: 'tiktok',
        workflow,
      })
      return [...pairs, ...open_targets].map(({ target }) => target)
    }
    const [one = '', other = ''] = await workflowsWithNames('tiktok')
    expect(await names(one)).not.toEqual(await names(other))
  })

  test('--min-score leaves out what is less likely, and it stays open', async () => {
    const found = await world({ files }).run({
      source: 'people.csv',
      target: 'fields.json',
      min_score: 0.999,
    })
    expect(found.pairs.every(({ score }) => score >= 0.999)).toBe(true)
    expect(found.open_targets.find(({ target }) => target === 'loyalty_tier')?.candidates[0]?.source).toBe(
      'tier',
    )
  })

  test('--one-to-one uses each column once', async () => {
    const many = { 'a.csv': 'email\na@example.com\n', 'b.json': '["email", "email_address"]' }
    const both = await world({ files: many }).run({ source: 'a.csv', target: 'b.json' })
    const once = await world({ files: many }).run({ source: 'a.csv', target: 'b.json', one_to_one: true })
    expect(arrows(both)).toHaveLength(2)
    expect(arrows(once)).toEqual(['email -> email'])
    expect(once.open_targets.map(({ target }) => target)).toEqual(['email_address'])
  })

  test.each([
    ['a file that is not there', { source: 'peopel.csv', target: 'meta' }, 5, 'Did you mean people.csv?'],
    ['a word that is no file', { source: 'peopel', target: 'meta' }, 5, 'accounts'],
    ['a path that is no file and no table', { source: 'data/peopel', target: 'meta' }, 5, 'sign in'],
    ['a provider as the source', { source: 'klaviyo', target: 'meta' }, 2, 'profile'],
    ['a target that is a file and a provider', { source: 'people.csv', target: 'facebook' }, 2, './facebook'],
    ['an unknown provider', { source: 'people.csv', target: 'klavijo' }, 5, 'klaviyo'],
    [
      'a provider whose names nobody knows',
      { source: 'people.csv', target: 'slack' },
      5,
      '--target fields.json',
    ],
    [
      'a workflow that the provider does not have',
      { source: 'people.csv', target: 'meta', workflow: 'x' },
      5,
      'facebook-audience-populate',
    ],
    [
      'a workflow without a provider',
      { source: 'people.csv', target: 'fields.json', workflow: 'x' },
      2,
      'Leave it out',
    ],
    ['the same on both sides', { source: 'people.csv', target: 'people.csv' }, 2, 'something else'],
    ['stdin on both sides', { source: '-', target: '-' }, 2, 'something else'],
    [
      'an audience with a file',
      { source: 'people.csv', target: 'meta', segment: 'VIP' },
      2,
      '--source profile',
    ],
    ['no source', { target: 'meta' }, 8, 'stdin'],
    ['the profile onto nothing', { source: 'profile' }, 8, 'A provider'],
    ['an empty name', { source: ' ', target: 'meta' }, 2, ''],
  ])('%s is refused with the next step', async (_, asked, exit, step) => {
    const told = await refused(() => world({ files }).run(asked))
    expect(told.exit).toBe(exit)
    expect(`${told.hint} ${told.next.join(' ')}`).toContain(step)
  })

  test('"-" at a terminal does not wait for somebody to type', async () => {
    expect(await refused(() => world({ terminal: true }).run({ source: '-', target: 'meta' }))).toMatchObject(
      {
        exit: 2,
        code: 'no_input',
      },
    )
  })

  test.each([
    ['a.json', '{"a": 1,\n "b": }', 'malformed_json', 'line 2, column 7'],
    ['a.ndjson', '{"a": 1}\n{"a": }\n', 'malformed_json', 'line 2,'],
    ['a.csv', ' \n', 'empty_file', 'a.csv is empty'],
    ['a.csv', 'a\u0000b', 'binary_file', 'not a text file'],
  ])('%s with %j says what is wrong with it', async (name, text, code, says) => {
    const told = await refused(() => world({ files: { [name]: text } }).run({ source: name, target: 'meta' }))
    expect(told).toMatchObject({ exit: 2, code })
    expect(told.message).toContain(says)
  })
})

group('a file that cannot be read', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(`${code}: x`), { code }))

  test.each([
    ['a folder', './data', 'EISDIR', 'not_a_file'],
    ['a file of somebody else', 'a.csv', 'EACCES', 'unreadable_file'],
  ])('%s is refused', async (_, source, code, told) => {
    const { run } = world({ readStart: failing(code) })
    expect(await refused(() => run({ source, target: 'meta' }))).toMatchObject({ exit: 2, code: told })
  })

  test('a folder that is called like a provider is not taken for it', async () => {
    const readStart: Ctx['files']['readStart'] = async (path) =>
      path === 'a.csv' ? new TextEncoder().encode(PEOPLE) : await failing('EISDIR')()
    const found = await world({ readStart }).run({ source: 'a.csv', target: 'facebook' })
    expect(found.target.kind).toBe('provider')
  })

  test('JSON larger than is read is refused with the way to a part of it', async () => {
    const readStart: Ctx['files']['readStart'] = async (_, most) => new Uint8Array(most).fill(0x5b)
    const told = await refused(() => world({ readStart }).run({ source: 'a.json', target: 'meta' }))
    expect(told).toMatchObject({ exit: 2, code: 'too_large', message: 'a.json is larger than 32 MB' })
    expect(told.next.join()).toMatch(/^jq .* <file> \| lytics-advisor map --source -$/)
  })

  test('rows one a line are read as far as the file is, the last half line left out', async () => {
    const readStart: Ctx['files']['readStart'] = async (path, most) =>
      path === 'a.ndjson' ? Buffer.alloc(most, '{"email": "a@example.com"}\n') : undefined
    const found = await world({ readStart }).run({ source: 'a.ndjson', target: 'meta' })
    expect(found).toMatchObject({ source: { rows: 500 }, pairs: [{ source: 'email', target: 'EMAIL' }] })
  })
})

group('onto the profile', () => {
  test('which is what a file is mapped onto unless said otherwise', async () => {
    const { lytics } = account()
    const found = await world({ files: { 'a.csv': PEOPLE }, lytics }).run({ source: 'a.csv' })
    expect(found.direction).toBe('import')
    expect(arrows(found)).toEqual(['E-Mail -> email', 'Given name -> first_name'])
    expect(lines(found.next)).toEqual(['lytics-advisor schema find tier'])
  })

  test('from a table by connection and name, with its rows as evidence', async () => {
    const { lytics, scanned } = account()
    const found = await world({ lytics, sandbox: true }).run({ source: 'big/contacts' })
    expect(found.source).toMatchObject({ kind: 'table', name: 'Big/contacts', rows: 1 })
    expect(scanned).toEqual(['SELECT * FROM p.d.contacts LIMIT 100'])
    expect(found.pairs[0]?.reasons.join()).toContain('1 of 1 values are e-mail addresses')
  })

  test('from a table whose name only one connection has', async () => {
    const found = await world({ lytics: account().lytics }).run({ source: 'contacts' })
    expect(found.source.name).toBe('Big/contacts')
  })

  test('a table whose rows may not be read is mapped by its columns, and that is said', async () => {
    const { lytics } = account({
      scan: () => Promise.reject(new AppError('failed', 'No', { code: 'denied' })),
    })
    const found = await world({ lytics }).run({ source: 'Big/contacts' })
    expect(arrows(found)).toContain('mail -> email')
    expect(found).toMatchObject({ source: { rows: null }, warnings: [{ code: 'no_rows' }] })
  })

  test.each([
    ['a table that several connections have', 'orders', 2, '"Big/orders", "Snow/orders"'],
    ['a table that none has', 'contcts', 5, 'Did you mean contacts?'],
    ['a table that the connection does not have', 'Big/contcts', 5, 'Did you mean contacts'],
    ['a connection that there is not', 'Bigg/contacts', 5, 'Did you mean Big?'],
  ])('%s is refused with the next step', async (_, source, exit, step) => {
    const told = await refused(() => world({ lytics: account().lytics }).run({ source }))
    expect(told.exit).toBe(exit)
    expect(told.hint).toContain(step)
  })

  test('Ctrl-C while rows are read is no missing row', async () => {
    const { lytics } = account({
      scan: () => Promise.reject(new AppError('cancelled', 'x', { code: 'cancelled' })),
    })
    expect((await refused(() => world({ lytics }).run({ source: 'Big/contacts' }))).exit).toBe(130)
  })
})

group('from the profile', () => {
  test('with an audience: coverage is shown, and it weighs', async () => {
    const { lytics } = account()
    const found = await world({ lytics, sandbox: true }).run({
      source: 'profile',
      target: 'meta',
      segment: 'VIP',
    })
    const shares = found.pairs.map(({ source, coverage }) => [source, coverage])
    expect(Object.fromEntries(shares)).toMatchObject({ email: 0.9, first_name: 0.1 })
  })

  test('offers the job that would send it; what has a property of its own is left to it', async () => {
    const { run } = world({ lytics: account().lytics, sandbox: true })
    const found = await run({ source: 'profile', target: 'meta', segment: 'VIP' })
    expect(arrows(found)).toContain('email -> EMAIL')
    expect(sandboxLines(found.next)).toEqual([
      'lytics-advisor connect facebook --workflow facebook-audience-populate --segment VIP --map first_name=FN --sandbox',
    ])
  })
})

group('for a person', () => {
  const shown = async (terminal: boolean, output: MapOutput): Promise<string> => {
    const ui = await createUi(bufferIo({ outIsTerminal: terminal }), () => new Date(0), render)
    return map.view(output as never, ui)
  }
  const files = { 'people.csv': PEOPLE }

  test('a terminal of 80 columns has the pairs, what is left, and no wider line', async () => {
    const text = await shown(true, await world({ files }).run({ source: 'people.csv', target: 'meta' }))
    expect(text).toContain(
      'people.csv (3 fields, 2 rows looked at)\n  -> Meta (Facebook), Custom Audience export (16 fields)',
    )
    expect(text).toMatch(/E-Mail +EMAIL +[01]\.\d\d +both mean email; 2\/2 e-mail addresses/)
    expect(text).toContain('Sources without a target (1)\n  tier\n')
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('a pipe has one pair a line with the same columns always', async () => {
    const text = await shown(false, await world({ files }).run({ source: 'people.csv', target: 'meta' }))
    const lines = text.slice(0, -1).split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line.split('\t')).toHaveLength(6)
  })

  test('of very many names left over the first are shown and the rest counted', async () => {
    const names = Array.from({ length: 400 }, (_, at) => `zq_column_${at}`)
    const many = { 'a.json': JSON.stringify(names), 'b.json': '["email"]' }
    const text = await shown(true, await world({ files: many }).run({ source: 'a.json', target: 'b.json' }))
    expect(text).toMatch(/zq_column_0,[\s\S]*\n {2}and 3\d\d more\n/)
    expect(text.split('\n').length).toBeLessThan(20)
  })

  test('of a long name the end is shown, in a terminal only', async () => {
    const long = 'properties.contact.personal_email_address_of_the_customer'
    const found = await world({ files }).run({ source: 'people.csv', target: 'meta' })
    const named = { ...found, pairs: found.pairs.map((pair) => ({ ...pair, source: long })) }
    expect(await shown(true, named)).toContain('…email_address_of_the_customer  EMAIL')
    expect(await shown(false, named)).toContain(`${long}\tEMAIL`)
  })

  test('a close rival comes first: it is a choice to make', async () => {
    const found = await world({ files }).run({ source: 'people.csv', target: 'meta' })
    const [pair] = found.pairs
    if (pair === undefined) throw new Error('nothing was mapped')
    const close = { ...found, pairs: [{ ...pair, runner_up: { source: 'tier', score: 0.41 } }] }
    expect(await shown(true, close)).toContain('or tier 0.41; both mean email')
    expect(await shown(false, close)).toMatch(/\ttier 0\.41\n$/)
  })

  test('names with escapes are shown without them', async () => {
    const evil = { 'a.json': '["\\u001b[31memail\\u001b[0m"]', 'b.json': '["email"]' }
    const text = await shown(true, await world({ files: evil }).run({ source: 'a.json', target: 'b.json' }))
    expect(text).not.toContain('\u001b')
  })
})

/** Workflows of a provider that have names of their own. */
async function workflowsWithNames(slug: string): Promise<string[]> {
  const { loadProvider } = await import('../../../src/catalog/catalog.ts')
  const { workflows } = await loadProvider(slug)
  return workflows
    .filter((workflow) => Object.values(workflow.vocabularies).some(({ names }) => names.length > 0))
    .map(({ kebab }) => kebab)
}
