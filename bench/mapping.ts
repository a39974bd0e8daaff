// Measures the field matcher next to published baselines, or writes its predictions for a file of cases.
//
//   npm run bench:mapping -- [--cases FILE] [--out FILE]
//
// Without --cases a small file of our own is used. Predictions use only the names, types and labels of a case.
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Case, readCases } from '../scripts/mapping-cases.ts'
import { matchFields } from '../src/mapping/match-fields.ts'
import type { Field } from '../src/mapping/types.ts'
import { baselinePredictions } from './mapping-baselines.ts'
import { type Figures, figuresOf, type Prediction } from './mapping-score.ts'

/** The minimum of N counts. */
const WARM_RUNS = 5
const COLD_RUNS = 10

const { values } = parseArgs({ options: { cases: { type: 'string' }, out: { type: 'string' } } })
const cases = readCases(values.cases ?? fileURLToPath(new URL('./mapping-cases.jsonl', import.meta.url)))

const offered = ({ name, type, label }: Field): Field => ({ name, type: type ?? null, label: label ?? null })

function predict({ id, task, source, target }: Case): Prediction {
  const mapping = matchFields({ source: source.map(offered), target: target.map(offered), direction: task })
  const candidates = Object.fromEntries(
    Object.entries(mapping.candidates).map(([name, list]) => [
      name,
      list.map((one) => [one.source, one.score] as const),
    ]),
  )
  const bySource: Record<string, (readonly [string, number])[]> = {}
  for (const [name, list] of Object.entries(mapping.candidates)) {
    for (const one of list) bySource[one.source] = [...(bySource[one.source] ?? []), [name, one.score]]
  }
  return {
    id,
    pairs: mapping.pairs.map((pair) => [pair.source, pair.target, pair.score] as const),
    candidates,
    candidatesBySource: bySource,
  }
}

const started = performance.now()
const predictions = cases.map(predict)
const elapsed = performance.now() - started

if (values.out) {
  writeFileSync(values.out, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''))
} else {
  report()
}

function report(): void {
  const all = new Map([['this matcher', predictions], ...baselinePredictions(cases)])
  const head = ['precision', 'recall', 'F1', 'macro F1', 'hard recall', 'hit@1', 'hit@3', 'calibration error']
  console.log(['task     matcher       ', ...head].join('  '))
  const tables = [...all].map(([name, said]) => [name, figuresOf(cases, said)] as const)
  for (const task of tables[0]?.[1].keys() ?? []) {
    for (const [name, figures] of tables) {
      const f = figures.get(task)
      if (f)
        console.log(
          [
            task.padEnd(7),
            name.padEnd(14),
            ...row(f).map((x, i) => x.toFixed(3).padStart(head[i]!.length)),
          ].join('  '),
        )
    }
  }
  const pairs = cases.reduce((sum, item) => sum + item.source.length * item.target.length, 0)
  console.log(
    `\n${cases.length} cases in ${elapsed.toFixed(0)} ms (${Math.round(pairs / elapsed)} field pairs a millisecond)`,
  )
  console.log(
    `warm: 150 x 30 fields ${timed(150, 30).toFixed(1)} ms; 1,000 x 1,000 fields ${timed(1000, 1000).toFixed(0)} ms`,
  )
  console.log(`memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  reportCold()
}

/** Loading and the first match of the built matcher, each in a fresh process, next to fuse.js. */
function reportCold(): void {
  if (!existsSync(new URL('../dist/parts/match-fields.cjs', import.meta.url))) {
    console.log('loading and first match: build first (npm run build)')
    return
  }
  const input = JSON.stringify({ source: madeUp(150, 0), target: madeUp(30, 3) })
  const script = fileURLToPath(new URL('./mapping-cold.mjs', import.meta.url))
  const names = ['matcher', 'fuse.js']
  const best = new Map(names.map((name) => [name, { loading: Infinity, first: Infinity }]))
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const [name, least] of best) {
      const said = JSON.parse(execFileSync(process.execPath, [script, name, input], { encoding: 'utf8' }))
      least.loading = Math.min(least.loading, said.loading)
      least.first = Math.min(least.first, said.first)
    }
  }
  console.log(
    `fresh process, Node ${process.version}, minima of ${COLD_RUNS} interleaved runs, 150 x 30 fields:`,
  )
  for (const [name, { loading, first }] of best)
    console.log(`  ${name.padEnd(8)} loading ${loading.toFixed(1)} ms, first match ${first.toFixed(1)} ms`)
}

function row(f: Figures): number[] {
  return [f.precision, f.recall, f.f1, f.macro, f.hardRecall, f.hit1, f.hit3, f.calibrationError]
}

/** Made-up schemas of a given size, from words that real ones are made of. */
function madeUp(count: number, start: number): Field[] {
  const heads = [
    'billing',
    'shipping',
    'home',
    'work',
    'primary',
    'last',
    'first',
    'customer',
    'order',
    'account',
    'device',
    'campaign',
  ]
  const tails = [
    'name',
    'city',
    'email',
    'phone',
    'created_at',
    'id',
    'status',
    'amount',
    'country',
    'zip',
    'url',
    'type',
    'note',
  ]
  return Array.from({ length: count }, (_, i) => {
    const n = i + start
    return {
      name: `${heads[n % heads.length]}_${tails[(n * 7) % tails.length]}${n < 150 ? '' : `_${Math.floor(n / 150)}`}`,
    }
  })
}

function timed(sources: number, targets: number): number {
  const input = { source: madeUp(sources, 0), target: madeUp(targets, 3) }
  const runs = Array.from({ length: WARM_RUNS }, () => {
    const from = performance.now()
    matchFields(input)
    return performance.now() - from
  })
  return Math.min(...runs)
}
