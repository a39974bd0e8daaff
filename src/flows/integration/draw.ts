import type { Pair } from '../../advice/draft/pairs.ts'
import { clean } from '../../core/text.ts'
import { bar } from '../../terminal/bar.ts'
import { pad, visible } from '../../terminal/width.ts'
import type { MappingChoice } from '../ask/mapping/choice.ts'

/** The mapping as lines: field, where it goes, how filled it is in the audience, how sure the suggestion is. */
export function drawMapping(choice: MappingChoice): string[] {
  const rows = [
    ...[...choice.fields].map(([slot, pair]): [Pair, string] => [pair, slot]),
    ...[...choice.pairs.values()].flat().map((pair): [Pair, string] => [pair, pair.target]),
  ].map(([pair, target]) => ({ pair, source: clean(pair.source), target: clean(target) }))
  if (rows.length === 0) return ['No fields to map.']
  const left = Math.max(...rows.map(({ source }) => visible(source)))
  const right = Math.max(...rows.map(({ target }) => visible(target)))
  return rows.map(({ pair, source, target }) => {
    const share = choice.coverage.get(pair.source)
    const sure = pair.score === 1 ? '' : `  ${pair.score.toFixed(2)}`
    return `${pad(source, left)} -> ${pad(target, right)}  ${share === undefined ? '' : bar(share)}${sure}`
  })
}
