import { AppError, usageError } from '../../core/errors.ts'
import { isObject } from '../../core/json.ts'
import { didYouMean, nearest } from '../../core/text.ts'
import type { Write } from '../../core/write.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { readSecrets } from '../run/secrets.ts'

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (!isObject(value)) return []
  if (typeof value.$secret === 'string' && Object.keys(value).length === 1) return [value.$secret]
  return Object.values(value).flatMap(namesIn)
}

/** Names of the secrets that these requests still need. */
const secretNamesOf = (writes: readonly Write[]): string[] => [
  ...new Set(writes.flatMap(({ request }) => namesIn(request))),
]

const lastPart = (name: string): string => name.split('.').at(-1) ?? name

/** `--secret api_key=…` and `--secret klaviyo.api_key=…` mean the same. */
function fullName(provided: string, names: readonly string[]): string {
  const found = names.find((name) => name === provided || lastPart(name) === provided)
  if (found !== undefined) return found
  throw usageError(`--secret ${provided}: nothing here needs it`, {
    hint:
      didYouMean(nearest(provided, names.map(lastPart))) ?? `It needs ${names.join(', ') || 'no secret'}.`,
  })
}

/**
 * The secrets that the requests name: from the places that flags give, else asked with hidden input.
 * @param of the requests that may need secrets; those that are done already need none any more, so a flag for one is fine
 * @throws AppError missing_answers (exit 8) where nobody can be asked
 */
export async function secretValues(
  ctx: Ctx,
  writes: readonly Write[],
  words: readonly string[],
  of: readonly Write[] = writes,
): Promise<Map<string, string>> {
  const known = secretNamesOf(of)
  const provided = await readSecrets(ctx, words)
  const values = new Map([...provided].map(([name, value]) => [fullName(name, known), value]))
  const open = secretNamesOf(writes).filter((name) => !values.has(name))
  // Nothing is sent in a dry run, so nothing has to be typed for it.
  if (open.length === 0 || ctx.options.dry_run) return values
  if (!ctx.interactive) {
    const flags = open.map((name) => `--secret ${lastPart(name)}=env:NAME`)
    throw new AppError('missing_answers', `The secret ${open.join(', ')} is missing`, {
      code: 'missing_answers',
      hint: `Nothing was sent. Say where it comes from: ${flags.join(' ')} (or file:PATH, stdin).`,
    })
  }
  const prompter = await ctx.prompt()
  for (const name of open) {
    const validate = (text: string): true | string => text.trim() !== '' || 'This is needed.'
    values.set(name, await prompter.secret({ message: name, validate }))
  }
  return values
}
