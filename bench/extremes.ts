// How reading a goal and matching fields grow with their input. Baselines of the same run: a goal of 4,000 characters,
// which is all that is read of a longer one, and 250 fields on each side. Minima of interleaved runs.
// Usage: npm run bench:extremes
import { readGoal } from '../src/goal/read-goal.ts'
import { matchFields } from '../src/mapping/match-fields.ts'

const RUNS = 5
const WORDS = ['email', 'name', 'city', 'total', 'date']

const fields = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `${prefix}_${WORDS[at % WORDS.length]}_${at}` }))

const matching = (count: number) => () => {
  matchFields({ source: fields('src', count), target: fields('dst', count) })
}
const reading = (goal: string) => () => {
  readGoal(goal)
}

interface Row {
  readonly name: string
  readonly baseline: string
  readonly limit: number
  readonly work: () => void
}

const GOAL = 'goal of 4,000 characters'
const MATCH = '250 fields on each side'
const goal = (name: string, text: string): Row => ({ name, baseline: GOAL, limit: 5, work: reading(text) })
const rows: readonly Row[] = [
  goal(GOAL, 'send VIPs from shop to braze daily. '.repeat(112)),
  goal('one long word', 'a'.repeat(1_000_000)),
  goal('many quotes', '"'.repeat(200_000)),
  goal('many near names', 'braize klavio hubspt '.repeat(50_000)),
  goal('many colons', 'to: '.repeat(100_000)),
  goal('a URL without end', `https://${'x/'.repeat(500_000)}`),
  { name: MATCH, baseline: MATCH, limit: 1, work: matching(250) },
  // Four times the fields are sixteen times the pairs; narrowing must keep it well below that.
  { name: '1,000 fields on each side', baseline: MATCH, limit: 16, work: matching(1_000) },
]

const best = new Map<string, number>()
for (let run = 0; run < RUNS; run++) {
  for (const { name, work } of rows) {
    const start = performance.now()
    work()
    best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start))
  }
}
const of = (name: string): number => best.get(name) ?? 0
for (const { name, baseline, limit } of rows) {
  const ratio = of(name) / of(baseline)
  const verdict = ratio <= limit ? 'ok' : 'TOO SLOW'
  console.log(
    `${name.padEnd(28)} ${of(name).toFixed(1).padStart(8)} ms  ${ratio.toFixed(2).padStart(6)}x of ${baseline} (limit ${limit}x) ${verdict}`,
  )
}
