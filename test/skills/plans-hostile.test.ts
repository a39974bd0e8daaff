import { beforeAll, describe, expect, test } from 'vitest'
import type { Files } from '../../src/config/files.ts'
import { accountOf, type PlanFile, planAgain, readPlan } from '../../src/flows/plan/plan-file.ts'
import { planDigest, rebuildAll } from '../../src/lytics/stored.ts'
import { apply } from '../../src/skills/integration-advisor/plans/apply.ts'
import { plan } from '../../src/skills/integration-advisor/plans/plan.ts'
import { plansList } from '../../src/skills/integration-advisor/plans/plans-list.ts'
import { plansRender } from '../../src/skills/integration-advisor/plans/plans-render.ts'
import { plansShow } from '../../src/skills/integration-advisor/plans/plans-show.ts'
import { failure } from '../support/failure.ts'
import { asked, ENV, FILE, planned, sending } from '../support/plan-inputs.ts'
import { sandboxLines } from '../support/render.ts'
import { type TestCtx, testCtx } from '../support/test-ctx.ts'

/** A plan with changes, and with the digest that fits to them: whoever writes a plan can compute it too. */
function forged(made: PlanFile, change: (copy: PlanFile) => void): string {
  const copy = structuredClone(made)
  change(copy)
  const rebuilt = rebuildAll(copy.writes)
  const writes = typeof rebuilt === 'string' ? [] : rebuilt
  copy.digest = planDigest(accountOf(copy), writes)
  return JSON.stringify(copy)
}

const body = (copy: PlanFile, at: number): Record<string, unknown> =>
  (copy.writes[at] as unknown as { body: Record<string, unknown> }).body

const read = (text: string) => failure((async () => readPlan(text, 'plan.json'))())

describe('a plan file from a stranger', () => {
  let made: PlanFile
  beforeAll(async () => {
    made = await planned(testCtx({ env: ENV }))
  })

  test('with its right digest is read', () => {
    expect(
      readPlan(
        forged(made, () => undefined),
        'plan.json',
      ).file,
    ).toEqual(made)
  })

  test.each<[string, (copy: PlanFile) => void]>([
    [
      'that sends a secret as the name of the job',
      (copy) => {
        body(copy, 1).name = { $secret: 'iterable.apikey' }
        copy.writes[1]?.secrets.push('/name')
      },
    ],
    [
      'that sends a secret as another property',
      (copy) => {
        body(copy, 1).config = { url: { $secret: 'iterable.apikey' } }
        copy.writes[1]?.secrets.push('/config/url')
      },
    ],
    [
      'with a command of its own to paste',
      (copy) => {
        copy.answers = { yes: true, goal: ['facebook'] }
      },
    ],
    [
      'whose address moves the cursor',
      (copy) => {
        copy.account.base_url = 'https://api.lytics.io\u001b[2J'
      },
    ],
    [
      'whose words for a request are not ours',
      (copy) => {
        const [first] = copy.writes
        if (first !== undefined) first.title = 'Read the account'
      },
    ],
    [
      'whose key moves the cursor',
      (copy) => {
        const [, job] = copy.writes
        if (job !== undefined) job.key = 'job\u001b[2J'
      },
    ],
    [
      'made at no time',
      (copy) => {
        copy.made = 'yesterday'
      },
    ],
    [
      'with two requests of one key',
      (copy) => {
        copy.writes.push(structuredClone(copy.writes[0]) as never)
      },
    ],
    [
      'that refers to a later request',
      (copy) => {
        copy.writes.reverse()
      },
    ],
    [
      'that refers to another part of an answer',
      (copy) => {
        body(copy, 1).auth_ids = [{ $ref: 'auth.label' }]
      },
    ],
  ])('%s is none', async (_what, change) => {
    expect(await read(forged(made, change))).toMatchObject({ fault: 'usage', code: 'no_plan' })
  })

  test('that is nested a hundred thousand deep, or has 5 MB, is none', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect((await read(deep)).code).toBe('no_plan')
    expect((await read(`"${'x'.repeat(5_000_000)}"`)).code).toBe('no_plan')
  })

  test('of a later format is said to be made by a newer version', async () => {
    const error = await read(JSON.stringify({ ...made, format: 2 }))
    expect(error).toMatchObject({ fault: 'usage', code: 'newer_plan' })
    expect(error.message).toContain('made by a newer version')
  })
})

