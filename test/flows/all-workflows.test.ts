import { appendFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { authTypesOf, loadProvider, loadWorkflow } from '../../src/catalog/catalog.ts'
import { validateConfig } from '../../src/catalog/validate.ts'
import { connect } from '../../src/skills/integration-advisor/connect.ts'
import { factProblems, workflowFacts } from '../catalog/facts.ts'
import { answeringPerson } from '../support/answering-person.ts'
import { sandboxWorld } from '../support/sandbox-world.ts'

/** Connects one workflow on a sandbox of its own, answering whatever is asked. */
async function connected(kebab: string) {
  const workflow = await loadWorkflow(kebab)
  if (workflow === undefined) throw new Error(`The catalog has no ${kebab}`)
  const provider = await loadProvider(workflow.provider)
  const person = answeringPerson({ workflow, auths: await authTypesOf(provider) })
  const world = sandboxWorld(person, provider.slug)
  // The account's own jobs of the workflow may serve the same purpose; then nothing new would be made.
  await world.killJobs(workflow.slug)
  const output = await connect.run(world.ctx, {
    goal: [provider.slug],
    workflow: kebab,
    map: [],
    set: [],
    credential: [],
    secret: [],
    start: true,
    wait: 60,
    rows: true,
    another: false,
  })
  return { ...world, workflow, provider, output, asked: person.asked }
}

test.each(workflowFacts)('$kebab', async (facts) => {
  const { workflow, output, lytics, asked, steps, shown } = await connected(facts.kebab)
  if (process.env.DUMP !== undefined) {
    appendFileSync(
      process.env.DUMP,
      `${JSON.stringify({ kebab: facts.kebab, asked, config: output.config, reasons: output.reasons, steps, warnings: output.warnings, verification: output.verification, outcome: output.outcome, shown: shown() })}\n`,
    )
  }
  expect(output.outcome).toBe('created')
  expect(factProblems(facts, output.config)).toEqual([])
  expect(validateConfig(workflow, output.config)).toEqual([])
  const stored = await lytics.jobs.get(output.job?.id ?? '')
  expect(stored).toMatchObject({
    workflow: workflow.slug,
    auth_ids: output.auth === null ? [] : [output.auth.id],
  })
  expect(stored.config).toEqual(output.config)
})
