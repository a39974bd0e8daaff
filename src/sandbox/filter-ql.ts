/** What the sandbox understands of FilterQL: enough to tell a sentence from noise and to guess how many it selects. */
export interface FilterQl {
  readonly filter: string
  /** Absent when there is no FROM: the server then takes `user`. */
  readonly from?: string
  readonly alias?: string
}

const CLAUSES =
  /^\s*(?:FILTER|SELECT\s+\*\s+FROM\s+\w+\s+WHERE)\b\s*([\s\S]*?)\s*(?:\bFROM\s+([A-Za-z_][\w]*))?\s*(?:\bALIAS\s+([A-Za-z_][\w]*))?\s*;?\s*$/i

function problem(filter: string): string | undefined {
  let depth = 0
  for (const [index, sign] of [
    ...filter.replace(/"(?:[^"\\]|\\.)*"/g, (text) => '_'.repeat(text.length)),
  ].entries()) {
    if (sign === '"') return `unterminated string at position ${index + 1}`
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth < 0) return `unexpected ")" at position ${index + 1}`
  }
  if (depth > 0) return 'expected ")" but the text ended'
  return filter === '' ? 'expected an expression after FILTER' : undefined
}

/** The parts of a FilterQL text, or the parser's complaint. */
export function parseFilterQl(text: string): FilterQl | { readonly error: string } {
  const match = CLAUSES.exec(text)
  if (match === null)
    return { error: `Could not parse FilterQL: expected FILTER but got "${text.trim().slice(0, 20)}"` }
  const [, filter = '', from, alias] = match
  const wrong = problem(filter)
  if (wrong !== undefined) return { error: `Could not parse FilterQL: ${wrong}` }
  return { filter, ...(from === undefined ? {} : { from }), ...(alias === undefined ? {} : { alias }) }
}
