import { mappingSlots } from '../../advice/draft/pairs.ts'
import { FieldCollector } from '../../advice/fields/field-set.ts'
import { listProviders, loadProvider } from '../../catalog/catalog.ts'
import type { ProviderEntry, ProviderSummary, VocabularyName, WorkflowEntry } from '../../catalog/types.ts'
import { notFoundError } from '../../core/errors.ts'
import { wrap } from '../../terminal/width.ts'
import { findWorkflow } from '../account/find-provider.ts'
import type { Destination, Side } from './side.ts'

/** The names that a workflow maps onto, of all its mapping properties; each once. */
function destinationOf(provider: ProviderEntry, workflow: WorkflowEntry): Destination {
  const known = mappingSlots(workflow, workflow.vocabularies).flatMap(({ vocabulary }) => vocabulary ?? [])
  const byName = new Map<string, VocabularyName>()
  for (const entry of known.flatMap(({ names }) => names))
    if (!byName.has(entry.name)) byName.set(entry.name, entry)
  const open = known.some((vocabulary) => vocabulary.open)
  return { slug: provider.slug, workflow, names: [...byName.values()], open }
}

/** Slugs of the providers whose names the catalog knows; reads all of them, so only for a message. */
async function withNames(): Promise<string[]> {
  const all = await Promise.all(listProviders().map(({ slug }) => loadProvider(slug)))
  return all
    .filter((provider) => provider.workflows.some((each) => destinationOf(provider, each).names.length > 0))
    .map(({ slug }) => slug)
}

const OWN_FILE = 'Or give the names yourself: --target fields.json, a list such as ["email", "first_name"].'

async function noNames(provider: ProviderEntry, what: string): Promise<Error> {
  const others = provider.workflows.filter((each) => destinationOf(provider, each).names.length > 0)
  if (others.length > 0)
    return notFoundError(`${what} has no list of field names of its own`, {
      code: 'vocabulary_not_found',
      hint: `These have one: ${others.map(({ kebab }) => kebab).join(', ')}. ${OWN_FILE}`,
    })
  return notFoundError(`What ${what} calls its fields is not in the catalog`, {
    code: 'vocabulary_not_found',
    hint: `${wrap(`Known are ${(await withNames()).join(', ')}.`, '', 80)}${OWN_FILE}`,
  })
}

/** Audiences first, which is what most people mean; the catalog lists the advised workflow first. */
const usual = (open: readonly WorkflowEntry[]): WorkflowEntry | undefined =>
  open.find(({ direction, data }) => direction === 'export' && data === 'audience') ?? open[0]

/**
 * A provider as a target: what it calls its fields.
 * @throws AppError not_found (exit 5) where the catalog does not know, or for an unknown workflow
 */
export async function providerSide(summary: ProviderSummary, wanted: string | undefined): Promise<Side> {
  const provider = await loadProvider(summary.slug)
  const known = provider.workflows.filter((each) => destinationOf(provider, each).names.length > 0)
  const workflow = wanted === undefined ? usual(known) : findWorkflow(provider, wanted)
  if (workflow === undefined) throw await noNames(provider, provider.name)
  const destination = destinationOf(provider, workflow)
  if (destination.names.length === 0) throw await noNames(provider, `${provider.name}, ${workflow.name},`)
  const fields = new FieldCollector()
  for (const { name, label } of destination.names) fields.add({ name, label: label ?? null })
  return { kind: 'provider', name: `${provider.name}, ${workflow.name}`, set: fields.done(null), destination }
}
