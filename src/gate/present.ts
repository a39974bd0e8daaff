import diff from 'microdiff'
import { isObject } from '../core/json.ts'
import { bodyText, seen } from '../core/shown-json.ts'
import { clean } from '../core/text.ts'
import type { RenderedRequest, Write } from '../core/write.ts'
import { wrapped } from '../terminal/width.ts'
import { type Senders, senderOf } from './document.ts'
import type { Proposal } from './types.ts'

/** Colors for the gate's text; all of them may do nothing. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
  readonly good: (text: string) => string
  readonly dim: (text: string) => string
}

const same = (text: string): string => text
export const NO_PAINT: Paint = { strong: same, warn: same, bad: same, good: same, dim: same }

/** Basic color codes, so that no library is loaded for a few words. */
export const createPaint = (color: boolean): Paint => {
  if (!color) return NO_PAINT
  const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
  return { strong: code(1, 22), warn: code(33, 39), bad: code(31, 39), good: code(32, 39), dim: code(2, 22) }
}

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n')

/** The request as it would go out, with what is secret hidden; nothing in it can move the cursor or hide. */
export function requestText({ headline, lines, body }: RenderedRequest): string {
  const data = body === undefined ? [] : ['', bodyText(body)]
  return [...[headline, ...lines].map((line) => clean(line)), ...data].join('\n')
}

const show = (value: unknown): string => (value === undefined ? '(none)' : seen(JSON.stringify(value)))

/** Field by field what an update changes; empty for other writes. */
export function changes(write: Write, paint: Paint): string[] {
  if (!isObject(write.before) || !isObject(write.after)) return []
  const found = diff(write.before, write.after)
  return found.flatMap((change) => {
    const name = clean(change.path.join('.'))
    if (change.type === 'CREATE') return [paint.good(`+ ${name}: ${show(change.value)}`)]
    if (change.type === 'REMOVE') return [paint.bad(`- ${name}: ${show(change.oldValue)}`)]
    return [paint.bad(`- ${name}: ${show(change.oldValue)}`), paint.good(`+ ${name}: ${show(change.value)}`)]
  })
}

const capitalized = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

function placeText({ where }: Proposal, paint: Paint): string {
  const kind = capitalized(clean(where.kind))
  return where.sandbox
    ? `${kind}  ${paint.strong(`${clean(where.name)} (embedded sandbox)`)}  nothing leaves this machine`
    : `${kind}  ${paint.strong(clean(where.name))} (${clean(where.id)}) at ${clean(where.address)}`
}

function writeLines(write: Write, at: number, of: number, senders: Senders, paint: Paint): string[] {
  const number = of === 1 ? '' : `${at + 1} of ${of}: `
  const mark = write.effect === 'destructive' ? paint.bad(' (cannot be undone)') : ''
  const differences = changes(write, paint)
  return [
    '',
    `${paint.strong(`${number}${clean(write.title)}`)}${mark}`,
    ...write.consequences.map((line) => `  ${clean(line)}`),
    ...(differences.length === 0 ? [] : ['', '  Changes', ...differences.map((line) => `  ${line}`)]),
    '',
    indent(requestText(senderOf(write, senders).render(write)), '  '),
  ]
}

/** Sentences of the summary go on in the next line here, whatever the terminal is; requests stand as they are. */
const WIDTH = 80

/** Everything a person must have seen before an approval. */
export function proposalText(proposal: Proposal, senders: Senders, paint: Paint): string {
  const warnings = proposal.warnings.map(({ code, message, blocking }) =>
    blocking ? paint.bad(`! ${clean(message)} [${code}]`) : paint.warn(`! ${clean(message)}`),
  )
  const lines = [
    paint.strong(clean(proposal.title)),
    placeText(proposal, paint),
    ...proposal.summary.map((line) => wrapped(clean(line), WIDTH, 2)),
    ...(warnings.length === 0 ? [] : ['', ...warnings]),
    ...proposal.writes.flatMap((write, at) => writeLines(write, at, proposal.writes.length, senders, paint)),
  ]
  return `${lines.join('\n')}\n`
}
