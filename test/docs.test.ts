import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commandRows, documents, withTables } from '../scripts/docs.ts'
import { helpPages } from '../src/dispatcher/help.ts'
import { describe as entryOf } from '../src/dispatcher/manifest.ts'
import { operationLoaders } from '../src/dispatcher/registry.ts'

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

test.each(ALL)('the commands that %s shows exist', (file) => {
  const text = readFileSync(file, 'utf8')
  const shown = [...text.matchAll(/(?:^|[`\n$] ?)lytics-advisor ((?:[a-z]+ ?)+)/g)].map(([, words]) =>
    (words ?? '').trim().split(' '),
  )
  const names = Object.keys(operationLoaders)
  for (const words of shown) {
    const known = names.some((name) => name === words[0] || name === words.slice(0, 2).join(' '))
    expect(
      known || names.some((name) => name.startsWith(`${words[0]} `) && words.length === 1),
      words.join(' '),
    ).toBe(true)
  }
})

describe('skills', () => {
  test.each(readdirSync('skills'))('%s has the name of its folder and a description that fits', (name) => {
    const [, front = ''] = readFileSync(`skills/${name}/SKILL.md`, 'utf8').split('---\n')
    expect(/^name: (.*)$/m.exec(front)?.[1]).toBe(name)
    const description = /^description: (.*)$/m.exec(front)?.[1] ?? ''
    expect(description).toContain('Use when')
    expect(description.length).toBeLessThanOrEqual(1024)
  })
})

describe('the installed program', () => {
  const meta = JSON.parse(readFileSync('build/meta.json', 'utf8')) as {
    outputs: Record<string, { inputs: Record<string, unknown> }>
  }

  test('holds no library but the few that every command needs', () => {
    const inputs = Object.keys(meta.outputs['dist/main.cjs']?.inputs ?? {})
    const libraries = new Set(
      inputs.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
    )
    expect([...libraries].sort()).toEqual(['commander', 'fastest-levenshtein', 'microdiff', 'zod'])
  })

  test('holds none of the parts that lie beside it', () => {
    const inputs = Object.keys(meta.outputs['dist/main.cjs']?.inputs ?? {})
    const large = inputs.filter((file) =>
      /^src\/(mapping|advice\/goal|catalog\/data\/(index|providers\/))/.test(file),
    )
    expect(large).toEqual([])
  })

  test('its manifest and help are those of the definitions', async () => {
    const manifest = (await Promise.all(Object.values(operationLoaders).map((load) => load()))).map(entryOf)
    expect(JSON.parse(readFileSync('dist/manifest.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(manifest)),
    )
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(JSON.parse(readFileSync('dist/help.json', 'utf8'))).toEqual(helpPages(manifest, version))
  })

  test('every command answers to its own name, and its flags do not clash with the global ones', () => {
    for (const [name, load] of Object.entries(operationLoaders)) {
      expect(load).toBeTypeOf('function')
      const entry = rows.find((row) => row.name === name)
      expect(entry, name).toBeDefined()
    }
  })
})
