import * as z from 'zod/mini'
import { applyStep, shortDigest } from '../../../flows/plan/plan-file.ts'
import { openPlan, writeOutput } from '../../../flows/plan/store.ts'
import { outputFile, required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { planPage } from './page/page.ts'

export const plansRender = defineOperation({
  name: 'plans render',
  summary: 'Write a plan as a web page for the person who approves it',
  details: 'One file that needs no network: the data flow, coverage, warnings, every request, the digest.',
  effect: 'local',
  input: z.object({
    plan: required('A plan file, - for stdin, or the beginning of a digest'),
    output: outputFile('The page to write; by default the beginning of the digest with .html'),
  }),
  positional: ['plan'],
  output: z.object({ plan: z.string(), file: z.string(), bytes: z.number() }),
  examples: [
    {
      input: { plan: 'plan.json', output: 'plan.html' },
      about: 'to send to a colleague',
    },
  ],
  run: async (ctx, options) => {
    const { file: plan } = await openPlan(ctx, options.plan)
    const page = planPage(plan, ctx.command(applyStep(plan)))
    const file = options.output ?? `${shortDigest(plan.digest)}.html`
    await writeOutput(ctx, file, page)
    return { plan: plan.digest, file, bytes: Buffer.byteLength(page) }
  },
  view: ({ file, bytes }) => `Wrote ${file} (${Math.ceil(bytes / 1024)} KB)\n`,
})
