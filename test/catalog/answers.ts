import { isApplicable } from '../../src/catalog/rules.ts'
import type { Rule, Slot, VocabularyName, WorkflowEntry } from '../../src/catalog/types.ts'
import { checkConfig, type Problem } from '../../src/catalog/validate.ts'

/** A text for each pattern that the catalog asks for. */
const SAMPLES = ['https://sqs.us-east-1.amazonaws.com/1/queue', 'ops@example.com', 'USD', 'DE']

const SEGMENT = '9090c9c7f540418a9ee8eb4c62935c56'

/** What a person could type for one value of a slot, knowing nothing but the slot. */
function one(slot: Slot): unknown {
  const [first] = slot.enum ?? []
  if (first !== undefined) return first
  if (slot.kind === 'segment' || slot.kind === 'segments') return SEGMENT
  if (slot.type === 'integer' || slot.items === 'integer') return Math.min(12345, slot.maximum ?? 12345)
  if (slot.kind === 'field' || slot.kind === 'fields') return slot.role ?? 'email'
  const { pattern } = slot
  if (pattern === undefined) return slot.choices?.[0] ?? 'an-answer'
  return SAMPLES.find((sample) => new RegExp(pattern).test(sample)) ?? 'an-answer'
}

/** A whole answer to a slot's question. */
export function answer(slot: Slot, workflow: WorkflowEntry, name = ''): unknown {
  const format = workflow.rules.find(({ kind, settings }) => kind === 'format' && settings.includes(name))
  if (format?.example !== undefined) return slot.type === 'array' ? [format.example] : format.example
  const range = workflow.rules.find(({ kind, settings }) => kind === 'range' && settings.includes(name))
  if (range?.maximum !== undefined && slot.type === 'integer') return range.maximum
  if (slot.default !== undefined) return slot.default
  if (slot.type === 'boolean') return true
  if (slot.type === 'object') return {}
  if (slot.type !== 'array') return one(slot)
  if (slot.items !== 'object') return [one(slot)]
  const names: readonly VocabularyName[] =
    slot.vocabulary === undefined ? [] : (workflow.vocabularies[slot.vocabulary]?.names ?? [])
  return [{ email: names[0]?.name ?? 'email' }]
}

/** Sets what a problem asks for, as its flags say. */
function fixed(entry: WorkflowEntry, config: Record<string, unknown>, { code, settings }: Problem) {
  const names = code === 'at_least_one_of' || code === 'exactly_one_of' ? settings.slice(0, 1) : settings
  for (const name of names) {
    const slot = entry.slots[name]
    if (slot === undefined) throw new Error(`no setting ${name}`)
    const rule = entry.rules.find(
      (each) => each.holds !== undefined && each.settings.includes(name) && !holds(config[name], each.holds),
    )
    const before = config[name]
    const [wanted] = rule?.holds ?? []
    config[name] =
      wanted === undefined || !isApplicable(rule ?? NEVER, config)
        ? answer(slot, entry, name)
        : [...(Array.isArray(before) ? before : []), { email: wanted }]
  }
}

const NEVER: Rule = { kind: 'requires', settings: [], when: { '': '*' }, source: '', certainty: 'likely' }

const holds = (value: unknown, names: readonly string[]): boolean =>
  Array.isArray(value) && value.some((pair) => names.includes(String(Object.values(pair)[0])))

/** A config with all that the workflow asks for, answered one problem after the other. */
export function completed(entry: WorkflowEntry): Record<string, unknown> {
  const config: Record<string, unknown> = {}
  for (let round = 0; round < 30; round += 1) {
    const problem = checkConfig(entry, config).find(({ blocking }) => blocking)
    if (problem === undefined) return config
    fixed(entry, config, problem)
  }
  throw new Error(`${entry.kebab}: ${JSON.stringify(checkConfig(entry, config))}`)
}
