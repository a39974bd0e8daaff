import { digestOf, type Json, type JsonObject } from './json.ts'
import type { Where } from './where.ts'

/** What a write does to the world: `destructive` ones cannot be undone. Reads never come here. */
export type WriteEffect = 'write' | 'destructive'

/** `{"$ref": "auth.id"}` in a path or body stands for the field `id` of the result of the write with key `auth`. */
export interface Ref extends JsonObject {
  readonly $ref: string
}

/** The thing that a write creates, changes or deletes. */
export interface Subject {
  /** `job`, `auth`, `connection`… */
  readonly kind: string
  /** Absent while it does not exist yet. */
  readonly id?: string
  /** The human name: a typed confirmation asks for it. */
  readonly name: string
}

/** The request as a person sees it: the token is hidden, secrets in the body are hidden. */
export interface RenderedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Json
}

/**
 * One request that changes something, as a value. It can be shown, digested and compared, but not sent:
 * only the gate sends, and only through a Sender that the composition root gave to it.
 */
export interface Write {
  /** Which sender takes it, for example `lytics`. */
  readonly target: string
  /** Unique in its proposal: `auth`, `connection`, `job`; later writes refer to it. */
  readonly key: string
  /** One line in plain words: `Create job "High Value -> Facebook"`. */
  readonly title: string
  readonly effect: WriteEffect
  readonly action: 'create' | 'update' | 'delete' | 'command'
  readonly subject: Subject
  /** Plain-word consequences: what starts, what is replaced, what cannot be undone. */
  readonly consequences: readonly string[]
  /** How to take it back, as a command, where there is a way. */
  readonly undo?: string
  /** State before and after, for updates: the gate shows the difference. Secrets are not in it. */
  readonly before?: Json
  readonly after?: Json
  /** Keys of earlier writes whose results it needs. */
  readonly needs: readonly string[]
  readonly method: string
  /** Path below the base URL; may hold `{$ref:auth.id}` segments. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /**
   * JSON body; undefined for none. May hold Ref objects, and `{"$secret": "klaviyo.api_key"}` for a secret that is not
   * kept with the write: it is filled in when it is sent, and the digest is the same whatever the secret.
   */
  readonly body?: Json
  /** JSON pointers into the body that are hidden wherever the request is shown or kept. */
  readonly secrets: readonly string[]
}

declare const approved: unique symbol
/** Proof that a person, or a flag that a person wrote, approved exactly these writes. Only gate/ makes one. */
export interface Approval {
  readonly [approved]: true
  /** Digests of the single writes it covers (digestOf of the write's digest input, before references are resolved). */
  readonly writes: ReadonlySet<string>
}

/** What a sent write came back with. */
export interface SentResult {
  readonly status: number
  /** `data` of the answer's envelope; null for an empty answer. */
  readonly data: Json
  readonly requestId?: string
}

/** Sends writes of one target. Made by the composition root, handed to the gate alone. */
export interface Sender {
  readonly target: string
  /** What identifies a write: everything that would be sent, nothing that is only shown. */
  digestInput(write: Write): Json
  /** The request as it would go out, hidden where it must be. */
  render(write: Write): RenderedRequest
  /**
   * Sends `resolved` (references replaced). Refuses, as a bug, a write whose digest the approval does not cover.
   * @param original the write as approved
   */
  send(original: Write, resolved: Write, approval: Approval, signal: AbortSignal): Promise<SentResult>
}

/**
 * What an approval covers, and what names a plan: the place, its address and every request, to the letter. Digests of
 * format 1 call them so; which kind of place it is follows from the targets of the writes.
 * @param writes the digest input of each, from its sender
 */
export const writesDigest = (
  { id, address, sandbox }: Pick<Where, 'id' | 'address' | 'sandbox'>,
  writes: readonly Json[],
): string =>
  digestOf({
    account: id,
    baseUrl: address,
    sandbox,
    writes,
  })

/** What identifies a write: everything that would be sent, nothing that is only shown. */
export const writeDigestInput = (write: Write): JsonObject => ({
  target: write.target,
  key: write.key,
  method: write.method,
  path: write.path,
  query: write.query,
  body: write.body ?? null,
  effect: write.effect,
})
