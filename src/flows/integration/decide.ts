import { configOf } from '../../advice/draft/fill.ts'
import { reach } from '../../advice/draft/reach.ts'
import { scheduled } from '../../advice/draft/schedule.ts'
import { risks } from '../../advice/draft/warnings.ts'
import type { GoalReading } from '../../advice/goal/types.ts'
import type { ProviderEntry, Slot, WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import { clean } from '../../core/text.ts'
import type { Segment } from '../../lytics/client.ts'
import { segmentLabel } from '../account/segment-names.ts'
import { type AuthGuide, chooseAuthOf } from '../ask/auth.ts'
import { chooseWorkflow, understand } from '../ask/goal.ts'
import type { MappingChoice } from '../ask/mapping/choice.ts'
import { chooseMapping, mappingConfig } from '../ask/mapping/mapping.ts'
import { chooseSegment } from '../ask/segment.ts'
import { chooseConfig } from '../ask/settings.ts'
import type { ImportChoice } from '../import/choice.ts'
import { enrichmentStep } from '../import/enrichment.ts'
import { importStep } from '../import/import.ts'
import { missingAnswers } from '../run/missing.ts'
import type { Session } from '../run/session.ts'
import { COLUMNS, type Draft, type MappedField } from './draft.ts'
import { drawMapping } from './draw.ts'

/**
 * The property that names the audience. Other properties may take segments too (further audiences, exclusions), so the
 * one that a job needs comes first, and a single id before a list.
 */
export function audienceSlot(workflow: WorkflowEntry): readonly [string, Slot] | undefined {
  const slots = Object.entries(workflow.slots).filter(
    ([, slot]) => slot.kind === 'segment' || slot.kind === 'segments',
  )
  const rank = ([name, slot]: readonly [string, Slot]): number =>
    (slot.needed || slot.one_of !== undefined ? 0 : 4) +
    (/^segment_ids?$/.test(name) ? 0 : 2) +
    (slot.kind === 'segment' ? 0 : 1)
  return slots.sort((a, b) => rank(a) - rank(b))[0]
}

/** The segment as the workflow takes it: one id, or a list of one. */
function segmentConfig(workflow: WorkflowEntry, segment: Segment | undefined): [string, Json][] {
  const found = audienceSlot(workflow)
  if (found === undefined || segment === undefined) return []
  const [name, slot] = found
  return [[name, slot.type === 'array' ? [segment.id] : segment.id]]
}

async function segmentStep(
  session: Session,
  workflow: WorkflowEntry,
  phrase: string | null,
): Promise<Segment | undefined> {
  const slot = audienceSlot(workflow)?.[1]
  const wanted =
    slot !== undefined &&
    (slot.needed || slot.one_of !== undefined || session.answers.segment !== undefined || phrase !== null)
  if (!wanted) return undefined
  const segment = await chooseSegment(session, phrase ?? undefined, workflow.direction === 'enrichment')
  if (segment !== undefined) session.ctx.progress.step('Audience', [segmentLabel(segment)])
  return segment
}

function workflowStep(
  session: Session,
  provider: ProviderEntry,
  workflow: WorkflowEntry,
  reason: string,
): void {
  const others = provider.workflows.filter(({ slug }) => slug !== workflow.slug).slice(0, 4)
  session.ctx.progress.step('Workflow', [
    `${workflow.name} (${workflow.slug}): ${reason}`,
    ...others.map((other) => `not ${other.name}: ${other.choose_when}`),
  ])
}

function mappingStep(session: Session, choice: MappingChoice): void {
  // In a terminal the review has just shown it.
  if (session.prompter !== undefined && session.answers.map.length === 0) return
  if (choice.fields.size + choice.pairs.size === 0) return
  session.ctx.progress.step('Fields', drawMapping(choice))
}

const identifiersOf = (workflow: WorkflowEntry, choice: MappingChoice): string[] => {
  const single = [...choice.fields].filter(
    ([name]) => workflow.slots[name]?.needed === true || workflow.slots[name]?.one_of !== undefined,
  )
  return (single.length > 0 ? single.map(([, pair]) => pair) : [...choice.pairs.values()].flat()).map(
    (pair) => pair.source,
  )
}

/** The columns that fill a profile field. */
const importedFields = ({ columns }: ImportChoice): MappedField[] =>
  columns.flatMap(({ name, field, include, score, reason, filled }) =>
    include && field !== null
      ? [{ slot: COLUMNS, source: name, target: field, score: score ?? 1, reason, coverage: filled }]
      : [],
  )

const mappedFields = ({ fields, pairs, coverage }: MappingChoice): MappedField[] =>
  [
    ...[...fields].map(([slot, pair]) => ({ slot, pair })),
    ...[...pairs].flatMap(([slot, list]) => list.map((pair) => ({ slot, pair }))),
  ].map(({ slot, pair }) => ({
    slot,
    source: pair.source,
    target: pair.target,
    score: pair.score,
    reason: pair.reason,
    coverage: coverage.get(pair.source) ?? null,
  }))
const NO_MAPPING: MappingChoice = { fields: new Map(), pairs: new Map(), coverage: new Map() }

/** The table says where it is: as long as it is missing, the properties that name it are not asked for as well. */
function forgetPlace(session: Session): void {
  if (!session.missing.some(({ flag }) => /^--(table|connection) /.test(flag))) return
  const kept = session.missing.filter(
    ({ flag }) => !/^--set (source|table|dataset|project|database|catalog)=/.test(flag),
  )
  session.missing.splice(0, session.missing.length, ...kept)
}

/** --segment fills the property of the audience: it is not asked for twice. */
function forgetAudience(session: Session, workflow: WorkflowEntry): void {
  const name = audienceSlot(workflow)?.[0]
  if (name === undefined || !session.missing.some(({ flag }) => flag.startsWith('--segment '))) return
  const kept = session.missing.filter(({ flag }) => !flag.startsWith(`--set ${name}=`))
  session.missing.splice(0, session.missing.length, ...kept)
}

/** What a new job or data model is called unless the person says. */
const nameOf = (
  provider: ProviderEntry,
  audience: string | undefined,
  imported: ImportChoice | undefined,
): string => {
  if (imported?.model !== undefined) return imported.model.name
  if (imported !== undefined) return `${provider.name} ${clean(imported.table?.name ?? 'import')}`
  return [audience, provider.name].filter(Boolean).join(' -> ')
}

/**
 * Whether the people who are in the audience now are sent too, where the goal says so. Who wants to hear of somebody
 * entering does not want one message for each who is in already.
 */
function backfill(workflow: WorkflowEntry, { backfill: said, data }: GoalReading): [string, Json][] {
  const wanted = said ?? (data === 'alerts' ? false : null)
  return wanted === null || workflow.slots.withbackfill === undefined ? [] : [['withbackfill', wanted]]
}

/** Goal, provider, credential, workflow, audience, fields, settings: all decisions, nothing sent. */
export async function decide(session: Session, guide: AuthGuide): Promise<Draft> {
  const { ctx, answers } = session
  const { reading, provider } = await understand(session)
  if (provider === undefined) throw missingAnswers(session, {})
  ctx.progress.step('Goal', [
    `${provider.name}${reading.direction === null ? '' : `, ${reading.direction}`}`,
    ...reading.notes,
  ])
  const auth = await chooseAuthOf(session, provider, guide)
  const recommended = await chooseWorkflow(session, provider, reading)
  if (recommended === undefined) throw missingAnswers(session, { provider: provider.slug, auth: auth?.label })
  const { workflow, reason } = recommended
  workflowStep(session, provider, workflow, reason)
  const segment = await segmentStep(session, workflow, reading.segment)
  const imported =
    workflow.direction === 'import' ? await importStep(session, provider, workflow, auth) : undefined
  const mapping =
    imported === undefined ? await chooseMapping(session, provider, workflow, segment) : NO_MAPPING
  mappingStep(session, mapping)
  const chosen = new Map<string, Json>([
    ...segmentConfig(workflow, segment),
    ...mappingConfig(mapping),
    ...(imported?.settings ?? []),
  ])
  const timed = scheduled(workflow, reading.schedule)
  // A data model needs none of the job's settings.
  const filled =
    imported?.model === undefined
      ? await chooseConfig(
          session,
          workflow,
          auth,
          new Map([...timed.values, ...backfill(workflow, reading), ...chosen]),
        )
      : []
  forgetPlace(session)
  forgetAudience(session, workflow)
  const config = configOf(filled)
  const told = filled.filter(({ how }) => how === 'derived' || how === 'default')
  if (told.length > 0)
    ctx.progress.step(
      'Settings',
      told.map((each) => `${each.name} = ${JSON.stringify(each.value)}: ${each.reason}`),
    )
  if (session.missing.length > 0) {
    throw missingAnswers(session, {
      provider: provider.slug,
      workflow: workflow.slug,
      auth: auth?.label,
      segment: segment?.name,
      config,
    })
  }
  if (imported?.model === undefined) session.warnings.push(...timed.risks)
  session.warnings.push(...risks({ workflow, segment, ...mapping }))
  const enrichment =
    workflow.direction === 'enrichment'
      ? await enrichmentStep(session, { workflow, auth, segment, mapping, config })
      : undefined
  const audience = segment === undefined ? undefined : clean(segment.name ?? segment.id)
  return {
    provider,
    workflow,
    auth,
    segment,
    name: answers.name ?? nameOf(provider, audience, imported),
    description: answers.description,
    config,
    reasons: Object.fromEntries(
      filled.map(({ name, reason, how }) => [
        name,
        how === 'chosen' && imported?.settings.has(name) === true ? 'read off the table' : reason,
      ]),
    ),
    reach:
      segment?.size === undefined
        ? undefined
        : reach(segment.size, identifiersOf(workflow, mapping), mapping.coverage),
    mapping: imported === undefined ? mappedFields(mapping) : importedFields(imported),
    newAuth: session.planned.find(({ subject }) => subject.kind === 'auth'),
    imported,
    enrichment,
  }
}
