import { homedir } from 'node:os'
import { join } from 'node:path'
import { isOn } from './config/checks.ts'
import { createConfig } from './config/create-config.ts'
import { createFiles } from './config/create-files.ts'
import { createPaths } from './config/paths.ts'
import { AppError, cancelledError } from './core/errors.ts'
import { createSentLog, type SentLog } from './core/sent-log.ts'
import type { Where } from './core/where.ts'
import type { Sender } from './core/write.ts'
import { isAgent } from './gate/agent.ts'
import type { Transport } from './http-request/transport.ts'
import type { ClientOptions, RequestLog } from './lytics/call.ts'
import type { Clock, Ctx, GlobalOptions } from './operation/ctx.ts'
import { createProgress } from './terminal/create-progress.ts'
import type { Io, ProcessLike } from './terminal/io.ts'
import type { Ui } from './terminal/ui.ts'

/** What main hands over. */
export interface Composition {
  readonly io: Io
  readonly options: GlobalOptions
  readonly signal: AbortSignal
  readonly process: ProcessLike & { readonly version: string }
}

export interface Composed {
  readonly ctx: Ctx
  readonly ui: () => Promise<Ui>
  /** What has left the machine so far, and what was approved and will not. */
  readonly sentLog: Pick<SentLog, 'lines' | 'notSent'>
}

const clock: Clock = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(cancelledError())
      const stop = () => {
        clearTimeout(timer)
        reject(cancelledError())
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal?.addEventListener('abort', stop, { once: true })
    }),
}

/** One line of the request log; no header, body or query is in it. */
const requestLine = ({ method, path, attempt, ms, status, error }: RequestLog): string =>
  `> ${method} ${path} ${status ?? error ?? ''} ${ms} ms${attempt > 1 ? ` (try ${attempt})` : ''}\n`

/** Runs the work once, when it is first asked for. */
const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let known: Promise<T> | undefined
  return () => {
    known ??= work()
    return known
  }
}

/** A transport that is loaded when the first request is made. */
const lazy = (load: () => Promise<Transport>): Transport => {
  const loaded = once(load)
  return async (request) => await (await loaded())(request)
}

/**
 * Builds the context of one run. The only place that sees every room; nothing costly happens before it is asked for.
 */
export function compose({ io, options, signal, process }: Composition): Composed {
  const env = (name: string): string | undefined => process.env[name]
  const files = createFiles()
  const paths = createPaths(env, env('HOME') ?? homedir())
  const sentLog = createSentLog()
  const warn = (line: string): void => io.err(`${line}\n`)
  const config = createConfig({ env, files, paths, options, warn })
  const unattended = isOn(env('CI')) || isAgent(env) || !options.input || options.json
  const interactive = io.inIsTerminal && io.errIsTerminal && !unattended
  const progress = createProgress({ io, quiet: options.quiet || options.json })

  const sandboxTransport = lazy(async () => {
    const [{ createSandbox }, { fileStore }] = await Promise.all([
      import('./sandbox/sandbox.ts'),
      import('./sandbox/stores.ts'),
    ])
    return createSandbox({ store: fileStore(files, paths.sandboxDir), clock })
  })
  const network = lazy(async () => (await import('./lytics/http.ts')).createHttpTransport(env))

  const clientOptions = once(async (): Promise<ClientOptions> => {
    const target = await config.target()
    return {
      transport: target.sandbox ? sandboxTransport : network,
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

  const lytics = once(async () => (await import('./lytics/client.ts')).createLytics(await clientOptions()))

  const account = once(async (): Promise<Where> => {
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
  })

  const checkToken = async (token: string, baseUrl: string): Promise<string> => {
    const { createLytics } = await import('./lytics/client.ts')
    const found = await createLytics({
      transport: network,
      baseUrl,
      token,
      clock,
      random: Math.random,
      signal,
    }).account.current()
    return found?.name ?? found?.id ?? 'several accounts'
  }

  const prompt = once(async () => {
    const { createPrompter } = await import('./terminal/create-prompter.ts')
    return createPrompter({
      input: process.stdin,
      output: process.stderr,
      signal,
      color: io.errColor,
      dumb: io.dumb,
    })
  })

  const gate = once(async () => {
    const { createGate } = await import('./gate/gate.ts')
    const senders: Readonly<Record<string, () => Promise<Sender>>> = {
      lytics: once(async () =>
        (await import('./lytics/sender.ts')).createLyticsSender({ ...(await clientOptions()), lytics }),
      ),
    }
    return createGate({
      io,
      options,
      interactive,
      env,
      prompt,
      clock,
      files,
      sender: async (target) => await senders[target]?.(),
      approval: async () => (await config.target()).approval,
      stateDir: paths.stateDir,
      sentLog,
      signal,
    })
  })

  const sandbox = once(async () => {
    const { createSandboxControl } = await import('./sandbox/control.ts')
    return createSandboxControl({ files, dir: paths.sandboxDir, clock })
  })

  if (options.sandbox && !options.json && !options.quiet)
    io.err('Embedded sandbox: nothing leaves this machine.\n')

  const atHome = (path: string): string => (path.startsWith('~/') ? join(homedir(), path.slice(2)) : path)

  const ctx: Ctx = {
    io,
    options,
    interactive,
    prompt,
    progress,
    lytics,
    account,
    checkToken,
    gate,
    sandbox,
    config: async () => config,
    files: {
      ...files,
      read: (path) => files.read(atHome(path)),
      readStart: (path, most) => files.readStart(atHome(path), most),
    },
    clock,
    random: Math.random,
    env,
    nodeVersion: process.version,
    signal,
  }
  const ui = once(async () => (await import('./terminal/create-ui.ts')).createUi(io, () => clock.now()))
  return { ctx, ui, sentLog }
}
