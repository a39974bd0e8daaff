import { AppError } from '../core/errors.ts'
import type { Where } from '../core/where.ts'
import type { ClientOptions, RequestLog } from '../lytics/call.ts'
import type { Ctx } from '../operation/ctx.ts'
import type { Target } from './gate.ts'
import { lazyTransport, once } from './once.ts'
import type { Parts } from './parts.ts'

/** One line of the request log; no header, body or query is in it. */
const requestLine = ({ method, path, attempt, ms, status, error }: RequestLog): string =>
  `> ${method} ${path} ${status ?? error ?? ''} ${ms} ms${attempt > 1 ? ` (try ${attempt})` : ''}\n`

/** The network, and the embedded sandbox; each is loaded when the first request is made. */
const transports = ({ env, files, paths, clock, options }: Parts) => ({
  network: lazyTransport(async () => {
    const [{ createHttpTransport }, { withTimeLimit }] = await Promise.all([
      import('../lytics/http.ts'),
      import('../lytics/time-limit.ts'),
    ])
    const elapsed = () => performance.now()
    return withTimeLimit(createHttpTransport(env), options.timeout, { elapsed, sleep: clock.sleep })
  }),
  sandbox: lazyTransport(async () => {
    const [{ createSandbox }, { fileStore }] = await Promise.all([
      import('../sandbox/sandbox.ts'),
      import('../sandbox/stores.ts'),
    ])
    return createSandbox({ store: fileStore(files, paths.sandboxDir), clock })
  }),
})

const clientOptions = (parts: Parts, { network, sandbox }: ReturnType<typeof transports>) =>
  once(async (): Promise<ClientOptions> => {
    const { options, clock, signal, io } = parts
    const target = await parts.config.target()
    return {
      transport: target.sandbox ? sandbox : network,
      baseUrl: target.baseUrl,
      token: target.token,
      clock,
      random: Math.random,
      signal,
      // connect reads the account with this many requests side by side.
      concurrency: 8,
      ...(options.account_id === undefined ? {} : { accountId: options.account_id }),
      ...(options.verbose ? { log: (entry: RequestLog) => io.err(requestLine(entry)) } : {}),
    }
  })

/** The account that reads and writes go to. */
async function accountOf({ config, options }: Parts, lytics: Ctx['lytics']): Promise<Where> {
  const target = await config.target()
  const found = await (await lytics()).account.current()
  const id = options.account_id ?? found?.id
  if (id === undefined) {
    throw new AppError('usage', 'The token sees several accounts', {
      code: 'which_account',
      hint: 'Say which with --account-id ID.',
    })
  }
  const name = found?.id === id ? (found.name ?? id) : id
  return { kind: 'account', id, name, address: target.baseUrl, sandbox: target.sandbox }
}

/** All that has to do with Lytics: reads, the account, and the target of writes. */
export function composeLytics(
  parts: Parts,
): Pick<Ctx, 'lytics' | 'account' | 'checkToken'> & { readonly target: Target } {
  const { clock, signal, config } = parts
  const carriers = transports(parts)
  const options = clientOptions(parts, carriers)
  const lytics = once(async () => (await import('../lytics/client.ts')).createLytics(await options()))
  return {
    lytics,
    account: once(() => accountOf(parts, lytics)),
    checkToken: async (token, baseUrl) => {
      const { createLytics } = await import('../lytics/client.ts')
      const client = { transport: carriers.network, baseUrl, token, clock, random: Math.random, signal }
      const found = await createLytics(client).account.current()
      return found?.name ?? found?.id ?? 'several accounts'
    },
    target: {
      name: 'lytics',
      place: 'account',
      approval: async () => (await config.target()).approval,
      sender: once(async () =>
        (await import('../lytics/sender.ts')).createLyticsSender({ ...(await options()), lytics }),
      ),
    },
  }
}
