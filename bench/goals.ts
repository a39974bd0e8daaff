import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { listProviders } from '../src/catalog/catalog.ts'
import { buildGoalIndex } from '../src/goal/names.ts'
import { readGoal } from '../src/goal/read-goal.ts'
import type { GoalProvider, GoalReading } from '../src/goal/types.ts'

/*
 * npm run bench:goals                            scores test/goals.jsonl (on which the reader was trained) beside a
 *                                                keyword baseline
 * npm run bench:goals -- --goals FILE            scores FILE
 * npm run bench:goals -- --goals FILE --out FILE writes one reading a line
 */

/** One line of a goals file; all but `goal` only matter for scoring. */
type Answer = {
  readonly goal: string
  readonly platform?: string | null
  readonly direction?: string | null
  readonly workflow?: string | null
  readonly data?: string | null
  readonly segment?: string | null
  readonly schedule?: string | null
}

const fields = ['platform', 'direction', 'workflow', 'data', 'segment', 'schedule'] as const

function readLines(file: string): readonly Answer[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Answer)
}

/** One reading as it is written: the fields of an answer, how sure the reader is, and what else it may be. */
type Written = Required<Answer> & Partial<Pick<GoalReading, 'confidence' | 'candidates'>>

const providers = listProviders()
const started = performance.now()
const index = buildGoalIndex(providers)
readGoal('send VIPs to braze', index)
const loading = performance.now() - started

function read(goal: string): Written {
  const reading = readGoal(goal, index)
  const { platform, direction, workflow, data, segment, schedule, confidence, candidates } = reading
  const cadence = schedule?.cadence ?? null
  return { goal, platform, direction, workflow, data, segment, schedule: cadence, confidence, candidates }
}

/** What a first attempt would do: slugs and names as substrings, a verb for the direction, the first workflow that fits. */
function baseline(goal: string, all: readonly GoalProvider[]): Required<Answer> {
  const text = goal.toLowerCase()
  const named = all.filter((provider) =>
    [provider.slug, provider.name, ...provider.aliases].some((name) => text.includes(name.toLowerCase())),
  )
  const platform = named.sort((a, b) => b.slug.length - a.slug.length)[0]
  const direction = /\b(?:import|from|pull|ingest)\b/.test(text)
    ? 'import'
    : /\benrich/.test(text)
      ? 'enrichment'
      : 'export'
  const fits = platform?.workflows.filter((workflow) => workflow.direction === direction) ?? []
  const worded = fits.find((workflow) =>
    workflow.kebab.split('-').some((word) => word.length > 3 && word !== direction && text.includes(word)),
  )
  return {
    goal,
    platform: platform?.slug ?? null,
    direction,
    workflow: (worded ?? fits[0])?.kebab ?? null,
    data: null,
    segment: null,
    schedule: /nightly|daily|every day/.test(text) ? 'daily' : null,
  }
}

const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? '').toLowerCase() === (b ?? '').toLowerCase()

function report(name: string, answers: readonly Answer[], readings: readonly Written[]): void {
  const share = (right: (answer: Answer, reading: Written) => boolean): string => {
    const count = answers.filter((answer, n) => right(answer, readings[n] as Written)).length
    return `${((100 * count) / answers.length).toFixed(1)} %`
  }
  const both = share(
    (answer, reading) => same(answer.platform, reading.platform) && same(answer.direction, reading.direction),
  )
  const rest = fields.map(
    (field) => `${field} ${share((answer, reading) => same(answer[field], reading[field]))}`,
  )
  const wrong = share(
    (answer, reading) =>
      reading.workflow !== null &&
      !(same(answer.workflow, reading.workflow) && same(answer.platform, reading.platform)),
  )
  const asks = share((answer, reading) => reading.workflow === null && (answer.workflow ?? null) !== null)
  console.log(`${name}: platform+direction ${both}, ${rest.join(', ')}`)
  console.log(`          wrong without asking ${wrong}, needless questions ${asks}`)
}

const { values } = parseArgs({
  options: { goals: { type: 'string' }, out: { type: 'string' }, misses: { type: 'boolean' } },
})
const answers = readLines(values.goals ?? new URL('../test/goals.jsonl', import.meta.url).pathname)
const begun = performance.now()
const readings = answers.map((answer) => read(answer.goal))
const each = (performance.now() - begun) / Math.max(1, answers.length)

if (values.out !== undefined) {
  writeFileSync(values.out, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''))
} else {
  if (values.misses === true) {
    for (const [n, answer] of answers.entries()) {
      const wrong = fields.filter((field) => !same(answer[field], readings[n]?.[field]))
      if (wrong.length > 0)
        console.log(
          answer.goal,
          '|',
          wrong.map((field) => `${field}: want ${answer[field]}, got ${readings[n]?.[field]}`).join('; '),
        )
    }
  }
  report('reader  ', answers, readings)
  report(
    'baseline',
    answers,
    answers.map((answer) => baseline(answer.goal, providers)),
  )
  console.log(
    `${answers.length} goals, first reading after ${loading.toFixed(1)} ms, ${each.toFixed(2)} ms each after that`,
  )
}
