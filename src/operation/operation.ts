import type * as z from 'zod/mini'
import type { Pipes } from '../core/next.ts'
import type { Ui } from '../terminal/ui.ts'
import type { Ctx } from './ctx.ts'

/**
 * What an operation changes: nothing (`read`), something on this machine (`local`: accounts, plans, the sandbox),
 * something in the account (`write`), or something there that cannot be undone (`destructive`).
 */
export type Effect = 'read' | 'local' | 'write' | 'destructive'

/** A way to call the operation: help shows it as a command, and a test runs it. */
export interface Example extends Pipes {
  /** By name, global options among them. */
  readonly input: Readonly<Record<string, unknown>>
  readonly about: string
}

/**
 * One thing the program can do. The CLI command, the JSON contract, the help and the command tables come from it.
 * Names of inputs and outputs are snake_case; an input `ads_id` is the flag `--ads-id`.
 */
export interface Operation<
  I extends z.ZodMiniObject = z.ZodMiniObject,
  O extends z.ZodMiniType = z.ZodMiniType,
> {
  /** As typed: `connections list`. */
  readonly name: string
  readonly summary: string
  /** Paragraphs for `--help`, where the summary is not enough. */
  readonly details?: string
  readonly effect: Effect
  readonly input: I
  /** Inputs given by place, in order; the last may be a list. */
  readonly positional?: readonly (keyof z.output<I> & string)[]
  readonly output: O
  readonly examples: readonly Example[]
  readonly run: (ctx: Ctx, input: z.output<I>) => Promise<z.output<O>>
  /** The result as text for a person. Loaded only where a person reads. */
  readonly view: (output: z.output<O>, ui: Ui) => string
}

/** Checks a definition's types and returns it unchanged. */
export const defineOperation = <I extends z.ZodMiniObject, O extends z.ZodMiniType>(
  operation: Operation<I, O>,
): Operation<I, O> => operation

/** A skill module: command name to a loader of its one definition. Loading the list loads no command. */
export type SkillModule = Readonly<Record<string, () => Promise<AnyOperation>>>

/** An operation whose types have been forgotten; the dispatcher parses before it calls. */
export interface AnyOperation extends Omit<Operation, 'run' | 'view' | 'positional'> {
  readonly positional?: readonly string[]
  // The dispatcher only ever passes what `input` and `output` have parsed.
  readonly run: (ctx: Ctx, input: never) => Promise<unknown>
  readonly view: (output: never, ui: Ui) => string
}
