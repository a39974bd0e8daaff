import { describe, expect, test } from 'vitest'
import { loadProvider, loadWorkflow } from '../../src/catalog/catalog.ts'
import { placeholder } from '../../src/core/next.ts'
import { quote } from '../../src/core/shell.ts'
import { readCoverage } from '../../src/flows/account/coverage.ts'
import { authLabel, authsOf } from '../../src/flows/account/credentials.ts'
import type { AccountSnapshot } from '../../src/flows/account/snapshot.ts'
import { chooseAuthOf } from '../../src/flows/ask/auth.ts'
import { understand } from '../../src/flows/ask/goal.ts'
import { guideAuth } from '../../src/flows/ask/guide-auth.ts'
import { chooseMapping, mappingConfig } from '../../src/flows/ask/mapping/mapping.ts'
import { chooseSegment } from '../../src/flows/ask/segment.ts'
import { chooseConfig } from '../../src/flows/ask/settings.ts'
import { chooseWorkflow } from '../../src/flows/ask/workflow.ts'
import { missingAnswers } from '../../src/flows/run/missing.ts'
import { type Answers, addMissing, type Session } from '../../src/flows/run/session.ts'
import { refused } from '../support/failure.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'
import { testCtx } from '../support/test-ctx.ts'

const FIELDS = ['email', 'first_name', 'last_name', 'phone', 'loyalty_tier'].map((id) => ({
  id,
  type: 'string',
}))
const SEGMENTS = [
  { id: 's1', name: 'Small', slug_name: 'small', size: 10 },
  { id: 's2', name: 'High Value Customers', slug_name: 'high_value', size: 12400 },
  { id: 's3', name: 'Gone', slug_name: 'gone', size: 99999, invalid: true },
]
const auth = (id: string, more: object = {}) => ({
  id,
  label: `Label ${id}`,
  provider_slug: 'facebook',
  status: 'healthy',
  created: '2026-03-18T01:02:03Z',
  ...more,
})

const select = (about: string, value: unknown): Answer => ({ kind: 'select', about, with: value })

/** A run with nobody to ask, or with scripted answers of a person. */
function session(
  given: Partial<Answers>,
  snapshot: Partial<Record<keyof AccountSnapshot, readonly object[]>> = {},
  more: { answers?: readonly Answer[]; shares?: Readonly<Record<string, number>> } = {},
) {
  const info = async (segment: string | undefined, names: readonly string[]) => {
    asked.push([segment, names])
    return names.flatMap((field) => {
      const share = more.shares?.[field] ?? 0.9
      return [{ field, ents_present: share * 1000, ents_absent: 1000 - share * 1000 }]
    })
  }
  const asked: (readonly [string | undefined, readonly string[]])[] = []
  const lytics = {
    schema: {
      fieldInfo: (_: string, names: readonly string[]) => info(undefined, names),
    },
    segments: { fieldInfo: (id: string, names: readonly string[]) => info(id, names) },
    auths: { list: async () => snapshot.auths ?? [] },
  }
  const { ctx, steps } = testCtx({ lytics })
  const person = more.answers === undefined ? undefined : scriptedPrompter(...more.answers)
  const run = {
    ctx,
    answers: { goal: 'facebook', map: [], set: [], credential: [], secret: [], ...given },
    snapshot: {
      account: { kind: 'account', id: 'acc', name: 'Acme', address: 'https://api.lytics.io', sandbox: true },
      providers: [],
      auths: [],
      jobs: [],
      segments: SEGMENTS,
      fields: FIELDS,
      users: [],
      ...snapshot,
    },
    command: 'connect',
    prompter: person,
    missing: [],
    warnings: [],
    planned: [],
  } as unknown as Session
  return { run, steps, asked }
}

const facebook = await loadProvider('facebook')
const populate = await loadWorkflow('facebook-audience-populate')
const simple = await loadWorkflow('lytics-simple-export')
if (populate === undefined || simple === undefined) throw new Error('no workflow')

