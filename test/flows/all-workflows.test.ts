import { expect, test } from 'vitest'
import { authTypesOf, loadProvider, loadWorkflow } from '../../src/catalog/catalog.ts'
import type { Slot } from '../../src/catalog/types.ts'
import { checkConfig, problemInWords } from '../../src/catalog/validate.ts'
import { connect } from '../../src/skills/integration-advisor/connect/connect.ts'
import { factProblems, workflowFacts } from '../catalog/facts.ts'
import { answeringPerson } from '../support/answering-person.ts'
import { testCtx } from '../support/test-ctx.ts'

/** The most that a workflow may ask for itself, beside audience, mapping and credential. */
const MOST_QUESTIONS = 5

/** Wanted whatever else is answered; further questions come from an answer that calls for them. */
const isWanted = (slot: Slot | undefined): boolean => slot?.needed === true || slot?.one_of !== undefined

/** Connects one workflow on a sandbox of its own, answering whatever is asked. */
async function connected(kebab: string) {
  const workflow = await loadWorkflow(kebab)
  if (workflow === undefined) throw new Error(`The catalog has no ${kebab}`)
  const provider = await loadProvider(workflow.provider)
  const person = answeringPerson({ workflow, auths: await authTypesOf(provider) })
  const app = testCtx({ prompter: person, signsIn: provider.slug })
  // The account's own jobs of the workflow may serve the same purpose; then nothing new would be made.
  for (const job of await app.lytics.jobs.list({ show_all: true }))
    if (job.workflow === workflow.slug) await app.call(`POST /v2/job/${job.id}/kill`)
  const output = await connect.run(app.ctx, connect.input.parse({ goal: [provider.slug], workflow: kebab }))
  return { app, workflow, output, asked: person.asked }
}

test.each(workflowFacts)(
  '$kebab: asked for, planned, approved, created as planned, seen to run',
  async (facts) => {
    const { app, workflow, output, asked } = await connected(facts.kebab)
    const { job, auth, reasons } = output
    const stored = await app.lytics.jobs.get(job?.id ?? '')
    // A secret is a name in what is shown, and the secret itself on the account.
    const config = Object.fromEntries(
      Object.entries(output.config).map(([name, value]) =>
        workflow.slots[name]?.kind === 'secret' ? [name, stored.config?.[name]] : [name, value],
      ),
    )

    expect(factProblems(facts, config), 'by the API description').toEqual([])
    const problems = checkConfig(workflow, config)
    expect(
      problems.filter(({ blocking }) => blocking),
      'by the catalog and its rules',
    ).toEqual([])
    const warned = output.warnings.map(({ message }) => message)
    expect(warned, 'what is only likely wrong is said').toEqual(
      expect.arrayContaining(problems.map((problem) => `${problemInWords(problem)}.`)),
    )
    expect(Object.keys(reasons), 'each value has a reason').toEqual(Object.keys(config))
    const own = asked.filter(({ slot }) => slot !== undefined)
    expect(new Set(own.map(({ slot }) => slot)).size, 'nothing is asked twice').toBe(own.length)
    expect(
      own.filter(({ slot }) => isWanted(workflow.slots[slot ?? ''])).length,
      own.map(({ message, answer }) => `${message} ${answer}`).join('\n'),
    ).toBeLessThanOrEqual(MOST_QUESTIONS)

    expect(output).toMatchObject({ outcome: 'created', verification: 'verified' })
    expect(stored).toMatchObject({ workflow: workflow.slug, auth_ids: auth === null ? [] : [auth.id] })
    expect(stored.config).toEqual(config)
  },
)

test('a config that the description does not allow is found', () => {
  const facts = workflowFacts.find(({ kebab }) => kebab === 'amazon-marketing-cloud-export')
  if (facts === undefined) throw new Error('no facts')
  expect(
    factProblems(facts, { segment_id: 7, country_code: 'XX', identifier_mapping: ['email'], made_up: 1 }),
  ).toEqual([
    'account is required',
    'instance is required',
    'user_data_consent is required',
    'segment_id is integer, not string',
    'country_code may not be "XX"',
    'identifier_mapping holds a string',
    'made_up is no property',
  ])
})
