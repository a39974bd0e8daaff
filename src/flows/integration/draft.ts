import { presentMembers } from '../../advice/draft/present-members.ts'
import type { Reach } from '../../advice/draft/reach.ts'
import type { Enrichment } from '../../advice/import/enrichment.ts'
import type { ProviderEntry, WorkflowEntry } from '../../catalog/types.ts'
import { checkConfig, problemInWords } from '../../catalog/validate.ts'
import { isObject, type Json, pointerTo } from '../../core/json.ts'
import { clean, count } from '../../core/text.ts'
import type { Proposal } from '../../gate/types.ts'
import type { Auth, Segment } from '../../lytics/client.ts'
import { createDataModel, syncNewDataModel } from '../../lytics/kinds/data-model.ts'
import { createJob } from '../../lytics/kinds/job.ts'
import type { IdOrRef, LyticsWrite } from '../../lytics/write.ts'
import { segmentLabel } from '../account/names.ts'
import type { ImportChoice } from '../import/choice.ts'
import { importSummary } from '../import/draw.ts'
import { drawEnrichment } from '../import/enrichment.ts'

/** A decided integration: everything that the job needs, before anything was sent. */
export interface Draft {
  readonly provider: ProviderEntry
  readonly workflow: WorkflowEntry
  readonly auth: Auth | undefined
  readonly segment: Segment | undefined
  readonly name: string
  readonly description: string | undefined
  readonly config: Readonly<Record<string, Json>>
  /** Why each property has its value. */
  readonly reasons: Readonly<Record<string, string>>
  readonly reach: Reach | undefined
  readonly mapping: readonly MappedField[]
  /** The credential that is created with the job, where none works yet; its id is not known before. */
  readonly newAuth: LyticsWrite | undefined
  /** For an import: where the rows come from and what becomes of each column. */
  readonly imported?: ImportChoice | undefined
  /** For an enrichment: what it needs, whom it reaches and what it writes. */
  readonly enrichment?: Enrichment | undefined
}

/** Stands for the property where the columns of an import are mapped onto profile fields. */
export const COLUMNS = 'columns'

/** One profile field and where it goes; in an import, one column and the field that it fills. */
export interface MappedField {
  /** The property of the configuration that holds it. */
  readonly slot: string
  readonly source: string
  readonly target: string
  /** How sure the suggestion is, in [0, 1]; 1 for what a person gave. */
  readonly score: number
  readonly reason: string
  /** Share of the audience that has the field, in [0, 1]; null where it was not measured. */
  readonly coverage: number | null
}

const authIds = (draft: Draft): IdOrRef[] => {
  if (draft.newAuth !== undefined) return [{ $ref: `${draft.newAuth.key}.id` }]
  return draft.auth === undefined ? [] : [draft.auth.id]
}

/** A value that stands for a secret until it is sent. */
const isSecretName = (value: Json): boolean => isObject(value) && '$secret' in value

const secretNames = ({ workflow, config }: Draft): string[] =>
  Object.entries(config).flatMap(([name, value]) =>
    workflow.slots[name]?.kind === 'secret' || isSecretName(value) ? [name] : [],
  )

/** The request that creates the job of a draft. */
const jobWrite = (draft: Draft, start: boolean): LyticsWrite =>
  createJob(
    {
      workflow: draft.workflow.slug,
      name: draft.name,
      config: draft.config,
      auth_ids: authIds(draft),
      ...(draft.description === undefined ? {} : { description: draft.description }),
    },
    { run: start, secrets: secretNames(draft).map((name) => pointerTo('config', name)) },
  )

/** `Connect "High Value Customers" to Meta (Facebook)`. */
export const titleOf = ({ segment, provider, imported }: Draft): string => {
  const table = imported?.table?.name ?? imported?.model?.name
  if (imported !== undefined)
    return `Import ${table === undefined ? '' : `${clean(table)} `}from ${provider.name}`
  const audience = segment === undefined ? '' : ` "${clean(segment.name ?? segment.id)}"`
  return `Connect${audience} to ${provider.name}`
}

/**
 * All requests of a draft, in order: a new credential and the job; or for an import through Cloud Connect the data
 * model, and its first sync where it is to start now.
 */
export function writesOf(draft: Draft, start: boolean): LyticsWrite[] {
  const model = draft.imported?.model
  if (model === undefined)
    return [...(draft.newAuth === undefined ? [] : [draft.newAuth]), jobWrite(draft, start)]
  const create = createDataModel({ ...model, status: start ? 'published' : 'draft' })
  return start ? [create, syncNewDataModel(model.name)] : [create]
}

/** What to expect and when. */
export const expectOf = ({ imported, workflow }: Draft): string =>
  imported?.model === undefined
    ? workflow.seen_after
    : 'Profiles show the fields after the first sync: minutes for small tables, hours for large ones.'

/** How many can be matched: a range where several identifiers may find different people. */
const reachLine = ({ with_identifier: least, most, basis }: Reach): string =>
  least === most
    ? `At most ${count(most, 'person', 'people')} can be matched: ${basis}.`
    : `At most ${least.toLocaleString('en-US')} to ${count(most, 'person', 'people')} can be matched: ${basis}.`

/** What the job does, in a few plain lines. */
export function summaryOf(draft: Draft): string[] {
  const { workflow, provider, segment, auth, reach, config } = draft
  if (draft.imported?.model !== undefined) return importSummary(draft.imported)
  const lines = [`${workflow.name}: ${workflow.purpose}`]
  if (draft.imported !== undefined) lines.push(...importSummary(draft.imported))
  if (segment !== undefined) lines.push(`Audience: ${segmentLabel(segment)}`)
  if (draft.enrichment !== undefined) lines.push(...drawEnrichment(draft.enrichment))
  else if (reach !== undefined) lines.push(reachLine(reach))
  lines.push(
    auth === undefined
      ? `${provider.name} needs no credential.`
      : `Credential: ${clean(auth.label ?? auth.id)}`,
  )
  if (draft.enrichment === undefined) lines.push(...presentMembers(workflow, config, segment?.size))
  if (draft.enrichment !== undefined && segment !== undefined && config.withbackfill !== true) {
    const more =
      workflow.slots.withbackfill === undefined ? '' : ' (--set withbackfill=true: who is in it, too)'
    lines.push(`Looks up who enters the audience from now on${more}.`)
  }
  if (workflow.seen_after !== '') lines.push(`When to expect it: ${workflow.seen_after}`)
  return lines
}

/** Takes a body that a person edited at the gate: checked against the catalog before it is shown again. */
export const editOf =
  (draft: Draft, start: boolean): NonNullable<Proposal['edit']> =>
  (_write, body) => {
    if (!isObject(body) || typeof body.name !== 'string' || !isObject(body.config)) {
      return ['The request needs a name (text) and a config (object).']
    }
    const { name, config, auth_ids: provided, description } = body
    const problems = checkConfig(draft.workflow, config as Record<string, Json>).filter(
      ({ blocking }) => blocking,
    )
    if (problems.length > 0) return problems.map(problemInWords)
    const auths = Array.isArray(provided) ? (provided as readonly IdOrRef[]) : []
    const text = typeof description === 'string' ? { description } : {}
    return createJob(
      {
        workflow: draft.workflow.slug,
        name,
        config: config as Record<string, Json>,
        auth_ids: auths,
        ...text,
      },
      { run: start },
    )
  }
