import { digestOf } from '../../core/json.ts'
import type { Write } from '../../core/write.ts'
import type { SchemaField } from '../../lytics/client.ts'
import type { Draft } from '../connect/propose.ts'
import { expectOf, summaryOf, titleOf, writesOf } from '../connect/propose.ts'
import { purposeKeys } from '../connect/purpose.ts'
import { quote, type Session } from '../connect/session.ts'
import { columnFlags, importFlags } from './import-flags.ts'
import { type Facts, type PlanFile, planDigest } from './plan-file.ts'
import { rebuildAll, store } from './rebuild.ts'

/** Digest over names and types of the profile fields: two accounts with the same one have the same schema. */
export const schemaDigest = (fields: readonly SchemaField[]): string =>
  digestOf(Object.fromEntries(fields.map(({ id, type }) => [id, type ?? ''])))

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
    segment:
      segment === undefined
        ? null
        : {
            id: segment.id,
            name: segment.name ?? '',
            slug: segment.slug_name ?? '',
            size: segment.size ?? null,
          },
    reach: reach ?? null,
    schema: schemaDigest(session.world.fields),
    purpose: [...purposeKeys(workflow)],
    another,
  }
}

/** The connection that a data model reads through: it has another id on another account. */
const connectionOf = ({ imported }: Draft): Facts['connection'] => {
  const connection = imported?.model === undefined ? undefined : imported.connection
  return connection === undefined ? null : { id: connection.id, label: connection.label ?? '' }
}

const repeated = (flag: string, words: readonly string[]): string[] =>
  words.flatMap((word) => [flag, quote(word)])

/** What was mapped in a terminal is said as flags; otherwise the flags that were given say it. */
const mapFlags = ({ answers, prompter }: Session, draft: Draft): readonly string[] => {
  if (prompter === undefined || answers.map.length > 0) return answers.map
  return draft.imported !== undefined
    ? columnFlags(draft.imported)
    : draft.mapping
        .filter(({ slot }) => draft.workflow.slots[slot]?.kind === 'mapping')
        .map(({ source, target }) => `${source}=${target}`)
}

/** The command that makes the plan anew. Secrets are in none of its flags: they are given when it is applied. */
function commandOf(session: Session, draft: Draft, another: boolean): string {
  const { answers, world } = session
  const single = (flag: string, value: string | undefined) =>
    value === undefined ? [] : [flag, quote(value)]
  return [
    'lytics-advisor plan',
    quote(answers.goal),
    ...single('--segment', draft.segment?.name ?? answers.segment),
    ...single('--auth', answers.auth),
    // A workflow that is named means its job.
    ...(draft.imported?.model === undefined ? single('--workflow', draft.workflow.kebab) : []),
    ...repeated('--map', mapFlags(session, draft)),
    ...repeated('--set', answers.set),
    ...importFlags(answers, draft.imported),
    ...single('--name', answers.name),
    ...single('--auth-type', answers.auth_type),
    ...repeated('--credential', answers.credential),
    ...(another ? ['--another'] : []),
    ...(world.account.sandbox ? ['--sandbox'] : []),
  ].join(' ')
}

/** How a plan is made of what was decided. */
export interface Making {
  readonly start: boolean
  readonly another: boolean
  /** The requests as a person edited them, where they did. */
  readonly writes?: readonly Write[]
}

/** The whole integration as data. Nothing was sent; secrets are replaced by names. */
export function makePlan(session: Session, draft: Draft, how: Making): PlanFile {
  const { account } = session.world
  const writes = how.writes ?? writesOf(draft, how.start)
  const stored = writes.map((write) => store(write, draft.provider.slug))
  const kept = rebuildAll(stored)
  if (typeof kept === 'string') throw new Error(`The request ${kept} cannot be kept in a plan`)
  return {
    format: 1,
    kind: 'plan',
    digest: planDigest(account, kept),
    made: session.ctx.clock.now().toISOString(),
    goal: session.answers.goal,
    command: commandOf(session, draft, how.another),
    account: {
      id: account.id,
      name: account.name,
      sandbox: account.sandbox,
      base_url: account.baseUrl,
    },
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
