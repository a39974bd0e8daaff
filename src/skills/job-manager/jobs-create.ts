import * as z from 'zod/mini'
import { loadWorkflow, unknownWorkflow } from '../../catalog/catalog.ts'
import { parseJson } from '../../core/assignments.ts'
import { usageError } from '../../core/errors.ts'
import { isObject } from '../../core/json.ts'
import { findAuth } from '../../flows/account/find.ts'
import { refuseUnfit } from '../../flows/account/fit-auth.ts'
import { readJobRisks } from '../../flows/account/job-risks.ts'
import { jobSecrets } from '../../flows/account/job-secrets.ts'
import { checkedConfig, providedSettings, providedValue } from '../../flows/run/check-settings.ts'
import { submitOne, viewWrite, WriteOutput } from '../../flows/run/submit.ts'
import { createJob } from '../../lytics/kinds/job.ts'
import { list, optional, required, unless } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

/** The config that flags give: `--config` JSON, then single properties with `--set`. */
export async function configFrom(workflow: string, config: string | undefined, set: readonly string[]) {
  const entry = (await loadWorkflow(workflow)) ?? unknownWorkflow(workflow)
  const base = config === undefined ? {} : parseJson(config, '--config')
  if (!isObject(base)) throw usageError('--config must be a JSON object')
  const single = [...providedSettings(entry, set)].map(
    ([name, text]) => [name, providedValue(name, entry.slots[name], text)] as const,
  )
  return {
    entry,
    config: { ...base, ...Object.fromEntries(single) } as Parameters<typeof createJob>[0]['config'],
  }
}

export const jobsCreate = defineOperation({
  name: 'jobs create',
  summary: 'Create a job from a workflow and its configuration',
  details:
    'For a guided way that fills the configuration, use connect. Creating a job starts it at once unless --no-start is given.',
  effect: 'write',
  input: z.object({
    workflow: required('Workflow (kebab or snake case)'),
    name: required('Name of the job'),
    config: optional('Configuration as JSON'),
    set: list('One setting, name=value (repeatable)'),
    auth: list('Auth to use: label or id (repeatable)'),
    description: optional('Description'),
    start: unless('Create the job without starting it'),
  }),
  positional: ['workflow'],
  output: WriteOutput,
  examples: [
    {
      input: {
        workflow: 'webhook_triggers',
        name: 'VIP to CRM',
        set: ['webhook_url=https://example.com/hook', 'segment_ids=e6c7ec24477f814e2c3d9f0b3ab6ac80'],
      },
      about: 'a webhook job',
    },
  ],
  run: async (ctx, input) => {
    const { entry, config } = await configFrom(input.workflow, input.config, input.set)
    const auths = await Promise.all(input.auth.map((wanted) => findAuth(ctx, wanted)))
    await refuseUnfit(entry, auths)
    const warnings = checkedConfig(entry, config)
    const write = createJob(
      {
        workflow: input.workflow,
        name: input.name,
        config,
        auth_ids: auths.map((auth) => auth.id),
        ...(input.description === undefined ? {} : { description: input.description }),
      },
      { run: input.start, secrets: jobSecrets(entry) },
    )
    return await submitOne(ctx, write, {
      summary: [entry.purpose].filter(Boolean),
      warnings: [...warnings, ...(await readJobRisks(ctx, entry, config))],
    })
  },
  view: viewWrite,
})
