import type { Write } from '../../core/write.ts'
import { deleteAuth } from '../../lytics/kinds/auth.ts'
import { deleteConnection } from '../../lytics/kinds/connection.ts'
import { deleteDataModel } from '../../lytics/kinds/data-model.ts'
import { jobCommand } from '../../lytics/kinds/job-command.ts'
import { nameOf } from '../account/names.ts'
import type { Dependents } from './dependents.ts'

/** One thing that is done, with the request that does it. */
export interface Step {
  readonly action: 'pause' | 'kill' | 'delete'
  readonly kind: 'job' | 'datamodel' | 'connection' | 'auth'
  readonly id: string
  readonly name: string
  readonly status: string
  readonly write: Write
}

/** Running, or trying to: a failed one is not scheduled any more. */
const canBePaused = (status: string | undefined): boolean => !/^(paused|pausing|failed)/.test(status ?? '')

const numbered = (steps: readonly Step[]): Step[] =>
  steps.map((step, at) => ({ ...step, write: { ...step.write, key: `${step.kind}-${at + 1}` } }))

/** Only stops the jobs: everything stays, and resume brings it back. */
export const pauseSteps = ({ jobs }: Dependents): Step[] =>
  numbered(
    jobs
      .filter(({ status }) => canBePaused(status))
      .map((job) => ({
        action: 'pause',
        kind: 'job',
        id: job.id,
        name: nameOf(job),
        status: job.status ?? 'unknown',
        write: jobCommand(job, 'pause'),
      })),
  )

/** Takes everything down, what reads before what is read: nothing faults on the way, and a stop in between is harmless. */
export const takeDownSteps = ({ jobs, models, connections, auths }: Dependents, keepAuth: boolean): Step[] =>
  numbered([
    ...jobs.map(
      (job): Step => ({
        action: 'kill',
        kind: 'job',
        id: job.id,
        name: nameOf(job),
        status: job.status ?? 'unknown',
        write: jobCommand(job, 'kill'),
      }),
    ),
    ...models.map(
      (model): Step => ({
        action: 'delete',
        kind: 'datamodel',
        id: model.id,
        name: nameOf(model),
        status: model.status ?? '',
        write: deleteDataModel(model),
      }),
    ),
    ...connections.map(
      (connection): Step => ({
        action: 'delete',
        kind: 'connection',
        id: connection.id,
        name: nameOf(connection),
        status: '',
        write: deleteConnection(connection),
      }),
    ),
    ...(keepAuth ? [] : auths).map(
      (auth): Step => ({
        action: 'delete',
        kind: 'auth',
        id: auth.id,
        name: nameOf(auth),
        status: auth.status ?? 'unknown',
        write: deleteAuth(auth),
      }),
    ),
  ])
