import { digestOf, type Json, type JsonObject } from './json.ts'
import type { NextStep } from './next.ts'
import type { Where } from './where.ts'

/** What a write does: `destructive` ones cannot be undone. Reads never come here. */
export type WriteEffect = 'write' | 'destructive'

/** The thing that a write creates, changes or deletes. */
export interface Subject {
  /** As its target calls such things. */
  readonly kind: string
  /** Absent while it does not exist yet. */
  readonly id?: string
  /** The human name: a typed confirmation asks for it. */
  readonly name: string
}

/**
 * One request that changes something, as a value. It can be shown, digested and compared, but not sent:
 * only the gate sends, and only through a Sender that the composition root gave to it.
 */
export interface Write<R = unknown> {
  /** Which sender takes it. */
  readonly target: string
  /** Unique in its proposal; later writes refer to it. */
  readonly key: string
  /** One line in plain words: `Create job "High Value -> Facebook"`. */
  readonly title: string
  readonly effect: WriteEffect
  readonly action: 'create' | 'update' | 'delete' | 'command'
  readonly subject: Subject
  /** Plain-word consequences: what starts, what is replaced, what cannot be undone. */
  readonly consequences: readonly string[]
  /** How to take it back, where there is a way; CREATED in it stands for the id of what was created. */
  readonly undo?: NextStep
  /** State before and after, for updates: the gate shows the difference. Secrets are not in it. */
  readonly before?: Json
  readonly after?: Json
  /** Keys of earlier writes whose results it needs. */
  readonly needs: readonly string[]
  /** Ids of things that look like what it creates and were there before: reading back takes none of them for it. */
  readonly existing?: readonly string[]
  /** What is sent. Only the sender of the target reads it. */
  readonly request: R
  /** JSON pointers into what the request carries that are hidden wherever it is shown or kept. */
  readonly secrets: readonly string[]
}

/** A request as a person sees it, whatever its target: what must be hidden is hidden. */
export interface RenderedRequest {
  /** What is done to what: a method and an address, the first line of a statement. */
  readonly headline: string
  /** What goes with it, a line each. */
  readonly lines: readonly string[]
  /** The data that it carries, as it will be sent. A person may edit it. */
  readonly body?: Json
  /** The same as data, for documents. */
  readonly document: JsonObject
}

/** A request as the journal keeps it: references replaced, secrets hidden. */
export interface StoredRequest {
  readonly digest: string
  /** In the line before it is sent and in the line after. */
  readonly line: JsonObject
  /** In the line before only: what it carries. */
  readonly details: JsonObject
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
  /** As the target counts: 200 to 299 is a success. */
  readonly status: number
  /** What was created or changed; null for an empty answer. */
  readonly data: Json
  readonly requestId?: string
}

/** Results of earlier writes by their keys. */
export type Results = ReadonlyMap<string, SentResult>

/** Secrets by the name that stands for each. */
export type Secrets = ReadonlyMap<string, string>

/** Looks once whether a write happened. Undefined: not there (yet). */
export type ReadBack = (sentAt: Date) => Promise<SentResult | undefined>

/** All that the gate needs to know of a target. Made by the composition root, handed to the gate alone. */
export interface Sender {
  readonly target: string
  /** What identifies a write: everything that would be sent, nothing that is only shown, no secret that is only named. */
  digestInput(write: Write): Json
  /**
   * The write with the results of earlier ones in place of references to them, and secrets in place of their names.
   * @throws AppError bug for a reference to nothing
   */
  resolve(write: Write, results: Results, secrets: Secrets): Write
  /** The request as it would go out, hidden where it must be. */
  render(write: Write): RenderedRequest
  /** The request as the journal keeps it. */
  stored(write: Write, results: Results): StoredRequest
  /**
   * Sends `resolved`. Refuses, as a bug, a write whose digest the approval does not cover.
   * @param original the write as approved
   * @throws AppError `in_doubt` (see sending.ts) where it may have happened; anything else means that it did not
   */
  send(original: Write, resolved: Write, approval: Approval, signal: AbortSignal): Promise<SentResult>
  /** How to look whether a write happened whose answer was lost; undefined where there is no way to tell. */
  readBack(resolved: Write): ReadBack | undefined
}

/**
 * What an approval covers, and what names a plan: the place, its address and every request, to the letter. Digests of
 * format 1 call them so; which kind of place it is follows from the targets of the writes.
 * @param writes the digest input of each, from its sender
 */
export const writesDigest = (
  { id, address, sandbox }: Pick<Where, 'id' | 'address' | 'sandbox'>,
  writes: readonly Json[],
): string => digestOf({ account: id, baseUrl: address, sandbox, writes })
