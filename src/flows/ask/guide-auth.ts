import type { AuthTypeEntry, ProviderEntry } from '../../catalog/types.ts'
import { AppError } from '../../core/errors.ts'
import { placeholder } from '../../core/next.ts'
import { poll } from '../../core/poll.ts'
import { clean } from '../../core/text.ts'
import type { Auth } from '../../lytics/client.ts'
import { createAuth } from '../../lytics/kinds/auth.ts'
import { authLabel, authsOf } from '../account/credentials.ts'
import { addMissing, type Session } from '../run/session.ts'
import type { AuthGuide } from './auth.ts'
import { askCredential, credentialSecrets } from './credential.ts'
import { freeLabel, planAuth } from './plan-auth.ts'
import { typedAuths } from './typed-auths.ts'

/** Where a person signs in; no endpoint starts an OAuth sign-in (integrations.md, 2.1). */
const signIn = (provider: ProviderEntry): string[] => [
  `${provider.name} is authorized by signing in, in the Lytics UI:`,
  '1. Open app.lytics.com > Data Pipeline > Jobs > Create New',
  `2. Choose ${provider.name}, then "New authorization", and sign in there`,
  '3. Come back: the new credential is noticed here',
]

async function waitForSignIn(session: Session, provider: ProviderEntry, seconds: number): Promise<Auth> {
  const { ctx, snapshot } = session
  const known = new Set(snapshot.auths.map(({ id }) => id))
  const findNew = async (): Promise<Auth | undefined> => {
    const auths = await (await ctx.lytics()).auths.list()
    return authsOf({ snapshot: { ...snapshot, auths } }, provider).find(({ id }) => !known.has(id))
  }
  const found = await ctx.progress.during(
    `Waiting up to ${seconds} s for the sign-in at ${provider.name}`,
    () =>
      poll(
        ctx,
        { limit: seconds * 1000, first: 2_000, longest: 15_000 },
        findNew,
        (auth) => auth !== undefined,
      ),
  )
  if (found !== undefined) return found
  throw new AppError('missing_answers', `No new credential for ${provider.name} within ${seconds} s`, {
    code: 'sign_in_awaited',
    hint: 'Nothing was sent. Sign in as shown above and run the command again; --wait SECONDS waits longer.',
  })
}

async function createHere(
  session: Session,
  provider: ProviderEntry,
  type: AuthTypeEntry,
): Promise<Auth | undefined> {
  const { ctx, prompter } = session
  if (prompter === undefined) return undefined
  ctx.progress.step('Credential', [
    `${provider.name}: ${type.name}`,
    ...(type.where === '' ? [] : [type.where]),
  ])
  const config = await askCredential(prompter, type)
  const label = await prompter.text({
    message: 'Label of this credential in Lytics',
    default: freeLabel(session, `${provider.name} (${type.name})`),
  })
  const write = createAuth(
    { type: type.type, label, config, provider_slug: provider.slug },
    credentialSecrets(type),
  )
  const submission = await (await ctx.gate()).submit({
    where: session.snapshot.account,
    title: write.title,
    summary: [`A credential for ${provider.name}, stored by Lytics. It never comes back out.`],
    warnings: [],
    writes: [write],
  })
  // In a dry run there is no credential to go on with.
  if (submission.outcome === 'dry_run')
    throw new AppError('approval', 'Dry run: the credential was not created', { code: 'dry_run_stops_here' })
  return submission.results[0]?.data as unknown as Auth
}

type Way =
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'create'; readonly type: AuthTypeEntry }
  | { readonly kind: 'use'; readonly auth: Auth }

const wayLabel = (type: AuthTypeEntry): string =>
  type.fields.length === 0 ? `${type.name} (nothing to enter)` : `Enter ${type.name} here`

function ways(
  session: Session,
  provider: ProviderEntry,
  broken: readonly Auth[],
  types: readonly AuthTypeEntry[],
): { label: string; about: string; value: Way }[] {
  const create = types.map((type) => ({
    value: { kind: 'create', type } as Way,
    label: wayLabel(type),
    about: type.where,
  }))
  const oauth = provider.auth.includes('oauth')
    ? [{ value: { kind: 'sign-in' } as Way, label: 'Sign in, in the Lytics UI', about: 'I wait here' }]
    : []
  const use = broken.map((auth) => ({
    value: { kind: 'use', auth } as Way,
    label: `Use ${authLabel(auth, session.snapshot.users)} anyway`,
    about: 'The job would fault until it is fixed.',
  }))
  return [...oauth, ...create, ...use]
}

function explain(session: Session, provider: ProviderEntry, broken: readonly Auth[]): void {
  const lines = broken.map(
    (auth) =>
      `${authLabel(auth, session.snapshot.users)}: Lytics could not sign in with it (expired, revoked, or a changed password).`,
  )
  const advice = provider.auth_advice === undefined ? [] : [provider.auth_advice]
  session.ctx.progress.step('Credential', [
    ...(lines.length > 0 ? lines : [`The account has none for ${provider.name} yet.`]),
    ...advice,
  ])
}

const isProvided = ({ answers }: Session): boolean =>
  answers.auth_type !== undefined || answers.credential.length + answers.secret.length > 0

function missing(
  session: Session,
  provider: ProviderEntry,
  broken: readonly Auth[],
  types: readonly AuthTypeEntry[],
): undefined {
  const secret = types[0]?.fields.find(
    (field) => field.secret && (field.needed || field.one_of !== undefined),
  )
  const how =
    secret === undefined
      ? 'sign in at app.lytics.com first'
      : `or create it in the same run: --secret ${secret.name}=env:NAME`
  const labels = broken.map((auth) => clean(auth.label ?? auth.id))
  return addMissing(
    session,
    { auth: placeholder('name') },
    `a working credential of ${provider.name} (${how})`,
    labels,
  )
}

/**
 * Leads to a credential where none works: a sign-in in the Lytics UI that is waited for, or a key or user and password,
 * created here through the gate, or together with the job where flags give it or a plan is made.
 * @param how.seconds how long to wait for a sign-in
 * @param how.plan nothing is sent now: a new credential becomes part of the plan
 */
export const guideAuth =
  (how: { readonly seconds: number; readonly plan: boolean }): AuthGuide =>
  async (session, provider, broken) => {
    const { prompter, ctx } = session
    const types = await typedAuths(provider)
    if (isProvided(session)) return await planAuth(session, provider, types)
    explain(session, provider, broken)
    if (prompter === undefined) {
      return how.plan && types.length > 0
        ? await planAuth(session, provider, types)
        : missing(session, provider, broken, types)
    }
    const choices = ways(session, provider, broken, types)
    const [only] = choices
    const way =
      only !== undefined && choices.length === 1
        ? only.value
        : await prompter.select({ message: `How do you want to authorize ${provider.name}?`, choices })
    if (way.kind === 'use') return way.auth
    if (way.kind === 'create' && how.plan) return await planAuth(session, provider, [way.type])
    if (way.kind === 'create') return await createHere(session, provider, way.type)
    ctx.progress.step('Sign-in', signIn(provider))
    return await waitForSignIn(session, provider, how.seconds)
  }
