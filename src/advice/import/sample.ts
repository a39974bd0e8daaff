import type { ColumnSample, Sample, SourceColumn } from './types.ts'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const keyOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

function sampleOf(values: readonly unknown[], rows: number): ColumnSample {
  const present = values.filter((value) => !isEmpty(value))
  const counts = new Map<string, number>()
  for (const value of present) {
    const key = keyOf(value)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const single = [...counts.values()].filter((times) => times === 1).length
  return {
    rows,
    filled: rows === 0 ? 0 : Math.min(1, present.length / rows),
    unique: present.length === 0 ? 0 : single / present.length,
    constant: present.length > 1 && counts.size === 1,
    values: present,
  }
}

/** Fill and uniqueness of each column in the rows that were read; empty where no row was read. */
export function sampleColumns(
  columns: readonly SourceColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Sample {
  if (rows.length === 0) return new Map()
  return new Map(
    columns.map(({ name }) => [
      name,
      sampleOf(
        rows.map((row) => row[name]),
        rows.length,
      ),
    ]),
  )
}

/** The same of values that were collected column by column, without the empty ones. */
export const sampleOfValues = (
  values: ReadonlyMap<string, readonly unknown[]>,
  rows: number,
  columns: readonly SourceColumn[],
): Sample => new Map(columns.map(({ name }) => [name, sampleOf(values.get(name) ?? [], rows)]))