/** Files of which some cannot be written. */
const unwritable = (files: Files, which: (path: string) => boolean): void => {
  const { write } = files
  files.write = async (path, text, mode) => {
    if (which(path)) throw new Error(`EACCES: permission denied, open '${path}'`)
    await write(path, text, mode)
  }
}

describe('places for plans', () => {
  test('a plan needs no home that can be written', async () => {
    const app = testCtx({ env: ENV })
    unwritable(app.files, (path) => path.startsWith('/state'))
    const made = await planned(app)
    expect(await plansShow.run(app.ctx, { plan: FILE })).toEqual(made)
  })

  test('a file that cannot be written is a clear failure, for a plan and for its page', async () => {
    const app = testCtx({ env: ENV })
    await planned(app)
    unwritable(app.files, (path) => path.startsWith('/locked'))
    const words = asked('iterable', { segment: 'VIP', output: '/locked/plan.json' })
    const error = await failure(plan.run(app.ctx, words as never))
    expect(error).toMatchObject({ fault: 'failed', code: 'file_unwritable' })
    expect(error.message).toContain('/locked/plan.json cannot be written')
    const page = await failure(plansRender.run(app.ctx, { plan: FILE, output: '/locked/plan.html' }))
    expect(page.code).toBe('file_unwritable')
  })

  test('a kept file that is no plan, or cannot be read, leaves the others in the list', async () => {
    const app = testCtx({ env: ENV })
    const made = await planned(app)
    const [kept = ''] = [...app.files.all.keys()].filter((path) => path.includes('/plans/'))
    const folder = kept.slice(0, kept.lastIndexOf('/'))
    await app.files.write(`${folder}/cut.json`, '{"format": 1,')
    await app.files.write(`${folder}/other.json`, '[]')
    await app.files.write(`${folder}/folder.json`, '')
    const { read: real } = app.files
    app.files.read = async (path) => {
      if (path.endsWith('folder.json')) throw new Error('EISDIR')
      return await real(path)
    }
    expect((await plansList.run(app.ctx, {})).map(({ digest }) => digest)).toEqual([made.digest])
  })

  test('what to do next names the file that was given, as this machine may have kept none', async () => {
    const made = await planned(testCtx({ env: ENV }))
    const app = testCtx({ env: ENV })
    await app.files.write("/home/my plan's.json", JSON.stringify(made))
    const named = sending({ plan: "/home/my plan's.json" })
    const done = await apply.run(app.with({ yes: true }), named as never)
    expect(sandboxLines(done.next).at(-1)).toBe(`lytics-advisor undo "/home/my plan's.json" --sandbox`)
  })
})

describe('the command that makes a plan anew', () => {
  test('says all that was said, and starts nothing that was not to start', async () => {
    const app = testCtx({ env: ENV })
    const made = await planned(app, 'iterable', {
      segment: 'VIP',
      start: false,
      another: true,
      name: 'It is $(id)!',
      description: 'for `ops`',
    })
    const [command] = sandboxLines([planAgain(made)])
    expect(command).toContain(`--name 'It is $(id)!' --description 'for \`ops\`'`)
    expect(command).toContain('--no-start --another')
    expect(command).toMatch(/ --sandbox$/)
  })

  test('in a pipe with answers missing is the plan command, with what was given', async () => {
    const app = testCtx({ env: ENV })
    const words = asked('webhook', { name: 'A B', start: false, output: undefined })
    const error = await failure(plan.run(app.ctx, words as never))
    expect(error.code).toBe('missing_answers')
    expect(sandboxLines(error.details.next)[0]).toMatch(
      /^lytics-advisor plan webhook .*--name "A B" --no-start .*--sandbox$/,
    )
  })
})

