import type { Slot, WorkflowEntry } from '../catalog/types.ts'
import type { ScheduleReading } from './goal/types.ts'

/** How a wish for a time can be met by a workflow. */
export interface ScheduleFit {
  /** Properties to set, ready for `--set name=value`. */
  readonly settings: Readonly<Record<string, string>>
  /** What cannot be set as wished; null where all of it can. */
  readonly note: string | null
}

const FREQUENCY = ['run_frequency', 'file_frequency']
const AGAIN = ['continuous_update', 'continuous']

const takes = (slot: Slot | undefined, value: string): boolean =>
  slot !== undefined && (slot.enum === undefined || slot.enum.includes(value))

/** The properties that a wish fills, and what of it the workflow cannot do. */
export function scheduleFit(workflow: WorkflowEntry, wish: ScheduleReading): ScheduleFit {
  const has = (names: readonly string[]): string | undefined => names.find((name) => name in workflow.slots)
  const frequency = has(FREQUENCY)
  const again = has(AGAIN)
  const settings: Record<string, string> = {}
  if (wish.cadence === 'once') {
    if (again !== undefined) settings[again] = 'false'
    return { settings, note: again === undefined ? 'Whether it runs once cannot be set.' : null }
  }
  const regular = /^(?:hourly|daily|weekly|monthly)$/.test(wish.cadence)
  const set = regular && frequency !== undefined && takes(workflow.slots[frequency], wish.cadence)
  if (set) settings[frequency] = wish.cadence
  if (wish.at !== null && takes(workflow.slots.time_of_day, wish.at)) settings.time_of_day = wish.at
  if (wish.day !== null && takes(workflow.slots.day_of_week, wish.day)) settings.day_of_week = wish.day
  if (set) return { settings, note: null }
  if (frequency !== undefined)
    return { settings, note: `"${wish.cadence}" cannot be set; for example daily, weekly or monthly can.` }
  return again === undefined
    ? { settings, note: 'It has no schedule to set.' }
    : { settings, note: 'It runs again and again by itself; how often is not to be set.' }
}
