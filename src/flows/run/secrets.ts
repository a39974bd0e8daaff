import { assignments } from '../../core/assignments.ts'
import { usageError } from '../../core/errors.ts'
import type { Ctx } from '../../operation/ctx.ts'

const HOW = 'Use env:NAME, file:PATH or stdin; a secret is never an argument.'

/** A secret of nothing would be stored, and fail only when the credential is used. */
function filled(name: string, source: string, text: string): string {
  const value = text.replace(/\r?\n$/, '')
  if (value.trim() === '') throw usageError(`--secret ${name}: ${source} is empty`)
  return value
}

async function one(ctx: Ctx, name: string, source: string): Promise<string> {
  if (source === 'stdin') return filled(name, source, await ctx.io.readInput())
  if (source.startsWith('env:')) {
    const value = ctx.env(source.slice(4))
    if (value === undefined || value === '')
      throw usageError(`--secret ${name}: the environment has no ${source.slice(4)}`)
    return filled(name, source, value)
  }
  if (source.startsWith('file:')) {
    const text = await ctx.files.read(source.slice(5))
    if (text === undefined) throw usageError(`--secret ${name}: no file ${source.slice(5)}`)
    return filled(name, source.slice(5), text)
  }
  // What was typed may be the secret itself, so it is not repeated.
  throw usageError(`--secret ${name}: not a place to read a secret from`, { hint: HOW })
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
