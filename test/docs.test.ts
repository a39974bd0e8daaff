import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commandRows, documents, withTables } from '../scripts/docs.ts'
import { ERROR_CODES } from '../src/advice/diagnosis/codes.ts'
import { mistakeIn, wordsOf } from './support/known-command.ts'

const markdown = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? markdown(join(folder, entry.name))
      : entry.name.endsWith('.md')
        ? [join(folder, entry.name)]
        : [],
  )
const ALL = ['README.md', 'CHANGELOG.md', ...['docs', 'references', 'skills'].flatMap(markdown)]

let rows: Awaited<ReturnType<typeof commandRows>>
beforeAll(async () => {
  rows = await commandRows()
})

test.each(documents())('the command tables of %s are those of the definitions (npm run docs)', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(withTables(text, rows)).toBe(text)
})

test.each(ALL)('the links of %s lead somewhere', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, link]) => link ?? '',
  )
  for (const link of links) expect(existsSync(join(dirname(file), link)), link).toBe(true)
})

/** What stands in backquotes or in a fenced block and calls the program, each as its words. */
function calls(text: string): string[][] {
  const fenced = [...text.matchAll(/```[^\n]*\n([\s\S]*?)```/g)].map(([, block]) => block ?? '')
  const inline = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code]) => code ?? '',
  )
  return [...fenced.flatMap((block) => block.replaceAll('\\\n', ' ').split('\n')), ...inline].flatMap(
    (line) => {
      const call = /(?:^|[|;&$(] ?)lytics-advisor ([^|;&#)]+)/.exec(line.trim())?.[1]
      return call === undefined ? [] : [wordsOf(call)]
    },
  )
}

const mistake = (words: readonly string[]): string | undefined => mistakeIn(words, rows)

test.each(ALL)('the commands and flags that %s shows exist', (file) => {
  for (const words of calls(readFileSync(file, 'utf8')))
    expect(mistake(words), words.join(' ')).toBeUndefined()
})

test('commands and flags that do not exist are noticed', () => {
  const [[planted = []] = []] = [calls('Text\n```sh\n$ lytics-advisor jobs stopp x | cat\n```\n')]
  expect(planted).toEqual(['jobs', 'stopp', 'x'])
  expect(() => mistake(planted)).toThrow('Unknown command "jobs stopp"')
  expect(calls('`lytics-advisor jobs list --nope "a b"`').map(mistake)).toEqual(['--nope'])
})

test('the reference of diagnosis has every error code and every cause', () => {
  const text = readFileSync('references/diagnosis.md', 'utf8')
  for (const [code, { meaning, mend }] of Object.entries(ERROR_CODES))
    expect(text).toContain(`| \`${code}\` | ${meaning} | ${mend} |`)
  const folder = 'src/advice/diagnosis'
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const causes = [...source.join('\n').matchAll(/(?:Cause\(\s*\w+,\s*|code: )'([a-z_]+)'/g)].map(
    ([, code]) => code,
  )
  expect(causes.length).toBeGreaterThan(20)
  for (const code of causes) expect(text, code).toContain(`| \`${code}\` |`)
})

describe('skills', () => {
  test.each(readdirSync('skills'))('%s has the name of its folder and a description that fits', (name) => {
    const [, front = ''] = readFileSync(`skills/${name}/SKILL.md`, 'utf8').split('---\n')
    expect(/^name: (.*)$/m.exec(front)?.[1]).toBe(name)
    const description = /^description: (.*)$/m.exec(front)?.[1] ?? ''
    expect(description).toContain('Use when')
    expect(description.length).toBeLessThanOrEqual(1024)
    // Unquoted, YAML would take a colon for a key of its own and refuse the file.
    for (const line of front.trim().split('\n'))
      expect(line).toMatch(/^[a-z-]+: (?:"[^"]*"|(?:(?!: | #).)+)$/)
  })
})
