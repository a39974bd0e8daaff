import { type AuthChoice, chooseAuth, isPersonal } from '../../advice/auth-choice.ts'
import type { ProviderEntry } from '../../catalog/types.ts'
import { AppError } from '../../core/errors.ts'
import { quote } from '../../core/shell.ts'
import { clean } from '../../core/text.ts'
import type { Auth, User } from '../../lytics/client.ts'
import { type Named, resolve } from '../account/resolve.ts'
import { addMissing, type Session } from '../run/session.ts'

/** What an auth may be called. */
export const authNames = (auth: Auth): Named => ({ id: auth.id, names: [auth.label ?? auth.id] })

/** `Meta - Acme system user (healthy, since 2026-03-18, made by ops@acme.com)`. */
export const authLabel = (auth: Auth, users: readonly User[] = []): string => {
  const since = auth.created === undefined ? undefined : `since ${auth.created.slice(0, 10)}`
  const maker = users.find(({ id }) => id === auth.user_id)
  const by = maker === undefined ? undefined : `made by ${clean(maker.email ?? maker.name ?? maker.id)}`
  return `${clean(auth.label ?? auth.id)} (${[auth.status ?? 'unknown', since, by].filter(Boolean).join(', ')})`
}

/** A token for the API of Lytics itself is listed among the auths, and no job runs on it. */
const isApiToken = (auth: Auth): boolean => /^(lytics[-_]auth[-_]token|api[-_]token)$/.test(auth.type ?? '')

/** The auths of the account that belong to the provider. */
export function authsOf(session: Pick<Session, 'snapshot'>, provider: ProviderEntry): Auth[] {
  const record = session.snapshot.providers.find(
    ({ slug }) => slug === provider.slug || slug === provider.api_slug,
  )
  const types = new Set(provider.auth.map((type) => type.replaceAll('-', '_')))
  // Several catalog providers can share one slug of the API (the Google tiles): then the auth type decides.
  const shared = provider.api_slug !== provider.slug
  return session.snapshot.auths.filter((auth) => {
    if (isApiToken(auth)) return false
    if (auth.provider_slug === provider.slug) return true
    if (record !== undefined && auth.provider_id === record.id && !shared) return true
    return (
      auth.provider_slug === provider.api_slug &&
      (!shared || types.has((auth.type ?? '').replaceAll('-', '_')) || isPersonal(auth))
    )
  })
}

function warnAbout(session: Session, auth: Auth, provider: ProviderEntry): void {
  if (auth.status === 'unhealthy') {
    session.warnings.push({
      code: 'unhealthy_auth',
      message: `The auth "${clean(auth.label ?? auth.id)}" is unhealthy: Lytics could not sign in with it. The job would fault.`,
      blocking: true,
    })
  }
  if (isPersonal(auth)) {
    session.warnings.push({
      code: 'personal_oauth',
      message: `This auth is one person's sign-in at ${provider.name}: it breaks when the password changes or the person leaves.`,
      blocking: false,
    })
  }
}

async function pick(session: Session, choice: AuthChoice & { kind: 'several' }): Promise<Auth | undefined> {
  const auths = choice.auths as readonly Auth[]
  if (session.prompter === undefined) {
    return addMissing(
      session,
      '--auth NAME',
      'which of several healthy auths to use',
      auths.map((auth) => quote(clean(auth.label ?? auth.id))),
    )
  }
  return await session.prompter.select({
    message: 'Which credential should the job use?',
    choices: auths.map((auth) => ({ value: auth, label: authLabel(auth, session.snapshot.users) })),
  })
}

/** How an auth comes to be where there is none that works; given by the flow that guides people through it. */
export type AuthGuide = (
  session: Session,
  provider: ProviderEntry,
  broken: readonly Auth[],
) => Promise<Auth | undefined>

/**
 * The auth of the new job: named by the flag, else the one healthy one of the provider, else asked;
 * where none works, the guide leads to one.
 * @returns undefined for a provider without auth, or when the answer is missing
 */
export async function chooseAuthOf(
  session: Session,
  provider: ProviderEntry,
  guide: AuthGuide,
): Promise<Auth | undefined> {
  const mine = authsOf(session, provider)
  if (session.answers.auth !== undefined) {
    const auth = resolve(
      'auth',
      session.answers.auth,
      mine.length > 0 ? mine : session.snapshot.auths,
      authNames,
      'lytics-advisor auths list',
    )
    if (mine.length > 0 && !mine.includes(auth)) throw wrongProvider(auth, provider)
    warnAbout(session, auth, provider)
    session.ctx.progress.step('Credential', [authLabel(auth, session.snapshot.users)])
    return auth
  }
  if (mine.length === 0 && provider.auth[0] === 'none') {
    session.ctx.progress.step('Credential', [`${provider.name} needs none`])
    return undefined
  }
  const choice = chooseAuth(mine, session.snapshot.jobs)
  if (choice.kind === 'reuse') {
    const auth = choice.auth as Auth
    session.ctx.progress.step('Credential', [
      authLabel(auth, session.snapshot.users),
      `Reused: ${choice.reason}.`,
    ])
    warnAbout(session, auth, provider)
    return auth
  }
  const auth = choice.kind === 'several' ? await pick(session, choice) : await guide(session, provider, mine)
  if (auth !== undefined) warnAbout(session, auth, provider)
  return auth
}

const wrongProvider = (auth: Auth, provider: ProviderEntry): AppError =>
  new AppError('usage', `The auth "${clean(auth.label ?? auth.id)}" is not one of ${provider.name}`, {
    code: 'wrong_provider',
    hint: `It belongs to ${clean(auth.provider_slug ?? 'another provider')}.`,
    next: ['lytics-advisor auths list'],
  })
