import { describe, expect, test } from 'vitest'
import { csvFields } from '../../../src/advice/fields/from-csv.ts'
import { refused } from '../../support/failure.ts'

const read = (text: string, cut = false) => csvFields({ text, cut, what: 'a.csv' })
const names = (text: string): string[] => read(text).fields.map(({ name }) => name)
const values = (text: string, name: string) => read(text).samples.get(name)

describe('the columns of a CSV text', () => {
  test.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1,5;2,5;3,5\n'],
    ['tab', 'a\tb\tc\n1\t2\t3\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    ['what Excel says in its first line', 'sep=;\r\na;b;c\r\n1;2;3\r\n'],
    ['a delimiter within a quoted name does not count', '"a";"b";"c"\n"1,2,3,4";2;3\n'],
  ])('are told apart by %s', (_, text) => {
    expect(names(text)).toEqual(['a', 'b', 'c'])
  })

  test('the delimiter that also stands in the rows is meant', () => {
    expect(names('total, net, EUR;name\n5;Ada\n6;Bob\n')).toEqual(['total, net, EUR', 'name'])
  })

  test('line breaks, quotes and delimiters within quotes belong to the value', () => {
    const text = 'id,note\n1,"two\nlines, and ""quotes"""\n2,x\n'
    expect(values(text, 'note')).toEqual(['two\nlines, and "quotes"', 'x'])
    expect(read(text).rows).toBe(2)
  })

  test('a mark of the encoding is no part of the first name', () => {
    expect(names('\uFEFFemail,city\n')).toEqual(['email', 'city'])
  })

  test('a line of names alone is enough', () => {
    expect(read('email,first_name')).toMatchObject({
      rows: 0,
      fields: [{ name: 'email' }, { name: 'first_name' }],
    })
  })

  test('short and long rows are read as far as they go, empty cells say nothing', () => {
    const text = 'a,b\n1\n2,x,more\n,\n'
    expect(values(text, 'a')).toEqual(['1', '2'])
    expect(values(text, 'b')).toEqual(['x'])
  })

  test('of a name that stands twice the first column counts, and it is said', () => {
    const set = read('email,city,email\na@x.co,Rome,b@x.co\n')
    expect(set.samples.get('email')).toEqual(['a@x.co'])
    expect(set.notes).toEqual([
      { code: 'duplicate_fields', message: '"email": named more than once; the first of that name counts.' },
    ])
  })

  test('columns without a name are left out, and it is said', () => {
    const set = read('email,,--,city\na@x.co,1,2,Rome\n')
    expect(set.fields.map(({ name }) => name)).toEqual(['email', 'city'])
    expect(set.notes[0]?.message).toBe('2 columns without a name: left out.')
  })

  test('no more rows are looked at than say something', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at}`).join('\n')
    expect(read(`id\n${rows}\n`).rows).toBe(500)
    expect(values(`id\n${rows}\n`, 'id')).toHaveLength(500)
  })

  test('the last record of a text that was cut is not looked at, wherever the cut is', () => {
    const text = 'id,note\n1,first\n2,"sec'
    expect(read(text, true).samples.get('id')).toEqual(['1'])
    expect(read('id,note\n1,first\n2,seco', true).samples.get('id')).toEqual(['1'])
  })

  test('names that objects have of their own are names like others', () => {
    expect(names('__proto__,constructor,toString\n1,2,3\n')).toEqual(['__proto__', 'constructor', 'toString'])
  })
})

describe('a table of fields', () => {
  test('is read as the fields it lists', () => {
    const set = read('Field,Type,Label\nemail,varchar(80),E-mail\nborn,date,\n')
    expect(set.rows).toBeNull()
    expect(set.fields).toEqual([
      { name: 'email', type: 'varchar(80)', label: 'E-mail', description: null },
      { name: 'born', type: 'date', label: null, description: null },
    ])
  })

  test('a table of people who have a name and a type is data', () => {
    expect(names('name,type\nAda Lovelace,gold\nAlan Turing,silver\n')).toEqual(['name', 'type'])
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'empty_file'],
    ['an empty first line', ',,\n1,2,3\n', 'no_header'],
    ['an address in the first line', 'Ada,ada@example.com\nBob,bob@example.com\n', 'no_header'],
    ['a hash in the first line', `${'ab12'.repeat(16)}\n${'cd34'.repeat(16)}\n`, 'no_header'],
    ['numbers and dates alone', '17,2026-01-02,+1 503 555 0100\n', 'no_header'],
    ['a key in a file of its own', 'at.5f2e9c1b7d3a4e8f.x9\n', 'no_header'],
    ['an assignment', 'LYTICS_API_TOKEN=at.abc\n', 'no_header'],
    ['a line without an end', `${'word '.repeat(500)}\n`, 'no_header'],
    ['XML', '<?xml version="1.0"?>\n<a/>\n', 'unknown_format'],
    ['a quote that never ends', 'a,b\n"1,2\n', 'malformed_csv'],
  ])('%s', async (_, text, code) => {
    expect(await refused(() => read(text))).toMatchObject({ exit: 2, code })
  })

  test('no message holds what stood in the file', async () => {
    const told = await refused(() => read('Ada,ada@example.com\nBob,bob@example.com\n'))
    expect(`${told.message} ${told.hint}`).not.toMatch(/ada|bob/i)
  })
})
