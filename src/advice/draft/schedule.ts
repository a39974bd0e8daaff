import type { WorkflowEntry } from '../../catalog/types.ts'
import type { Json } from '../../core/json.ts'
import type { ScheduleReading } from '../../goal/types.ts'
import type { Risk } from './risk.ts'

/** Switches that let a batch job run again instead of once. */
const REPEATS = ['continuous_update', 'continuous', 'rerun', 're_run']
/** How often it runs: daily, weekly, monthly; hourly where it is offered (integrations.md, 3). */
const HOW_OFTEN = ['run_frequency', 'file_frequency', 'frequency']
const PERIODS = ['hourly', 'daily', 'weekly', 'monthly']

/** What a wished schedule fills, by property, and what it could not fill. */
export interface Scheduled {
  readonly values: ReadonlyMap<string, Json>
  readonly risks: readonly Risk[]
}

const says = ({ cadence, at, day }: ScheduleReading): string =>
  [cadence, day === null ? '' : `on ${day}`, at === null ? '' : `at ${at}`].filter(Boolean).join(' ')

function repeat(workflow: WorkflowEntry, repeats: boolean): [string, Json][] {
  const name = REPEATS.find((each) => workflow.slots[each]?.type === 'boolean')
  return name === undefined ? [] : [[name, repeats]]
}

function howOften(workflow: WorkflowEntry, cadence: string): [string, Json][] {
  const name = HOW_OFTEN.find((each) => workflow.slots[each] !== undefined)
  if (name === undefined || !PERIODS.includes(cadence)) return []
  const allowed = workflow.slots[name]?.enum
  return allowed === undefined || allowed.includes(cadence) ? [[name, cadence]] : []
}

/**
 * Puts a schedule that the goal asks for into the properties that a workflow has for it. Whatever it has no property
 * for is reported, never dropped in silence.
 */
export function scheduled(workflow: WorkflowEntry, wish: ScheduleReading | null): Scheduled {
  if (wish === null) return { values: new Map(), risks: [] }
  const { cadence, at, day } = wish
  const repeats = cadence !== 'once'
  const often = howOften(workflow, cadence)
  const values = new Map<string, Json>([
    ...repeat(workflow, repeats),
    ...(repeats ? often : []),
    ...(at !== null && workflow.slots.time_of_day?.type === 'string' ? [['time_of_day', at] as const] : []),
    ...(day !== null && workflow.slots.day_of_week?.type === 'string' ? [['day_of_week', day] as const] : []),
  ])
  const batch = values.size > 0
  if (!batch && cadence === 'continuous') return { values, risks: [] }
  const risks: Risk[] = []
  const say = (code: string, message: string) => void risks.push({ code, message, blocking: false })
  const exact = often.length > 0 || cadence === 'once' || cadence === 'daily'
  if (!batch)
    say(
      'schedule_not_offered',
      `The goal says ${says(wish)}; ${workflow.name} has no schedule: it sends changes as they happen.`,
    )
  else if (!exact)
    say('schedule_not_offered', `${workflow.name} cannot be told to run ${cadence}: it runs daily.`)
  if (values.has('time_of_day') && workflow.slots.timezone !== undefined)
    say(
      'timezone_open',
      `"${at}" is read in the job's time zone: --set timezone=America/New_York says which.`,
    )
  return { values, risks }
}
