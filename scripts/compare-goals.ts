import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Guess, judge, type Labelled, readLabelled, score } from './goals/labelled.ts'

/*
 * npx tsx scripts/compare-goals.ts LABELLED OLD NEW   scores two readers' answers (`npm run bench:goals -- --goals
 * LABELLED --out FILE`) and compares them goal by goal: exact McNemar tests.
 */

const { positionals } = parseArgs({ allowPositionals: true })
const [labelled = '', before = '', after = ''] = positionals

type Answer = Guess & {
  readonly candidates?: readonly { readonly provider: string; readonly workflow: string }[]
}
const answersOf = (file: string): readonly Answer[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)

/** The probability of a difference at least so large where both readers are equally good. */
function mcnemar(won: number, lost: number): number {
  const n = won + lost
  let term = 0.5 ** n
  let tail = 0
  for (let k = 0; k <= n; k++) {
    if (k <= Math.min(won, lost)) tail += term
    term = (term * (n - k)) / (k + 1)
  }
  return Math.min(1, 2 * tail)
}

const labels = readLabelled(labelled)
const readers = [answersOf(before), answersOf(after)] as const

function show(name: string, chosen: readonly number[]): void {
  for (const [reader, answers] of [
    ['before', readers[0]],
    ['after', readers[1]],
  ] as const) {
    const scored = score(
      chosen.map((n) => labels[n]!),
      chosen.map((n) => answers[n]!),
    )
    const { goals, route, workflow, wrong, asks } = scored
    const figures = [route, workflow, wrong, asks].map((share) => share.toFixed(1)).join(' / ')
    console.log(
      `${name.padEnd(14)} ${reader.padEnd(7)} ${goals} goals: platform+direction / workflow / wrong / asks ${figures} %`,
    )
  }
}

const all = labels.map((_, n) => n)
show('all', all)
for (const part of ['voice', 'kind'] as const)
  for (const value of new Set(labels.map((label) => label[part])))
    show(
      value ?? '',
      all.filter((n) => labels[n]![part] === value),
    )

const tests: Record<string, (label: Labelled, answer: Answer) => boolean> = {
  'platform and direction': (label, answer) =>
    label.platform === answer.platform && label.direction === answer.direction,
  workflow: (label, answer) => judge(label, answer) === 'right',
  'not wrong without asking': (label, answer) => judge(label, answer) !== 'wrong',
}
for (const [name, test] of Object.entries(tests)) {
  const won = all.filter((n) => !test(labels[n]!, readers[0][n]!) && test(labels[n]!, readers[1][n]!)).length
  const lost = all.filter((n) => test(labels[n]!, readers[0][n]!) && !test(labels[n]!, readers[1][n]!)).length
  console.log(`${name}: better in ${won} goals, worse in ${lost}, p = ${mcnemar(won, lost).toPrecision(2)}`)
}

const asked = all.filter((n) => readers[1][n]!.workflow === null && labels[n]!.workflow !== null)
const shown = asked.filter((n) =>
  readers[1][n]!.candidates?.some(
    ({ workflow, provider }) => workflow === labels[n]!.workflow && provider === labels[n]!.platform,
  ),
)
console.log(`needless questions: ${asked.length}, the right answer among those shown in ${shown.length}`)
