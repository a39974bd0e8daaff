import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { GLOBALS } from '../../src/dispatcher/globals.ts'
import { builtManifest } from '../support/render.ts'

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return path.endsWith('.ts') && !path.includes('generated') ? [path] : []
  })

const FILES = sources('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** Where a text is begun that calls the program. */
const built = (text: string): string[] =>
  text.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '').match(/['"`|] ?lytics-advisor [a-z<"$-].*/g) ?? []

test('no command of the program is built but by the dispatcher', () => {
  for (const { path, text } of FILES) expect(built(text), path).toEqual([])
  for (const { path, text } of FILES) {
    if (/\bPROGRAM\b/.test(text)) expect(path).toMatch(/^src\/(?:core\/launcher|dispatcher\/\w+)\.ts$/)
  }
})

test('a command that is built is noticed', () => {
  expect(built("next: ['lytics-advisor jobs list']")).toHaveLength(1)
  expect(built('hint: `cat x | lytics-advisor map`')).toHaveLength(1)
})

interface Found {
  readonly operation: string
  readonly inputs: readonly string[]
}

const isLiteral = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node)

/** The steps of a file whose operation is written out, with the names of their inputs as far as they are. */
function stepsIn(path: string, text: string): Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first, second] = node.arguments
      if (node.expression.text === 'step' && isLiteral(first)) {
        const inputs =
          second !== undefined && ts.isObjectLiteralExpression(second)
            ? second.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []))
            : []
        found.push({ operation: first.text, inputs })
      }
      if (node.expression.text === 'helpStep' && isLiteral(first))
        found.push({ operation: first.text, inputs: [] })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

function mistakes(found: readonly Found[]): string[] {
  const manifest = builtManifest()
  return found.flatMap(({ operation, inputs }) => {
    const entry = manifest.find(({ name }) => name === operation)
    if (entry === undefined) return operation === 'help' ? [] : [operation]
    const known = new Set([...entry.positional, ...entry.flags, ...GLOBALS].map(({ name }) => name))
    return inputs.filter((name) => !known.has(name)).map((name) => `${operation}: ${name}`)
  })
}

test('every step that the source names is an operation with these inputs', () => {
  const found = FILES.filter(({ text }) => /\b(?:step|helpStep)\(/.test(text)).flatMap(({ path, text }) =>
    stepsIn(path, text),
  )
  expect(found.length).toBeGreaterThan(100)
  expect(mistakes(found)).toEqual([])
})

test('a step that does not exist is noticed', () => {
  const found = stepsIn('x.ts', "step('jobs stopp'); step('jobs get', { job: 1, jop: 2 }); helpStep('nope')")
  expect(mistakes(found)).toEqual(['jobs stopp', 'jobs get: jop', 'nope'])
})
