import { describe, expect, test } from 'vitest'
import { readPlan } from '../../src/flows/plan/plan-file.ts'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { plansDiff } from '../../src/skills/integration-advisor/plans/plans-diff.ts'
import { plansList } from '../../src/skills/integration-advisor/plans/plans-list.ts'
import { plansPrune } from '../../src/skills/integration-advisor/plans/plans-prune.ts'
import { plansShow } from '../../src/skills/integration-advisor/plans/plans-show.ts'
import { undo } from '../../src/skills/integration-advisor/plans/undo.ts'
import { failure } from '../support/failure.ts'
import { memoryFiles } from '../support/memory-files.ts'
import { ENV, FILE, planned, SECRET, sending } from '../support/plan-inputs.ts'
import { lines } from '../support/render.ts'
import { type TestCtx, testCtx } from '../support/test-ctx.ts'

const facebook = sending({ secret: [] })

const yes = (app: TestCtx) => app.with({ yes: true })

/** What of the plan is on the account. */
async function there({ lytics }: TestCtx) {
  const [auths, jobs] = await Promise.all([lytics.auths.list(), lytics.jobs.list({ show_all: true })])
  return {
    auths: auths.filter(({ label }) => label === 'Iterable (Iterable API key)').length,
    jobs: jobs.filter(({ name, status = '' }) => name === 'VIP -> Iterable' && !status.startsWith('delet'))
      .length,
  }
}

describe('a plan', () => {
  test('holds both requests with a reference and a name in place of the secret, and sends nothing', async () => {
    const app = testCtx({ env: ENV })
    const made = await planned(app)
    expect(made.writes.map(({ key, kind }) => [key, kind])).toEqual([
      ['auth', 'auth'],
      ['job', 'job'],
    ])
    expect(made.writes[0]?.body).toMatchObject({ config: { apikey: { $secret: 'iterable.apikey' } } })
    expect(made.writes[1]?.body).toMatchObject({ auth_ids: [{ $ref: 'auth.id' }] })
    expect(made.facts).toMatchObject({ segment: { name: 'VIP' }, auth: { is_new: true } })
    expect(await there(app)).toEqual({ auths: 0, jobs: 0 })
    expect(app.requests.every((line) => line.startsWith('GET '))).toBe(true)
  })

  test('is the same when it is read again, from the file, from stdin and by its digest', async () => {
    const app = testCtx({ env: ENV })
    const made = await planned(app)
    expect(readPlan(app.files.all.get(FILE) ?? '', FILE).file).toEqual(made)
    const short = made.digest.slice('sha256:'.length, 'sha256:'.length + 8)
    expect(await plansShow.run(app.ctx, { plan: short })).toEqual(made)
  })

  test('has the digest that the gate shows for it', async () => {
    const app = testCtx({ env: ENV })
    const made = await planned(app)
    const error = await failure(apply.run(app.ctx, sending() as never))
    expect(error.details.document).toMatchObject({ outcome: 'approval_required', digest: made.digest })
  })

  test('says that an integration exists already, and applying it changes nothing', async () => {
    const app = testCtx()
    await planned(app, 'facebook', { segment: 'High Value Customers' })
    await apply.run(yes(app), facebook as never)
    const again = await planned(app, 'facebook', { segment: 'High Value Customers' })
    expect(again.warnings.map(({ code }) => code)).toContain('exists_already')
    expect(await apply.run(yes(app), facebook as never)).toMatchObject({ outcome: 'existing' })
  })

  test('keeps no secret and no token, in no file', async () => {
    const app = testCtx({ env: ENV })
    await planned(app)
    await apply.run(yes(app), sending() as never)
    // The sandbox is the account: it alone was told.
    const texts = [...app.files.all].filter(([path]) => !path.startsWith('/data/sandbox'))
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.map(([, text]) => text).join('\n')).not.toContain(SECRET)
  })
})

