import { step } from '../../core/next.ts'
import type { Ctx } from '../../operation/ctx.ts'
import {
  type Counts,
  countsOf,
  type Page,
  pageOf,
  searchObjects,
  searchOperations,
  shortName,
} from '../../sources/browse.ts'
import { operationsOf } from '../../sources/table-operations.ts'
import type { NormalizedSchema, Relation, SourceObject, SourceOperation } from '../../sources/types.ts'
import { resolve } from '../account/resolve.ts'
import { sourceNamed } from './source-input.ts'

interface Named {
  readonly source: string
  readonly demo: boolean
}

interface Paged extends Named {
  readonly search?: string | undefined
  readonly page: number
  readonly limit: number
}

/** What the scope lets through of a source. */
export async function schemaOf(ctx: Ctx, input: Named): Promise<NormalizedSchema> {
  const { sources, entry } = await sourceNamed(ctx, input)
  return await sources.schema(entry)
}

/** An object with how much is in it. */
export interface ObjectSummary {
  readonly object: SourceObject
  readonly relations: number
  readonly operations: number
}

/** A page of the objects that the words fit. */
export async function listObjects(ctx: Ctx, input: Paged): Promise<Page<ObjectSummary>> {
  const schema = await schemaOf(ctx, input)
  const operations = operationsOf(schema)
  const page = pageOf(searchObjects(schema, input.search), input.page, input.limit)
  return {
    ...page,
    items: page.items.map((object) => ({
      object,
      relations: schema.relations.filter(({ from, to }) => from === object.id || to === object.id).length,
      operations: operations.filter(({ returns }) => returns?.object === object.id).length,
    })),
  }
}

/** One object with all that leads to it and from it. */
export interface ObjectDetail {
  readonly object: SourceObject
  readonly relations: readonly Relation[]
  readonly operations: readonly SourceOperation[]
  readonly problems: NormalizedSchema['problems']
}

/** Finds an object by its id or its name. @throws AppError not_found (exit 5) with the nearest */
export async function objectNamed(
  ctx: Ctx,
  input: Named & { readonly object: string },
): Promise<ObjectDetail> {
  const schema = await schemaOf(ctx, input)
  const object = resolve(
    'object',
    input.object,
    schema.objects,
    ({ id }) => ({ id, names: [shortName(id), id] }),
    step('sources objects', { source: input.source }),
  )
  return {
    object,
    relations: schema.relations.filter(({ from, to }) => from === object.id || to === object.id),
    operations: operationsOf(schema).filter(({ returns }) => returns?.object === object.id),
    problems: schema.problems.filter(({ where }) => where === object.id || where.startsWith(`${object.id}.`)),
  }
}

/** A page of the operations that the words fit. */
export async function listOperations(
  ctx: Ctx,
  input: Paged & {
    readonly object?: string | undefined
    readonly effect?: SourceOperation['effect'] | undefined
  },
): Promise<Page<SourceOperation>> {
  const { search, object, effect } = input
  const id = object === undefined ? undefined : (await objectNamed(ctx, { ...input, object })).object.id
  const found = searchOperations(await schemaOf(ctx, input), {
    ...(search === undefined ? {} : { words: search }),
    ...(id === undefined ? {} : { object: id }),
    ...(effect === undefined ? {} : { effect }),
  })
  return pageOf(found, input.page, input.limit)
}

/** What is known of a source, with how much it is. */
export async function knownSchema(
  ctx: Ctx,
  input: Named,
): Promise<{ readonly schema: NormalizedSchema; readonly counts: Counts }> {
  const schema = await schemaOf(ctx, input)
  return { schema, counts: countsOf(schema) }
}
