import { knowsIdentifiers, waysToFind } from '../../catalog/identifiers.ts'
import type { VocabularyName, WorkflowEntry } from '../../catalog/types.ts'
import type { Coverage } from '../facts.ts'
import type { Pair } from './pairs.ts'
import { findable } from './reach.ts'
import type { Risk } from './risk.ts'

/** Values of fields with how often each occurs, by field. */
export type Values = ReadonlyMap<string, Readonly<Record<string, number>>>

const LOW = 0.3
const percent = (share: number): string => `${Math.round(share * 100)} %`

/** What a field's name says that it holds; undefined where it says nothing. */
function heldBy(field: string): string | undefined {
  const hashed = /(^|_)(hash|hashed|sha|sha1|sha256|md5)(_|$)/.test(field)
  const device = /(^|_)(idfa|gaid|aaid|maid|madid|ifa)(_|$)|mobile_ad|advertising_id/.test(field)
  const kind = device
    ? 'mobile_id'
    : /e_?mail/.test(field)
      ? 'email'
      : /(^|_)(phone|mobile|cell|msisdn)(_|$)/.test(field)
        ? 'phone'
        : undefined
  return kind === undefined ? (hashed ? 'hash' : undefined) : hashed ? `${kind}_hash` : kind
}

const WORDS: Readonly<Record<string, string>> = {
  email: 'plain e-mail addresses',
  email_hash: 'hashed e-mail addresses',
  phone: 'plain phone numbers',
  phone_hash: 'hashed phone numbers',
  mobile_id: 'mobile advertising ids',
  hash: 'hashes',
}

/** What a role takes, in the words of `heldBy`. */
const takenBy = (role: string | undefined): string | undefined =>
  role === undefined || !/^(email|phone)(_|$)|^mobile_id$/.test(role)
    ? undefined
    : role.replace(/_(sha256|md5)$/, '_hash')

function agrees(held: string, taken: string): boolean {
  if (held === taken) return true
  return held === 'hash' && taken.endsWith('_hash')
}

/** A field of one kind in the place of another: nobody is found, or somebody else. */
function kindRisks(rows: readonly Row[]): Risk[] {
  return rows.flatMap(({ pair, role, either }) => {
    const held = heldBy(pair.source)
    const taken = takenBy(role)
    if (held === undefined || taken === undefined || agrees(held, taken)) return []
    // Where either form is taken, only the kind must agree.
    const bare = (kind: string): string => kind.replace(/_hash$/, '')
    if (either && (bare(held) === bare(taken) || held === 'hash')) return []
    const message = `${pair.target} takes ${WORDS[taken]}, and ${pair.source} holds ${WORDS[held]}: nobody would be found.`
    const form = held === 'hash' || bare(held) === bare(taken)
    const hashed = taken.endsWith('_hash')
    if (form && hashed) return [{ code: 'not_hashed', message, blocking: true }]
    if (form) return [{ code: 'double_hashing', message, blocking: true }]
    return [{ code: 'wrong_identifier', message, blocking: true }]
  })
}

/** Values that the destination does not take, with their share of those that were counted. */
function valueRisks(rows: readonly Row[], values: Values): Risk[] {
  return rows.flatMap(({ pair, entry }) => {
    const counts = Object.entries(values.get(pair.source) ?? {})
    const { accepts } = entry ?? {}
    if (accepts === undefined || counts.length === 0) return []
    const taken = new RegExp(accepts, 'i')
    const refused = counts.filter(([value]) => !taken.test(value.trim()))
    const all = counts.reduce((sum, [, count]) => sum + count, 0)
    if (refused.length === 0) return []
    // Of numbers only the smallest and the largest are known, not how often each occurs.
    const share = all === 0 ? 'a part' : percent(refused.reduce((sum, [, count]) => sum + count, 0) / all)
    const named = refused
      .slice(0, 3)
      .map(([value]) => `"${value}"`)
      .join(', ')
    const message = `${pair.target} does not take ${named}: ${share} of the values of ${pair.source}. It takes: ${entry?.format ?? accepts}`
    return [{ code: 'values_refused', message, blocking: false }]
  })
}

