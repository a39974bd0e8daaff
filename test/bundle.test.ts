import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { helpPage } from '../src/core/help-page.ts'
import { helpPages } from '../src/dispatcher/help.ts'
import { describe as entryOf } from '../src/dispatcher/manifest.ts'
import { operationLoaders } from '../src/dispatcher/registry.ts'

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
      /^src\/(mapping\/(?!detectors|kinds|words)|advice\/goal|catalog\/data\/(index|providers\/))/.test(file),
    )
    expect(large).toEqual([])
  })

  test('its manifest and help are those of the definitions', async () => {
    const manifest = (await Promise.all(Object.values(operationLoaders).map((load) => load()))).map(entryOf)
    expect(JSON.parse(readFileSync('dist/manifest.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(manifest)),
    )
    expect(manifest.map(({ name }) => name)).toEqual(Object.keys(operationLoaders))
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const pages = Object.entries(helpPages(manifest, version))
    expect(pages.map(([words]) => helpPage('dist', words))).toEqual(pages.map(([, page]) => page))
    expect(new Set(pages.map(([words]) => words.replaceAll(' ', '-'))).size).toBe(pages.length)
  })
})
