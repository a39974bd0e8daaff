import { isObject } from '../core/json.ts'
import type { Slot, WorkflowEntry } from './types.ts'

type Config = Readonly<Record<string, unknown>>

/** One way by which the destination finds people: the profile fields that all must be there. */
export interface WayToFind {
  readonly fields: readonly string[]
  /** What the destination calls it. */
  readonly name: string
}

/** Roles that describe a person and find nobody by themselves. */
const DESCRIBES =
  /^(first_|last_|full_|birth_|address|city|state|zip|country|age|gender|company|domain|title|timestamp|event_name|consent|language|timezone|currency|value|quantity|product_id|order_id|url|device_type|os|event_id|ip|user_agent)/

/** A setting that takes the field by which a person is found. */
const findsBySlot = (slot: Slot): boolean =>
  slot.kind === 'field' &&
  (slot.needed || slot.one_of !== undefined) &&
  (slot.role === undefined || !DESCRIBES.test(slot.role))

/** The settings whose role another setting decides have that role. */
export function withRoles(workflow: WorkflowEntry, config: Config): WorkflowEntry {
  if (!Object.values(workflow.slots).some(({ role_by }) => role_by !== undefined)) return workflow
  const slots = Object.entries(workflow.slots).map(([name, slot]): [string, Slot] => {
    const { role, ...rest } = slot
    const decided = slot.role_by?.roles[String(config[slot.role_by.setting])]
    return [name, decided === undefined ? slot : decided === null ? rest : { ...rest, role: decided }]
  })
  return { ...workflow, slots: Object.fromEntries(slots) }
}

const pairsOf = (value: unknown): [string, string][] =>
  (Array.isArray(value) ? value : []).flatMap((item) =>
    isObject(item)
      ? Object.entries(item).flatMap(([field, name]): [string, string][] =>
          typeof name === 'string' ? [[field, name]] : [],
        )
      : [],
  )

function waysOfMapping(workflow: WorkflowEntry, slot: Slot, value: unknown): WayToFind[] {
  const vocabulary = workflow.vocabularies[slot.vocabulary ?? '']
  if (vocabulary === undefined) return []
  const pairs = pairsOf(value)
  const alone = pairs
    .filter(([, target]) => vocabulary.names.some(({ name, finds }) => finds === true && name === target))
    .map(([field, name]) => ({ fields: [field], name }))
  const sets = (vocabulary.together ?? []).flatMap((names) => {
    const fields = names.map((name) => pairs.find(([, target]) => target === name)?.[0])
    return fields.every((field) => field !== undefined) ? [{ fields, name: names.join(' with ') }] : []
  })
  return [...alone, ...sets]
}

/** Whether the catalog knows by what the destination finds people at all. */
export const knowsIdentifiers = ({ slots, vocabularies, direction }: WorkflowEntry): boolean =>
  direction === 'export' &&
  (Object.values(slots).some(findsBySlot) ||
    Object.values(vocabularies).some(({ names }) => names.some(({ finds }) => finds === true)))

/** Every way in which the destination can find the people that a job sends. */
export function waysToFind(workflow: WorkflowEntry, config: Config): WayToFind[] {
  return Object.entries(workflow.slots).flatMap(([name, slot]) => {
    const value = config[name]
    if (slot.kind === 'mapping') return waysOfMapping(workflow, slot, value)
    return findsBySlot(slot) && typeof value === 'string' && value !== '' ? [{ fields: [value], name }] : []
  })
}
