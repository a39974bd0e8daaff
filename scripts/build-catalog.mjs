#!/usr/bin/env node
// Merges the facts (fixtures/facts) and the judgments (src/catalog/source) into src/catalog/data.
// Usage: node scripts/build-catalog.mjs [--strict] [--generic]
//   --strict   fail where something is missing or wrong (CI)
//   --generic  list the properties whose question nobody wrote
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from './catalog/check.mjs'
import { emit } from './catalog/emit.mjs'
import { merge } from './catalog/merge.mjs'
import { checkProse } from './catalog/prose.mjs'
import { readInput } from './catalog/read.mjs'

const DATA = 'src/catalog/data'
const { values } = parseArgs({ options: { strict: { type: 'boolean' }, generic: { type: 'boolean' } } })

const catalog = merge(readInput())
const problems = [...catalog.problems, ...check(catalog), ...checkProse(catalog)]
for (const problem of problems) console.error(problem)
if (values.generic) for (const name of catalog.generic) console.log(name)
if (values.strict && problems.length > 0) {
  console.error(`${problems.length} problems`)
  process.exit(1)
}

const files = emit(catalog)
mkdirSync(join(DATA, 'providers'), { recursive: true })
for (const file of readdirSync(join(DATA, 'providers'))) {
  if (!files.has(`providers/${file}`)) rmSync(join(DATA, 'providers', file))
}
for (const [name, text] of files) writeFileSync(join(DATA, name), text)
const workflows = catalog.providers.reduce((sum, provider) => sum + provider.workflows.length, 0)
console.log(
  `${catalog.providers.length} providers, ${workflows} workflows, ${catalog.authTypes.length} auth types, ${problems.length} problems, ${catalog.generic.length} generic questions`,
)
