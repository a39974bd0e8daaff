import type { FieldSet } from '../../advice/fields/field-set.ts'
import type { ProviderSummary } from '../../catalog/types.ts'
import { usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { findProvider, matchProvider } from '../account/find-provider.ts'
import { isFileName, missingFile, readFile, readStdin } from '../run/read-file.ts'
import { anyTableSide, profileSide, tableSide } from './account-side.ts'
import { providerSide } from './provider-side.ts'
import type { Side } from './side.ts'

const fileSide = (name: string, set: FieldSet): Side => ({ kind: 'file', name: clean(name), set })

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What both sides may be: stdin, the profile, a file. undefined where it is none of them. */
async function fileOrProfile(ctx: Ctx, wanted: string): Promise<Side | undefined> {
  if (wanted === '-') return fileSide('stdin', await readStdin(ctx))
  if (wanted === 'profile') return await profileSide(ctx)
  const set = await readFile(ctx, wanted)
  if (set !== undefined) return fileSide(baseName(wanted), set)
  if (isFileName(wanted)) throw await missingFile(ctx, wanted)
  return undefined
}

const providerNamed = (wanted: string): ProviderSummary | undefined => {
  const found = matchProvider(wanted)
  return found.kind === 'one' ? found.item : undefined
}

/**
 * The fields to map from: `-`, `profile`, a file, CONNECTION/TABLE or the name of a table.
 * @throws AppError not_found (exit 5), usage (exit 2) for several
 */
export async function openSource(ctx: Ctx, wanted: string): Promise<Side> {
  const side = await fileOrProfile(ctx, wanted)
  if (side !== undefined) return side
  if (wanted.includes('/')) return await tableSide(ctx, wanted)
  const provider = providerNamed(wanted)
  if (provider !== undefined)
    throw usageError(`--source ${clean(wanted)}: ${provider.name} is a provider, and providers are targets`, {
      code: 'provider_as_source',
      hint: 'Map from a file, a table or the profile:',
      next: [step('map', { source: 'profile', target: provider.slug })],
    })
  return await anyTableSide(ctx, wanted)
}

/**
 * The fields to map onto: `-`, `profile`, a file, CONNECTION/TABLE or a provider.
 * @param workflow which of the provider's workflows
 * @throws AppError not_found (exit 5), usage (exit 2) for several
 */
export async function openTarget(ctx: Ctx, wanted: string, workflow: string | undefined): Promise<Side> {
  const side = await fileOrProfile(ctx, wanted)
  if (side !== undefined) {
    const provider = isFileName(wanted) || side.kind !== 'file' ? undefined : providerNamed(wanted)
    if (provider === undefined || wanted === '-') return side
    throw usageError(`"${clean(wanted)}" is a file here, and a provider`, {
      code: 'ambiguous',
      hint: `Write ./${clean(wanted)} for the file, "${provider.name}" for the provider.`,
    })
  }
  if (wanted.includes('/')) return await tableSide(ctx, wanted)
  return await providerSide(findProvider(wanted), workflow)
}