describe('apply', () => {
  test('creates in order, verifies, and does nothing the second time', async () => {
    const app = testCtx({ env: ENV })
    await planned(app)
    const first = await apply.run(yes(app), sending() as never)
    expect(first).toMatchObject({ outcome: 'applied', verification: 'verified' })
    expect(first.steps.map(({ outcome }) => outcome)).toEqual(['created', 'created'])
    const second = await apply.run(yes(app), sending() as never)
    expect(second).toMatchObject({ outcome: 'existing' })
    expect(await there(app)).toEqual({ auths: 1, jobs: 1 })
  })

  test('without an approval sends nothing and prints the whole plan', async () => {
    const app = testCtx({ env: ENV })
    await planned(app)
    const error = await failure(apply.run(app.ctx, sending() as never))
    expect(error.code).toBe('approval_required')
    expect(JSON.stringify(error.details.document)).not.toContain(SECRET)
    expect(await there(app)).toEqual({ auths: 0, jobs: 0 })
  })

  test('without its secret, and nobody to ask, says which flag is missing', async () => {
    const app = testCtx()
    await planned(app)
    const error = await failure(apply.run(yes(app), sending({ secret: [] }) as never))
    expect(error.details.hint).toContain('--secret apikey=env:NAME')
    expect(await there(app)).toEqual({ auths: 0, jobs: 0 })
  })

  test('in a terminal asks for the secret with hidden input', async () => {
    const app = testCtx({
      answers: [
        { kind: 'secret', about: 'iterable.apikey', with: SECRET },
        { kind: 'select', about: 'Send this?', with: 'yes' },
      ],
    })
    const made = await planned(testCtx())
    await app.files.write(FILE, JSON.stringify(made))
    const done = await apply.run(app.ctx, sending({ secret: [] }) as never)
    expect(done).toMatchObject({ outcome: 'applied' })
    expect(app.stderr()).not.toContain(SECRET)
  })

  test.each([
    [
      'a changed request',
      (text: string) => text.replace('"VIP -> Iterable"', '"Everybody -> Iterable"'),
      'plan_changed',
    ],
    [
      'another kind of request',
      (text: string) => text.replace('"method": "POST"', '"method": "DELETE"'),
      'no_plan',
    ],
    ['a request to another place', (text: string) => text.replace('/v2/job/', '/v2/user/'), 'no_plan'],
    [
      'an added flag of a request',
      (text: string) => text.replace('"query": {}', '"query": {"force": "1"}'),
      'no_plan',
    ],
    [
      'a secret in place of its name',
      (text: string) => text.replace(/\{\s*"\$secret": "iterable.apikey"\s*\}/, '"abc"'),
      'no_plan',
    ],
    ['half of it', (text: string) => text.slice(0, 300), 'malformed_json'],
    ['something else', () => '{"format": 1}', 'no_plan'],
    ['nothing', () => '', 'malformed_json'],
  ])('refuses %s', async (_what, change, code) => {
    const app = testCtx({ env: ENV })
    await planned(app)
    await app.files.write(FILE, change(app.files.all.get(FILE) ?? ''))
    expect((await failure(apply.run(yes(app), sending() as never))).code).toBe(code)
    expect(await there(app)).toEqual({ auths: 0, jobs: 0 })
  })

  test('refuses a plan of an account on the sandbox, whatever flag is given', async () => {
    const app = testCtx({ env: ENV })
    const made = await planned(app)
    const other = { ...made, account: { ...made.account, sandbox: false } }
    await app.files.write(FILE, JSON.stringify({ ...other, digest: made.digest }))
    expect((await failure(apply.run(yes(app), sending({ rebind: true }) as never))).code).toBe('plan_changed')
  })

  test('says what has moved: an audience that is gone stops it', async () => {
    const app = testCtx({ env: ENV })
    const made = await planned(app)
    const { segment } = made.facts
    const moved = testCtx({
      env: ENV,
      instead: async (request, real) => {
        if (!/\/segment(\?|$)/.test(request.url)) return undefined
        const answer = await real(request)
        const body = JSON.parse(answer.body)
        const data = body.data.filter(({ id }: { id: string }) => id !== segment?.id)
        return { ...answer, body: JSON.stringify({ ...body, data }) }
      },
    })
    await moved.files.write(FILE, JSON.stringify(made))
    const error = await failure(apply.run(yes(moved), sending() as never))
    expect(error).toMatchObject({ fault: 'conflict', code: 'stale_plan' })
    expect(error.details.hint).toContain('audience "VIP"')
    expect(lines(error.details.next)[0]).toContain('lytics-advisor plan iterable --segment VIP')
    const diff = await plansDiff.run(moved.ctx, { plan: FILE })
    expect(diff.moved).toMatchObject([{ code: 'segment_gone', breaks: true }])
  })

  test('a job made meanwhile for the same purpose is a conflict', async () => {
    const app = testCtx()
    await planned(app, 'facebook', { segment: 'High Value Customers', set: ['audience_name=A'] })
    const other = { segment: 'High Value Customers', set: ['audience_name=B'], output: '/home/other.json' }
    await planned(app, 'facebook', other)
    await apply.run(yes(app), { ...facebook, plan: '/home/other.json' } as never)
    const error = await failure(apply.run(yes(app), facebook as never))
    expect(error).toMatchObject({ fault: 'conflict', code: 'job_differs' })
  })
})

