import type { AuthTypeEntry } from '../../catalog/types.ts'
import { isObject } from '../../core/json.ts'
import { authView } from '../auth-view.ts'
import { findAuthType, pathName } from '../facts.ts'
import { isDeleted, living } from '../job-view.ts'
import type { AuthRecord } from '../records.ts'
import { badRequest, done, missing, ok, okV1, Refusal } from '../reply.ts'
import { type Call, jsonBody, type Route, textOf } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { USERS } from '../seed/account.ts'

const NEVER = '0001-01-01T00:00:00Z'
const snake = (text: string): string => text.replaceAll('-', '_')

async function findAuth(account: SandboxAccount, id: string, type?: string): Promise<AuthRecord> {
  const auth = await account.get('auth', id)
  const known = auth !== undefined && (type === undefined || (await sameType(auth, snake(type))))
  if (!known) throw missing('AUTH-NOTFOUND-006', 'No authorization with that ID')
  return auth
}

const sameType = async (auth: AuthRecord, type: string): Promise<boolean> =>
  snake(auth.type) === type || (await findAuthType(type, ''))?.type === auth.type

/** Paths take the long name in kebab or snake case, and the short one where the provider is named. */
async function findType(path: string, provider: string): Promise<AuthTypeEntry> {
  const found = await findAuthType(path, provider)
  if (found === undefined) throw missing('AUTHTYPE-NOTFOUND-007', `No authorization type "${path}"`)
  return found
}

/** Refuses what no provider accepts. `invalid` stands for a credential that the destination turns down. */
function checkConfig(body: Record<string, unknown>, facts: AuthTypeEntry | undefined): void {
  if (textOf(body, 'label').trim() === '') throw badRequest('AUTH-BADREQ-008', 'label is required')
  if (!isObject(body.config)) throw badRequest('AUTH-BADREQ-008', 'config is required')
  const values = Object.values(body.config).filter((value) => value !== '' && value !== null)
  if (facts !== undefined && facts.fields.length > 0 && values.length === 0) {
    throw badRequest(
      'AUTH-BADREQ-008',
      `config needs at least one of ${facts.fields.map(({ name }) => name).join(', ')}`,
    )
  }
  if (values.includes('invalid')) throw badRequest('AUTH-BADREQ-008', 'The credentials could not be verified')
}

async function list(call: Call, account: SandboxAccount) {
  const auths = await account.all('auth')
  const onlyTokens = call.query.get('auth_type') === 'api_token'
  const lag = account.now.getTime() - account.quirks.list_lag_ms
  return ok(
    auths
      .filter((auth) => !onlyTokens || auth.token !== undefined)
      .filter((auth) => account.quirks.list_lag_ms === 0 || new Date(auth.created).getTime() <= lag)
      .map((auth) => authView(auth, account.now)),
  )
}

async function create(call: Call, account: SandboxAccount) {
  const body = jsonBody(call)
  const facts = await findType(call.params.type ?? '', textOf(body, 'provider_slug'))
  checkConfig(body, facts)
  const now = account.now.toISOString()
  const auth: AuthRecord = {
    id: account.newId('auth', textOf(body, 'label')),
    provider_slug: textOf(body, 'provider_slug') || (facts.providers[0] ?? ''),
    type: account.quirks.auth_type_prefix === 'kept' ? pathName(facts) : facts.type,
    label: textOf(body, 'label'),
    description: textOf(body, 'description'),
    user_id: USERS.maya.id,
    created: now,
    updated: now,
    last_accessed_at: NEVER,
    health: account.quirks.new_auth_status === 'healthy' ? 'healthy' : 'pending',
  }
  account.put('auth', auth.id, auth)
  return ok(authView(auth, account.now), account.quirks.auth_create_status)
}

async function update(call: Call, account: SandboxAccount) {
  const auth = await findAuth(account, call.params.id ?? '', call.params.type)
  const body = jsonBody(call)
  checkConfig(body, undefined)
  const now = account.now.toISOString()
  const next: AuthRecord = {
    ...auth,
    label: textOf(body, 'label'),
    description: textOf(body, 'description'),
    updated: now,
    mended_at: now,
    // A new credential has not been checked yet.
    health: account.quirks.new_auth_status === 'healthy' ? 'healthy' : 'pending',
  }
  account.put('auth', next.id, next)
  return ok(authView(next, account.now))
}

async function remove(call: Call, account: SandboxAccount) {
  const auth = await findAuth(account, call.params.id ?? '')
  for (const job of await account.all('job')) {
    // A killed job stays killed: there is nothing left of it that could stop.
    if (!job.auth_ids.includes(auth.id) || isDeleted(await living(job, account))) continue
    account.put('job', job.id, {
      ...job,
      auth_ids: job.auth_ids.filter((id) => id !== auth.id),
      commands: [...job.commands, { at: account.now.toISOString(), command: 'auth_deleted' }],
    })
  }
  account.remove('auth', auth.id)
  return done()
}

const viewV1 = (auth: AuthRecord, account: SandboxAccount) => {
  const { label, status: _status, unhealthy: _unhealthy, ...rest } = authView(auth, account.now)
  return { ...rest, name: label, modified_ms: new Date(auth.updated).getTime() }
}

export const authRoutes: readonly Route[] = [
  ['GET /v2/auth', list],
  [
    'GET /v2/auth/:id',
    async (call, account) => ok(authView(await findAuth(account, call.params.id ?? ''), account.now)),
  ],
  [
    'GET /v2/auth/:type/:id',
    async (call, account) =>
      ok(authView(await findAuth(account, call.params.id ?? '', call.params.type), account.now)),
  ],
  ['POST /v2/auth/:type', create],
  ['PUT /v2/auth/:type/:id', update],
  ['DELETE /v2/auth/:id', remove],
  [
    'GET /api/auth',
    async (_call, account) => okV1((await account.all('auth')).map((auth) => viewV1(auth, account))),
  ],
  [
    'GET /api/auth/:id',
    async (call, account) => okV1(viewV1(await findAuth(account, call.params.id ?? ''), account)),
  ],
  ['DELETE /api/auth/:id', remove],
  [
    'POST /api/auth/createtoken',
    async () => {
      throw new Refusal(403, 'FORBIDDEN-026', 'API tokens are made by a signed-in user')
    },
  ],
]
