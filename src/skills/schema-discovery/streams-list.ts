import * as z from 'zod/mini'
import { clean } from '../../core/text.ts'
import { Stream } from '../../lytics/models/stream.ts'
import { optional } from '../../operation/fields.ts'
import { defineOperation } from '../../operation/operation.ts'

export const streamsList = defineOperation({
  name: 'streams list',
  summary: 'List the streams that events and imports arrive in',
  effect: 'read',
  input: z.object({ match: optional('Only streams whose name holds this text') }),
  output: z.array(Stream),
  examples: [{ input: {}, about: 'all of them' }],
  run: async (ctx, input) => {
    const streams = await (await ctx.lytics()).streams.list()
    const wanted = input.match?.toLowerCase() ?? ''
    return streams.filter((stream) => (stream.name ?? '').toLowerCase().includes(wanted))
  },
  view: (streams, ui) =>
    ui.table(
      streams,
      [
        { title: 'NAME', value: (stream) => clean(stream.name ?? ''), flexible: true },
        { title: 'MESSAGES', value: (stream) => stream.count?.toLocaleString('en-US') ?? '', align: 'right' },
        { title: 'LAST', value: (stream) => (stream.last_msg_ts ? ui.ago(stream.last_msg_ts) : 'never') },
        { title: 'JOBS', value: (stream) => String(stream.jobs?.length ?? 0), align: 'right' },
      ],
      'No streams.\n',
    ),
})
