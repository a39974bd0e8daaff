import type { AuthField, AuthTypeEntry } from '../../catalog/types.ts'
import { assignments } from '../../core/assignments.ts'
import { usageError } from '../../core/errors.ts'
import type { Json } from '../../core/json.ts'
import { didYouMean, nearest } from '../../core/text.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { readSecrets } from '../run/secrets.ts'

function fieldOf(type: AuthTypeEntry, name: string, flag: string): AuthField {
  const field = type.fields.find((each) => each.name === name)
  if (field !== undefined) return field
  const known = type.fields.map((each) => each.name)
  throw usageError(`${flag} ${name}: ${type.slug} has no such field`, {
    hint: didYouMean(nearest(name, known)) ?? `It has ${known.join(', ') || 'none'}.`,
  })
}

const fieldValue = (field: AuthField, text: string, shown: string): Json => {
  if (field.type === 'integer' && !/^\d+$/.test(text)) throw usageError(`${shown}: expected a whole number`)
  return field.type === 'integer' ? Number(text) : text
}

/**
 * The fields of a credential that are no secrets, as `name=value` flags give them.
 * @throws AppError usage for an unknown field, and for a secret that was given as an argument
 */
export function plainConfig(
  type: AuthTypeEntry,
  words: readonly string[],
  flag: string,
): Record<string, Json> {
  const config: Record<string, Json> = {}
  for (const [name, text] of assignments(words, flag)) {
    const field = fieldOf(type, name, flag)
    if (field.secret) {
      throw usageError(`${flag} ${name}: this is a secret, and arguments are seen by others`, {
        code: 'secret_in_argument',
        hint: `Use --secret ${name}=env:NAME, file:PATH or stdin.`,
      })
    }
    config[name] = fieldValue(field, text, `${flag} ${name}=${text}`)
  }
  return config
}

/**
 * The fields of a credential that flags give.
 * @throws AppError usage for an unknown field, and for a secret that was given as an argument
 */
export async function credentialConfig(
  ctx: Ctx,
  type: AuthTypeEntry,
  flags: { set: readonly string[]; secret: readonly string[] },
): Promise<Record<string, Json>> {
  const config = plainConfig(type, flags.set, '--set')
  for (const [name, text] of await readSecrets(ctx, flags.secret)) {
    config[name] = fieldValue(fieldOf(type, name, '--secret'), text, `--secret ${name}`)
  }
  return config
}

/** Needed fields, and either-or groups, that the config leaves out. */
export function missingFields(type: AuthTypeEntry, config: Readonly<Record<string, Json>>): AuthField[] {
  const needed = type.fields.filter(
    (field) => field.needed && field.one_of === undefined && config[field.name] === undefined,
  )
  const groups = new Set(type.fields.flatMap((field) => field.one_of ?? []))
  const open = [...groups].flatMap((group) => {
    const members = type.fields.filter((field) => field.one_of === group)
    return members.some((field) => config[field.name] !== undefined) ? [] : members.slice(0, 1)
  })
  return [...needed, ...open]
}
