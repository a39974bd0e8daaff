import { scalarOf } from '../scalars.ts'
import { type Classified, classify, type FieldFacts } from '../sensitivity.ts'
import type { SourceField } from '../types.ts'
import type { ColumnFact } from './facts.ts'

function writableOf({ insert, update, generated }: ColumnFact): Pick<SourceField, 'writable'> {
  if (generated || !(insert || update)) return {}
  return { writable: [...(insert ? ['insert' as const] : []), ...(update ? ['update' as const] : [])] }
}

type Classifier = (facts: FieldFacts) => Classified

/** Remembers what it decided: columns of the same name and type are alike, but for `name`, which depends on the table. */
function rememberingClassifier(): Classifier {
  const known = new Map<string, Classified>()
  return (facts) => {
    const { name, scalar, native, comment, object } = facts
    const key = [name, scalar, native, comment, /^name$/i.test(name) ? object : ''].join('\0')
    const found = known.get(key) ?? classify(facts)
    known.set(key, found)
    return found
  }
}

/** A column as a field of the table or view of this name. */
function fieldOf(object: string, fact: ColumnFact, classified: Classifier): SourceField {
  const { name, native, base, comment } = fact
  const scalar = fact.enum === undefined ? scalarOf(base) : 'enum'
  const note = comment === '' ? {} : { comment }
  return {
    name,
    scalar,
    native,
    list: fact.list,
    nullable: fact.nullable,
    ...(fact.enum === undefined ? {} : { enum: fact.enum }),
    ...(fact.default ? { default: true } : {}),
    ...(fact.generated ? { generated: true } : {}),
    readable: fact.select,
    ...writableOf(fact),
    ...classified({ name, scalar, native, object, ...note }),
    ...note,
    ...(scalar === 'string' ? { collation: fact.caseInsensitive ? 'case_insensitive' : 'exact' } : {}),
  }
}

/** Collects fields as their columns arrive, so that nothing of a large catalog is held twice. */
export interface FieldCollector {
  /** @param table the key of the table @param object its name */
  readonly add: (table: string, object: string, fact: ColumnFact) => SourceField
  readonly fields: ReadonlyMap<string, readonly SourceField[]>
}

export function createFieldCollector(): FieldCollector {
  const fields = new Map<string, SourceField[]>()
  const known = new Map<string, string>()
  const classified = rememberingClassifier()
  // Thousands of columns have few names and types between them.
  const shared = (text: string): string => {
    const same = known.get(text)
    if (same !== undefined) return same
    known.set(text, text)
    return text
  }
  return {
    fields,
    add: (table, object, fact) => {
      const field = fieldOf(
        object,
        { ...fact, name: shared(fact.name), native: shared(fact.native) },
        classified,
      )
      const mine = fields.get(table)
      if (mine === undefined) fields.set(table, [field])
      else mine.push(field)
      return field
    },
  }
}
