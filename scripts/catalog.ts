// Checks the source of the catalog and merges it with the facts (fixtures/facts) into src/catalog/data. The build does
// it first of all; usage: npm run catalog -- [--strict] [--generic]
//   --strict   write nothing where anything is wrong (as the build does)
//   --generic  list the settings whose question nobody wrote
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from './catalog/check.ts'
import { emit } from './catalog/emit.ts'
import { type Catalog, merge } from './catalog/merge.ts'
import { Problems } from './catalog/problems.ts'
import { readInput } from './catalog/read.ts'

const DATA = 'src/catalog/data'

/** The catalog of a source folder, and one line for each thing that is wrong with it. */
export function readCatalog(source?: string): { catalog: Catalog | undefined; problems: readonly string[] } {
  const problems = new Problems()
  const input = readInput(problems, source)
  if (input === undefined) return { catalog: undefined, problems: problems.lines }
  const catalog = merge(input, problems)
  check(catalog, problems)
  return { catalog, problems: problems.lines }
}

/** Writes the files that changed, and removes those that nothing makes any more. */
function write(files: ReadonlyMap<string, string>): void {
  mkdirSync(join(DATA, 'providers'), { recursive: true })
  for (const name of readdirSync(DATA, { recursive: true, encoding: 'utf8' }))
    if (name !== 'providers' && !files.has(name)) rmSync(join(DATA, name))
  for (const [name, text] of files) {
    const path = join(DATA, name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  }
}

/**
 * Builds the catalog's data.
 * @returns what is wrong; nothing was written where the list is not empty and `strict` is set, or a file has a wrong shape
 */
export function buildCatalog(strict = true): ReturnType<typeof readCatalog> {
  const made = readCatalog()
  if (made.catalog !== undefined && (!strict || made.problems.length === 0)) write(emit(made.catalog))
  return made
}

function main(): void {
  const { values } = parseArgs({ options: { strict: { type: 'boolean' }, generic: { type: 'boolean' } } })
  const { catalog, problems } = buildCatalog(values.strict === true)
  for (const problem of problems) console.error(problem)
  if (catalog === undefined || (values.strict && problems.length > 0)) {
    console.error(`${problems.length} problems`)
    process.exitCode = 1
    return
  }
  if (values.generic) for (const name of catalog.generic) console.log(name)
  const workflows = catalog.providers.reduce((sum, provider) => sum + provider.workflows.length, 0)
  console.log(
    `${catalog.providers.length} providers, ${workflows} workflows, ${catalog.authTypes.length} auth types, ${problems.length} problems, ${catalog.generic.length} generic questions`,
  )
}

if (process.argv[1]?.endsWith('scripts/catalog.ts')) main()
