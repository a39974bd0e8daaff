import { chooseAuth, isPersonal } from '../../advice/auth-choice.ts'
import type { AuthFact } from '../../advice/facts.ts'
import type { ProviderEntry, Slot, WorkflowEntry } from '../../catalog/types.ts'
import { usageError } from '../../core/errors.ts'
import { placeholder } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import type { Auth } from '../../lytics/client.ts'
import { authLabel, authsOf } from '../account/credentials.ts'
import { authNamed } from '../account/find.ts'
import { neededTypes, refuseUnfit, serving, unfitAuths } from '../account/fit-auth.ts'
import type { AccountSnapshot } from '../account/snapshot.ts'
import { addMissing, type Session } from '../run/session.ts'
import { typedAuths } from './typed-auths.ts'

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

/** The credential of a provider without asking. */
export interface AuthDecision {
  /**
   * use: there is one that works; choose: several work; mend: none of them works; make: there is none;
   * unneeded: the provider takes none; unknown: no account was read.
   */
  readonly state: 'use' | 'choose' | 'mend' | 'make' | 'unneeded' | 'unknown'
  readonly auths: readonly Auth[]
  readonly why: string | null
}

/**
 * Which credential a job of the provider would use: the only one that works; two are never chosen between silently.
 * @param unfit those of a kind that cannot run the workflow
 */
export function decideAuth(
  provider: ProviderEntry,
  snapshot: Pick<AccountSnapshot, 'providers' | 'auths' | 'jobs'> | null,
  unfit: readonly Auth[] = [],
): AuthDecision {
  const own = snapshot === null ? [] : authsOf({ snapshot }, provider)
  const auths = own.filter((auth) => !unfit.includes(auth))
  const decision = { auths: [], why: null }
  if (auths.length === 0 && provider.auth[0] === 'none') return { ...decision, state: 'unneeded' }
  if (snapshot === null) return { ...decision, state: 'unknown' }
  const choice = chooseAuth(auths, snapshot.jobs)
  if (choice.kind === 'none') return { ...decision, state: 'make' }
  const chosen: readonly AuthFact[] = choice.kind === 'reuse' ? [choice.auth] : choice.auths
  const state = ({ reuse: 'use', several: 'choose', unhealthy: 'mend' } as const)[choice.kind]
  return {
    state,
    auths: auths.filter((auth) => chosen.includes(auth)),
    why: choice.kind === 'reuse' ? choice.reason : null,
  }
}

async function pick(session: Session, auths: readonly Auth[]): Promise<Auth | undefined> {
  if (session.prompter === undefined) {
    return addMissing(
      session,
      { auth: placeholder('name') },
      'which of several healthy auths to use',
      auths.map((auth) => clean(auth.label ?? auth.id)),
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

/** The credential that a flag names. @throws AppError not_found (exit 5), usage (exit 2) for several */
function namedAuth({ snapshot }: Session, provider: ProviderEntry, wanted: string): Auth {
  const own = authsOf({ snapshot }, provider)
  const among = own.length > 0 ? own : snapshot.auths
  return authNamed(wanted, among)
}

/** A workflow that runs on a sign-in alone takes no typed credential. @throws AppError usage (exit 2) */
async function refuseTyped({ answers }: Session, provider: ProviderEntry, workflow: WorkflowEntry) {
  const typed = answers.auth_type !== undefined || answers.credential.length > 0
  const secret = answers.secret.length > 0 && !Object.values(workflow.slots).some(isSecret)
  if (!(typed || secret) || (await typedAuths(provider)).length > 0) return
  throw usageError(`${workflow.slug} does not run on a credential that is typed`, {
    code: 'unfit_auth',
    hint: `Nothing was sent. It needs: ${await neededTypes(provider, workflow)}. Leave out --auth-type, --credential and --secret.`,
  })
}

const isSecret = ({ kind }: Slot): boolean => kind === 'secret'

/** Credentials of the provider that cannot run the workflow: named, so that nobody wonders why they are not offered. */
async function leftOut(session: Session, provider: ProviderEntry, workflow: WorkflowEntry): Promise<Auth[]> {
  const unfit = await unfitAuths(provider, workflow, authsOf(session, provider))
  if (unfit.length === 0) return unfit
  const needed = await neededTypes(provider, workflow)
  session.ctx.progress.step('Credential', [
    ...unfit.map(
      (auth) => `${clean(auth.label ?? auth.id)} (${clean(auth.type ?? '')}) cannot run this workflow`,
    ),
    `It needs: ${needed}`,
  ])
  return unfit
}

/**
 * The auth of the new job: named by the flag, else the one healthy one of the provider that can run the workflow, else
 * asked; where none works, the guide leads to one.
 * @returns undefined for a provider without auth, or when the answer is missing
 * @throws AppError usage (exit 2) for one that cannot run the workflow
 */
export async function chooseAuthOf(
  session: Session,
  provider: ProviderEntry,
  workflow: WorkflowEntry,
  guide: AuthGuide,
): Promise<Auth | undefined> {
  const { ctx, answers, snapshot } = session
  const label = (auth: Auth): string => authLabel(auth, snapshot.users)
  if (answers.auth !== undefined) {
    const auth = namedAuth(session, provider, answers.auth)
    await refuseUnfit(workflow, [auth])
    warnAbout(session, auth, provider)
    ctx.progress.step('Credential', [label(auth)])
    return auth
  }
  const serves = serving(provider, workflow)
  const unfit = await leftOut(session, provider, workflow)
  const { state, auths, why } = decideAuth(serves, snapshot, unfit)
  const [first] = auths
  if (state === 'unneeded') {
    ctx.progress.step('Credential', [`${provider.name} needs none`])
    return undefined
  }
  if (state === 'use') ctx.progress.step('Credential', [...auths.map(label), `Reused: ${why}.`])
  else await refuseTyped(session, serves, workflow)
  const auth =
    state === 'use'
      ? first
      : state === 'choose'
        ? await pick(session, auths)
        : await guide(session, serves, auths)
  if (auth === undefined) return undefined
  // A sign-in that was waited for may be of another kind.
  await refuseUnfit(workflow, [auth])
  warnAbout(session, auth, provider)
  return auth
}