/** A point at which the program is killed: the nth thing that it does to the outside, before or after it happened. */
interface Point {
  readonly at: number
  readonly after: boolean
}

/** Nothing but our own care may keep a second one from being made. */
const QUIRKS = { duplicate_accepted: true, list_lag_ms: 2_000 }

/** An app that dies at a point: whoever waits for it waits for ever, as after SIGKILL. */
function mortal(point: Point | undefined) {
  let count = 0
  let armed = false
  let die: () => void = () => undefined
  const died = new Promise<void>((done) => {
    die = done
  })
  const forever = new Promise<never>(() => undefined)
  const step = async <T>(act: () => Promise<T>): Promise<T> => {
    if (!armed) return await act()
    count += 1
    if (point === undefined || count !== point.at) return await act()
    if (point.after) await act()
    armed = false
    die()
    return await forever
  }
  const app = testCtx({
    env: ENV,
    quirks: QUIRKS,
    instead: (request, real) => step(() => real(request)),
  })
  const append = app.files.appendLine
  app.files.appendLine = (path, line) => step(() => append(path, line))
  return {
    app,
    died,
    arm: () => {
      armed = true
    },
    /** The next run of the program, on the same machine. */
    next: () => {
      armed = false
      // What was on the disk, without the lock of the killed run: it is taken over.
      const files = memoryFiles(Object.fromEntries(app.files.all))
      return testCtx({ env: ENV, quirks: QUIRKS, files, start: app.ctx.clock.now().toISOString() })
    },
    count: () => count,
  }
}

async function points(): Promise<Point[]> {
  const { app, arm, count } = mortal(undefined)
  await planned(app)
  arm()
  await apply.run(yes(app), sending({ wait: 0 }) as never)
  return Array.from({ length: count() }, (_, at) =>
    [false, true].map((after) => ({ at: at + 1, after })),
  ).flat()
}

