import * as z from 'zod/mini'
import { step } from '../../../core/next.ts'
import { clean, normalize } from '../../../core/text.ts'
import { Auth } from '../../../lytics/models/auth.ts'
import { flag, optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import type { Ui } from '../../../terminal/ui.ts'

/** healthy is green, unhealthy red, unknown yellow. */
export const colorHealth = (status: string | undefined, ui: Ui): string => {
  const text = clean(status ?? 'unknown')
  return text === 'healthy' ? ui.good(text) : text === 'unhealthy' ? ui.bad(text) : ui.warn(text)
}

export const authsList = defineOperation({
  name: 'auths list',
  summary: 'List the credentials (auths) of the account',
  effect: 'read',
  input: z.object({
    provider: optional('Only those of this provider (slug)'),
    unhealthy: flag('Only those that Lytics cannot sign in with'),
    tokens: flag('Also API tokens of Lytics itself'),
  }),
  output: z.array(Auth),
  examples: [{ input: { unhealthy: true }, about: 'what has to be renewed' }],
  run: async (ctx, input) => {
    const auths = await (await ctx.lytics()).auths.list()
    return auths.filter(
      (auth) =>
        (input.tokens || auth.type !== 'lytics-auth-token') &&
        (!input.unhealthy || auth.status === 'unhealthy') &&
        (input.provider === undefined || normalize(auth.provider_slug ?? '') === normalize(input.provider)),
    )
  },
  view: (auths, ui) =>
    ui.table(
      auths,
      [
        { title: 'LABEL', value: (auth) => clean(auth.label ?? ''), flexible: true },
        { title: 'PROVIDER', value: (auth) => clean(auth.provider_slug ?? '') },
        { title: 'TYPE', value: (auth) => clean(auth.type ?? '') },
        { title: 'HEALTH', value: (auth) => colorHealth(auth.status, ui) },
        { title: 'ID', value: (auth) => ui.id(auth.id) },
      ],
      `No auths. connect guides you to the first: ${ui.command(step('connect'))}\n`,
    ),
})
