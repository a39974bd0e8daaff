// What must hold between the parts of the catalog; the shape of each part is the schema's (src/catalog/schema.ts).
import type { Catalog, StoredProvider, StoredWorkflow } from './merge.ts'
import type { Problems } from './problems.ts'
import type { StoredSlot } from './slots.ts'

/** A value of a default has the type of its setting. */
function defaultFits({ type, enum: allowed, default: value }: StoredSlot): boolean {
  if (value === undefined) return true
  const isAllowed = (item: unknown) => allowed === undefined || allowed.some((known) => known === item)
  if (type === 'array') return Array.isArray(value) && value.every(isAllowed)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type && isAllowed(value)
}

/** What contradicts itself in one slot. */
export function slotProblems(slot: StoredSlot): string[] {
  const found = [
    defaultFits(slot) ? '' : `default ${JSON.stringify(slot.default)} does not fit ${slot.type}`,
    slot.type === 'array' && ['segment', 'field', 'stream'].includes(slot.kind)
      ? `a list can't be a ${slot.kind}`
      : '',
    slot.type !== 'array' && ['segments', 'fields', 'streams', 'mapping'].includes(slot.kind)
      ? `a ${slot.type} can't be ${slot.kind}`
      : '',
    slot.needed && /\bleave (it )?empty\b/i.test(slot.help ?? '')
      ? 'needed, and its help says to leave it empty'
      : '',
    (slot.choices ?? slot.pattern) !== undefined && slot.enum !== undefined
      ? 'its values are a closed list already'
      : '',
    slot.kind === 'mapping' && slot.items !== 'object' ? 'a mapping must be a list of pairs' : '',
  ]
  return found.filter((text) => text !== '')
}

function checkWorkflow(
  { file, auth }: StoredProvider,
  { kebab, slots, auth_types }: StoredWorkflow,
  problems: Problems,
): void {
  const path = ['workflows', kebab]
  for (const [name, slot] of Object.entries(slots))
    for (const text of slotProblems(slot)) problems.add(file, [...path, 'slots', name], text)
  for (const type of auth_types ?? [])
    if (!auth.includes(type)) problems.unknown(file, [...path, 'auth_types', type], 'auth type', auth)
}

/** Adds everything that does not fit together. */
export function check(
  { providers, authTypes, vocabularies, families, unsupported }: Catalog,
  problems: Problems,
): void {
  const types = ['oauth', 'none', ...authTypes.map(({ slug }) => slug)]
  const kebabs = providers.flatMap(({ workflows }) => workflows.map(({ kebab }) => kebab))
  for (const provider of providers) {
    for (const type of provider.auth)
      if (!types.includes(type)) problems.unknown(provider.file, ['auth', type], 'auth type', types)
    for (const workflow of provider.workflows) {
      checkWorkflow(provider, workflow, problems)
      const use = workflow.retired?.use
      if (use !== undefined && !kebabs.includes(use))
        problems.unknown(
          provider.file,
          ['workflows', workflow.kebab, 'retired', 'use', use],
          'workflow',
          kebabs,
        )
    }
  }
  for (const { file, slug, method, fields } of authTypes) {
    if (method !== 'none' && fields.length === 0 && slug !== 'aws-delegated')
      problems.add(file, [slug, 'fields'], 'is empty')
  }
  for (const [name, { file, value }] of vocabularies) {
    const names = value.names.map((entry) => entry.name)
    for (const [at, entry] of names.entries())
      if (names.indexOf(entry) < at) problems.add(file, [name, 'names', at], `${entry} is there twice`)
  }
  const slugs = providers.map(({ slug }) => slug)
  for (const [at, { members }] of families.value.entries())
    for (const { slug } of members)
      if (!slugs.includes(slug)) problems.unknown(families.file, [at, 'members', slug], 'provider', slugs)
  for (const [at, { nearest }] of unsupported.value.entries())
    for (const slug of nearest)
      if (!slugs.includes(slug)) problems.unknown(unsupported.file, [at, 'nearest', slug], 'provider', slugs)
}
