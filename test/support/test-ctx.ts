import { createConfig } from '../../src/config/create-config.ts'
import { AppError } from '../../src/core/errors.ts'
import { createSentLog } from '../../src/core/sent-log.ts'
import { createGate } from '../../src/gate/gate.ts'
import type { Transport, TransportRequest, TransportResponse } from '../../src/http-request/transport.ts'
import { createLytics, type Lytics } from '../../src/lytics/client.ts'
import { createLyticsSender } from '../../src/lytics/sender.ts'
import type { Ctx, GlobalOptions } from '../../src/operation/ctx.ts'
import { createSandboxControl } from '../../src/sandbox/control.ts'
import type { Quirks } from '../../src/sandbox/quirks.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { fileStore } from '../../src/sandbox/stores.ts'
import { createSources } from '../../src/sources/create-sources.ts'
import { createUi } from '../../src/terminal/create-ui.ts'
import type { Io } from '../../src/terminal/io.ts'
import type { Prompter } from '../../src/terminal/prompter.ts'
import { caller } from '../sandbox/support.ts'
import { bufferIo } from './buffer-io.ts'
import { type FixedClock, fixedClock } from './fixed-clock.ts'
import { type MemoryFiles, memoryFiles } from './memory-files.ts'
import { renderWith } from './render.ts'
import { type Answer, scriptedPrompter } from './scripted-prompter.ts'

const SANDBOX_DIR = '/data/sandbox'
const BASE_URL = 'https://api.lytics.io'

/** What a test changes about its context. */
export interface TestOptions {
  readonly options?: Partial<GlobalOptions>
  /** A terminal with a person who gives these answers; every one must be used. */
  readonly answers?: readonly Answer[]
  /** A person of another kind. */
  readonly prompter?: Prompter
  /** The provider that the person signs in to, in the Lytics UI, when told to. */
  readonly signsIn?: string
  /** Answers a request instead of the sandbox; undefined lets it through. */
  readonly instead?: (
    request: TransportRequest,
    real: Transport,
  ) => Promise<TransportResponse | undefined> | TransportResponse | undefined
  /** Resources instead of the sandbox's: what is not in it is undefined, and using it fails. */
  readonly lytics?: object
  readonly start?: string
  readonly clock?: FixedClock
  readonly quirks?: Partial<Quirks>
  /** Texts by path, or the disk of an earlier run: the same sandbox, journal and plans. */
  readonly files?: MemoryFiles | Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** What stdin holds. */
  readonly input?: string
  readonly io?: Partial<Io>
  readonly signal?: AbortSignal
}

/** The options of a command line without flags, on the sandbox. */
const PLAIN: GlobalOptions = {
  json: false,
  sandbox: true,
  yes: false,
  dry_run: false,
  input: true,
  color: false,
  quiet: false,
  timeout: 120,
  verbose: false,
  accept: [],
}

const isDisk = (files: TestOptions['files']): files is MemoryFiles =>
  files !== undefined && files.all instanceof Map

export type TestCtx = ReturnType<typeof testCtx>

/**
 * A whole context over an embedded sandbox of its own, in this process, with the real client, sender and gate. Only
 * the person, the clock, the streams and the files are not real.
 */