describe('the credential', () => {
  const never = async () => {
    throw new Error('nobody should be guided')
  }
  test('the only healthy one is reused and the reason is said', async () => {
    const { run, steps } = session({}, { auths: [auth('a'), auth('b', { status: 'unhealthy' })] })
    expect(await chooseAuthOf(run, facebook, populate, never)).toMatchObject({ id: 'a' })
    expect(steps).toEqual([
      [
        'Credential',
        ['Label a (healthy, since 2026-03-18)', 'Reused: the only healthy one, not used by a job yet.'],
      ],
    ])
    expect(run.warnings).toEqual([])
  })
  test('of several healthy ones none is taken where nobody can be asked', async () => {
    const { run } = session({}, { auths: [auth('a'), auth('b')] })
    expect(await chooseAuthOf(run, facebook, populate, never)).toBeUndefined()
    expect(run.missing).toMatchObject([{ flag: '--auth <name>', candidates: ['Label a', 'Label b'] }])
  })
  test('a person chooses among several', async () => {
    const auths = [auth('a'), auth('b')]
    const { run } = session({}, { auths }, { answers: [select('Which credential', auths[1])] })
    expect(await chooseAuthOf(run, facebook, populate, never)).toBe(auths[1])
  })
  test('an unhealthy one that the flag names is used, with a warning that blocks', async () => {
    const { run } = session({ auth: 'Label a' }, { auths: [auth('a', { status: 'unhealthy' })] })
    expect(await chooseAuthOf(run, facebook, populate, never)).toMatchObject({ id: 'a' })
    expect(run.warnings).toMatchObject([{ code: 'unhealthy_auth', blocking: true }])
  })
  test("one person's sign-in is warned about", async () => {
    const { run } = session({}, { auths: [auth('a', { type: 'facebook_oauth2' })] })
    await chooseAuthOf(run, facebook, populate, never)
    expect(run.warnings).toMatchObject([{ code: 'personal_oauth', blocking: false }])
  })
  test('a name that only another provider has is refused', async () => {
    const auths = [auth('a'), auth('other', { provider_slug: 'sftp' })]
    expect(
      await refused(() =>
        chooseAuthOf(session({ auth: 'Label other' }, { auths }).run, facebook, populate, never),
      ),
    ).toMatchObject({
      exit: 5,
    })
    const [, other] = auths
    const { run } = session({ auth: 'Label other' }, { auths: [other ?? {}] })
    // Nothing of the provider is there: then the name is taken for what it is.
    expect(await chooseAuthOf(run, facebook, populate, never)).toMatchObject({ id: 'other' })
  })
  test('where none works and nobody can be asked, the way to one is the missing answer', async () => {
    const { run } = session({}, { auths: [auth('a', { status: 'unhealthy' })] })
    expect(
      await chooseAuthOf(run, facebook, populate, guideAuth({ seconds: 1, plan: false })),
    ).toBeUndefined()
    expect(run.missing).toMatchObject([{ flag: '--auth <name>', candidates: ['Label a'] }])
  })
  test('a sign-in that nobody makes is waited for only so long', async () => {
    const { run } = session(
      {},
      {},
      { answers: [select('How do you want to authorize', 'Sign in, in the Lytics UI')] },
    )
    const seen = await refused(() =>
      chooseAuthOf(run, facebook, populate, guideAuth({ seconds: 30, plan: false })),
    )
    expect(seen).toMatchObject({ exit: 8, code: 'sign_in_awaited' })
    expect(run.ctx.clock.now().getTime() - Date.parse('2026-11-21T10:00:00Z')).toBeLessThanOrEqual(30_000)
  })
  test('a new sign-in is noticed', async () => {
    const auths: object[] = []
    const { run } = session(
      {},
      { auths },
      { answers: [select('How do you want to authorize', 'Sign in, in the Lytics UI')] },
    )
    const snapshot = { ...run.snapshot, auths: [] }
    auths.push(auth('fresh'))
    expect(
      await chooseAuthOf({ ...run, snapshot }, facebook, populate, guideAuth({ seconds: 30, plan: false })),
    ).toMatchObject({ id: 'fresh' })
  })
  test('a token for the API of Lytics is no credential for a job', async () => {
    const auths = [auth('token', { provider_slug: 'lytics', type: 'lytics-auth-token' })]
    const { run, steps } = session({}, { auths })
    expect(await chooseAuthOf(run, await loadProvider('lytics'), simple, never)).toBeUndefined()
    expect(steps).toEqual([['Credential', ['Lytics needs none']]])
  })
  test('the label says who made it', () => {
    const users = [{ id: 'u1', email: 'ops@acme.example' }]
    expect(authLabel({ id: 'a', user_id: 'u1' }, users)).toBe('a (unknown, made by ops@acme.example)')
  })
  test('providers that share a slug of the API are told apart by the type of the credential', async () => {
    const { run } = session(
      {},
      {
        providers: [{ id: 'p', slug: 'google' }],
        auths: [
          auth('ads', { provider_slug: 'google', type: 'oauth2' }),
          auth('bq', { provider_slug: 'google', type: 'google_service_account' }),
        ],
      },
    )
    expect(authsOf(run, await loadProvider('google-ads')).map(({ id }) => id)).toEqual(['ads'])
  })
})

