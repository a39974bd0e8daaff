import {
  describeEnrichment,
  type Enrichment,
  enrichmentRisks,
  fieldsFor,
} from '../../advice/import/enrichment.ts'
import { percent } from '../../advice/import/words.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import { clean, count } from '../../core/text.ts'
import type { Auth, Segment } from '../../lytics/client.ts'
import { readCoverage } from '../account/coverage.ts'
import type { MappingChoice } from '../ask/mapping/choice.ts'
import type { Session } from '../run/session.ts'

const isPresent = (text: string | undefined): text is string => text !== undefined

const filled = (coverage: number | null): string =>
  coverage === null ? '' : ` (${percent(coverage)} have it)`

/** What an enrichment needs, whom it reaches and what it writes, in a few lines. */
export function drawEnrichment(enrichment: Enrichment): string[] {
  const { keys, adds, stream, look_ups: most, audience } = enrichment
  const who = audience === null ? 'all profiles' : 'the audience'
  const taken = adds.filter(({ field }) => field !== null)
  const fresh = adds.filter(({ field }) => field === null)
  return [
    keys.length === 0
      ? undefined
      : `Looks people up by ${keys.map(({ field, coverage }) => `${clean(field)}${filled(coverage)}`).join(', ')}, of ${who}.`,
    most === null ? undefined : `At most ${count(most, 'look-up')}.`,
    taken.length === 0
      ? undefined
      : `Likely fills: ${taken.map(({ field, coverage }) => `${field}${coverage === null ? '' : ` (${percent(coverage)} now)`}`).join(', ')}.`,
    fresh.length === 0
      ? undefined
      : `Finds out, with no profile field yet: ${fresh.map(({ label }) => label).join(', ')}.`,
    stream === null ? undefined : `The answers arrive in the stream ${clean(stream)}.`,
  ].filter(isPresent)
}

/**
 * What an enrichment needs, whom it reaches and what it writes where; says it, and warns of cost and of fields that are
 * in use. Coverage is measured in the audience, or over all profiles where there is none.
 */
export async function enrichmentStep(
  session: Session,
  input: {
    readonly workflow: WorkflowEntry
    readonly auth: Auth | undefined
    readonly segment: Segment | undefined
    readonly mapping: MappingChoice
    readonly config: Readonly<Record<string, Json>>
  },
): Promise<Enrichment> {
  const { workflow, auth, segment, mapping, config } = input
  const { fields } = session.snapshot
  const taken = fieldsFor(workflow.adds ?? [], fields)
  const unmeasured = [...taken.values()].filter((field) => !mapping.coverage.has(field))
  const more =
    unmeasured.length === 0
      ? new Map<string, number>()
      : await readCoverage(session.ctx, segment?.id, unmeasured)
  const stream = Object.entries(config).find(([name]) => workflow.slots[name]?.kind === 'stream')?.[1]
  const enrichment = describeEnrichment({
    workflow,
    chosen: mapping.fields,
    coverage: new Map([...mapping.coverage, ...more]),
    audience: segment?.size,
    taken,
    stream: typeof stream === 'string' ? stream : undefined,
  })
  session.ctx.progress.step('Enrichment', drawEnrichment(enrichment))
  session.warnings.push(
    ...enrichmentRisks({
      enrichment,
      authType: auth?.type,
      backfill: config.withbackfill === true,
      cap: typeof config.cap === 'number' ? config.cap : undefined,
    }),
  )
  return enrichment
}
