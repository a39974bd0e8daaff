import { notFoundError, usageError } from '../../core/errors.ts'
import type { NextStep } from '../../core/next.ts'
import { clean, didYouMean, nearest, normalize } from '../../core/text.ts'

/** How to recognize a thing by what a person types. */
export interface Named {
  readonly id: string
  /** Label, slug, short names: whatever a person may call it. The first is the one to show. */
  readonly names: readonly string[]
}

/** What a typed name stands for. */
export type Resolution<T> =
  | { readonly kind: 'one'; readonly item: T }
  | { readonly kind: 'several'; readonly items: readonly T[] }
  | { readonly kind: 'none'; readonly near: readonly string[] }

/**
 * Finds what a person means: the exact id, else the exact name (case and punctuation do not count),
 * else the one whose name or id starts with it.
 */
export function find<T>(wanted: string, items: readonly T[], name: (item: T) => Named): Resolution<T> {
  const typed = normalize(wanted)
  const known = items.map((item) => ({ item, named: name(item) }))
  const steps: ((named: Named) => boolean)[] = [
    (named) => named.id === wanted,
    (named) => named.names.includes(wanted),
    (named) => named.names.some((each) => normalize(each) === typed),
    (named) => wanted.length >= 4 && named.id.startsWith(wanted),
    (named) => typed !== '' && named.names.some((each) => normalize(each).startsWith(typed)),
  ]
  for (const matches of steps) {
    const found = known.filter(({ named }) => matches(named)).map(({ item }) => item)
    const [only] = found
    if (only !== undefined && found.length === 1) return { kind: 'one', item: only }
    if (found.length > 1) return { kind: 'several', items: found }
  }
  return {
    kind: 'none',
    near: nearest(
      wanted,
      known.flatMap(({ named }) => named.names),
    ),
  }
}

/**
 * As find, for a name that must be right.
 * @param what the kind of thing in the messages: `auth`, `segment`
 * @param list lists the candidates
 * @throws AppError not_found (exit 5) with the nearest; usage (exit 2) with the candidates of an ambiguous name
 */
export function resolve<T>(
  what: string,
  wanted: string,
  items: readonly T[],
  name: (item: T) => Named,
  list: NextStep,
): T {
  const found = find(wanted, items, name)
  if (found.kind === 'one') return found.item
  if (found.kind === 'several') {
    const lines = found.items
      .slice(0, 10)
      .map((item) => `${clean(name(item).names[0] ?? '')} (${name(item).id})`)
    throw usageError(`"${wanted}" matches several: ${lines.join(', ')}`, {
      code: 'ambiguous',
      hint: `Use the id of the ${what} that you mean.`,
    })
  }
  const near = didYouMean(found.near.map(clean))
  throw notFoundError(`No ${what} "${wanted}"`, {
    code: `${what.replaceAll(' ', '_')}_not_found`,
    hint: near ?? `See what is available:`,
    next: [list],
  })
}
