import type { Files } from '../../src/config/files.ts'
import { AppError, cancelledError } from '../../src/core/errors.ts'
import { digestOf, type Json } from '../../src/core/json.ts'
import { CREATED, step } from '../../src/core/next.ts'
import { createSentLog } from '../../src/core/sent-log.ts'
import type { ReadBack, Sender, SentResult, Write } from '../../src/core/write.ts'
import { createGate, type GateParts } from '../../src/gate/gate.ts'
import type { Proposal } from '../../src/gate/types.ts'
import { type HttpRequest, type HttpWrite, httpWrite } from '../../src/http-request/request.ts'
import { httpSenderParts } from '../../src/http-request/sender-parts.ts'
import type { Prompter } from '../../src/terminal/prompter.ts'

/** A question's kind and the answer to give; a wrong kind or a question too many fails. */
export type Answer = readonly [kind: keyof Prompter, value: unknown]

/** A prompter that gives scripted answers in order. `left` must be empty at the end. */
export function scripted(answers: readonly Answer[]): {
  prompter: Prompter
  left: Answer[]
  asked: string[]
} {
  const left = [...answers]
  const asked: string[] = []
  const take = (kind: keyof Prompter) => async (question: { message: string }) => {
    asked.push(question.message)
    const next = left.shift()
    if (next === undefined) throw new Error(`Unexpected question: ${question.message}`)
    if (next[0] !== kind) throw new Error(`Expected ${next[0]}, got ${kind}: ${question.message}`)
    if (next[1] instanceof Error) throw next[1]
    return next[1] as never
  }
  const kinds = ['confirm', 'select', 'search', 'multiselect', 'text', 'secret', 'editor'] as const
  return {
    prompter: Object.fromEntries(kinds.map((kind) => [kind, take(kind)])) as unknown as Prompter,
    left,
    asked,
  }
}

/** Files in memory; `broken` paths cannot be written. */
export function memoryFiles(): Files & { readonly texts: Map<string, string>; broken: boolean } {
  const texts = new Map<string, string>()
  const files = {
    texts,
    broken: false,
    read: async (path: string) => texts.get(path),
    write: async (path: string, text: string) => void texts.set(path, text),
    appendLine: async (path: string, line: string) => {
      if (files.broken) throw new Error('disk full')
      texts.set(path, `${texts.get(path) ?? ''}${line}\n`)
    },
    readStart: async (path: string) => {
      const text = texts.get(path)
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
    list: async () => [...texts.keys()],
    remove: async (path: string) => void texts.delete(path),
    mode: async () => undefined,
    lock: async () => async () => undefined,
  }
  return files
}

/** A write with what its request holds beside the rest. */
export const createJobWrite = ({
  method = 'POST',
  path = '/v2/job/x',
  query = {},
  body = { name: 'A', config: { list: 'l1' } },
  ...more
}: Partial<HttpWrite & HttpRequest> = {}): HttpWrite => ({
  target: 'lytics',
  key: 'job',
  title: 'Create the job "A"',
  effect: 'write',
  action: 'create',
  subject: { kind: 'job', name: 'A' },
  consequences: ['It starts at once.'],
  undo: step('jobs kill', { job: CREATED }),
  needs: [],
  request: { method, path, query, body },
  secrets: [],
  ...more,
})

/** The same with another body. */
export const withBody = (write: Write, body: Json): Write => ({
  ...write,
  request: { ...httpWrite(write).request, body },
})

/** What the fake sender does with each write, by key. */
export type Behaviour = Readonly<Record<string, () => SentResult | AppError>>

/** A gate with everything around it replaced by values. */
export function gateWorld(given: {
  answers?: readonly Answer[]
  options?: Partial<GateParts['options']>
  interactive?: boolean
  env?: Readonly<Record<string, string>>
  approval?: 'terminal' | 'flag'
  behaviour?: Behaviour
  readBack?: ReadBack
}) {
  const { prompter, left, asked } = scripted(given.answers ?? [])
  const files = memoryFiles()
  const sent: (Write & HttpRequest)[] = []
  let out = ''
  let err = ''
  let time = Date.parse('2026-11-21T08:00:00Z')
  const parts = httpSenderParts(({ path }) => `https://api.lytics.io${path}`)
  const sender: Sender = {
    target: 'lytics',
    ...parts,
    readBack: () => given.readBack,
    send: async (original, resolved, approval) => {
      if (!approval.writes.has(digestOf(parts.digestInput(original)))) throw new Error('not covered')
      sent.push({ ...resolved, ...httpWrite(resolved).request })
      const result = given.behaviour?.[original.key]?.() ?? { status: 201, data: { id: `${original.key}-1` } }
      if (result instanceof AppError) throw result
      return result
    },
  }
  const sentLog = createSentLog()
  const controller = new AbortController()
  const gate = createGate({
    io: {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      outIsTerminal: false,
      errIsTerminal: false,
      inIsTerminal: false,
      dumb: false,
      width: 80,
      outColor: false,
      errColor: false,
      readInput: async () => '',
      readInputStart: async () => new Uint8Array(),
    },
    options: {
      yes: false,
      accept: [],
      dry_run: false,
      json: false,
      quiet: false,
      timeout: 120,
      ...given.options,
    },
    interactive: given.interactive ?? false,
    env: (name) => given.env?.[name],
    prompt: async () => prompter,
    clock: {
      now: () => new Date(time),
      sleep: async (ms) => {
        if (controller.signal.aborted) throw cancelledError()
        time += ms
      },
    },
    files,
    sender: async (target) => (target === 'lytics' ? sender : undefined),
    approval: async () => given.approval ?? 'flag',
    stateDir: ({ id, sandbox }) => `/state/${sandbox ? 'sandbox' : id}`,
    sentLog,
    who: 'this run',
    startedAt: new Date(time),
    signal: controller.signal,
  })
  const journal = () =>
    [...files.texts.values()]
      .join('')
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  return {
    gate,
    files,
    sent,
    sentLog,
    left,
    asked,
    journal,
    shown: () => `${out}${err}`,
    err: () => err,
    abort: () => controller.abort(cancelledError()),
  }
}

export const proposalOf = (...writes: Write[]): Proposal => ({
  where: { kind: 'account', id: 'acc', name: 'Acme', address: 'https://api.lytics.io', sandbox: false },
  title: 'Connect A',
  summary: ['What it does'],
  warnings: [],
  writes,
})
