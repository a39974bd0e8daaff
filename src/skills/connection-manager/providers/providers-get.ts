import * as z from 'zod/mini'
import { loadAuthType, loadProvider } from '../../../catalog/catalog.ts'
import { retiredText } from '../../../catalog/retired.ts'
import { findProvider } from '../../../flows/account/find-provider.ts'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

const Output = z.object({
  slug: z.string(),
  name: z.string(),
  about: z.string(),
  aliases: z.array(z.string()),
  auth_advice: z.nullable(z.string()),
  auth: z.array(
    z.object({
      type: z.string(),
      method: z.string(),
      fields: z.array(z.looseObject({ name: z.string(), label: z.string(), secret: z.boolean() })),
    }),
  ),
  workflows: z.array(
    z.object({
      workflow: z.string(),
      name: z.string(),
      direction: z.string(),
      data: z.string(),
      purpose: z.string(),
      choose_when: z.string(),
      retired: z.nullable(z.string()),
    }),
  ),
})

export const providersGet = defineOperation({
  name: 'providers get',
  summary: 'Show how a provider is authorized and what can be done with it',
  effect: 'read',
  input: z.object({ provider: required('Provider: slug, name or brand (meta, SFMC…)') }),
  positional: ['provider'],
  output: Output,
  examples: [{ input: { provider: 'facebook' }, about: 'auth methods and workflows of Meta' }],
  run: async (_ctx, input) => {
    const entry = await loadProvider(findProvider(input.provider).slug)
    const auth = await Promise.all(
      entry.auth.map(async (type) => {
        const known = await loadAuthType(type)
        return known === undefined
          ? { type, method: type, fields: [] }
          : { type, method: known.method, fields: known.fields.map((field) => ({ ...field })) }
      }),
    )
    return {
      slug: entry.slug,
      name: entry.name,
      about: entry.about,
      aliases: [...entry.aliases],
      auth_advice: entry.auth_advice ?? null,
      auth,
      workflows: Object.values(entry.workflows).map((workflow) => ({
        workflow: workflow.slug,
        name: workflow.name,
        direction: workflow.direction,
        data: workflow.data,
        purpose: workflow.purpose,
        choose_when: workflow.choose_when,
        retired: retiredText(workflow),
      })),
    }
  },
  view: (entry, ui) => {
    const methods = entry.auth.map(({ type, fields }) => {
      const needs =
        type === 'oauth'
          ? 'sign in at app.lytics.com'
          : type === 'none'
            ? 'nothing needed'
            : fields.map((field) => field.name).join(', ')
      return `  ${type}: ${needs}\n`
    })
    const workflows = entry.workflows.map(
      (workflow) =>
        `  ${ui.strong(workflow.workflow)} (${workflow.direction})\n    ${workflow.purpose}\n    ${workflow.retired === null ? ui.dim(workflow.choose_when) : ui.warn(workflow.retired)}\n`,
    )
    const advice = entry.auth_advice === null ? '' : `  ${entry.auth_advice}\n`
    return `${ui.strong(entry.name)}\n${entry.about}\n\nAuthorization\n${methods.join('')}${advice}\nWorkflows\n${workflows.join('')}`
  },
})