/** A field in its place, with what the place takes. */
interface Row {
  readonly pair: Pair
  readonly role: string | undefined
  readonly entry: VocabularyName | undefined
  /** Plain and hashed values are both taken. */
  readonly either: boolean
}

function rowsOf(workflow: WorkflowEntry, fields: Fields, pairs: Pairs): Row[] {
  const single = [...fields].map(([name, pair]) => ({
    pair,
    role: workflow.slots[name]?.role,
    entry: undefined,
    either: false,
  }))
  const mapped = [...pairs].flatMap(([name, list]) => {
    const names = workflow.vocabularies[workflow.slots[name]?.vocabulary ?? '']?.names ?? []
    return list.map((pair) => {
      const entry = names.find((each) => each.name === pair.target)
      return { pair, role: entry?.role, entry, either: entry?.hashed === true && !entry.role?.includes('_') }
    })
  })
  return [...single, ...mapped]
}

type Fields = ReadonlyMap<string, Pair>
type Pairs = ReadonlyMap<string, readonly Pair[]>

function coverageRisks(workflow: WorkflowEntry, config: Config, coverage: Coverage): Risk[] {
  const ways = waysToFind(workflow, config)
  if (ways.length === 0) {
    if (!knowsIdentifiers(workflow)) return []
    const message = `Nothing that is sent finds a person at the destination: map an identifier.`
    return [{ code: 'no_identifier', message, blocking: true }]
  }
  const found = findable(ways, coverage)
  if (found === undefined || found.most >= LOW) return []
  const names = found.by.join(', ')
  if (found.most === 0)
    return [
      {
        code: 'no_identifier_coverage',
        message: `Nobody in this audience has ${names}: nobody could be matched.`,
        blocking: true,
      },
    ]
  const message = `Only ${percent(found.most)} of this audience has ${names}: few people can be matched.`
  return [{ code: 'low_coverage', message, blocking: false }]
}

type Config = Readonly<Record<string, unknown>>

/** The risks of what is sent to find people: nothing, too little, of the wrong kind, or in values that are not taken. */
export function identifierRisks(input: {
  readonly workflow: WorkflowEntry
  readonly config: Config
  readonly fields: Fields
  readonly pairs: Pairs
  readonly coverage: Coverage
  readonly values: Values
}): Risk[] {
  const { workflow, config, fields, pairs, coverage, values } = input
  const rows = rowsOf(workflow, fields, pairs)
  return [...coverageRisks(workflow, config, coverage), ...kindRisks(rows), ...valueRisks(rows, values)]
}

/** Settings that say whether people agreed, where they are left out or say no. */
export function consentRisks(workflow: WorkflowEntry, config: Config, coverage: Coverage): Risk[] {
  const slots = Object.entries(workflow.slots).filter(([, { consent }]) => consent !== undefined)
  const missing = slots.filter(([name]) => config[name] === undefined || config[name] === '')
  const denied = slots.filter(([name]) => /^(denied|d|false)$/i.test(String(config[name])))
  const regions = slots[0]?.[1].consent ?? ''
  const known = [...coverage].filter(([field]) => /consent/.test(field))
  const fields = known.map(([field, share]) => `${field} (${percent(share)} of the audience)`).join(', ')
  const hint = fields === '' ? '' : ` Your profiles have ${fields}: send only who agreed.`
  const settings = missing.map(([name]) => `--set ${name}=`).join(', ')
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            code: 'consent_missing',
            message: `Nothing says whether people in ${regions} agreed, so the destination does not use their data: ${settings} if everybody in the audience agreed.${hint}`,
            blocking: false,
          },
        ]),
    ...denied.map(([name]) => ({
      code: 'consent_denied',
      message: `${name} says that the people in this audience refused: their data must not be sent.`,
      blocking: true,
    })),
  ]
}
