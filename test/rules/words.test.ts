import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Words that people read are plain, and spelled the American way: what is not written, and what is. */
const ROWS: readonly (readonly [RegExp, string])[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\banew\b/i, 'again, recreate'],
  [/\bhangs? on (a|an|it|the|which|one)\b/i, 'depends on'],
  [/\bcomes? down\b/i, 'is removed'],
  [/\bstands? (in|beside|on) (a|an|the|it|one|another|our|its)\b/i, 'is in, is next to'],
  [/\blies? beside\b/i, 'is next to'],
  [/alone does not do/i, 'is not enough'],
  [/warning stands/i, 'blocked by a warning'],
  [/go on all the same/i, 'override'],
  [/nobody approved/i, 'not approved'],
  [/look what is there/i, 'check whether it exists'],
  [/\bfits several\b/i, 'matches several'],
  [/\bat most so many\b/i, 'at most N'],
  [/nothing of it is there yet/i, 'nothing is created yet'],
  [/nothing has moved since/i, 'no drift since'],
  [/how shall it\b/i, 'how do you want to'],
  [/the way of the data/i, 'data flow'],
  [/why it is set so/i, 'reasons'],
  [/what it reaches/i, 'reach'],
  [/filled no more/i, 'stop updating'],
  [/no field of the one/i, 'no fields match'],
  [/\bcolour/i, 'color'],
  [/\b(behaviour|favour|labelled|modelled|licence|centre|whilst|catalogue)/i, 'American spelling'],
  [
    /\b(recognis|organis|optimis|personalis|normalis|summaris|customis|authoris|initialis|visualis)/i,
    'American spelling',
  ],
  [/\b(prioritis|synchronis|utilis|categoris|analys(e|ing|ed)\b)/i, 'American spelling'],
]

/** What must understand how people write, or repeats what others wrote: vocabularies, goals, made-up data. */
const OTHERS_WORDS = /generated|^src\/(goal|mapping\/vocabulary|sandbox\/seed)\/|match-segment\.ts$/

/** Keys and names that keep their spelling. */
const NAMES = /\bnormalise-facts\.mjs|`mend`|mended_at/g

const tracked = (...folders: string[]): string[] =>
  execFileSync('git', ['ls-files', '--', ...folders], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && !OTHERS_WORDS.test(file))

const complaints = (text: string): string[] =>
  ROWS.flatMap(([pattern, instead]) => {
    const found = pattern.exec(text.replace(NAMES, ''))
    return found === null ? [] : [`"${found[0]}" (${instead}): ${text.trim().slice(0, 120)}`]
  })

/** Texts of a source file that hold a space: messages and help, no keys and codes. */
function literals(file: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (/\s/.test(node.text)) texts.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return texts
}

/** What a matcher reads of the catalog, and not a person. */
const MATCHED = new Set([
  'cues',
  'aliases',
  'names',
  'synonyms',
  'enum',
  'pattern',
  'identifiers',
  'lists',
  'known',
])

function prose(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(prose)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (MATCHED.has(key) ? [] : prose(inner)))
}

describe('plain American words', () => {
  test('a forbidden word is noticed, and a plain one is not', () => {
    expect(complaints('Mend it, or colour it anew')).toHaveLength(3)
    expect(complaints('Fix it, or recreate it in color')).toEqual([])
  })

  test('in messages and help', () => {
    const files = tracked('src').filter((file) => file.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(300)
    expect(
      files.flatMap((file) =>
        literals(file)
          .flatMap(complaints)
          .map((each) => `${file}: ${each}`),
      ),
    ).toEqual([])
  })

  test('in the documents', () => {
    const files = tracked('docs', 'references', 'skills', 'README.md', 'CHANGELOG.md').filter((file) =>
      file.endsWith('.md'),
    )
    expect(
      files.flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, at) => complaints(line).map((each) => `${file}:${at + 1}: ${each}`)),
      ),
    ).toEqual([])
  })

  test('in the texts of the catalog', () => {
    const files = tracked('src/catalog/source').filter((file) => file.endsWith('.json'))
    expect(
      files.flatMap((file) =>
        prose(JSON.parse(readFileSync(file, 'utf8')))
          .flatMap(complaints)
          .map((each) => `${file}: ${each}`),
      ),
    ).toEqual([])
  })
})
