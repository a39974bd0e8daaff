import { isAppError } from '../../core/errors.ts'
import type { SentResult, Write } from '../../core/write.ts'
import type { Lytics } from '../../lytics/client.ts'
import type { Ctx } from '../../operation/ctx.ts'

/** Whether a job has come to the state that a command leads to; one that cannot be found is killed. */
async function jobStopped(lytics: Lytics, id: string, pause: boolean): Promise<boolean> {
  try {
    const { status = '', deleted } = await lytics.jobs.get(id)
    return pause ? status.startsWith('paus') : deleted === true || status.startsWith('delet')
  } catch (error) {
    if (!pause && isAppError(error) && error.fault === 'not_found') return true
    throw error
  }
}

const lacks = (things: readonly { readonly id: string }[], id: string): boolean =>
  things.every((thing) => thing.id !== id)

async function isDone({ subject, path }: Write, lytics: Lytics): Promise<boolean> {
  const id = subject.id ?? ''
  if (subject.kind === 'job') return await jobStopped(lytics, id, path.endsWith('/pause'))
  if (subject.kind === 'auth') return lacks(await lytics.auths.list(), id)
  if (subject.kind === 'connection') return lacks(await lytics.connections.list(), id)
  return subject.kind === 'datamodel' && lacks(await lytics.dataModels.list(), id)
}

/** After a lost answer: whether the step was done anyway. Gone is gone, whoever did it. */
export const stepReadBack =
  (ctx: Ctx) =>
  async (write: Write): Promise<SentResult | undefined> =>
    (await isDone(write, await ctx.lytics()))
      ? { status: 200, data: { id: write.subject.id ?? '' } }
      : undefined
