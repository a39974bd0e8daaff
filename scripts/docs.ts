import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe } from '../src/dispatcher/manifest.ts'
import { operationLoaders } from '../src/dispatcher/registry.ts'
import { withSchema } from './catalog/page.ts'
import { rulesPage } from './catalog/rules-page.ts'
import { errorsPage } from './error-codes/page.ts'

// Writes the command tables of README and skills, the tables of docs/catalog.md, docs/rules.md and references/errors.md from the definitions: `npm run docs`.

const BLOCK = /(<!-- commands:([^>]*)-->\n)[\s\S]*?(<!-- \/commands -->)/g

/** A document with its command tables made again. */
export function withTables(
  text: string,
  rows: readonly { name: string; summary: string; effect: string }[],
): string {
  return text.replace(BLOCK, (_, open: string, words: string, close: string) => {
    const wanted = words.trim().split(/\s+/).filter(Boolean)
    const mine = rows.filter(({ name }) => wanted.length === 0 || wanted.includes(name.split(' ')[0] ?? ''))
    const lines = mine.map(({ name, summary, effect }) => `| \`${name}\` | ${summary} | ${effect} |`)
    return `${open}| command | what it does | effect |\n| --- | --- | --- |\n${lines.join('\n')}\n${close}`
  })
}

/** The documents that hold command tables. */
export const documents = (): string[] => [
  'README.md',
  ...readdirSync('skills').map((skill) => `skills/${skill}/SKILL.md`),
]

/** Name, summary and effect of every command. */
export const commandRows = async () =>
  (await Promise.all(Object.values(operationLoaders).map((load) => load()))).map(describe)

if (process.argv[1]?.endsWith('docs.ts')) {
  const rows = await commandRows()
  for (const file of documents()) writeFileSync(file, withTables(readFileSync(file, 'utf8'), rows))
  writeFileSync('references/errors.md', errorsPage())
  writeFileSync('docs/catalog.md', withSchema(readFileSync('docs/catalog.md', 'utf8')))
  writeFileSync('docs/rules.md', await rulesPage())
}
