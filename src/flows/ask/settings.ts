import { type Filled, fill, type Open } from '../../advice/draft/fill.ts'
import { fieldNamed } from '../../advice/draft/pairs.ts'
import { type Scheduled, scheduled } from '../../advice/draft/schedule.ts'
import { slotValue } from '../../advice/draft/slot-value.ts'
import { listAuthTypes } from '../../catalog/catalog.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import { placeholder } from '../../core/next.ts'
import type { GoalReading } from '../../goal/types.ts'
import type { Auth } from '../../lytics/client.ts'
import { isSecretName, providedSettings } from '../run/check-settings.ts'
import { secretNames } from '../run/secrets.ts'
import { addMissing, type Session } from '../run/session.ts'
import { askOpen } from './setting.ts'

function missing(session: Session, workflow: WorkflowEntry, open: Open): undefined {
  if (open.target !== undefined) return addMissing(session, { map: [`FIELD=${open.target}`] }, open.ask)
  const [only, ...others] = open.names.map((name) => workflow.slots[name])
  // An address that works like a password is not repeated.
  const used = only?.sensitive === true ? [] : open.candidates.map(({ value }) => value)
  const listed = others.length > 0 ? [] : (only?.enum ?? only?.choices ?? []).map(String)
  const set = open.names.map((name) => placeholder('value', `${name}=`))
  return addMissing(session, { set }, open.ask, [...new Set([...used, ...listed])])
}

/** Lists of profile fields are checked as single ones are: a misspelt one would send nothing, without a word. */
function refuseUnknownFields(
  { snapshot }: Session,
  workflow: WorkflowEntry,
  set: ReadonlyMap<string, string>,
): void {
  for (const [name, text] of set) {
    const slot = workflow.slots[name]
    if (slot?.kind !== 'fields') continue
    const names = slotValue(name, slot, text)
    for (const field of Array.isArray(names) ? names : []) fieldNamed(String(field), snapshot.fields)
  }
}

/**
 * The secrets of the configuration, each as the name that stands for it until it is sent: those that a flag gives a
 * place for, and those that the job cannot do without.
 */
function secretsOf(session: Session, workflow: WorkflowEntry): [string, Json][] {
  const { answers, command, prompter } = session
  const slots = Object.entries(workflow.slots).filter(([, slot]) => slot.kind === 'secret')
  const named = slots.length === 0 ? [] : secretNames(answers.secret)
  return slots.flatMap(([name, slot]): [string, Json][] => {
    const full = `${workflow.provider}.${name}`
    const provided = named.includes(name) || named.includes(full)
    if (!provided && !slot.needed) return []
    // Whoever sends it in a script must say where it comes from; a plan is told when it is applied.
    if (!provided && command === 'connect' && prompter === undefined)
      addMissing(session, { secret: [placeholder('name', `${name}=env:`)] }, slot.ask)
    return [[name, { $secret: full }]]
  })
}

/** Secrets that belong to no credential of the provider and to no known setting: settings newer than the catalog. */
async function newerSecrets(
  { answers }: Session,
  { slots, provider }: WorkflowEntry,
): Promise<[string, Json][]> {
  const names = secretNames(answers.secret).filter((name) => slots[name] === undefined && isSecretName(name))
  if (names.length === 0) return []
  const types = (await listAuthTypes()).filter(
    ({ providers }) => provider === '' || providers.includes(provider),
  )
  const credential = new Set(types.flatMap(({ fields }) => fields.map(({ name }) => name)))
  return names
    .filter((name) => !credential.has(name))
    .map((name) => [name, { $secret: `${provider || 'job'}.${name}` }])
}

/**
 * Settings that the goal says: when it runs, and whether the people who are in the audience now are sent too. Who wants
 * to hear of somebody entering does not want one message for each who is in already.
 */
export function goalSettings(workflow: WorkflowEntry, { schedule, backfill, data }: GoalReading): Scheduled {
  const timed = scheduled(workflow, schedule)
  const all = backfill ?? (data === 'alerts' ? false : null)
  if (all === null || workflow.slots.withbackfill === undefined) return timed
  return { ...timed, values: new Map([...timed.values, ['withbackfill', all]]) }
}

/** A mapping with one more pair. */
const withPair = (mapping: Json | undefined, pair: Json): Json => [
  ...(Array.isArray(mapping) ? mapping : []),
  pair,
]

/**
 * Fills what is left of the configuration: derived where the account shows it, asked where it does not.
 * @throws AppError usage for a --set value that does not fit
 */
export async function chooseConfig(
  session: Session,
  workflow: WorkflowEntry,
  auth: Auth | undefined,
  chosen: ReadonlyMap<string, Json>,
): Promise<readonly Filled[]> {
  const set = providedSettings(workflow, session.answers.set)
  refuseUnknownFields(session, workflow, set)
  const known = new Map([
    ...chosen,
    ...secretsOf(session, workflow),
    ...(await newerSecrets(session, workflow)),
  ])
  for (;;) {
    const { filled, open } = fill({ workflow, set, chosen: known, auth, jobs: session.snapshot.jobs })
    const [next] = open
    if (next === undefined) return filled
    if (session.prompter === undefined) {
      for (const each of open) missing(session, workflow, each)
      return filled
    }
    const [name, value] = await askOpen(session, session.prompter, workflow, next)
    known.set(name, next.target === undefined ? value : withPair(known.get(name), value))
  }
}
