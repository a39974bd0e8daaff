import { step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import { part } from '../../http-request/url.ts'
import { EFFECTS } from '../effects.ts'
import type { Job } from '../models/job.ts'
import { type LyticsWrite, lyticsWrite } from '../write.ts'

/** Lifecycle commands of a job. */
export type JobCommand = 'pause' | 'resume' | 'bounce' | 'kill' | 'release'

interface Lifecycle {
  readonly verb: string
  readonly effect: LyticsWrite['effect']
  readonly consequences: readonly string[]
  readonly undo?: string
}

const LIFECYCLE: Record<JobCommand, Lifecycle> = {
  pause: {
    verb: 'Pause',
    effect: EFFECTS.pauseJob,
    consequences: ['It stops until it is resumed.', 'A job that stays paused is purged after 90 days.'],
    undo: 'jobs resume',
  },
  resume: {
    verb: 'Resume',
    effect: EFFECTS.resumeJob,
    consequences: ['It is scheduled again, and data flows.'],
    undo: 'jobs pause',
  },
  bounce: { verb: 'Restart', effect: EFFECTS.bounceJob, consequences: ['It starts over with its next run.'] },
  kill: {
    verb: 'Kill',
    effect: EFFECTS.killJob,
    consequences: ['This deletes the job and cannot be undone.', 'To stop it for a while, use jobs pause.'],
  },
  release: {
    verb: 'Release',
    effect: EFFECTS.releaseJob,
    consequences: ['The vendor does not document what this does. Assume that it cannot be undone.'],
  },
}

/** A lifecycle command. */
export function jobCommand(job: Job, command: JobCommand): LyticsWrite {
  const { verb, effect, consequences, undo } = LIFECYCLE[command]
  const name = job.name ?? job.id
  return lyticsWrite(
    {
      key: 'job',
      title: `${verb} the job "${clean(name)}"`,
      effect,
      action: command === 'kill' ? 'delete' : 'command',
      subject: { kind: 'job', id: job.id, name },
      consequences,
      ...(undo === undefined ? {} : { undo: step(undo, { job: job.id }) }),
    },
    {
      method: 'POST',
      path: `/v2/job/${part(job.id)}/${command}`,
    },
  )
}

/** What shows that a command was given: only a pause leaves a state behind that nothing else leads to. */
export const statusAfter = ({ request }: LyticsWrite): RegExp | undefined =>
  request.path.endsWith('/pause') ? /^paus/ : undefined
