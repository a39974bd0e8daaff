import type { AuthField, AuthTypeEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import type { Prompter } from '../../terminal/prompter.ts'

/** JSON pointers of what must never be shown in a request that creates an auth of this type. */
export const credentialSecrets = (type: AuthTypeEntry): string[] =>
  type.fields
    .filter((field) => field.secret)
    .map((field) => `/config/${field.name.replaceAll('~', '~0').replaceAll('/', '~1')}`)

const parsed = (field: AuthField, text: string): Json => (field.type === 'integer' ? Number(text) : text)

async function ask(prompter: Prompter, field: AuthField, optional: boolean): Promise<string> {
  const place = field.where.replace(/\.$/, '')
  const hint = [optional ? 'empty: none' : '', place].filter((part) => part !== '').join('; ')
  const message = hint === '' ? field.label : `${field.label} (${hint})`
  const validate = (text: string): true | string => {
    if (text.trim() === '') return optional || `Needed. ${field.where}`
    return field.type !== 'integer' || /^\d+$/.test(text) || 'A whole number, please.'
  }
  if (field.secret) return await prompter.secret({ message, validate })
  if (field.enum !== undefined && !optional) {
    return await prompter.select({ message, choices: field.enum.map((value) => ({ value, label: value })) })
  }
  return await prompter.text({
    message,
    validate,
    ...(field.default === undefined ? {} : { default: String(field.default) }),
  })
}

/** Which of an either-or group (password or private key) the person has. */
async function askGroup(prompter: Prompter, fields: readonly AuthField[]): Promise<AuthField | undefined> {
  return await prompter.select({
    message: 'Which do you have?',
    choices: fields.map((field) => ({ value: field, label: field.label, about: field.where })),
  })
}

/**
 * Asks for the fields of a credential, secrets with hidden input; fields left empty are not sent.
 * @param given fields that are known and not asked for
 */
export async function askCredential(
  prompter: Prompter,
  type: AuthTypeEntry,
  provided: Readonly<Record<string, Json>> = {},
): Promise<Record<string, Json>> {
  const config: Record<string, Json> = {}
  const known = type.fields.filter(({ name }) => provided[name] !== undefined)
  const groupsDone = new Set<string>(known.flatMap(({ one_of }) => one_of ?? []))
  for (const field of type.fields) {
    if (known.includes(field)) continue
    let open: AuthField | undefined = field
    if (field.one_of !== undefined) {
      if (groupsDone.has(field.one_of)) continue
      groupsDone.add(field.one_of)
      open = await askGroup(
        prompter,
        type.fields.filter((other) => other.one_of === field.one_of),
      )
    }
    if (open === undefined) continue
    const text = await ask(prompter, open, !open.needed && open.one_of === undefined)
    if (text.trim() !== '') config[open.name] = parsed(open, text)
  }
  return config
}
