import { notFoundError, usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { count, didYouMean, nearest } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { OPEN_SCOPE, visible } from '../../sources/scope.ts'
import type { Sources } from '../../sources/sources.ts'
import type { SourceEntry } from '../../sources/store/entry.ts'
import { operationsOf } from '../../sources/table-operations.ts'
import type { NormalizedSchema, Scope } from '../../sources/types.ts'
import { approveAtTerminal } from './terminal-approval.ts'

export interface ScopeInput {
  readonly block: readonly string[]
  readonly unblock: readonly string[]
  readonly only: readonly string[]
  readonly open: boolean
}

type Part = 'objects' | 'fields' | 'operations'

/** Everything that a scope can name, by its part. */
function namesOf(schema: NormalizedSchema): Readonly<Record<Part, ReadonlySet<string>>> {
  return {
    objects: new Set(schema.objects.map(({ id }) => id)),
    fields: new Set(schema.objects.flatMap(({ id, fields }) => fields.map(({ name }) => `${id}.${name}`))),
    operations: new Set(operationsOf(schema).map(({ id }) => id)),
  }
}

const PARTS: readonly Part[] = ['objects', 'fields', 'operations']

/** Which part a word names: by trying what it would block. @throws AppError not_found (exit 5) with the nearest names */
function partOf(schema: NormalizedSchema, word: string): Part {
  const all = namesOf(schema)
  const part = PARTS.find((each) => {
    const left = namesOf(visible(schema, { ...OPEN_SCOPE, [each]: [word] }))
    return left[each].size < all[each].size
  })
  if (part !== undefined) return part
  const known = PARTS.flatMap((each) => [...all[each]])
  throw notFoundError(`Nothing is called "${word}"`, {
    code: 'scope_word_not_found',
    hint:
      didYouMean(nearest(word, known)) ??
      'Name a table, table.column or an operation; * stands for any part.',
  })
}

function withWords(scope: Scope, schema: NormalizedSchema, words: readonly string[]): Scope {
  const { objects, fields, operations } = scope
  const found = { objects: [...objects], fields: [...fields], operations: [...operations] }
  for (const word of words) {
    const part = found[partOf(schema, word)]
    if (!part.includes(word)) part.push(word)
  }
  return { ...scope, ...found }
}

const withoutWords = (scope: Scope, words: readonly string[]): Scope => {
  const unknown = words.find((word) => !PARTS.some((part) => scope[part].includes(word)))
  if (unknown !== undefined)
    throw usageError(`"${unknown}" is not blocked by that name`, { code: 'scope_word' })
  const left = (part: Part): string[] => scope[part].filter((word) => !words.includes(word))
  return { ...scope, objects: left('objects'), fields: left('fields'), operations: left('operations') }
}

function changed(scope: Scope, schema: NormalizedSchema, input: ScopeInput): Scope {
  if (input.open) return OPEN_SCOPE
  if (input.only.length > 0) return withWords({ ...OPEN_SCOPE, mode: 'allow' }, schema, input.only)
  if (scope.mode === 'allow' && (input.block.length > 0 || input.unblock.length > 0)) {
    throw usageError('The scope names what is allowed; name all of it again with --only', {
      code: 'scope_mode',
    })
  }
  return withoutWords(withWords(scope, schema, input.block), input.unblock)
}

/** What of the schema the scope hides. */
export function hiddenBy(schema: NormalizedSchema, scope: Scope): Readonly<Record<Part, readonly string[]>> {
  const [all, left] = [namesOf(schema), namesOf(visible(schema, scope))]
  const hidden = (part: Part): string[] => [...all[part]].filter((name) => !left[part].has(name))
  return { objects: hidden('objects'), fields: hidden('fields'), operations: hidden('operations') }
}

/** What the new scope shows that the old one hides. */
function opened(schema: NormalizedSchema, old: Scope, now: Scope): readonly string[] {
  const [before, after] = [namesOf(visible(schema, old)), namesOf(visible(schema, now))]
  return PARTS.flatMap((part) => [...after[part]].filter((name) => !before[part].has(name)))
}

/** Changes a scope. Blocking is anyone's to do; opening anything needs the approval of a person at a terminal. */
export async function changeScope(
  ctx: Ctx,
  sources: Sources,
  entry: SourceEntry,
  input: ScopeInput,
): Promise<{ readonly entry: SourceEntry; readonly schema: NormalizedSchema }> {
  const schema = await sources.discovered(entry)
  if (schema === undefined) {
    throw notFoundError(`Nothing is known of ${entry.name} yet`, {
      code: 'schema_not_discovered',
      hint: 'Discover its tables first:',
      next: [step('sources discover', { source: entry.name })],
    })
  }
  const asked = input.open || input.block.length > 0 || input.unblock.length > 0 || input.only.length > 0
  if (!asked) return { entry, schema }
  const scope = changed(entry.scope, schema, input)
  const more = opened(schema, entry.scope, scope)
  // A pattern also covers what is not there yet, so leaving one out is widening too.
  const isWider = more.length > 0 || input.open || input.unblock.length > 0
  if (isWider && JSON.stringify(scope) !== JSON.stringify(entry.scope)) {
    await approveAtTerminal(ctx, {
      title: `Let bindings and agents see more of ${entry.name}`,
      lines: [
        ...more.slice(0, 20),
        ...(more.length > 20 ? [`and ${count(more.length - 20, 'more', 'more')}`] : []),
        ...(more.length === 0 ? ['Nothing more at present.'] : []),
      ],
      next: step('sources scope', {
        source: entry.name,
        ...(input.open ? { open: true } : {}),
        ...(input.only.length > 0 ? { only: input.only } : {}),
        ...(input.unblock.length > 0 ? { unblock: input.unblock } : {}),
      }),
    })
  }
  const next = { ...entry, scope }
  await sources.save(next)
  return { entry: next, schema }
}
