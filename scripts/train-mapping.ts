// Learns the weights of src/mapping from a file of mapping cases and reports cross-validated figures.
//
//   npx tsx scripts/train-mapping.ts --cases FILE [--report]
//
// --report cross-validates only and leaves the weights as they are. The same file gives the same weights.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Figures, figuresOf } from '../bench/mapping-score.ts'
import type { Calibration } from '../src/mapping/model.ts'
import { logistic } from '../src/mapping/trees.ts'
import type { Direction } from '../src/mapping/types.ts'
import { type Prepared, prepare, readCases } from './mapping-cases.ts'
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
const { values } = parseArgs({ options: { cases: { type: 'string' }, report: { type: 'boolean' } } })
if (!values.cases) throw new Error('usage: tsx scripts/train-mapping.ts --cases FILE [--report]')

type Lines = Record<Direction, Calibration>
const calibrateAll = (odds: ReadonlyMap<Prepared, readonly number[]>): Lines => ({
  export: calibrate(odds, 'export'),
  import: calibrate(odds, 'import'),
  general: calibrate(odds, 'general'),
})
const evaluate = (odds: ReadonlyMap<Prepared, readonly number[]>, lines: Lines): Map<string, Figures> =>
  figuresOf(
    [...odds.keys()].map((item) => item.item),
    [...odds].map(([item, list]) => {
      const { slope, shift, threshold } = lines[item.item.task]
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

const cases = readCases(values.cases).map(prepare)
const odds = heldOut(cases, { folds: 5, seed: 7 }, (some, rest) => oddsOf(train(some), rest))
// lines and thresholds are held out too: those of a vendor's part come from the other parts
const held = heldOut(cases, { folds: 5, seed: 7 }, (some, rest) => {
  const lines = calibrateAll(new Map(some.map((item) => [item, odds.get(item)!])))
  return new Map(rest.map((item) => [item, lines]))
})
print('cross-validated by vendor, calibration and thresholds held out', figuresHeldOut())
const lines = calibrateAll(odds)
print('cross-validated by vendor', evaluate(odds, lines))
if (!values.report) {
  const model = train(cases)
  print('fit', evaluate(oddsOf(model, cases), lines))
  writeFileSync(OUTPUT, render(model, lines))
}

function figuresHeldOut(): Map<string, Figures> {
  const predictions = [...odds].map(([item, list]) => {
    const { slope, shift, threshold } = held.get(item)![item.item.task]
    return predictionOf(
      item,
      list.map((x) => logistic(slope * x + shift)),
      threshold,
    )
  })
  return figuresOf(
    cases.map((item) => item.item),
    predictions,
  )
}

function render(model: Model, calibration: Lines): string {
  return [
    '// Written by scripts/train-mapping.ts; do not edit.',
    "import type { Weights } from './model.ts'",
    '',
    '/** The learned weights of the matcher. */',
    `export const weights: Weights = ${JSON.stringify({ ...model, calibration })}`,
    '',
  ].join('\n')
}