describe('a further job on purpose', () => {
  const goal = { segment: 'High Value Customers' }
  const send = sending({ secret: [], wait: 0 })
  const jobs = async (app: TestCtx) =>
    (await app.lytics.jobs.list()).filter(({ name }) => name === 'High Value Customers -> Meta (Facebook)')

  test('is made once by each plan, also by two plans of one minute that are the same to the letter', async () => {
    const app = testCtx({ quirks: { duplicate_accepted: true } })
    const yes = app.with({ yes: true })
    await planned(app, 'facebook', goal)
    await apply.run(yes, send as never)
    for (const count of [2, 3]) {
      await planned(app, 'facebook', { ...goal, another: true })
      expect(await apply.run(yes, send as never)).toMatchObject({ outcome: 'applied' })
      expect(await apply.run(yes, send as never)).toMatchObject({ outcome: 'existing' })
      expect(await jobs(app)).toHaveLength(count)
    }
  })

  test('is found again by a machine without the journal whose clock is an hour ahead', async () => {
    const app = testCtx({ quirks: { duplicate_accepted: true } })
    const yes = app.with({ yes: true })
    await planned(app, 'facebook', goal)
    await apply.run(yes, send as never)
    const made = await planned(app, 'facebook', { ...goal, another: true })
    const ahead = { ...made, made: '2026-11-21T11:00:00Z' }
    await app.files.write(FILE, JSON.stringify(ahead))
    await apply.run(yes, send as never)
    for (const path of [...app.files.all.keys()])
      if (path.endsWith('journal.jsonl')) app.files.all.delete(path)
    expect(await apply.run(yes, send as never)).toMatchObject({ outcome: 'existing' })
    expect(await jobs(app)).toHaveLength(2)
  })
})

describe('what a plan says about itself', () => {
  /** The account with one thing changed in its lists. */
  const changed = (path: RegExp, change: (item: Record<string, unknown>) => void) =>
    testCtx({
      instead: async (request, real) => {
        if (request.method !== 'GET' || !path.test(request.url)) return undefined
        const answer = await real(request)
        const body = JSON.parse(answer.body)
        body.data.forEach(change)
        return { ...answer, body: JSON.stringify(body) }
      },
    })
  const facebook = async () => await planned(testCtx(), 'facebook', { segment: 'High Value Customers' })
  const submit = async (app: TestCtx, text: string) => {
    await app.files.write(FILE, text)
    return await failure(apply.run(app.with({ yes: true }), sending({ secret: [] }) as never))
  }

  test('does not hide that its credential is unhealthy, or its audience empty', async () => {
    const made = await facebook()
    const lying = forged(made, (copy) => {
      copy.warnings = []
      if (copy.facts.auth !== null) copy.facts.auth.status = 'unhealthy'
      if (copy.facts.segment !== null) copy.facts.segment.size = 0
    })
    const sick = changed(/\/v2\/auth(\?|$)/, (auth) => {
      auth.status = 'unhealthy'
    })
    const refused = await submit(sick, lying)
    expect(refused).toMatchObject({ code: 'blocked' })
    expect(refused.details.hint).toContain('--accept unhealthy_auth')
    const empty = changed(/\/segment(\?|$)/, (segment) => {
      segment.size = 0
      segment.seg_size = 0
    })
    const sizes = await submit(empty, lying)
    expect(sizes.details.hint).toContain('--accept empty_segment')
  })

  test('does not name another audience than its requests: the account is asked what they mean', async () => {
    const made = await facebook()
    const app = testCtx()
    const other = (await app.lytics.segments.list({ sizes: true })).find(
      ({ name, size = 0 }) => !['VIP', 'High Value Customers'].includes(name ?? '') && (size ?? 0) > 0,
    )
    const lying = forged(made, (copy) => {
      const config = body(copy, 0).config as Record<string, unknown>
      config.segment_id = other?.id
    })
    await app.files.write(FILE, lying)
    const refused = await failure(apply.run(app.ctx, sending({ secret: [] }) as never))
    expect(refused).toMatchObject({ code: 'approval_required' })
    expect(JSON.stringify(refused.details.document)).toContain(`Audience now: ${other?.name} (`)
  })

  test('does not hide that a request names a credential that is not there', async () => {
    const made = await facebook()
    const lying = forged(made, (copy) => {
      body(copy, 0).auth_ids = ['nowhere']
    })
    expect(await submit(testCtx(), lying)).toMatchObject({ code: 'stale_plan' })
  })

  test('no longer stops it where the risk is gone', async () => {
    const made = await facebook()
    const old = forged(made, (copy) => {
      copy.warnings = [{ code: 'unhealthy_auth', message: 'It was unhealthy', blocking: true }]
    })
    const app = testCtx()
    await app.files.write(FILE, old)
    const done = await apply.run(app.with({ yes: true }), sending({ secret: [], wait: 0 }) as never)
    expect(done).toMatchObject({ outcome: 'applied', warnings: [] })
  })
})