export function testCtx(given: TestOptions = {}) {
  const time = given.clock ?? fixedClock(given.start)
  // A sign-in that has begun is over before anything waits.
  let signedIn: Promise<unknown> = Promise.resolve()
  const clock: FixedClock = {
    ...time,
    sleep: async (ms, signal) => {
      await signedIn
      await time.sleep(ms, signal)
    },
  }
  const files = isDisk(given.files) ? given.files : memoryFiles(given.files)
  const quirks = given.quirks && { quirks: given.quirks }
  const real = createSandbox({ store: fileStore(files, SANDBOX_DIR), clock, ...quirks })
  const control = createSandboxControl({ files, dir: SANDBOX_DIR, clock, ...quirks })
  const requests: string[] = []
  const transport: Transport = async (request) => {
    requests.push(`${request.method} ${new URL(request.url).pathname}`)
    return (await given.instead?.(request, real)) ?? (await real(request))
  }
  const { signal = new AbortController().signal } = given
  const client = {
    transport,
    baseUrl: BASE_URL,
    token: 'any',
    clock,
    random: () => 0.5,
    signal,
    concurrency: 8,
  }
  // A test that gives resources of its own gives all that its code may touch.
  const lytics = (given.lytics as Lytics | undefined) ?? createLytics(client)

  const io = bufferIo({ ...(given.input === undefined ? {} : { input: given.input }), ...given.io })
  const options: GlobalOptions = { ...PLAIN, ...given.options }
  const prompter = given.prompter ?? (given.answers && scriptedPrompter(...given.answers))
  const interactive = prompter !== undefined
  const prompt = async () => {
    if (prompter === undefined) throw new Error('Nobody is there to ask')
    return prompter
  }
  const env = (name: string) => given.env?.[name]
  const stateDir = () => '/state/sandbox'
  const gateFor = (chosen: GlobalOptions) =>
    createGate({
      io,
      options: chosen,
      interactive,
      env,
      prompt,
      clock,
      files,
      sender: async (target) =>
        target === 'lytics' ? createLyticsSender({ ...client, lytics: async () => lytics }) : undefined,
      approval: async () => 'flag',
      stateDir,
      sentLog: createSentLog(),
      who: 'this run',
      startedAt: clock.now(),
      signal,
    })
  const paths = {
    accountsFile: '/config/accounts.toml',
    sourcesFile: '/config/sources.toml',
    passwordFile: (source: string) => `/config/passwords/${source}`,
    stateDir: ({ kind, id }: { readonly kind: string; readonly id: string }) =>
      kind === 'account' ? stateDir() : `/state/${kind}/${id}`,
    sandboxDir: SANDBOX_DIR,
  }
  const config = createConfig({ env, files, paths, options, warn: io.err })
  const sources = createSources({
    env,
    files,
    paths,
    now: clock.now,
    signal,
    keychain: async () => {
      throw new AppError('unavailable', 'No keychain in tests', { code: 'keychain_unavailable' })
    },
    ...(interactive ? { ask: async (message: string) => await (await prompt()).secret({ message }) } : {}),
  })
  const steps: (readonly [title: string, lines: readonly string[]])[] = []
  const ctx: Ctx = {
    io,
    options,
    command: renderWith(options),
    interactive,
    prompt,
    progress: {
      note: (line) => void steps.push(['', [line]]),
      step: (title, lines = []) => {
        steps.push([title, lines])
        if (title === 'Sign-in' && given.signsIn !== undefined) signedIn = control.authorize(given.signsIn)
      },
      during: (_what, work) => work(),
    },
    lytics: async () => lytics,
    account: async () => {
      const found = await lytics.account.current()
      return {
        kind: 'account',
        id: found?.id ?? '',
        name: found?.name ?? '',
        address: BASE_URL,
        sandbox: true,
      }
    },
    checkToken: async () => 'Acme Retail',
    gate: async () => gateFor(options),
    config: async () => config,
    files,
    sandbox: async () => control,
    sources: async () => sources,
    clock,
    random: () => 0.5,
    env,
    nodeVersion: 'v20.20.2',
    signal,
  }
  return {
    ctx,
    /** The same context, run with more flags. */
    with: (more: Partial<GlobalOptions>): Ctx => {
      const chosen = { ...options, ...more }
      return { ...ctx, options: chosen, gate: async () => gateFor(chosen) }
    },
    lytics,
    requests,
    files,
    /** What a guided run has told, title and lines. */
    steps,
    /** Calls the sandbox directly: `call('POST /v2/job/ID/pause')`. */
    call: caller(real),
    advance: time.advance,
    ui: () => createUi(io, clock.now, renderWith(options)),
    stdout: io.stdout,
    stderr: io.stderr,
  }
}

/** An answer of the v2 API. */
export const answer = (data: unknown, status = 200): TransportResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ data, status, request_id: 'r1' }),
})
