// Reads the facts and the authored source of the catalog.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const SOURCE = 'src/catalog/source'
const json = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error.message}`)
  }
}
const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
    : []

/** Files in the source folder that are not a provider's. */
const OWN = ['common.json', 'families.json', 'vocabularies.json']

/** Facts and source together: what the build works on. */
export function readInput() {
  const vocabularies = [
    `${SOURCE}/vocabularies.json`,
    ...filesOf(`${SOURCE}/vocabularies`).map((file) => `${SOURCE}/vocabularies/${file}`),
  ].filter(existsSync)
  return {
    workflows: json('fixtures/facts/workflows.json'),
    authFacts: json('fixtures/facts/auth-types.json'),
    common: json(`${SOURCE}/common.json`),
    families: json(`${SOURCE}/families.json`),
    authSources: filesOf(`${SOURCE}/auth`).map((file) => ({ file, types: json(`${SOURCE}/auth/${file}`) })),
    vocabularies: vocabularies.map((file) => ({ file, lists: json(file) })),
    providers: new Map(
      filesOf(SOURCE)
        .filter((file) => !OWN.includes(file))
        .map((file) => [file.replace(/\.json$/, ''), json(`${SOURCE}/${file}`)]),
    ),
  }
}
