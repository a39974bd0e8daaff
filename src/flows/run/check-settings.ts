import type { Config } from '../../catalog/rules.ts'
import type { Slot, WorkflowEntry } from '../../catalog/types.ts'
import { checkConfig, type Problem, problemInWords } from '../../catalog/validate.ts'
import { assignments } from '../../core/assignments.ts'
import { usageError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { didYouMean, nearMisses } from '../../core/text.ts'
import type { Warning } from '../../gate/types.ts'

/** Names of settings that hold something secret, as far as a name can tell. */
const SECRET_NAME =
  /(^|_)(secret|password|passwd|passphrase|token|api_?key|access_key|private_key|auth_?key|credentials?)$/i

/** Whether a setting is called as secrets are. */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name)

const isSecret = (name: string, slot: Slot | undefined): boolean =>
  slot === undefined ? isSecretName(name) : slot.kind === 'secret'

/**
 * The settings that `--set name=value` words give. One that the catalog does not know is taken as it is named: the API
 * gets new ones over time.
 * @throws AppError usage for a secret given as an argument, which is not repeated, and for a name that misspells a known one
 */
export function providedSettings(
  { slots, slug, kebab, provider }: WorkflowEntry,
  words: readonly string[],
): ReadonlyMap<string, string> {
  const set = assignments(words, '--set')
  const known = Object.keys(slots)
  for (const name of set.keys()) {
    const slot = slots[name]
    if (isSecret(name, slot))
      throw usageError(`--set ${name}: it is a secret, and a secret is never an argument`, {
        code: 'secret_argument',
        hint: `Nothing was sent. Say where it comes from: --secret ${name}=env:NAME (or file:PATH, stdin).`,
      })
    const near = slot === undefined && provider !== '' ? didYouMean(nearMisses(name, known)) : undefined
    if (near !== undefined)
      throw usageError(`--set ${name}: ${slug} has no such setting`, {
        code: 'unknown_property',
        hint: near,
        next: [step('workflows get', { workflow: kebab })],
      })
  }
  return set
}

const warningOf = (problem: Problem): Warning => ({
  code: `setting_${problem.code}`,
  message: `${problemInWords(problem)}.`,
  blocking: false,
})

const keyOf = ({ code, message }: Problem): string => `${code} ${message}`

/**
 * Refuses a config that cannot work.
 * @param before the config as it was, for a change: what was wrong already does not stop it, it warns
 * @returns what is only likely wrong, or newer than the catalog
 * @throws AppError usage with every rule in words and the flags that keep it
 */
export function checkedConfig(workflow: WorkflowEntry, config: Config, before?: Config): readonly Warning[] {
  const old = new Set(before === undefined ? [] : checkConfig(workflow, before).map(keyOf))
  const problems = checkConfig(workflow, config)
  const wrong = problems.filter((problem) => problem.blocking && !old.has(keyOf(problem)))
  if (wrong.length > 0)
    throw usageError(
      wrong.length === 1
        ? `A setting of ${workflow.slug} is not right`
        : `${wrong.length} settings of ${workflow.slug} are not right`,
      {
        code: 'invalid_config',
        hint: `Nothing was sent.\n${wrong.map((problem) => `  ${problemInWords(problem)}`).join('\n')}`,
        next: [step('workflows get', { workflow: workflow.kebab })],
      },
    )
  return problems.filter((problem) => !wrong.includes(problem)).map(warningOf)
}
