import * as z from 'zod/mini'
import { usageError } from '../../../core/errors.ts'
import { optional, wholeNumber } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

/** `503:0.1` or `503:10%` as a status and a rate. @throws AppError usage (exit 2) for anything else */
export function parseFail(text: string): { status: number; rate: number } {
  const [, status = '', amount = '', percent] = /^(\d{3}):(\d+(?:\.\d+)?)(%)?$/.exec(text) ?? []
  const rate = Number(amount) / (percent === undefined ? 1 : 100)
  if (status === '' || Number(status) < 400 || Number(status) > 599 || !(rate >= 0 && rate <= 1)) {
    throw usageError(`"${text}" is not status:rate`, {
      hint: 'Write an error status and how often, like 503:0.1 or 429:5%.',
    })
  }
  return { status: Number(status), rate }
}

export const sandboxServe = defineOperation({
  name: 'sandbox serve',
  summary: 'Offer the embedded sandbox over HTTP on this machine, until Ctrl-C',
  details:
    'The address is printed on stderr as soon as it answers. Use any token with LYTICS_API_URL set to it; the tokens "expired" and "forbidden" are rejected.',
  effect: 'local',
  input: z.object({
    port: wholeNumber('Port; 0 takes any free one (default 0)'),
    latency: wholeNumber('Milliseconds that every answer waits'),
    fail: optional('Share of answers that fail: status:rate, for example 503:0.1'),
  }),
  output: z.object({ url: z.string(), stopped: z.literal(true) }),
  examples: [
    {
      input: { port: 4180 },
      about: 'then: curl -H "Authorization: any" http://127.0.0.1:4180/v2/job',
    },
    {
      input: { latency: 200, fail: '503:0.1' },
      about: 'a slow and unreliable service',
    },
  ],
  run: async (ctx, input) => {
    if (input.port !== undefined && input.port > 65_535) throw usageError(`There is no port ${input.port}`)
    const served = await (await ctx.sandbox()).serve({
      port: input.port ?? 0,
      signal: ctx.signal,
      ...(input.latency === undefined ? {} : { latencyMs: input.latency }),
      ...(input.fail === undefined ? {} : { fail: parseFail(input.fail) }),
    })
    ctx.io.err(`Sandbox at ${served.url} (Ctrl-C ends it)\n`)
    await served.closed
    return { url: served.url, stopped: true as const }
  },
  view: ({ url }) => `The sandbox at ${url} has stopped.\n`,
})
