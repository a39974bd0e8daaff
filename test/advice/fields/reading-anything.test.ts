import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../../src/advice/fields/decode.ts'
import type { FieldSet } from '../../../src/advice/fields/field-set.ts'
import { csvFields } from '../../../src/advice/fields/from-csv.ts'
import { jsonFields } from '../../../src/advice/fields/from-json.ts'
import { mapFields } from '../../../src/advice/fields/map-fields.ts'
import { isAppError } from '../../../src/core/errors.ts'

/** What was read, or undefined where it was refused properly; anything else thrown fails the test. */
function read(work: () => FieldSet): FieldSet | undefined {
  try {
    return work()
  } catch (error) {
    if (isAppError(error) && error.fault === 'usage') return undefined
    throw error
  }
}

const sound = (set: FieldSet | undefined): void => {
  if (set === undefined) return
  const names = set.fields.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(0)
  for (const name of set.samples.keys()) expect(names).toContain(name)
}

const pieces = fc.constantFrom(
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  'email',
  'a b',
  '\uFEFF',
  ' ',
  'sep=;\n',
  'é',
  '😀',
  '1',
  '__proto__',
  'name',
  'type',
  'string',
)
const csvLike = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

test('any text is read as CSV or refused', () => {
  fc.assert(
    fc.property(fc.oneof(csvLike, fc.string({ unit: 'binary' })), fc.boolean(), (text, cut) =>
      sound(read(() => csvFields({ text, cut, what: 'a' }))),
    ),
    { numRuns: 1000 },
  )
})

const keys = fc.constantFrom(
  'name',
  'type',
  'fields',
  'properties',
  '$ref',
  'allOf',
  'items',
  'rows',
  'columns',
  'values',
  '__proto__',
  'constructor',
  'x',
)
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('#', '#/properties/x', '#/%', 'string', '', 'a@b.co'),
    fc.jsonValue(),
    fc.array(tie('document'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('document')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}))

test('any JSON document is read or refused', () => {
  fc.assert(
    fc.property(document, (value) => sound(read(() => jsonFields(value, 'a')))),
    { numRuns: 2000 },
  )
})

test('any bytes are text or refused', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x1f, 0x8b]), fc.uint8Array())
      .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
  )
  fc.assert(
    fc.property(bytes, fc.boolean(), (start, cut) => {
      sound(read(() => csvFields({ text: decode(start, 'a', cut).text, cut, what: 'a' })))
    }),
    { numRuns: 1000 },
  )
})

test('whatever was read can be mapped, and no value is in the answer', () => {
  const secret = 'ZZtopsecretZZ'
  const rows = fc.array(
    fc.dictionary(fc.string({ minLength: 1 }), fc.constant(secret), { minKeys: 1, maxKeys: 6 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  fc.assert(
    fc.property(rows, rows, (from, to) => {
      const [source, target] = [read(() => jsonFields(from, 'a')), read(() => jsonFields(to, 'b'))]
      if (source === undefined || target === undefined) return
      const map = mapFields({ source, target, direction: 'general', minScore: 0, oneToOne: false })
      expect(JSON.stringify(map)).not.toContain(secret)
      const all = [...map.pairs.map((pair) => pair.target), ...map.open_targets.map((open) => open.target)]
      expect(all.sort()).toEqual(target.fields.map(({ name }) => name).sort())
    }),
    { numRuns: 100 },
  )
})
