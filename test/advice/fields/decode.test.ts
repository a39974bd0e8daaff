import { expect, test } from 'vitest'
import { decode } from '../../../src/advice/fields/decode.ts'
import { refused } from '../../support/failure.ts'

const text = (bytes: readonly number[], cut = false) => decode(Uint8Array.from(bytes), 'a.csv', cut)

test.each([
  ['UTF-8', [0xc3, 0xa9], 'é'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16 little end first', [0xff, 0xfe, 0x61, 0, 0xe9, 0], 'aé'],
  ['UTF-16 big end first', [0xfe, 0xff, 0, 0x61, 0, 0xe9], 'aé'],
])('%s is read as it is', (_, bytes, wanted) => {
  expect(text(bytes)).toEqual({ text: wanted, notes: [] })
})

test('what is no UTF-8 is read as older spreadsheets write it, and that is said', () => {
  const found = text([0x53, 0x74, 0x72, 0x61, 0xdf, 0x65, 0x20, 0x80])
  expect(found.text).toBe('Straße €')
  expect(found.notes).toEqual([{ code: 'encoding', message: 'a.csv is not UTF-8: read as Windows-1252.' }])
})

test('a letter that a cut halves is no reason to doubt the rest', () => {
  expect(text([0x61, 0xc3], true)).toEqual({ text: 'a', notes: [] })
})

test.each([
  ['a workbook', [0x50, 0x4b, 3, 4, 1], 'a workbook or archive', 'CSV'],
  ['something compressed', [0x1f, 0x8b, 8], 'compressed', 'gunzip'],
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'CSV'],
  ['anything with zeros', [0x61, 0, 0x62], 'not a text file', 'CSV or JSON'],
])('%s is refused with the way out', async (_, bytes, kind, way) => {
  const told = await refused(() => text(bytes))
  expect(told).toMatchObject({ exit: 2, code: 'binary_file', message: `a.csv is ${kind}` })
  // The way out may be a command, which is data.
  expect(`${told.hint} ${JSON.stringify(told.error.details.next ?? [])}`).toContain(way)
})
