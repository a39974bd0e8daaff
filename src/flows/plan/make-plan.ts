import { CHOSEN } from '../../advice/draft/fill.ts'
import { samePurpose } from '../../advice/purpose.ts'
import { digestOf } from '../../core/json.ts'
import type { Where } from '../../core/where.ts'
import type { Write } from '../../core/write.ts'
import type { SchemaField, Segment } from '../../lytics/client.ts'
import { planDigest, rebuildAll, store } from '../../lytics/stored.ts'
import { lyticsWrites } from '../../lytics/write.ts'
import type { Draft } from '../integration/draft.ts'
import { expectOf, summaryOf, titleOf, writesOf } from '../integration/draft.ts'
import { purposeKeys, purposeOf } from '../integration/purpose.ts'
import type { Answers, Session } from '../run/session.ts'
import { stepSoFar } from '../run/step-so-far.ts'
import { columnFlags, importAnswers } from './import-flags.ts'
import type { Facts, PlanFile } from './plan-file.ts'

/** Digest over names and types of the profile fields: two accounts with the same one have the same schema. */
export const schemaDigest = (fields: readonly SchemaField[]): string =>
  digestOf(Object.fromEntries(fields.map(({ id, type }) => [id, type ?? ''])))

/** A segment as a plan keeps it. */
export const segmentFact = ({ id, name, slug_name, size }: Segment): NonNullable<Facts['segment']> => ({
  id,
  name: name ?? '',
  slug: slug_name ?? '',
  size: size ?? null,
})

/** The account as a plan keeps it. */
export const accountFact = ({ id, name, sandbox, address }: Where): PlanFile['account'] => ({
  id,
  name,
  sandbox,
  base_url: address,
})

const factsOf = (session: Session, draft: Draft, another: boolean): Facts => {
  const { provider, workflow, auth, segment, reach } = draft
  return {
    provider: provider.slug,
    provider_name: provider.name,
    workflow: workflow.slug,
    workflow_name: draft.imported?.model === undefined ? workflow.name : 'Cloud Connect data model',
    connection: connectionOf(draft),
    auth:
      auth === undefined
        ? null
        : {
            id: auth.id,
            label: auth.label ?? '',
            type: auth.type ?? '',
            status: auth.status ?? 'unknown',
            is_new: draft.newAuth !== undefined,
          },
    segment: segment === undefined ? null : segmentFact(segment),
    reach: reach ?? null,
    schema: schemaDigest(session.snapshot.fields),
    purpose: [...purposeKeys(workflow)],
    another,
    others: another ? samePurpose(purposeOf(draft), session.snapshot.jobs).map(({ id }) => id) : [],
  }
}

/** The connection that a data model reads through: it has another id on another account. */
const connectionOf = ({ imported }: Draft): Facts['connection'] => {
  const connection = imported?.model === undefined ? undefined : imported.connection
  return connection === undefined ? null : { id: connection.id, label: connection.label ?? '' }
}

/** Kinds of properties whose values are described in their own words: the audience, the fields, the secrets. */
const LISTED_APART = new Set(['segment', 'segments', 'mapping', 'field', 'fields', 'secret'])

/** What was mapped in a terminal, as flags; otherwise the flags that were given say it. */
function mapped({ map }: Answers, draft: Draft): readonly string[] {
  if (map.length > 0) return map
  if (draft.imported !== undefined) return columnFlags(draft.imported)
  return draft.mapping
    .filter(({ slot }) => draft.workflow.slots[slot]?.kind === 'mapping')
    .map(({ source, target }) => `${source}=${target}`)
}

/** What was answered in a terminal, as the flags that say the same; otherwise the flags that were given say it. */
function answersOf({ answers, prompter }: Session, draft: Draft): Partial<Answers> {
  if (prompter === undefined) return {}
  const { workflow, config, auth, newAuth } = draft
  const kindOf = (name: string) => workflow.slots[name]?.kind ?? 'free'
  const provided = new Set(answers.set.map((word) => word.slice(0, word.indexOf('=')).trim()))
  const chosen = Object.entries(config).filter(
    ([name]) => draft.reasons[name] === CHOSEN && !provided.has(name) && !LISTED_APART.has(kindOf(name)),
  )
  return {
    ...(answers.goal === '' ? { goal: draft.provider.slug } : {}),
    ...(auth === undefined || newAuth !== undefined ? {} : { auth: auth.label ?? auth.id }),
    map: mapped(answers, draft),
    set: [
      ...answers.set,
      ...chosen.map(
        ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
    ],
  }
}

/** The inputs that make the plan again. Secrets are in none of them: they are given when it is applied. */
const inputsOf = (session: Session, draft: Draft, how: Making): PlanFile['answers'] =>
  stepSoFar('plan', {
    ...session.answers,
    segment: draft.segment?.name ?? session.answers.segment,
    // A workflow that is named means its job.
    workflow: draft.imported?.model === undefined ? draft.workflow.kebab : undefined,
    ...answersOf(session, draft),
    ...importAnswers(session.answers, draft.imported),
    secret: [],
    start: how.start,
    another: how.another,
  }).input

/** How a plan is made of what was decided. */
export interface Making {
  readonly start: boolean
  readonly another: boolean
  /** The requests as a person edited them, where they did. */
  readonly writes?: readonly Write[]
}

/** The whole integration as data. Nothing was sent; secrets are replaced by names. */
export function makePlan(session: Session, draft: Draft, how: Making): PlanFile {
  const { account } = session.snapshot
  const writes = how.writes ?? writesOf(draft, how.start)
  const stored = lyticsWrites(writes).map((write) => store(write, draft.provider.slug))
  const kept = rebuildAll(stored)
  if (typeof kept === 'string') throw new Error(`The request ${kept} cannot be kept in a plan`)
  return {
    format: 1,
    kind: 'plan',
    digest: planDigest(account, kept),
    made: session.ctx.clock.now().toISOString(),
    goal: session.answers.goal,
    answers: inputsOf(session, draft, how),
    account: accountFact(account),
    title: titleOf(draft),
    summary: summaryOf(draft),
    warnings: [...session.warnings],
    facts: factsOf(session, draft, how.another),
    reasons: { ...draft.reasons },
    mapping: [...draft.mapping],
    expect: expectOf(draft),
    writes: stored,
  }
}
