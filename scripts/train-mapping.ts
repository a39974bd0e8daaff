// Learns the weights of src/mapping from a file of mapping cases and reports cross-validated figures.
//
//   npx tsx scripts/train-mapping.ts --cases FILE [--report | --ablation [--only TEXT]]
//
// --report leaves the weights as they are; --ablation instead prints what is left without each kind of evidence, with
// --only those whose name holds the text. The same file gives the same weights.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Figures, figuresOf } from '../bench/mapping-score.ts'
import { logistic } from '../src/mapping/trees.ts'
import type { Direction } from '../src/mapping/types.ts'
import type { Calibration } from '../src/mapping/weights.ts'
import { ABLATIONS, type Ablation } from './mapping-ablation.ts'
import { type Case, type Prepared, prepare, readCases } from './mapping-cases.ts'
import {
  calibrate,
  DIRECTIONS,
  heldOut,
  type Model,
  oddsOf,
  predictionOf,
  train,
} from './mapping-training.ts'

const OUTPUT = new URL('../src/mapping/weights.generated.ts', import.meta.url)
const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    report: { type: 'boolean' },
    ablation: { type: 'boolean' },
    only: { type: 'string' },
  },
})
if (!values.cases)
  throw new Error('usage: tsx scripts/train-mapping.ts --cases FILE [--report | --ablation [--only TEXT]]')

type Lines = Record<Direction, Calibration>
const calibrateAll = (odds: ReadonlyMap<Prepared, readonly number[]>): Lines => ({
  export: calibrate(odds, 'export'),
  import: calibrate(odds, 'import'),
  general: calibrate(odds, 'general'),
})
const evaluate = (
  odds: ReadonlyMap<Prepared, readonly number[]>,
  linesOf: (item: Prepared) => Lines,
): Map<string, Figures> =>
  figuresOf(
    [...odds.keys()].map((item) => item.item),
    [...odds].map(([item, list]) => {
      const { slope, shift, threshold } = linesOf(item)[item.item.task]
      return predictionOf(
        item,
        list.map((x) => logistic(slope * x + shift)),
        threshold,
      )
    }),
  )

function print(title: string, figures: ReadonlyMap<string, Figures>): void {
  console.log(title)
  for (const task of DIRECTIONS) {
    const f = figures.get(task)
    if (!f) continue
    const [p, r, f1, macro, hard, hit1, hit3, error] = [
      f.precision,
      f.recall,
      f.f1,
      f.macro,
      f.hardRecall,
      f.hit1,
      f.hit3,
      f.calibrationError,
    ].map((x) => x.toFixed(3))
    console.log(
      `  ${task.padEnd(8)} P ${p}  R ${r}  F1 ${f1}  macro ${macro}  hard recall ${hard}  hit@1 ${hit1}  hit@3 ${hit3}  calibration error ${error}`,
    )
  }
}

interface CrossValidated {
  readonly odds: ReadonlyMap<Prepared, readonly number[]>
  readonly figures: ReadonlyMap<string, Figures>
}

const FOLDS = { folds: 5, seed: 7 }

/** Figures for unknown vendors: model, lines and thresholds of a vendor's part all come from the other parts. */
function crossValidated(cases: readonly Prepared[], judge: Ablation['judge']): CrossValidated {
  const odds = heldOut(cases, FOLDS, judge)
  const lines = heldOut(cases, FOLDS, (some, rest) => {
    const all = calibrateAll(new Map(some.map((item) => [item, odds.get(item)!])))
    return new Map(rest.map((item) => [item, all]))
  })
  return { odds, figures: evaluate(odds, (item) => lines.get(item)!) }
}

function ablate(cases: readonly Case[], only: string | undefined): void {
  console.log(`${'F1, cross-validated'.padEnd(36)}${DIRECTIONS.map((task) => task.padStart(9)).join('')}`)
  for (const ablation of ABLATIONS.filter(({ name }) => name.includes(only ?? ''))) {
    const { figures } = crossValidated(cases.map(ablation.prepare), ablation.judge)
    const cells = DIRECTIONS.map((task) => (figures.get(task)?.f1 ?? 0).toFixed(3).padStart(9))
    console.log(`${ablation.name.padEnd(36)}${cells.join('')}`)
  }
}

function learn(cases: readonly Prepared[], isReport: boolean): void {
  const { odds, figures } = crossValidated(cases, (some, rest) => oddsOf(train(some), rest))
  print('cross-validated by vendor, calibration and thresholds held out', figures)
  const lines = calibrateAll(odds)
  const model = train(cases)
  print(
    'fit',
    evaluate(oddsOf(model, cases), () => lines),
  )
  if (!isReport) writeFileSync(OUTPUT, render(model, lines))
}

function render(model: Model, calibration: Lines): string {
  return [
    '// Written by scripts/train-mapping.ts; do not edit.',
    "import type { Weights } from './weights.ts'",
    '',
    '/** The learned weights of the matcher. */',
    `export const weights: Weights = ${JSON.stringify({ ...model, calibration })}`,
    '',
  ].join('\n')
}

const read = readCases(values.cases)
if (values.ablation) ablate(read, values.only)
else
  learn(
    read.map((item) => prepare(item)),
    values.report === true,
  )
