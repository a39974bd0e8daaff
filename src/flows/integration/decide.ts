import { configOf, type Filled } from '../../advice/draft/fill.ts'
import { jobRisks } from '../../advice/draft/job-risks.ts'
import { reach } from '../../advice/draft/reach.ts'
import { risks } from '../../advice/draft/warnings.ts'
import { tradeoffOf } from '../../advice/tradeoff.ts'
import { waysToFind, withRoles } from '../../catalog/identifiers.ts'
import { retiredText } from '../../catalog/retired.ts'
import type { ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import { clean } from '../../core/text.ts'
import type { Warning } from '../../gate/types.ts'
import type { GoalReading } from '../../goal/types.ts'
import type { Auth, Segment } from '../../lytics/client.ts'
import { segmentLabel } from '../account/names.ts'
import { type AuthGuide, chooseAuthOf } from '../ask/auth.ts'
import { understand, wishSteps } from '../ask/goal.ts'
import type { MappingChoice } from '../ask/mapping/choice.ts'
import { chooseMapping, mappingConfig } from '../ask/mapping/mapping.ts'
import { audienceSlot, chooseSegment } from '../ask/segment.ts'
import { chooseConfig, goalSettings } from '../ask/settings.ts'
import { chooseWorkflow } from '../ask/workflow.ts'
import type { ImportChoice } from '../import/choice.ts'
import { enrichmentStep } from '../import/enrichment.ts'
import { importStep } from '../import/import.ts'
import { checkedConfig } from '../run/check-settings.ts'
import { missingAnswers } from '../run/missing.ts'
import type { Session } from '../run/session.ts'
import { COLUMNS, type Draft, type MappedField } from './draft.ts'
import { drawMapping } from './draw.ts'

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
  reading: GoalReading,
): Promise<Segment | undefined> {
  const segment = await chooseSegment(session, workflow, reading)
  if (segment === undefined) return undefined
  const { segment: phrase } = reading
  const meant = phrase === null || session.answers.segment !== undefined ? '' : `, for "${clean(phrase)}"`
  session.ctx.progress.step('Audience', [`${segmentLabel(segment)}${meant}`])
  return segment
}

function workflowStep(
  session: Session,
  provider: ProviderEntry,
  workflow: WorkflowEntry,
  reason: string,
): void {
  const retired = retiredText(workflow)
  // A workflow that moves data the other way is no alternative.
  const others = provider.workflows
    .filter((other) => other.slug !== workflow.slug && other.direction === workflow.direction)
    .filter((other) => other.retired === undefined)
    .slice(0, 4)
  session.ctx.progress.step('Workflow', [
    `${workflow.name} (${workflow.slug}): ${reason}`,
    ...(retired === null ? [] : [retired]),
    ...others.map((other) => `${other.name} instead: ${tradeoffOf(other.choose_when)}`),
  ])
}

