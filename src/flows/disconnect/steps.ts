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

interface Thing {
  readonly id: string
  readonly name?: string | undefined
  readonly label?: string | undefined
  readonly status?: string | undefined
}

/** Steps of one kind. `status`: what to show of a thing that has none. */
const stepsOf = <T extends Thing>(
  { action, kind, status }: Pick<Step, 'action' | 'kind' | 'status'>,
  things: readonly T[],
  write: (thing: T) => Write,
): Step[] =>
  things.map((thing) => ({
    action,
    kind,
    id: thing.id,
    name: nameOf(thing),
    status: thing.status ?? status,
    write: write(thing),
  }))

/** Only stops the jobs: everything stays, and resume brings it back. */
export const pauseSteps = ({ jobs }: Dependents): Step[] =>
  numbered(
    stepsOf(
      { action: 'pause', kind: 'job', status: 'unknown' },
      jobs.filter(({ status }) => canBePaused(status)),
      (job) => jobCommand(job, 'pause'),
    ),
  )

/** Takes everything down, what reads before what is read: nothing faults on the way, and a stop in between is harmless. */
export const takeDownSteps = ({ jobs, models, connections, auths }: Dependents, keepAuth: boolean): Step[] =>
  numbered([
    ...stepsOf({ action: 'kill', kind: 'job', status: 'unknown' }, jobs, (job) => jobCommand(job, 'kill')),
    ...stepsOf({ action: 'delete', kind: 'datamodel', status: '' }, models, deleteDataModel),
    ...stepsOf({ action: 'delete', kind: 'connection', status: '' }, connections, deleteConnection),
    ...stepsOf({ action: 'delete', kind: 'auth', status: 'unknown' }, keepAuth ? [] : auths, deleteAuth),
  ])
