import { missing, ok, okV1, Refusal } from '../reply.ts'
import { type Call, flag, type Route } from '../router.ts'
import type { SandboxAccount } from '../sandbox-account.ts'
import { ACCOUNT, USERS } from '../seed/account.ts'
import { before } from '../seed/dates.ts'

const accountRecord = (account: SandboxAccount) => ({
  ...ACCOUNT,
  status: 'active',
  type: 'customer',
  parent_id: '',
  parentaid: 0,
  fid: '',
  tags: [],
  features: [],
  packages: [],
  two_factor_auth: false,
  deleted: false,
  created: before(account.since, 1430),
  updated: before(account.since, 61, 4),
})

const ROLES = [
  {
    slug: 'admin',
    name: 'Admin',
    description: 'Everything',
    type: 'account',
    can_be_assigned: true,
    can_be_shown: true,
    permissions: [],
  },
]

async function one(call: Call, account: SandboxAccount) {
  const id = call.params.id
  if (id !== ACCOUNT.id && id !== String(ACCOUNT.aid))
    throw missing('ACCOUNT-NOTFOUND-021', 'No account with that ID')
  return ok({ ...accountRecord(account), ...(flag(call, 'roles') ? { roles_available: ROLES } : {}) })
}

const user = (person: (typeof USERS)[keyof typeof USERS], account: SandboxAccount) => ({
  ...person,
  email_verified: true,
  created: before(account.since, 900),
  updated: before(account.since, 20, 3),
  accounts: [{ account_id: ACCOUNT.id, aid: ACCOUNT.aid, roles: ['admin'] }],
})

async function findSetting(call: Call, account: SandboxAccount) {
  const setting = await account.get('setting', call.params.slug ?? '')
  if (setting === undefined) throw missing('NOTFOUND-003', 'No setting with that name')
  return setting
}

async function putSetting(call: Call, account: SandboxAccount) {
  const setting = await findSetting(call, account)
  if (!setting.can_be_assigned) throw new Refusal(403, 'FORBIDDEN-026', 'This setting cannot be assigned')
  let value: typeof setting.value
  try {
    value = JSON.parse(call.body)
  } catch {
    throw new Refusal(400, 'JSON-BADREQ-025', 'The request body is not valid JSON')
  }
  const next = { ...setting, value }
  account.put('setting', next.slug, next)
  return okV1(next)
}

/** Needs a signed-in person: with an API token it is a 401 in the v2 shape. */
const me = async (): Promise<never> => {
  throw new Refusal(401, 'UNAUTHORIZED-017', 'Not authorized')
}

export const accountRoutes: readonly Route[] = [
  ['GET /v2/account', async (_call, account) => ok([accountRecord(account)])],
  ['GET /v2/account/:id', one],
  ['POST /v2/account/setup/jobalerts', async (call) => ok({ enabled: flag(call, 'enable') })],
  ['GET /api/account', async (_call, account) => okV1([accountRecord(account)])],
  ['GET /api/account/current', async (_call, account) => okV1(accountRecord(account))],
  ['GET /api/account/setting', async (_call, account) => okV1(await account.all('setting'))],
  ['GET /api/account/setting/:slug', async (call, account) => okV1(await findSetting(call, account))],
  ['PUT /api/account/setting/:slug', putSetting],
  ['GET /v2/user', async (_call, account) => ok(Object.values(USERS).map((person) => user(person, account)))],
  ['GET /v2/user/me', me],
  [
    'GET /v2/user/:id',
    async (call, account) => {
      const found = Object.values(USERS).find(
        ({ id, email }) => id === call.params.id || email === call.params.id,
      )
      if (found === undefined) throw missing('USER-NOTFOUND-023', 'No user with that ID on this account')
      return ok(user(found, account))
    },
  ],
]