function mappingStep(session: Session, choice: MappingChoice): void {
  // In a terminal the review has just shown it.
  if (session.prompter !== undefined && session.answers.map.length === 0) return
  if (choice.fields.size + choice.pairs.size === 0) return
  session.ctx.progress.step('Fields', drawMapping(choice))
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

/**
 * An answer that another one gives is not asked for twice: --segment fills the property of the audience, and as long
 * as the table is missing, so are the properties that name it.
 */
function dropCovered({ missing }: Session, workflow: WorkflowEntry): void {
  const lacks = (flags: RegExp): boolean => missing.some(({ flag }) => flags.test(flag))
  const place = lacks(/^--(table|connection) /)
    ? ['source', 'table', 'dataset', 'project', 'database', 'catalog']
    : []
  const audience = lacks(/^--segment /) ? (audienceSlot(workflow)?.slice(0, 1) ?? []) : []
  const covered = [...place, ...audience].map((name) => `--set ${name}=`)
  const kept = missing.filter(({ flag }) => !covered.some((start) => flag.startsWith(start)))
  missing.splice(0, missing.length, ...kept)
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

/** All that was decided before the settings. */
interface Decisions {
  readonly provider: ProviderEntry
  readonly workflow: WorkflowEntry
  readonly reading: GoalReading
  readonly auth: Auth | undefined
  readonly segment: Segment | undefined
  readonly imported: ImportChoice | undefined
  readonly mapping: MappingChoice
}

/** The settings of the job: those that earlier steps fill, those that the goal says, and what is left. */
async function settingsStep(session: Session, decisions: Decisions): Promise<readonly Filled[]> {
  const { workflow, reading, auth, segment, imported, mapping } = decisions
  // A data model needs none of the job's settings.
  if (imported?.model !== undefined) return []
  const chosen = new Map<string, Json>([
    ...goalSettings(workflow, reading).values,
    ...segmentConfig(workflow, segment),
    ...mappingConfig(mapping),
    ...(imported?.settings ?? []),
  ])
  const filled = await chooseConfig(session, workflow, auth, chosen)
  const derived = filled.filter(({ how }) => how === 'derived' || how === 'default')
  if (derived.length > 0)
    session.ctx.progress.step(
      'Settings',
      derived.map((each) => `${each.name} = ${JSON.stringify(each.value)}: ${each.reason}`),
    )
  return filled
}

const newerThanCatalog = ({ slug }: WorkflowEntry): Warning => ({
  code: 'unknown_workflow',
  message: `The catalog does not know ${slug}: its settings are sent as given with --set, and only Lytics can check them.`,
  blocking: false,
})

async function draftOf(session: Session, decisions: Decisions, filled: readonly Filled[]): Promise<Draft> {
  const { provider, workflow, reading, auth, segment, imported, mapping } = decisions
  const config = configOf(filled)
  const judged = withRoles(workflow, config)
  const creates = auth !== undefined && !session.snapshot.auths.some(({ id }) => id === auth.id)
  if (imported?.model === undefined)
    session.warnings.push(...goalSettings(workflow, reading).risks, ...checkedConfig(workflow, config))
  if (workflow.provider === '') session.warnings.push(newerThanCatalog(workflow))
  session.warnings.push(
    ...jobRisks(workflow, config, segment?.size),
    ...risks({ workflow: judged, config, segment, creates, values: new Map(), ...mapping }),
  )
  const enrichment =
    workflow.direction === 'enrichment'
      ? await enrichmentStep(session, { workflow, auth, segment, mapping, config })
      : undefined
  const audience = segment === undefined ? undefined : clean(segment.name ?? segment.id)
  const reasonOf = ({ name, reason, how }: Filled): string =>
    how === 'chosen' && imported?.settings.has(name) === true ? 'read off the table' : reason
  const size = segment?.size
  return {
    provider,
    workflow,
    auth,
    segment,
    name: session.answers.name ?? nameOf(provider, audience, imported),
    description: session.answers.description,
    config,
    reasons: Object.fromEntries(filled.map((each) => [each.name, reasonOf(each)])),
    reach: size === undefined ? undefined : reach(size, waysToFind(judged, config), mapping.coverage),
    mapping: imported === undefined ? mappedFields(mapping) : importedFields(imported),
    newAuth: session.planned.find(({ subject }) => subject.kind === 'auth'),
    imported,
    enrichment,
  }
}

/** What was read, with the flag that changes it; each further wish with its own command. */
function goalLines({ ctx }: Session, { name }: ProviderEntry, reading: GoalReading): string[] {
  const direction = reading.direction === null ? '' : `, ${reading.direction}`
  const change = reading.answer === 'sure' ? ' (if not: --workflow NAME, --segment NAME)' : ''
  const further = wishSteps(reading).map((wish) => `Then run: ${ctx.command(wish)}`)
  return [`${name}${direction}${change}`, ...reading.notes, ...further]
}

/** Goal, provider, credential, workflow, audience, fields, settings: all decisions, nothing sent. */
export async function decide(session: Session, guide: AuthGuide): Promise<Draft> {
  const { ctx } = session
  const { reading, provider } = await understand(session)
  if (provider === undefined) throw missingAnswers(session, { candidates: reading.candidates })
  ctx.progress.step('Goal', goalLines(session, provider, reading))
  const decision = await chooseWorkflow(session, provider, reading)
  if (decision === undefined)
    throw missingAnswers(session, { provider: provider.slug, candidates: reading.candidates })
  const { workflow, reason } = decision
  workflowStep(session, provider, workflow, reason)
  // Not every credential of a provider runs every workflow.
  const auth = await chooseAuthOf(session, provider, workflow, guide)
  const known = { provider: provider.slug, auth: auth?.label }
  const segment = await segmentStep(session, workflow, reading)
  const imported =
    workflow.direction === 'import' ? await importStep(session, provider, workflow, auth) : undefined
  const mapping =
    imported === undefined ? await chooseMapping(session, provider, workflow, segment) : NO_MAPPING
  mappingStep(session, mapping)
  const decisions = { provider, workflow, reading, auth, segment, imported, mapping }
  const filled = await settingsStep(session, decisions)
  dropCovered(session, workflow)
  if (session.missing.length === 0) return await draftOf(session, decisions, filled)
  throw missingAnswers(session, {
    ...known,
    workflow: workflow.slug,
    segment: segment?.name,
    config: configOf(filled),
  })
}
