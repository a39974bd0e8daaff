import { assignments } from '../../core/assignments.ts'
import { usageError } from '../../core/errors.ts'
import { filledSecret, secretAt } from '../../core/secret-place.ts'
import type { Ctx } from '../../operation/ctx.ts'

const HOW = 'Use env:NAME, file:PATH or stdin; a secret is never an argument.'

async function one(ctx: Ctx, name: string, source: string): Promise<string> {
  const found =
    source === 'stdin'
      ? filledSecret(source, await ctx.io.readInput())
      : await secretAt(source, { env: ctx.env, read: ctx.files.read })
  // What was typed may be the secret itself, so it is not repeated.
  if (found === undefined)
    throw usageError(`--secret ${name}: not a place to read a secret from`, { hint: HOW })
  if ('problem' in found) throw usageError(`--secret ${name}: ${found.problem}`)
  return found.value
}

/** The names that `--secret` words give a place for. @throws AppError usage for a word without a name */
export function secretNames(words: readonly string[]): string[] {
  // Checked here, because what stands where the name belongs may be the secret.
  if (words.some((word) => word.indexOf('=') <= 0))
    throw usageError('--secret: expected name=source', { hint: HOW })
  return [...assignments(words, '--secret').keys()]
}

/**
 * Reads `--secret name=env:VAR | file:PATH | stdin`.
 * @throws AppError usage when the place holds nothing; the message never holds the value
 */
export async function readSecrets(ctx: Ctx, words: readonly string[]): Promise<Map<string, string>> {
  secretNames(words)
  const sources = [...assignments(words, '--secret')]
  if (sources.filter(([, source]) => source === 'stdin').length > 1)
    throw usageError('--secret: only one can come from stdin')
  return new Map(
    await Promise.all(sources.map(async ([name, source]) => [name, await one(ctx, name, source)] as const)),
  )
}
