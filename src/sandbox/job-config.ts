import { loadWorkflow } from '../catalog/catalog.ts'
import { isEmpty } from '../catalog/rules.ts'
import { checkConfig } from '../catalog/validate.ts'
import type { JsonObject } from '../core/json.ts'
import { requiredSettings, type WorkflowFacts } from './facts.ts'
import { badRequest } from './reply.ts'
import type { SandboxAccount } from './sandbox-account.ts'

/** Needs of the program's own making, and names that are newer than the catalog: the service knows of neither. */
const OURS = new Set(['needed', 'unknown', 'open_value'])

/**
 * Turns a config down that cannot work, as the service does: by what the published description requires, then by types
 * and by the rules between settings.
 * @throws Refusal 400 naming the setting
 */
export async function refuseBadConfig(
  { slug }: WorkflowFacts,
  config: JsonObject,
  { quirks }: SandboxAccount,
): Promise<void> {
  for (const name of await requiredSettings(slug))
    if (isEmpty(config[name])) throw badRequest(quirks.missing_config_code, `config.${name} is required`)
  const workflow = await loadWorkflow(slug)
  if (workflow === undefined || quirks.broken_rules === 'accepted') return
  const broken = checkConfig(workflow, config).find(({ blocking, code }) => blocking && !OURS.has(code))
  if (broken !== undefined)
    throw badRequest('JOB-BADREQ-002', `config.${broken.settings[0] ?? ''}: ${broken.message}`)
}