describe('the audience', () => {
  const EVERYBODY = { id: 'all', name: 'All Users', size: 99_999 }
  const choose = (run: Session, segment: string | null = null) =>
    chooseSegment(run, populate, { goal: run.answers.goal, segment })
  const withEverybody = (given: Partial<Answers>, answers?: readonly Answer[]) =>
    session(given, { segments: [...SEGMENTS, EVERYBODY] }, answers === undefined ? {} : { answers }).run

  test('the flag goes before the goal', async () => {
    expect(await choose(session({ segment: 'small' }).run, 'high value')).toMatchObject({ id: 's1' })
  })
  test.each(['high value customers', 'my high-value people', 'value customers'])(
    '"%s" names it',
    async (phrase) => {
      expect(await choose(session({}).run, phrase)).toMatchObject({ id: 's2' })
    },
  )
  test.each([
    ['dump all users to bigquery', 'all'],
    ['send every customer to klaviyo', 'all'],
    ['export everybody to s3', 'all'],
    ['send call users to klaviyo', undefined],
    ['users to klaviyo', undefined],
  ])('"%s": everybody is meant only where it is said', async (goal, id) => {
    expect((await choose(withEverybody({ goal })))?.id).toBe(id)
  })
  test('where nobody can be asked the candidates are the usable ones, the largest first, everybody last', async () => {
    const run = withEverybody({})
    expect(await choose(run)).toBeUndefined()
    expect(run.missing).toMatchObject([
      { flag: '--segment <name>', candidates: ['High Value Customers', 'Small', 'All Users'] },
    ])
  })
  test('a phrase that matches nothing is said, with what shares a word with it', async () => {
    const run = withEverybody({})
    expect(await choose(run, 'small dogs')).toBeUndefined()
    expect(run.missing).toMatchObject([
      { about: 'which audience to send: no segment is called "small dogs"', candidates: ['Small'] },
    ])
  })
  test('in a terminal what the phrase may mean comes first, and everybody last', async () => {
    const shown: string[] = []
    const look = (question: unknown) => {
      const { choices } = question as { choices: (typed: string) => { label: string }[] }
      shown.push(...choices('').map(({ label }) => label))
    }
    const person = { kind: 'search', about: 'Which audience', with: SEGMENTS[0], look } as const
    expect(await choose(withEverybody({}, [person]), 'small dogs')).toMatchObject({ id: 's1' })
    expect(shown.map((label) => label.replace(/ \(.*/, ''))).toEqual([
      'Small',
      'High Value Customers',
      'All Users',
    ])
  })
})

describe('the workflow', () => {
  const choose = async (given: Partial<Answers>, provider = 'facebook') => {
    const { run } = session(given)
    const { reading, provider: found } = await understand(run)
    expect(found?.slug).toBe(provider)
    if (found === undefined) throw new Error('no provider')
    return { found: await chooseWorkflow(run, found, reading), run }
  }
  test('a bare platform means: send an audience there', async () => {
    expect((await choose({})).found?.workflow.kebab).toBe('facebook-audience-populate')
  })
  test('the flag decides, also by the start of the name; an unknown one ends with 5', async () => {
    expect((await choose({ workflow: 'facebook_audience_populate' })).found).toMatchObject({
      workflow: { kebab: 'facebook-audience-populate' },
      reason: 'given with --workflow',
    })
    expect((await choose({ workflow: 'facebook-audience' })).found?.workflow.kebab).toBe(
      'facebook-audience-populate',
    )
    const seen = await refused(() => choose({ workflow: 'facebook-audience-populat3' }))
    expect(seen).toMatchObject({
      exit: 5,
      code: 'workflow_not_found',
      next: ['lytics-advisor providers get facebook'],
    })
    expect(seen.hint).toContain('facebook-audience-populate')
  })
  test('a goal that names a direction is not answered with the usual export', async () => {
    const { found, run } = await choose({ goal: 'import leads from salesforce' }, 'salesforce')
    const named =
      found === undefined ? run.missing.flatMap(({ candidates }) => candidates) : [found.workflow.slug]
    expect(named.length).toBeGreaterThan(0)
    for (const slug of named) expect((await loadWorkflow(slug))?.direction, slug).toBe('import')
  })
  test('the workflow decides between platforms of one name', async () => {
    const { provider } = await understand(session({ goal: 'azure', workflow: 'azure-csv-export' }).run)
    expect(provider?.slug).toBe('azure')
  })
  test('a brand of several platforms is never guessed', async () => {
    expect(await refused(() => understand(session({ goal: 'google' }).run))).toMatchObject({
      exit: 2,
      code: 'ambiguous_provider',
    })
  })
  test('an unknown platform ends with 5', async () => {
    expect(await refused(() => understand(session({ goal: 'qqqzzz' }).run))).toMatchObject({ exit: 5 })
  })
})

describe('the mapping', () => {
  const choose = async (given: Partial<Answers>, shares: Record<string, number> = {}) => {
    const { run, asked } = session(given, {}, { shares })
    return { choice: await chooseMapping(run, facebook, populate, SEGMENTS[1]), asked }
  }
  test('sure pairs are taken, with the coverage of the audience', async () => {
    const { choice, asked } = await choose({}, { email: 0.5 })
    expect(Object.fromEntries(mappingConfig(choice))).toMatchObject({ identifier_field: 'email' })
    expect(mappingConfig(choice).get('mappings')).toContainEqual({ first_name: 'FN' })
    expect(choice.coverage.get('email')).toBe(0.5)
    expect(asked.map(([segment]) => segment)).toEqual(['s2'])
  })
  test('a suggested field that nobody in the audience has is left out', async () => {
    const { choice } = await choose({}, { first_name: 0 })
    expect(mappingConfig(choice).get('mappings')).not.toContainEqual({ first_name: 'FN' })
  })
  test('a pair that a person gave stays, even where nobody in the audience has the field', async () => {
    const { choice } = await choose({ map: ['first_name=FN'] }, { first_name: 0 })
    expect(mappingConfig(choice).get('mappings')).toEqual([{ first_name: 'FN' }])
  })
  test('an identifier that a person gave stays too, so that the warning about it can be raised', async () => {
    const { choice } = await choose({ set: ['identifier_field=phone'] }, { phone: 0 })
    expect(choice.fields.get('identifier_field')).toMatchObject({
      source: 'phone',
      reason: 'given with --set',
    })
  })
  test('--map none maps nothing but the identifier', async () => {
    const { choice } = await choose({ map: ['none'] })
    expect([...mappingConfig(choice).keys()]).toEqual(['identifier_field'])
  })
})

describe('the settings', () => {
  const fill = (given: Partial<Answers>, jobs: readonly object[] = []) => {
    const { run } = session(given, { jobs })
    const chosen = new Map([
      ['identifier_field', 'email'],
      ['segment_id', 's2'],
    ])
    return { run, filled: chooseConfig(run, populate, { id: 'a' }, chosen) }
  }
  test('what is open is missing, with the flag and the values that other jobs use', async () => {
    const jobs = [
      { id: '1', workflow: 'facebook_audience_populate', auth_ids: ['a'], config: { ads_account_id: '77' } },
      { id: '2', workflow: 'facebook_audience_populate', auth_ids: ['a'], config: { ads_account_id: '88' } },
    ]
    const { run, filled } = fill({}, jobs)
    await filled
    expect(run.missing).toMatchObject([{ flag: '--set ads_account_id=<value>', candidates: ['77', '88'] }])
  })
  test('a misspelt field in a list of fields is refused with the nearest', async () => {
    const sheets = await loadWorkflow('google-sheets-export-audience')
    if (sheets === undefined) throw new Error('no workflow')
    const { run } = session({ set: ['fields=email,first_nam'] })
    expect(await refused(() => chooseConfig(run, sheets, undefined, new Map()))).toMatchObject({
      exit: 5,
      code: 'field_not_found',
      hint: expect.stringContaining('first_name'),
    })
  })
  test('values that are known to work are named too', async () => {
    const found = await loadWorkflow('microsoft-capi-export')
    if (found === undefined) throw new Error('no workflow')
    const { run } = session({})
    await chooseConfig(run, found, undefined, new Map())
    expect(run.missing).toContainEqual(
      expect.objectContaining({ flag: '--set event_type=<value>', candidates: ['pageLoad', 'custom'] }),
    )
  })
  test('an ad account that all jobs of the credential use is taken', async () => {
    const { run, filled } = fill({}, [
      { id: '1', workflow: 'facebook_audience_populate', auth_ids: ['a'], config: { ads_account_id: '77' } },
    ])
    expect(await filled).toContainEqual(
      expect.objectContaining({ name: 'ads_account_id', value: '77', how: 'derived' }),
    )
    expect(run.missing).toEqual([])
  })
  test('a misspelt property is refused with the nearest', async () => {
    expect(await refused(() => fill({ set: ['ads_acount_id=1'] }).filled)).toMatchObject({
      exit: 2,
      code: 'unknown_property',
      hint: expect.stringContaining('ads_account_id'),
    })
  })
})

test('all missing answers come at once with exit 8, each with its flag, and the command to paste', async () => {
  const { run } = session({ goal: 'facebook ads' })
  addMissing(run, { auth: placeholder('name') }, 'which credential', ['a', 'b'])
  addMissing(run, { segment: placeholder('name') }, 'which audience')
  const seen = await refused(() => {
    throw missingAnswers(run, { provider: 'facebook' })
  })
  expect(seen).toMatchObject({ exit: 8, code: 'missing_answers', message: '2 answers are missing' })
  expect(seen.hint).toMatch(/--auth <name> {2}which credential\n +a {2}b\n +--segment <name>/)
  expect(seen.next).toEqual(['lytics-advisor connect "facebook ads" --auth <name> --segment <name>'])
  expect(seen.error.details.document).toMatchObject({
    outcome: 'answers_missing',
    missing: [
      { flag: '--auth <name>', input: { auth: '<name>' }, candidates: ['a', 'b'] },
      { flag: '--segment <name>', input: { segment: '<name>' } },
    ],
    so_far: { provider: 'facebook' },
  })
})

test.each([
  ['plain-word_1.x', 'plain-word_1.x'],
  ['two words', '"two words"'],
  ['a"$b`\\', `'a"$b\`\\'`],
  ["it's $5", `'it'\\''s $5'`],
  ['Sale!', `'Sale!'`],
  ['two\nlines \u001b[0m', "$'two\\nlines \\u001b[0m'"],
  ['', '""'],
])('for a shell %s is written %s', (word, quoted) => {
  expect(quote(word)).toBe(quoted)
})

test('coverage is read in parts, each field once; fields nobody counted are left out', async () => {
  const asked: string[][] = []
  const fieldInfo = async (_: string, names: string[]) => {
    asked.push(names)
    return names.map((field) =>
      field === 'f0' ? { field } : { field, ents_present: 1, ents_absent: field === 'f1' ? 0 : 3 },
    )
  }
  const names = Array.from({ length: 130 }, (_, at) => `f${at}`)
  const { ctx } = testCtx({ lytics: { schema: { fieldInfo } } })
  const shares = await readCoverage(ctx, undefined, [...names, 'f5'])
  expect(asked.flat().sort()).toEqual([...names].sort())
  expect(asked.length).toBe(3)
  expect(shares.has('f0')).toBe(false)
  expect(shares.get('f1')).toBe(1)
  expect(shares.get('f2')).toBe(0.25)
})
