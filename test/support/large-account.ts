import { isObject } from '../../src/core/json.ts'
import type { Transport } from '../../src/http-request/transport.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { memoryStore } from '../../src/sandbox/stores.ts'

/** How much an account holds. */
export interface AccountSize {
  readonly segments: number
  readonly jobs: number
  readonly fields: number
}

/** What the issue asks for. */
export const LARGE: AccountSize = { segments: 5_000, jobs: 2_000, fields: 5_000 }

type Row = Readonly<Record<string, unknown>>

/** Systems that large schemas hold the same fields of, over and over. */
const SYSTEMS =
  'crm web app pos loyalty b2b support email sms ads shop returns events survey partner legacy eu us apac dealer service warranty fleet rental finance booking gift wholesale kiosk'.split(
    ' ',
  )

const systemOf = (round: number): string => {
  const name = SYSTEMS[(round - 1) % SYSTEMS.length] ?? 'other'
  return round > SYSTEMS.length ? `${name}${Math.ceil(round / SYSTEMS.length)}` : name
}

/** The rows again and again under other names, until there are enough. */
function repeated(rows: readonly Row[], count: number, again: (row: Row, round: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length] ?? {}
    const round = Math.floor(index / rows.length)
    return round === 0 ? row : again(row, round)
  })
}

const idOf = (row: Row, round: number): string =>
  `${round.toString(16).padStart(8, '0')}${String(row.id).slice(8)}`

const LISTS: readonly (readonly [
  path: RegExp,
  kind: keyof AccountSize,
  again: (row: Row, round: number) => Row,
])[] = [
  [
    /^\/v2\/segment$/,
    'segments',
    (row, round) => ({
      ...row,
      id: idOf(row, round),
      name: `${row.name} ${round}`,
      slug_name: `${row.slug_name}_${round}`,
    }),
  ],
  [
    /^\/v2\/job$/,
    'jobs',
    (row, round) => ({
      ...row,
      id: idOf(row, round),
      name: `${row.name} ${round}`,
      // Long ago, so that they don't count against the creations of the last hour.
      created: '2025-01-01T00:00:00Z',
      config: isObject(row.config) ? { ...row.config, copy: round } : row.config,
    }),
  ],
  [
    /^\/v2\/schema\/user\/field$/,
    'fields',
    (row, round) => ({
      ...row,
      id: `${systemOf(round)}_${String(row.id).replace(/^_/, '')}`,
      shortdesc: `${row.shortdesc} (${systemOf(round)})`,
    }),
  ],
]

/** Nine of ten people have each field: the copies are nowhere in the sandbox's profiles. */
const filled = (fields: readonly string[]) =>
  fields.map((field) => ({ field, ents_present: 900, ents_absent: 100, terms_counts: {} }))

/** The sandbox's account, blown up: the lists are as long as said, everything else answers as ever. */
export function largeAccount(
  size: AccountSize,
  clock: { now(): Date } = { now: () => new Date() },
): Transport {
  const sandbox = createSandbox({ store: memoryStore(), clock })
  return async (request) => {
    const { pathname: path, searchParams } = new URL(request.url)
    const info = /^\/api\/(segment|schema)\/[^/]+\/fieldinfo$/.exec(path)
    if (info !== null) {
      const fields = filled((searchParams.get('fields') ?? '').split(','))
      const data = info[1] === 'schema' ? { fields } : { segments: [{ fields }] }
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ data }) }
    }
    const answer = await sandbox(request)
    const list = LISTS.find(([pattern]) => request.method === 'GET' && pattern.test(path))
    if (list === undefined || answer.status !== 200) return answer
    const [, kind, again] = list
    const body: unknown = JSON.parse(answer.body)
    if (!isObject(body) || !Array.isArray(body.data)) return answer
    return { ...answer, body: JSON.stringify({ ...body, data: repeated(body.data, size[kind], again) }) }
  }
}
