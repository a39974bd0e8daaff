import type { ReadLimits, ReadResult, ResultColumn, Row, RowValue } from './types.ts'

/** The beginning of a text that fits into so many bytes of UTF-8, no letter cut in half. */
export function cutText(text: string, most: number): string {
  // One UTF-16 unit takes at most three bytes.
  if (text.length * 3 <= most) return text
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length <= most) return text
  let end = most
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.toString('utf8', 0, end)
}

/** Collects rows as they arrive, until a limit is reached. */
export interface Collector {
  /** Takes one row of texts. @returns false once no more are wanted */
  readonly add: (values: readonly (string | null)[]) => boolean
  /** The connection was cut because too much came. */
  readonly overflow: () => void
  readonly result: () => ReadResult
}

/** @param toValue the value of a column from its text */
export function createCollector(
  columns: readonly ResultColumn[],
  limits: ReadLimits,
  toValue: (text: string, at: number) => RowValue,
): Collector {
  const rows: Row[] = []
  const cut = new Set<string>()
  let bytes = 0
  let moreRows = false
  let overBytes = false
  return {
    add: (values) => {
      if (rows.length >= limits.rows) {
        moreRows = true
        return false
      }
      const row: Record<string, RowValue> = {}
      let size = 0
      columns.forEach(({ name }, at) => {
        const text = values[at] ?? null
        const kept = text === null ? null : cutText(text, limits.valueBytes)
        if (kept !== null && text !== null && kept.length < text.length) cut.add(name)
        size += kept === null ? 4 : Buffer.byteLength(kept)
        row[name] = kept === null ? null : toValue(kept, at)
      })
      if (bytes + size > limits.resultBytes) {
        overBytes = true
        return false
      }
      bytes += size
      rows.push(row)
      return true
    },
    overflow: () => {
      overBytes = true
    },
    result: () => ({ rows, moreRows, overBytes, cutValues: [...cut] }),
  }
}
