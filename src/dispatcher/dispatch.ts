import * as z from 'zod/mini'
import { AppError, usageError } from '../core/errors.ts'
import { helpStep } from '../core/next.ts'
import type { Ctx, GlobalOptions } from '../operation/ctx.ts'
import type { AnyOperation } from '../operation/operation.ts'
import type { Ui } from '../terminal/ui.ts'
import { fitLines } from '../terminal/width.ts'
import { globalOptions } from './globals.ts'
import type { Entry, Manifest } from './manifest.ts'
import { flagOf } from './manifest.ts'
import { parse } from './parse.ts'
import { route } from './route.ts'

/** A command line that has been read, before anything is loaded or run. */
export interface Call {
  readonly entry: Entry
  readonly values: Readonly<Record<string, unknown>>
  readonly options: GlobalOptions
}

/**
 * Reads the command line.
 * @throws AppError usage, with the nearest command or flag
 */
export function readCall(argv: readonly string[], manifest: Manifest): Call {
  const { entry, rest } = route(argv, manifest)
  const values = parse(entry, rest)
  return { entry, values, options: globalOptions(values) }
}

function parseInput(operation: AnyOperation, call: Call): unknown {
  const known = new Set([...call.entry.flags, ...call.entry.positional].map((input) => input.name))
  const own = Object.fromEntries(Object.entries(call.values).filter(([name]) => known.has(name)))
  const parsed = z.safeParse(operation.input, own)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const name = String(issue?.path[0] ?? '')
  const input = call.entry.flags.find((flag) => flag.name === name)
  throw usageError(
    `${input === undefined ? `<${name}>` : flagOf(input)}: ${issue?.message ?? 'is not valid'}`,
    { next: [helpStep(call.entry.name)] },
  )
}

/** Runs the operation of a call and gives its result, checked against the operation's output schema. */
export async function run(operation: AnyOperation, call: Call, ctx: Ctx): Promise<unknown> {
  const input = parseInput(operation, call)
  // The schema has just parsed it; the operation's type says so, the forgotten one cannot.
  const output = await operation.run(ctx, input as never)
  const checked = z.safeParse(operation.output, output)
  if (checked.success) return output
  const issue = checked.error.issues[0]
  throw new AppError(
    'bug',
    `${operation.name} gave a result that breaks its contract at ${issue?.path.join('.')}`,
    {
      code: 'bug',
      hint: issue?.message ?? '',
    },
  )
}

/** The result as text for a person or a pipe; lines that a terminal would break in the middle of a word are broken before. */
export function viewOf(operation: AnyOperation, output: unknown, ui: Ui): string {
  // `run` has checked it against the operation's own schema.
  const text = operation.view(output as never, ui)
  return ui.terminal ? fitLines(text, ui.width) : text
}
