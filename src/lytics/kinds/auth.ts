import { type Json, withoutUndefined } from '../../core/json.ts'
import { CREATED, step } from '../../core/next.ts'
import { clean, normalize } from '../../core/text.ts'
import { literal } from '../../http-request/escaping.ts'
import { part } from '../../http-request/url.ts'
import { EFFECTS } from '../effects.ts'
import type { Auth } from '../models/auth.ts'
import { authTypeSlug } from '../slugs.ts'
import { type LyticsWrite, lyticsWrite } from '../write.ts'
import type { Kind } from './kind.ts'

type Config = Readonly<Record<string, Json>>

const nameOf = ({ id, label }: Auth): string => label ?? id

/** A credential to store. */
export interface NewAuth {
  /** Kebab or snake case. */
  readonly type: string
  readonly label: string
  readonly config: Config
  readonly provider_slug?: string
  readonly description?: string
}

/**
 * Stores a credential.
 * @param secrets JSON pointers into the body, for example `/config/api_key`; `{"$secret": name}` there stands for one
 *   that is given when it is sent
 */
export function createAuth(auth: NewAuth, secrets: readonly string[]): LyticsWrite {
  const type = authTypeSlug(auth.type)
  const { label, config, provider_slug, description } = auth
  return lyticsWrite(
    {
      key: 'auth',
      title: `Create the credential "${clean(label)}"`,
      effect: EFFECTS.createAuth,
      action: 'create',
      subject: { kind: 'auth', name: label },
      consequences: ['Lytics stores the credential; its secrets never come back out.'],
      undo: step('auths delete', { auth: CREATED }),
      secrets,
    },
    {
      method: 'POST',
      path: `/v2/auth/${part(type)}`,
      body: literal(withoutUndefined({ label, type, provider_slug, description, config }), secrets),
    },
  )
}

/** Replaces a credential as a whole: the API takes nothing less, and what was there is gone. */
export function updateAuth(
  auth: Auth,
  after: { readonly label: string; readonly description: string; readonly config: Config },
  secrets: readonly string[],
): LyticsWrite {
  const { label, description, config } = after
  return lyticsWrite(
    {
      key: 'auth',
      title: `Replace the credential "${clean(nameOf(auth))}"`,
      effect: EFFECTS.updateAuth,
      action: 'update',
      subject: { kind: 'auth', id: auth.id, name: nameOf(auth) },
      consequences: [
        'A PUT replaces: the old secrets are gone and cannot be brought back.',
        'Jobs that use it go on with the new ones.',
      ],
      before: { label: auth.label ?? '', description: auth.description ?? '' },
      after: { label, description },
      secrets,
    },
    {
      method: 'PUT',
      path: `/v2/auth/${part(authTypeSlug(auth.type ?? ''))}/${part(auth.id)}`,
      body: literal({ label, description, config }, secrets),
    },
  )
}

/** Deletes a credential for good; the jobs that use it stop. */
export const deleteAuth = (auth: Auth): LyticsWrite =>
  lyticsWrite(
    {
      key: 'auth',
      title: `Delete the credential "${clean(nameOf(auth))}"`,
      effect: EFFECTS.deleteAuth,
      action: 'delete',
      subject: { kind: 'auth', id: auth.id, name: nameOf(auth) },
      consequences: [
        'It is removed from every job that uses it, and those jobs stop.',
        'This cannot be undone.',
      ],
    },
    { method: 'DELETE', path: `/v2/auth/${part(auth.id)}` },
  )

/** Credentials: one is known by label and type. */
export const authKind: Kind<Auth> = {
  name: 'auth',
  check: step('auths list'),
  all: (lytics) => lytics.auths.list(),
  get: (lytics, id) => lytics.auths.get(id),
  created: ({ created }) => created,
  isSame: (body, auth) =>
    auth.label === body.label && normalize(auth.type ?? '') === normalize(String(body.type)),
  remove: deleteAuth,
  // The body is checked by building: what comes out must be what was stored, to the letter.
  builders: { auth: ({ body, secrets }) => createAuth(body as unknown as NewAuth, secrets) },
}
