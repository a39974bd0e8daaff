import type { AuthTypeEntry, ProviderEntry, Slot, Vocabulary, WorkflowEntry } from './types.ts'

/** A slot as it is stored: flags that are false are left out. */
type StoredSlot = Omit<Slot, 'required' | 'needed'> & {
  readonly required?: boolean
  readonly needed?: boolean
}
type StoredWorkflow = Omit<WorkflowEntry, 'provider' | 'slots' | 'vocabularies'> & {
  readonly slots: Readonly<Record<string, StoredSlot>>
}
type StoredProvider = Omit<ProviderEntry, 'workflows'> & { readonly workflows: readonly StoredWorkflow[] }

const slotOf = (stored: StoredSlot): Slot => ({
  ...stored,
  required: stored.required === true,
  needed: stored.needed === true,
})

function vocabulariesOf(
  slots: StoredWorkflow['slots'],
  all: ProviderEntry['vocabularies'],
): Record<string, Vocabulary> {
  const found: Record<string, Vocabulary> = {}
  for (const { vocabulary } of Object.values(slots)) {
    const list = vocabulary === undefined ? undefined : all[vocabulary]
    if (vocabulary !== undefined && list !== undefined) found[vocabulary] = list
  }
  return found
}

/**
 * A provider's data file as an entry. The file is made by our own build from checked source, and a test reads every
 * one of them: its shape is not checked again at run time.
 */
export function parseProvider(data: unknown): ProviderEntry {
  const stored = data as StoredProvider
  const workflows = stored.workflows.map((workflow) => ({
    ...workflow,
    provider: stored.slug,
    slots: Object.fromEntries(Object.entries(workflow.slots).map(([name, slot]) => [name, slotOf(slot)])),
    vocabularies: vocabulariesOf(workflow.slots, stored.vocabularies),
  }))
  return { ...stored, workflows }
}

/** The auth types' data file as entries; the same holds for it. */
export const parseAuthTypes = (data: unknown): readonly AuthTypeEntry[] => data as readonly AuthTypeEntry[]
