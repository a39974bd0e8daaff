import type { Evidence, Field } from '../../mapping/types.ts'

/** Something about the input that a person should know. The same words in every output. */
export interface Note {
  readonly code: string
  readonly message: string
}

/** The fields of one side of a mapping, with what was seen of their values. Values are looked at and never shown. */
export interface FieldSet {
  readonly fields: readonly Field[]
  readonly samples: ReadonlyMap<string, readonly unknown[]>
  /** Rows that values were taken from; null where the input describes fields and has no rows. */
  readonly rows: number | null
  readonly notes: readonly Note[]
}

/** As many values of one field as rows are looked at: how filled it is can be told from them. */
const ENOUGH_VALUES = 500
/** More fields than any real schema has: what goes on after them is data, or hostile. */
export const MOST_FIELDS = 5000

/** Collects the fields of one side by name; a name counts once. */
export class FieldCollector {
  readonly #fields = new Map<string, Field>()
  readonly #samples = new Map<string, unknown[]>()
  readonly #again = new Set<string>()
  #left = 0

  /** Notes a field. Names without a letter or digit are passed over. @returns false where the name is known already */
  add(field: Field): boolean {
    if (!/[\p{L}\p{N}]/u.test(field.name)) return false
    if (this.#fields.has(field.name)) {
      this.#again.add(field.name)
      return false
    }
    if (this.#fields.size >= MOST_FIELDS) {
      this.#left++
      return false
    }
    this.#fields.set(field.name, field)
    return true
  }

  has(name: string): boolean {
    return this.#fields.has(name)
  }

  /** Notes a value of a field that was added; what is empty says nothing. */
  see(name: string, value: unknown): void {
    if (value === null || value === undefined || value === '' || !this.#fields.has(name)) return
    const seen = this.#samples.get(name)
    if (seen === undefined) this.#samples.set(name, [value])
    else if (seen.length < ENOUGH_VALUES) seen.push(value)
  }

  get size(): number {
    return this.#fields.size
  }

  /** What was collected. @param rows how many rows it came from, null where there were none to look at */
  done(rows: number | null, notes: readonly Note[] = []): FieldSet {
    const all = [...notes]
    if (this.#again.size > 0) all.push(twice([...this.#again]))
    if (this.#left > 0)
      all.push({ code: 'many_fields', message: `Only the first ${MOST_FIELDS} fields are looked at.` })
    return { fields: [...this.#fields.values()], samples: this.#samples, rows, notes: all }
  }
}

const twice = (names: readonly string[]): Note => {
  const shown = names.slice(0, 5).map((name) => `"${name}"`)
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  return {
    code: 'duplicate_fields',
    message: `${shown.join(', ')}${more}: named more than once; the first of that name counts.`,
  }
}

/** What the matcher may go by, from what was seen. @param coverage share of records that have a field, where measured */
export function evidenceOf(
  source: FieldSet,
  target: FieldSet,
  coverage: ReadonlyMap<string, number> = new Map(),
): Evidence {
  const names = new Set([...source.samples.keys(), ...coverage.keys()])
  const side = (set: FieldSet) =>
    Object.fromEntries([...set.samples].map(([name, samples]) => [name, { samples }]))
  const seen = [...names].map((name) => {
    const share = coverage.get(name)
    const samples = source.samples.get(name) ?? []
    return [name, share === undefined ? { samples } : { samples, coverage: share }] as const
  })
  return { source: Object.fromEntries(seen), target: side(target) }
}
