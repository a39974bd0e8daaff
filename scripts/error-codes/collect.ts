import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A code as written in the source: `*` is what is only known while running. */
export interface FoundCode {
  readonly code: string
  readonly file: string
  /** Where it is given to `new AppError(…)`, `usageError(…)` and the like: whose fault it is. */
  readonly fault?: string
}

/** Rooms whose codes are not ours: the sandbox speaks as the API does. */
const FOREIGN = /^src\/(sandbox|mapping|catalog\/data)\//
const CODE = /^[a-z*][a-z0-9_*]+$/
/** Decisions of the gate that are no refusal. */
const DECIDED = new Set(['ask', 'send', 'dry_run'])
const MAKERS: Readonly<Record<string, string>> = {
  usageError: 'usage',
  notFoundError: 'not_found',
  cancelledError: 'cancelled',
}

const sourceFiles = (): string[] =>
  readdirSync('src', { recursive: true })
    .map((name) => join('src', String(name)))
    .filter((file) => file.endsWith('.ts') && !FOREIGN.test(file))
    .sort()

/** The texts that an expression can be, as far as it says them itself. */
function texts(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)]
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return texts(node.expression)
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')]
  return []
}

const nameOf = (node: ts.Node): string => (ts.isIdentifier(node) ? node.text : '')

/** Functions that are given a code: name and place of the parameter. */
function takers(files: readonly ts.SourceFile[]): Map<string, number> {
  const found = new Map<string, number>()
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) {
      const at = node.parameters.findIndex(({ name }) => nameOf(name) === 'code')
      const named = ts.isFunctionDeclaration(node) ? node : node.parent
      if (at >= 0 && (ts.isFunctionDeclaration(named) || ts.isVariableDeclaration(named)) && named.name)
        found.set(nameOf(named.name), at)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) visit(file)
  return found
}

/** The fault beside a code: in the same object, or in the call that the object is given to. */
function faultOf(property: ts.PropertyAssignment): string | undefined {
  const sibling = property.parent.properties.find(
    (each) => ts.isPropertyAssignment(each) && nameOf(each.name) === 'fault',
  )
  if (sibling && ts.isPropertyAssignment(sibling)) return texts(sibling.initializer)[0]
  const call = property.parent.parent
  if (ts.isNewExpression(call) && nameOf(call.expression) === 'AppError' && call.arguments?.[0])
    return texts(call.arguments[0])[0]
  return ts.isCallExpression(call) ? MAKERS[nameOf(call.expression)] : undefined
}

/** Every code of an error, a warning or a diagnosis in the source. */
export function collectCodes(): FoundCode[] {
  const files = sourceFiles().map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  )
  const places = takers(files)
  const found: FoundCode[] = []
  const visit = (node: ts.Node): void => {
    const file = node.getSourceFile().fileName
    const add = (from: ts.Expression | undefined, fault?: string): void => {
      for (const code of from === undefined ? [] : texts(from))
        if (CODE.test(code)) found.push({ code, file, ...(fault === undefined ? {} : { fault }) })
    }
    if (ts.isPropertyAssignment(node) && nameOf(node.name) === 'code') add(node.initializer, faultOf(node))
    // What the gate's policy decides is the code of the refusal.
    if (ts.isTypeAliasDeclaration(node) && node.name.text === 'Decision' && ts.isUnionTypeNode(node.type))
      for (const { literal } of node.type.types.filter(ts.isLiteralTypeNode))
        if (ts.isStringLiteral(literal) && !DECIDED.has(literal.text)) add(literal, 'approval')
    if (ts.isCallExpression(node)) {
      const at = places.get(nameOf(node.expression))
      if (at !== undefined) add(node.arguments[at])
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) visit(file)
  return found
}
