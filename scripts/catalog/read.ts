import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type * as z from 'zod/mini'
import {
  type AuthorAuthType,
  type Common,
  type Family,
  type ProviderFile,
  SOURCES,
  type Unsupported,
  type VocabularyFile,
} from '../../src/catalog/schema.ts'
import { type Problems, parseFile } from './problems.ts'

/** What the API description says of one setting or field (fixtures/facts, made by scripts/normalise-facts.mjs). */
export interface Fact {
  readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'array' | 'object' | 'any'
  readonly items?: 'string' | 'integer' | 'object'
  readonly enum?: readonly (string | number)[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: string | number | boolean
  readonly required?: boolean
}

export interface WorkflowFacts {
  readonly kebab: string
  readonly snake: string
  readonly provider: string
  readonly direction: 'import' | 'export' | 'enrichment' | 'other'
  readonly properties: Readonly<Record<string, Fact>>
}

export interface AuthFacts {
  readonly slug: string
  readonly type: string
  readonly fields: Readonly<
    Record<string, { readonly type: 'string' | 'integer'; readonly secret?: boolean }>
  >
}

/** An authored value and the file that holds it. */
export interface Authored<T> {
  readonly file: string
  readonly value: T
}

/** Facts and source together: what the build works on. */
export interface Input {
  readonly workflows: readonly WorkflowFacts[]
  readonly authFacts: readonly AuthFacts[]
  readonly common: Common
  readonly families: Authored<readonly Family[]>
  readonly unsupported: Authored<readonly Unsupported[]>
  readonly authTypes: ReadonlyMap<string, Authored<AuthorAuthType>>
  readonly vocabularies: ReadonlyMap<string, Authored<VocabularyFile>>
  readonly providers: readonly Authored<ProviderFile>[]
}

/** Files in the source folder that are not a provider's. */
const SHARED = ['common.json', 'families.json', 'unsupported.json']

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !SHARED.includes(file))
    .map((file) => basename(file, '.json'))
    .sort()
    .map((name) => `${folder}/${name}.json`)

/** Reads facts and source; undefined where a file has not the shape of the schema. */
export function readInput(problems: Problems, source = 'src/catalog/source'): Input | undefined {
  const read = <S extends z.ZodMiniType>(schema: S, file: string): z.output<S> | undefined =>
    parseFile(schema, file, json(file), problems)
  const common = read(SOURCES.common, `${source}/common.json`)
  const families = read(SOURCES.families, `${source}/families.json`)
  const unsupported = read(SOURCES.unsupported, `${source}/unsupported.json`)
  const providers = filesOf(source).flatMap((file) => {
    const value = read(SOURCES.provider, file)
    if (value === undefined) return []
    if (`${value.slug}.json` !== basename(file)) problems.add(file, ['slug'], 'is not the name of the file')
    return [{ file, value }]
  })
  const input = {
    workflows: json('fixtures/facts/workflows.json') as readonly WorkflowFacts[],
    authFacts: json('fixtures/facts/auth-types.json') as readonly AuthFacts[],
    authTypes: together(filesOf(`${source}/auth`), SOURCES.auth, problems),
    vocabularies: together(filesOf(`${source}/vocabularies`), SOURCES.vocabulary, problems),
    providers,
  }
  if (common === undefined || families === undefined || unsupported === undefined) return undefined
  if (problems.lines.length > 0) return undefined
  return {
    ...input,
    common,
    families: { file: `${source}/families.json`, value: families },
    unsupported: { file: `${source}/unsupported.json`, value: unsupported },
  }
}

/** The entries of several files by name. */
function together<T>(
  files: readonly string[],
  schema: z.ZodMiniType<Record<string, T>>,
  problems: Problems,
): Map<string, Authored<T>> {
  const found = new Map<string, Authored<T>>()
  for (const file of files) {
    for (const [name, value] of Object.entries(parseFile(schema, file, json(file), problems) ?? {})) {
      const earlier = found.get(name)
      if (earlier !== undefined) problems.add(file, [name], `is defined in ${earlier.file} too`)
      found.set(name, { file, value })
    }
  }
  return found
}
