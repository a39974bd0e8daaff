import type { AuthField, AuthTypeEntry, ProviderEntry } from '../../catalog/types.ts'
import { usageError } from '../../core/errors.ts'
import { type Json, pointerTo } from '../../core/json.ts'
import { placeholder } from '../../core/next.ts'
import { didYouMean, nearest, normalize } from '../../core/text.ts'
import type { Auth } from '../../lytics/client.ts'
import { createAuth } from '../../lytics/kinds/auth.ts'
import { secretNames } from '../run/secrets.ts'
import { addMissing, type Session } from '../run/session.ts'
import { askCredential } from './credential.ts'
import { plainConfig } from './credential-flags.ts'

/** A label that no credential of the account has yet: one of that label would be taken for it. */
export function freeLabel(session: Session, wanted: string): string {
  const taken = new Set(session.snapshot.auths.map(({ label }) => label))
  let label = wanted
  for (let number = 2; taken.has(label); number++) label = `${wanted} ${number}`
  return label
}

/**
 * Puts the credential among what is created with the job; names replace its secrets.
 * @returns the credential as it will be, without an id
 */
function propose(
  session: Session,
  provider: ProviderEntry,
  type: AuthTypeEntry,
  credential: { readonly config: Readonly<Record<string, Json>>; readonly secrets: readonly AuthField[] },
): Auth {
  const label = freeLabel(session, `${provider.name} (${type.name})`)
  const secrets = credential.secrets.map(({ name }) => name)
  const named = Object.fromEntries(secrets.map((name) => [name, { $secret: `${provider.slug}.${name}` }]))
  const write = createAuth(
    { type: type.type, label, config: { ...credential.config, ...named }, provider_slug: provider.slug },
    secrets.map((name) => pointerTo('config', name)),
  )
  session.planned.push(write)
  session.ctx.progress.step('Credential', [
    `${label}: created with the job`,
    ...secrets.map((name) => `${name}: given when it is sent`),
  ])
  return { id: '', label, type: type.type, provider_slug: provider.slug, status: 'unknown' }
}

function typeNamed(types: readonly AuthTypeEntry[], wanted: string): AuthTypeEntry {
  const found = types.find(({ type, slug }) => [type, slug].map(normalize).includes(normalize(wanted)))
  if (found !== undefined) return found
  const known = types.map(({ slug }) => slug)
  throw usageError(`--auth-type ${wanted}: not a credential that can be typed here`, {
    code: 'unknown_auth_type',
    hint: didYouMean(nearest(wanted, known)) ?? `There is ${known.join(', ') || 'none'}.`,
  })
}

async function typeOf(session: Session, types: readonly AuthTypeEntry[]): Promise<AuthTypeEntry | undefined> {
  const { answers, prompter } = session
  if (answers.auth_type !== undefined) return typeNamed(types, answers.auth_type)
  if (types.length === 1) return types[0]
  if (prompter === undefined) {
    const slugs = types.map(({ slug }) => slug)
    return addMissing(
      session,
      { auth_type: placeholder('type') },
      'which kind of credential to create',
      slugs,
    )
  }
  return await prompter.select({
    message: 'Which kind of credential?',
    choices: types.map((type) => ({ value: type, label: type.name, about: type.where })),
  })
}

/** The secret fields to ask for when it is sent: of an either-or group the one that is named, else the first. */
function secretFields(type: AuthTypeEntry, named: readonly string[]): AuthField[] {
  return type.fields.filter((field) => {
    if (!field.secret) return false
    if (named.includes(field.name)) return true
    if (field.one_of === undefined) return field.needed
    const group = type.fields.filter(({ one_of }) => one_of === field.one_of)
    return !group.some(({ name }) => named.includes(name)) && group[0] === field
  })
}

/**
 * A credential that is created together with the job, from flags or from a person's answers. Secrets are not asked for
 * here: they are given when it is sent.
 * @returns undefined when an answer is missing
 * @throws AppError usage for an unknown type or field, and for a secret given as an argument
 */
export async function planAuth(
  session: Session,
  provider: ProviderEntry,
  types: readonly AuthTypeEntry[],
): Promise<Auth | undefined> {
  const { answers, prompter } = session
  const type = await typeOf(session, types)
  if (type === undefined) return undefined
  const names = secretNames(answers.secret).map((name) => name.replace(`${provider.slug}.`, ''))
  const config = plainConfig(type, answers.credential, '--credential')
  const plain = type.fields.filter((field) => !field.secret)
  const named = [...names, ...Object.keys(config)]
  const answered =
    prompter === undefined ? {} : await askCredential(prompter, { ...type, fields: plain }, config)
  const all = { ...config, ...answered }
  for (const field of plain) {
    if (field.needed && field.one_of === undefined && all[field.name] === undefined)
      addMissing(
        session,
        { credential: [placeholder('value', `${field.name}=`)] },
        `${field.label}. ${field.where}`,
      )
  }
  return propose(session, provider, type, { config: all, secrets: secretFields(type, named) })
}
