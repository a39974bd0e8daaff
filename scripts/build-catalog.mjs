#!/usr/bin/env node
// Merges the facts (fixtures/facts) and the judgments (src/catalog/source) into src/catalog/data.
// Usage: node scripts/build-catalog.mjs [--strict] [--check] [--generic]
//   --strict   fail where something is missing or wrong (CI)
//   --check    write nothing; fail where the files on disk are not what would be written (CI)
//   --generic  list the properties whose question nobody wrote
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from './catalog/check.mjs'
import { emit } from './catalog/emit.mjs'
import { merge } from './catalog/merge.mjs'
import { checkProse } from './catalog/prose.mjs'
import { readInput } from './catalog/read.mjs'

const DATA = 'src/catalog/data'
const { values } = parseArgs({
  options: { strict: { type: 'boolean' }, check: { type: 'boolean' }, generic: { type: 'boolean' } },
})

const catalog = merge(readInput())
const problems = [...catalog.problems, ...check(catalog), ...checkProse(catalog)]
for (const problem of problems) console.error(problem)
if (values.generic) for (const name of catalog.generic) console.log(name)
if (values.strict && problems.length > 0) {
  console.error(`${problems.length} problems`)
  process.exit(1)
}

const files = emit(catalog)
const stored = ['', 'providers']
  .filter((folder) => existsSync(join(DATA, folder)))
  .flatMap((folder) =>
    readdirSync(join(DATA, folder))
      .filter((file) => file !== 'providers')
      .map((file) => join(folder, file)),
  )
const extra = stored.filter((file) => !files.has(file))
if (values.check) {
  const stale = [...files].filter(
    ([name, text]) => !stored.includes(name) || readFileSync(join(DATA, name), 'utf8') !== text,
  )
  for (const name of [...stale.map(([name]) => name), ...extra])
    console.error(`${join(DATA, name)} is stale: run node scripts/build-catalog.mjs`)
  if (stale.length + extra.length > 0) process.exit(1)
} else {
  mkdirSync(join(DATA, 'providers'), { recursive: true })
  for (const file of extra) rmSync(join(DATA, file))
  for (const [name, text] of files) writeFileSync(join(DATA, name), text)
}
const workflows = catalog.providers.reduce((sum, provider) => sum + provider.workflows.length, 0)
console.log(
  `${catalog.providers.length} providers, ${workflows} workflows, ${catalog.authTypes.length} auth types, ${problems.length} problems, ${catalog.generic.length} generic questions`,
)
