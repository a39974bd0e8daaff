import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { usageError } from './errors.ts'

/**
 * Reads `name=value` words of a repeatable flag, in order.
 * @throws AppError usage naming the word that has no `=`, or a name that is given twice
 */
export function assignments(words: readonly string[], flag: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const word of words) {
    const at = word.indexOf('=')
    if (at <= 0) {
      throw usageError(`${flag} ${word}: expected name=value`, { hint: `For example: ${flag} name=value` })
    }
    const name = word.slice(0, at).trim()
    if (pairs.has(name)) throw usageError(`${flag} ${name} is given twice`)
    pairs.set(name, word.slice(at + 1))
  }
  return pairs
}

/**
 * Parses JSON that a person typed or wrote to a file.
 * @throws AppError usage with line and column of the mistake
 */
export function parseJson(text: string, what: string): unknown {
  const mistakes: ParseError[] = []
  const value: unknown = parse(text, mistakes, { disallowComments: true, allowTrailingComma: false })
  const [first] = mistakes
  if (first === undefined) return value
  const before = text.slice(0, first.offset)
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  throw usageError(`${what} is not valid JSON: line ${line}, column ${column}`, {
    code: 'malformed_json',
    hint: `${printParseErrorCode(first.error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()} at ${JSON.stringify(text.slice(first.offset, first.offset + 20))}`,
  })
}
