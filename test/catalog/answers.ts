import type { Slot, VocabularyName, WorkflowEntry } from '../../src/catalog/types.ts'

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
export function answer(slot: Slot, workflow: WorkflowEntry): unknown {
  if (slot.default !== undefined) return slot.default
  if (slot.type === 'boolean') return true
  if (slot.type === 'object') return {}
  if (slot.type !== 'array') return one(slot)
  if (slot.items !== 'object') return [one(slot)]
  const names: readonly VocabularyName[] =
    slot.vocabulary === undefined ? [] : (workflow.vocabularies[slot.vocabulary]?.names ?? [])
  return [{ email: names[0]?.name ?? 'email' }]
}
