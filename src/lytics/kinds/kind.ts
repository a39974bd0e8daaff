import type { Json } from '../../core/json.ts'
import type { NextStep } from '../../core/next.ts'
import type { Lytics } from '../client.ts'
import type { LyticsWrite } from '../write.ts'

/** Anything that an account holds. */
export interface Thing {
  readonly id: string
  readonly status?: string | undefined
}

/** A request that a plan keeps, as the builder of its kind takes it. */
export interface StoredBody {
  /** As it will be sent. */
  readonly body: Readonly<Record<string, Json>>
  readonly query: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  /** The requests before it. */
  readonly earlier: readonly LyticsWrite[]
}

/**
 * All that the program knows of one kind of thing in an account: how it is created and taken back, which one of those
 * that are there is it, and where a person looks. One file a kind; `all.ts` lists them.
 */
export interface Kind<T extends Thing = Thing> {
  /** As in subjects, plans and the journal. */
  readonly name: string
  /** Command that lists them; none where the program has no such command. */
  readonly check?: NextStep
  /** All of them, whatever their state. */
  all(lytics: Lytics): Promise<readonly T[]>
  /** @throws AppError not_found */
  get(lytics: Lytics, id: string): Promise<T>
  /** Whether it is there no more, although the account still knows of it. */
  isGone?(thing: T): boolean
  /** When it was created; without this, younger and older ones are not told apart. */
  created?(thing: T): string | undefined
  /** Whether a thing is exactly what this body creates. Secrets do not come back, so the body has none. */
  isSame(body: Readonly<Record<string, Json>>, thing: T): boolean
  /** The status that a command leads to; undefined where nothing shows that it was given. */
  statusAfter?(command: LyticsWrite): RegExp | undefined
  /** Takes it back. */
  remove(thing: T): LyticsWrite
  /** Builds the requests that a plan may hold, by what the plan calls them. */
  readonly builders: Readonly<Record<string, (stored: StoredBody) => LyticsWrite>>
}
