import * as z from 'zod/mini'
import { isSure } from '../../../advice/sure.ts'
import { clean, count } from '../../../core/text.ts'
import { Steps } from '../../../operation/fields.ts'
import type { Column, Ui } from '../../../terminal/ui.ts'

const Candidate = z.object({ source: z.string(), score: z.number() })

const SideInfo = z.object({
  kind: z.enum(['file', 'table', 'profile', 'provider']),
  name: z.string(),
  fields: z.number(),
  /** Rows whose values were looked at; null where there were none to look at. */
  rows: z.nullable(z.number()),
  /** Only of a provider: the workflow whose names these are. */
  workflow: z.nullable(z.string()),
})

/** What `map` gives. No value of any row is in it. */
export const MapOutput = z.object({
  source: SideInfo,
  target: SideInfo,
  direction: z.enum(['export', 'import', 'general']),
  pairs: z.array(
    z.object({
      source: z.string(),
      target: z.string(),
      /** What the target's system calls the field in words; null where it says nothing. */
      target_label: z.nullable(z.string()),
      score: z.number(),
      reasons: z.array(z.string()),
      runner_up: z.nullable(Candidate),
      /** Share of the audience that has the field; null where it was not measured. */
      coverage: z.nullable(z.number()),
    }),
  ),
  open_targets: z.array(z.object({ target: z.string(), candidates: z.array(Candidate) })),
  open_sources: z.array(z.string()),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  next: Steps,
})
export type MapOutput = z.output<typeof MapOutput>

type Pair = MapOutput['pairs'][number]
type Candidate = z.output<typeof Candidate>

/** A second choice below this is none. */
const CLOSE = 0.2
/** Lines that names left over may take in a terminal; --json has all of them. */
const LINES = 3

const named = ({ source, score }: Candidate): string => `${clean(source)} ${score.toFixed(2)}`

const side = ({ name, fields, rows }: MapOutput['source']): string => {
  const seen = rows === null || rows === 0 ? '' : `, ${count(rows, 'row')} looked at`
  return `${clean(name)} (${count(fields, 'field')}${seen})`
}

/** Names in lines that fit, two columns in; what does not fit in a few lines is counted. */
function wrapped(names: readonly string[], width: number): string {
  const lines: string[] = []
  let line = ''
  let shown = 0
  for (const [at, name] of names.entries()) {
    const word = at === names.length - 1 ? name : `${name},`
    if (line !== '' && line.length + word.length + 3 > width) {
      if (lines.length === LINES - 1) break
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
    shown++
  }
  lines.push(line)
  if (shown < names.length) lines.push(`and ${names.length - shown} more`)
  return lines.map((each) => `  ${each}\n`).join('')
}

const left = (title: string, names: readonly string[], ui: Ui): string =>
  names.length === 0 ? '' : `\n${ui.strong(`${title} (${names.length})`)}\n${wrapped(names, ui.width)}`

/** Of the profile schema it is only said how much is left: most of it always is. */
const unused = (
  kind: MapOutput['source']['kind'],
  title: string,
  names: readonly string[],
  ui: Ui,
): string => (kind === 'profile' ? '' : left(title, names, ui))

/** Why, in the few words there is room for: a close rival first, because it is a choice to make; no repeated label. */
function why({ reasons, runner_up }: Pair, ui: Ui): string {
  if (!ui.terminal) return clean(reasons.join('; '))
  const telling = reasons.filter((reason) => !reason.startsWith('its label is'))
  const shown = (telling.length > 0 ? telling : reasons).map((reason) =>
    reason.replace(/(\d+) of (\d+) values are /, '$1/$2 '),
  )
  const rival = runner_up === null || runner_up.score < CLOSE ? [] : [`or ${named(runner_up)}`]
  return clean([...rival, ...shown].join('; '))
}

/** Columns that a name may take in a terminal. */
const NAME = 30
/** From here on there is room for bars. */
const WIDE = 100

/** A name for a table: of a long one its end, which says more than the path before it. */
const short = (name: string, ui: Ui): string => {
  const letters = [...clean(name)]
  return ui.terminal && letters.length > NAME ? `…${letters.slice(1 - NAME).join('')}` : letters.join('')
}

function columns({ pairs }: MapOutput, ui: Ui): Column<Pair>[] {
  const score = (pair: Pair): string => {
    const text = pair.score.toFixed(2)
    return isSure(pair.score) ? ui.good(text) : ui.warn(text)
  }
  const share = (coverage: number): string =>
    ui.terminal && ui.width >= WIDE ? ui.bar(coverage) : `${Math.round(coverage * 100)} %`
  const filled: Column<Pair> = {
    title: 'FILLED',
    value: ({ coverage }) => (coverage === null ? '' : share(coverage)),
    align: 'right',
  }
  const rival: Column<Pair> = {
    title: 'NEXT BEST',
    value: ({ runner_up }) => (runner_up === null ? '' : named(runner_up)),
  }
  const measured = pairs.some(({ coverage }) => coverage !== null)
  return [
    { title: 'SOURCE', value: (pair) => short(pair.source, ui) },
    { title: 'TARGET', value: (pair) => short(pair.target, ui) },
    { title: 'SCORE', value: score, align: 'right' },
    // A pipe has the same columns whatever the answer.
    ...(measured || !ui.terminal ? [filled] : []),
    { title: 'WHY', value: (pair) => why(pair, ui), flexible: true },
    ...(ui.terminal ? [] : [rival]),
  ]
}

/** The mapping for a person: the pairs, what is left on both sides, what to do next. In a pipe the pairs alone. */
export function viewMap(output: MapOutput, ui: Ui): string {
  const { source, target, pairs, open_targets, open_sources, next } = output
  const table = ui.table(pairs, columns(output, ui), 'No fields match.\n')
  if (!ui.terminal) return table
  const open = open_targets.map(({ target: name, candidates: [best] }) =>
    best === undefined || best.score < CLOSE ? clean(name) : `${clean(name)} (${named(best)}?)`,
  )
  const commands = next.length === 0 ? '' : `\nNext\n${ui.commands(next)}`
  return [
    `${ui.strong(side(source))}\n  -> ${ui.strong(side(target))}\n\n`,
    table,
    unused(source.kind, 'Sources without a target', open_sources.map(clean), ui),
    unused(target.kind, 'Targets without a source', open, ui),
    commands,
  ].join('')
}
