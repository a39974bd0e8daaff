import * as z from 'zod/mini'
import { required } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const sandboxAuthorize = defineOperation({
  name: 'sandbox authorize',
  summary: 'Sign in to a provider in the sandbox, as a person would in the Lytics UI',
  details: 'Sign-ins cannot be made through the API, so on a real account this is a visit to the Lytics UI.',
  effect: 'local',
  input: z.object({ provider: required('Provider: slug or name') }),
  positional: ['provider'],
  output: z.object({ id: z.string(), label: z.string(), provider: z.string() }),
  examples: [{ input: { provider: 'tiktok' }, about: 'while connect waits for the sign-in' }],
  run: async (ctx, input) => (await ctx.sandbox()).authorize(input.provider),
  view: ({ id, label }) => `Authorized: ${label} (${id})\n`,
})
