import type { WorkflowEntry } from '../../catalog/types.ts'
import { isObject } from '../../core/json.ts'

type Config = Readonly<Record<string, unknown>>

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) =>
    typeof item === 'string' && item !== '' ? [item] : [],
  )

const unique = (names: readonly string[]): string[] => [...new Set(names)]

const slotsOf = (workflow: WorkflowEntry, kinds: readonly string[]): string[] =>
  Object.entries(workflow.slots).flatMap(([name, slot]) => (kinds.includes(slot.kind) ? [name] : []))

/** Ids of the audiences that a config names; both spellings are looked at, as some workflows take either. */
export const audienceIds = (workflow: WorkflowEntry, config: Config): string[] =>
  unique(
    ['segment_id', 'segment_ids', ...slotsOf(workflow, ['segment', 'segments'])].flatMap((name) =>
      texts(config[name]),
    ),
  )

/** The settings of a workflow that take an audience. */
export const audienceSettings = (workflow: WorkflowEntry): readonly string[] =>
  slotsOf(workflow, ['segment', 'segments'])

/** Whether the workflow is about an audience at all. */
export const takesAudience = (workflow: WorkflowEntry): boolean => audienceSettings(workflow).length > 0

/** Names of the streams that a config reads or fills. */
export const streamNames = (workflow: WorkflowEntry, config: Config): string[] =>
  unique(slotsOf(workflow, ['stream', 'streams']).flatMap((name) => texts(config[name])))

/** Left sides of mapping pairs: profile fields. */
const sources = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((pair) => (isObject(pair) ? Object.keys(pair) : []))

/** The profile fields that a job sends. */
export interface SentFields {
  /** Fields that say who a person is at the destination: without any of them nobody can be matched. */
  readonly identifiers: readonly string[]
  /** All fields, identifiers among them. */
  readonly all: readonly string[]
}

/** What about a person does not identify anybody, though it has a setting of its own. */
const NO_IDENTITY = /consent|country|first_name|last_name|zip|event_time|purchase/

/** Reads which profile fields a config names. A workflow without fields of its own matches by what it maps. */
export function sentFields(workflow: WorkflowEntry, config: Config): SentFields {
  const single = Object.entries(workflow.slots).filter(([, slot]) => slot.kind === 'field')
  const known = single.flatMap(([name]) => texts(config[name]))
  const mapped = slotsOf(workflow, ['mapping']).flatMap((name) => sources(config[name]))
  const listed = slotsOf(workflow, ['fields']).flatMap((name) => texts(config[name]))
  const grouped = single.filter(([, slot]) => slot.one_of !== undefined || slot.needed)
  const identifying = (grouped.length > 0 ? grouped : single).filter(([name]) => !NO_IDENTITY.test(name))
  const own = identifying.flatMap(([name]) => texts(config[name]))
  const needed = Object.entries(workflow.slots).flatMap(([name, slot]) =>
    slot.kind === 'mapping' && slot.needed ? sources(config[name]) : [],
  )
  return {
    identifiers: unique(own.length > 0 ? own : needed),
    all: unique([...known, ...mapped, ...listed]),
  }
}

/** Whether present members are sent too; undefined where neither config nor workflow says. */
export function backfills(workflow: WorkflowEntry, config: Config): boolean | undefined {
  const value = config.withbackfill ?? workflow.slots.withbackfill?.default
  return typeof value === 'boolean' ? value : undefined
}
