import * as z from 'zod/mini'
import { clean } from '../../../core/text.ts'
import { Provider } from '../../../lytics/models/provider.ts'
import { flag } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'

export const providersList = defineOperation({
  name: 'providers list',
  summary: 'List the providers that the account can connect',
  effect: 'read',
  input: z.object({ connected: flag('Only those that have an auth already') }),
  output: z.array(Provider),
  examples: [{ input: { connected: true }, about: 'what is signed in already' }],
  run: async (ctx, { connected }) => {
    const providers = await (await ctx.lytics()).providers.list()
    return providers.filter(
      (provider) => provider.hidden !== true && (!connected || provider.is_connected === true),
    )
  },
  view: (providers, ui) =>
    ui.table(
      providers,
      [
        { title: 'SLUG', value: (provider) => clean(provider.slug) },
        { title: 'NAME', value: (provider) => clean(provider.name ?? ''), flexible: true },
        { title: 'FOR', value: (provider) => clean((provider.categories ?? []).join(', ')) },
        { title: 'CONNECTED', value: (provider) => (provider.is_connected === true ? ui.good('yes') : 'no') },
      ],
      'No providers.\n',
    ),
})
