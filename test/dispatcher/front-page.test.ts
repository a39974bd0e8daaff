import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helpPages } from '../../src/dispatcher/help.ts'
import type { Manifest } from '../../src/dispatcher/manifest.ts'

test('the front page names every command', () => {
  const manifest: Manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'))
  const page = helpPages(manifest, '0.0.0')['']
  const missing = manifest.filter(
    ({ name }) => !page?.includes(`\n  ${name} `) && !page?.includes(`\n  ${name}\n`),
  )
  expect(missing.map(({ name }) => name)).toEqual([])
})
