import { createSentLog } from '../../src/core/sent-log.ts'
import { createGate } from '../../src/gate/gate.ts'
import type { ClientOptions } from '../../src/lytics/call.ts'
import { createLytics } from '../../src/lytics/client.ts'
import { createLyticsSender } from '../../src/lytics/sender.ts'
import type { Ctx } from '../../src/operation/ctx.ts'
import { createSandboxControl } from '../../src/sandbox/control.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { fileStore } from '../../src/sandbox/stores.ts'
import type { Prompter } from '../../src/terminal/prompter.ts'
import { fixedClock } from './fixed-clock.ts'
import { memoryFiles } from './memory-files.ts'

const DIR = '/sandbox'

/** The steps that a guided run told, title and lines. */
export type Steps = (readonly [title: string, lines: readonly string[]])[]

/**
 * A context over an embedded sandbox of its own, with the real client, the real sender and the real gate. Only the
 * person, the clock and the files are not real.
 * @param provider where the person signs in, in the Lytics UI, when told to
 */
export function sandboxWorld(prompter: Prompter, provider: string) {
  const files = memoryFiles()
  const time = fixedClock()
  let signedIn: Promise<unknown> = Promise.resolve()
  const clock = {
    now: time.now,
    sleep: async (ms: number) => {
      await signedIn
      await time.sleep(ms)
    },
  }
  const signal = new AbortController().signal
  const control = createSandboxControl({ files, dir: DIR, clock })
  const transport = createSandbox({ store: fileStore(files, DIR), clock })
  const client: ClientOptions = {
    transport,
    baseUrl: 'https://api.lytics.io',
    token: 'sandbox',
    clock,
    random: () => 0.5,
    signal,
    concurrency: 8,
  }
  const lytics = createLytics(client)
  const steps: Steps = []
  let shown = ''
  const io = {
    out: () => undefined,
    err: (text: string) => {
      shown += text
    },
    outIsTerminal: true,
    errIsTerminal: true,
    inIsTerminal: true,
    width: 80,
    outColor: false,
    dumb: false,
    errColor: false,
    readInput: async () => '',
    readInputStart: async () => new Uint8Array(),
  }
  const env = () => undefined
  const gate = createGate({
    io,
    options: { yes: false, accept: [], dry_run: false, json: false, quiet: false },
    interactive: true,
    env,
    prompt: async () => prompter,
    clock,
    files,
    sender: async (target) => (target === 'lytics' ? createLyticsSender(client) : undefined),
    approval: async () => 'flag',
    stateDir: ({ id, sandbox }) => `/state/${sandbox ? 'sandbox' : id}`,
    sentLog: createSentLog(),
    signal,
  })
  const account = async () => {
    const found = await lytics.account.current()
    const id = found?.id ?? ''
    return { kind: 'account', id, name: found?.name ?? id, address: client.baseUrl, sandbox: true }
  }
  const ctx = {
    io,
    options: { dry_run: false },
    interactive: true,
    prompt: async () => prompter,
    progress: {
      step: (title: string, lines: readonly string[]) => {
        steps.push([title, lines])
        if (title === 'Sign-in') signedIn = control.authorize(provider)
      },
      during: (_: string, work: () => Promise<unknown>) => work(),
    },
    lytics: async () => lytics,
    account,
    gate: async () => gate,
    files,
    sandbox: async () => control,
    clock,
    env,
    signal,
  } as unknown as Ctx
  /** Kills the jobs that the account has of a workflow. */
  const killJobs = async (workflow: string): Promise<void> => {
    for (const job of await lytics.jobs.list({ show_all: true })) {
      if (job.workflow !== workflow) continue
      await transport({
        method: 'POST',
        url: `${client.baseUrl}/v2/job/${job.id}/kill`,
        headers: { authorization: client.token },
      })
    }
  }
  return { ctx, lytics, steps, killJobs, shown: () => shown }
}