describe('killed in the middle', () => {
  test('at every point: --resume ends with each resource exactly once', async () => {
    const all = await points()
    expect(all.length).toBeGreaterThan(20)
    const made = await planned(testCtx({ env: ENV }))
    for (const point of all) {
      const { app, died, arm, next } = mortal(point)
      await app.files.write(FILE, JSON.stringify(made))
      arm()
      await Promise.race([apply.run(yes(app), sending({ wait: 0 }) as never), died])
      const later = next()
      const ended = await apply.run(yes(later), sending({ resume: true, wait: 0 }) as never)
      expect(['applied', 'existing'], JSON.stringify(point)).toContain(ended.outcome)
      later.advance(5_000)
      expect(await there(later), JSON.stringify(point)).toEqual({ auths: 1, jobs: 1 })
    }
  })

  test('half done without --resume is a conflict that names both ways on', async () => {
    const { app: first, died, arm, next } = mortal(await afterTheAuth())
    const made = await planned(first)
    arm()
    await Promise.race([apply.run(yes(first), sending() as never), died])
    const app = next()
    const error = await failure(apply.run(yes(app), sending() as never))
    expect(error).toMatchObject({ fault: 'conflict', code: 'half_done' })
    expect(lines(error.details.next).join('\n')).toMatch(/--resume[\s\S]*undo/)
    expect(await plansList.run(app.ctx, {})).toMatchObject([{ digest: made.digest, state: 'half_done' }])
    expect(await plansDiff.run(app.ctx, { plan: FILE })).toMatchObject({ done: ['auth'], open: ['job'] })
    const { pruned } = await plansPrune.run(app.ctx, { older_than: 0, all: false } as never)
    expect(pruned).toEqual([])
  })
})

/** The point right after the journal has kept that the credential was made. */
async function afterTheAuth(): Promise<Point> {
  for (const point of await points()) {
    const { app, died, arm } = mortal(point)
    await planned(app)
    arm()
    await Promise.race([apply.run(yes(app), sending() as never), died])
    const journal = [...app.files.all].find(([path]) => path.endsWith('journal.jsonl'))?.[1] ?? ''
    if (journal.includes('"result"') && point.after) return point
  }
  throw new Error('no such point')
}

describe('undo', () => {
  test('takes back what the plan made, last first, and again finds nothing', async () => {
    const app = testCtx({ env: ENV })
    await planned(app)
    await apply.run(yes(app), sending() as never)
    const refused = await failure(undo.run(yes(app), { plan: FILE }))
    const { digest } = refused.details.document as { digest: string }
    const done = await undo.run(app.with({ yes: true, confirm: digest }), { plan: FILE })
    expect(done).toMatchObject({ outcome: 'undone', steps: [{ kind: 'job' }, { kind: 'auth' }] })
    expect(await there(app)).toEqual({ auths: 0, jobs: 0 })
    expect(await undo.run(yes(app), { plan: FILE })).toMatchObject({ outcome: 'nothing' })
  })

  test('leaves alone what was there before the plan', async () => {
    const app = testCtx()
    await planned(app, 'facebook', { segment: 'High Value Customers' })
    await apply.run(yes(app), facebook as never)
    app.advance(3_600_000)
    await planned(app, 'facebook', { segment: 'High Value Customers', output: '/home/later.json' })
    const later = JSON.parse(app.files.all.get('/home/later.json') ?? '')
    // On a machine without the journal only the age tells.
    for (const path of [...app.files.all.keys()])
      if (path.endsWith('journal.jsonl')) app.files.all.delete(path)
    await app.files.write('/home/later.json', JSON.stringify(later))
    expect(await undo.run(yes(app), { plan: '/home/later.json' })).toMatchObject({ outcome: 'nothing' })
  })
})

describe('kept plans', () => {
  test('are listed newest first, and go when they are applied or old', async () => {
    const app = testCtx({ env: ENV })
    await planned(app, 'facebook', { segment: 'High Value Customers' })
    app.advance(60_000)
    const newer = await planned(app)
    expect((await plansList.run(app.ctx, {})).map(({ state }) => state)).toEqual(['open', 'open'])
    await apply.run(yes(app), sending() as never)
    const [first] = await plansList.run(app.ctx, {})
    expect(first).toMatchObject({ digest: newer.digest, state: 'applied' })
    const pruned = await plansPrune.run(app.ctx, { older_than: 30, all: false } as never)
    expect(pruned).toMatchObject({ pruned: [{ title: newer.title }], kept: 1 })
  })
})
