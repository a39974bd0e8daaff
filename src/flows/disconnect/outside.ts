import { loadAuthType, providersByApi } from '../../catalog/catalog.ts'
import { toKebab } from '../../catalog/names.ts'
import type { AuthTypeEntry } from '../../catalog/types.ts'
import type { Auth } from '../../lytics/client.ts'
import { nameOf } from '../account/names.ts'

/** What ends the access itself. Lytics forgets a credential; only the provider can make it worthless. */
const REVOKE: Readonly<Record<AuthTypeEntry['method'], string | undefined>> = {
  oauth: 'remove Lytics from the connected apps of the person who signed in',
  oauth1: 'remove Lytics from the connected apps of the person who signed in',
  key: 'revoke the API key',
  token: 'revoke the token',
  credentials: 'change the password, or remove the user that was made for Lytics',
  'client-credentials': 'delete the client secret, or the app that was registered for Lytics',
  jwt: 'remove the certificate or key pair from the app, or the app itself',
  'service-account': 'delete the key of the service account, or the account itself',
  'system-user': 'revoke the token of the system user, or remove it from the shared assets',
  database: 'drop or lock the database user, and take Lytics off the allow-list of the network',
  'object-store': 'delete the access key, or the role that Lytics assumes',
  sftp: 'remove the user, or its public key',
  none: undefined,
}

/** The catalog's name of the provider of an auth; its slug where it has none. */
function providerName(auth: Auth): string {
  const slug = auth.provider_slug ?? ''
  const all = providersByApi({ slug })
  const one =
    all.find((provider) => provider.slug === toKebab(slug)) ?? (all.length === 1 ? all[0] : undefined)
  return one?.name ?? (slug === '' ? 'the provider' : slug)
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

async function revocation(auth: Auth): Promise<string | undefined> {
  const type = await loadAuthType(auth.type ?? '', auth.provider_slug)
  if (type === undefined) return `Revoke what "${nameOf(auth)}" holds, at ${providerName(auth)}.`
  const how = REVOKE[type.method]
  if (how === undefined) return undefined
  const where = type.method === 'oauth' || type.where === '' ? '' : ` It was made here: ${type.where}`
  return `${sentence(how)}: "${nameOf(auth)}" at ${providerName(auth)}.${where}`
}

/** What remains to be done outside Lytics, as sentences. */
export async function outsideOf(auths: readonly Auth[], sends: boolean): Promise<string[]> {
  const lines = await Promise.all(auths.map(revocation))
  return [
    ...lines.filter((line) => line !== undefined),
    ...(sends
      ? ['What was sent stays there: delete audiences, lists and tables at the destination yourself.']
      : []),
  ]
}
