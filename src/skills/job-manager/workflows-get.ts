import * as z from 'zod/mini'
import { listProviders, loadWorkflow } from '../../catalog/catalog.ts'
import { retiredText } from '../../catalog/retired.ts'
import { notFoundError } from '../../core/errors.ts'
import { step } from '../../core/next.ts'
import { didYouMean, nearest } from '../../core/text.ts'
import { required } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

const Slot = z.looseObject({
  name: z.string(),
  kind: z.string(),
  type: z.string(),
  needed: z.boolean(),
  ask: z.string(),
})

const Output = z.object({
  workflow: z.string(),
  name: z.string(),
  provider: z.string(),
  direction: z.string(),
  data: z.string(),
  purpose: z.string(),
  choose_when: z.string(),
  prerequisites: z.array(z.string()),
  seen_after: z.string(),
  /** That the service ended, when and what to use instead. */
  retired: z.nullable(z.string()),
  config: z.array(Slot),
})

export const workflowsGet = defineOperation({
  name: 'workflows get',
  summary: 'Show what a workflow does, when to choose it and what it needs',
  effect: 'read',
  input: z.object({ workflow: required('Workflow (kebab or snake case)') }),
  positional: ['workflow'],
  output: Output,
  examples: [{ input: { workflow: 'facebook-audience-populate' }, about: 'one workflow' }],
  run: async (_ctx, input) => {
    const entry = await loadWorkflow(input.workflow)
    if (entry === undefined) {
      const known = listProviders().flatMap((provider) => provider.workflows.map((workflow) => workflow.slug))
      throw notFoundError(`No workflow "${input.workflow}" in the catalog`, {
        code: 'workflow_not_found',
        hint: didYouMean(nearest(input.workflow, known)) ?? 'See what is available:',
        next: [step('workflows list')],
      })
    }
    const config = Object.entries(entry.slots).map(([name, slot]) => ({ name, ...slot }))
    const { slug, name, provider, direction, data, purpose, choose_when, prerequisites, seen_after } = entry
    return {
      workflow: slug,
      name,
      provider,
      direction,
      data,
      purpose,
      choose_when,
      prerequisites: [...prerequisites],
      seen_after,
      retired: retiredText(entry),
      config,
    }
  },
  view: (entry, ui) => {
    const facts = ui.facts([
      ['Workflow', entry.workflow],
      ['What', entry.name],
      ['Provider', entry.provider],
      ['Direction', `${entry.direction}, ${entry.data}`],
      ['Seen after', entry.seen_after],
      ['Retired', entry.retired ?? undefined],
    ])
    const before = entry.prerequisites.map((line) => `  - ${line}\n`).join('')
    const table = ui.table(
      entry.config,
      [
        { title: 'PROPERTY', value: (slot) => `${slot.name}${slot.needed ? ' *' : ''}` },
        { title: 'TYPE', value: (slot) => slot.type },
        { title: 'ASKS', value: (slot) => slot.ask, flexible: true },
      ],
      'Takes no configuration.\n',
    )
    return `${facts}\n${entry.purpose}\n${entry.choose_when}\n${before === '' ? '' : `\nBefore you start\n${before}`}\n${table}* needed\n`
  },
})
