import * as z from 'zod/mini'
import { providedValue } from '../../advice/draft/slot-value.ts'
import { loadWorkflow, unknownWorkflow } from '../../catalog/catalog.ts'
import { parseJson } from '../../core/assignments.ts'
import { usageError } from '../../core/errors.ts'
import { isObject, pointerTo } from '../../core/json.ts'
import { findAuth } from '../../flows/account/find.ts'
import { refuseUnfit } from '../../flows/account/fit-auth.ts'
import { readJobRisks } from '../../flows/account/job-risks.ts'
import { jobSecrets } from '../../flows/account/job-secrets.ts'
import { checkedConfig, providedSettings } from '../../flows/run/check-settings.ts'
import { readSecrets } from '../../flows/run/secrets.ts'
import { submitOne, viewWrite, WriteOutput } from '../../flows/run/submit.ts'
import { createJob } from '../../lytics/kinds/job.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { list, optional, required, unless } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

/** Where the secrets of a job's settings come from, for the commands that write one. */
export const settingSecrets = list(
  'A secret setting: name=env:NAME, name=file:PATH or name=stdin (repeatable)',
)

/** The flags that give a config. */
interface ConfigFlags {
  readonly config?: string | undefined
  readonly set: readonly string[]
  readonly secret: readonly string[]
}

/**
 * The config that flags give: `--config` JSON, then single settings with `--set`, then secrets.
 * @returns with JSON pointers to all secrets in the request
 */
export async function configFrom(ctx: Ctx, workflow: string, { config, set, secret }: ConfigFlags) {
  const entry = (await loadWorkflow(workflow)) ?? unknownWorkflow(workflow)
  const base = config === undefined ? {} : parseJson(config, '--config')
  if (!isObject(base)) throw usageError('--config must be a JSON object')
  const single = [...providedSettings(entry, set)].map(
    ([name, text]) => [name, providedValue(name, entry.slots[name], text)] as const,
  )
  const hidden = await readSecrets(ctx, secret)
  const pointers = [...hidden.keys()].map((name) => pointerTo('config', name))
  return {
    entry,
    config: { ...base, ...Object.fromEntries([...single, ...hidden]) } as Parameters<
      typeof createJob
    >[0]['config'],
    secrets: [...new Set([...jobSecrets(entry), ...pointers])],
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
    secret: settingSecrets,
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
    const { entry, config, secrets } = await configFrom(ctx, input.workflow, input)
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
      { run: input.start, secrets },
    )
    return await submitOne(ctx, write, {
      summary: [entry.purpose].filter(Boolean),
      warnings: [...warnings, ...(await readJobRisks(ctx, entry, config))],
    })
  },
  view: viewWrite,
})
