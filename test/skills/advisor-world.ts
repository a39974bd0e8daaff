import type { Config } from '../../src/config/config.ts'
import { createSentLog } from '../../src/core/sent-log.ts'
import type { Transport, TransportRequest, TransportResponse } from '../../src/core/transport.ts'
import { createGate } from '../../src/gate/gate.ts'
import { createLytics } from '../../src/lytics/client.ts'
import { createLyticsSender } from '../../src/lytics/sender.ts'
import type { Ctx, GlobalOptions } from '../../src/operation/ctx.ts'
import { createSandboxControl } from '../../src/sandbox/control.ts'
import type { Quirks } from '../../src/sandbox/quirks.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { fileStore } from '../../src/sandbox/stores.ts'
import { createUi } from '../../src/terminal/create-ui.ts'
import { caller } from '../sandbox/support.ts'
import { bufferIo } from '../support/buffer-io.ts'
import { type MemoryFiles, memoryFiles } from '../support/memory-files.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'

const START = '2026-11-21T10:00:00Z'
const DIR = '/data/sandbox'

/** What a test changes about the world. */
export interface Given {
  readonly options?: Partial<GlobalOptions>
  /** A terminal with a person who gives these answers. */
  readonly answers?: readonly Answer[]
  /** Answers a request instead of the sandbox; undefined lets it through. */
  readonly instead?: (
    request: TransportRequest,
    real: Transport,
  ) => Promise<TransportResponse | undefined> | TransportResponse | undefined
  readonly start?: string
  readonly quirks?: Partial<Quirks>
  /** The disk of an earlier world: the same sandbox, journal and plans, as for the next run of the program. */
  readonly files?: MemoryFiles
  readonly env?: Readonly<Record<string, string>>
}

/** A whole context over a fresh embedded sandbox, in this process, with a clock that stands still. */
export function advisorWorld(given: Given = {}) {
  let ms = Date.parse(given.start ?? START)
  const clock = {
    now: () => new Date(ms),
    sleep: async (more: number) => {
      ms += more
    },
  }
  const files = given.files ?? memoryFiles()
  const real = createSandbox({
    store: fileStore(files, DIR),
    clock,
    ...(given.quirks && { quirks: given.quirks }),
  })
  const requests: string[] = []
  const transport: Transport = async (request) => {
    requests.push(`${request.method} ${new URL(request.url).pathname}`)
    return (await given.instead?.(request, real)) ?? (await real(request))
  }
  const io = bufferIo({ width: 100 })
  const options: GlobalOptions = {
    json: false,
    sandbox: true,
    yes: false,
    dry_run: false,
    input: true,
    color: false,
    quiet: false,
    verbose: false,
    accept: [],
    ...given.options,
  }
  const prompter = given.answers === undefined ? undefined : scriptedPrompter(...given.answers)
  const prompt = async () => {
    if (prompter === undefined) throw new Error('Nobody is there to ask')
    return prompter
  }
  const { signal } = new AbortController()
  const client = {
    transport,
    baseUrl: 'https://api.lytics.io',
    token: 'any',
    clock,
    random: () => 0.5,
    signal,
  }
  const lytics = createLytics(client)
  const env = (name: string) => given.env?.[name]
  const stateDir = () => '/state/sandbox'
  const interactive = prompter !== undefined
  const gateFor = (chosen: GlobalOptions) =>
    createGate({
      io,
      options: chosen,
      interactive,
      env,
      prompt,
      clock,
      files,
      sender: async (target) => (target === 'lytics' ? createLyticsSender(client) : undefined),
      approval: async () => 'flag',
      stateDir,
      sentLog: createSentLog(),
      signal,
    })
  const config: Config = {
    stateDir,
    accountsFile: '/config/accounts.toml',
    profiles: async () => [],
    target: async () => ({
      sandbox: true,
      baseUrl: client.baseUrl,
      token: client.token,
      source: 'sandbox',
      approval: 'flag',
    }),
  }
  const control = createSandboxControl({ files, dir: DIR, clock })
  const ctx: Ctx = {
    io,
    options,
    interactive,
    prompt,
    progress: { note: () => undefined, step: () => undefined, during: (_what, work) => work() },
    lytics: async () => lytics,
    account: async () => {
      const found = await lytics.account.current()
      return {
        kind: 'account',
        id: found?.id ?? '',
        name: found?.name ?? '',
        address: client.baseUrl,
        sandbox: true,
      }
    },
    checkToken: async () => '',
    gate: async () => gateFor(options),
    config: async () => config,
    files,
    sandbox: async () => control,
    clock,
    random: () => 0.5,
    env,
    nodeVersion: 'v20.20.2',
    signal,
  }
  return {
    ctx,
    /** The same world, run with more flags. */
    with: (more: Partial<GlobalOptions>): Ctx => {
      const chosen = { ...options, ...more }
      return { ...ctx, options: chosen, gate: async () => gateFor(chosen) }
    },
    lytics,
    requests,
    files,
    /** Calls the sandbox directly: `call('POST /v2/job/ID/pause')`. */
    call: caller(real),
    pass: (more: number): void => {
      ms += more
    },
    ui: () => createUi(io, clock.now),
    stderr: io.stderr,
  }
}

/** An answer of the v2 API. */
export const answer = (data: unknown, status = 200): TransportResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ data, status, request_id: 'r1' }),
})
