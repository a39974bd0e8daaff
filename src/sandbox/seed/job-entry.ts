import type { JsonObject } from '../../core/json.ts'
import { hexId } from '../hash.ts'
import type { JobRecord } from '../records.ts'
import type { USERS } from './account.ts'

/** The one ads account that the jobs of the healthy Meta authorization know. */
export const ADS_ACCOUNT = '10150970483556602'

/** Id of a seeded job. */
export const jobId = (key: string): string => hexId(`job/${key}`)

/** A seeded job, short. */
export interface JobEntry {
  readonly key: string
  readonly name: string
  readonly workflow: string
  readonly auth?: string
  readonly config: JsonObject
  /** Created N days, hours and minutes before the first use. */
  readonly created: readonly [days: number, hours: number, minutes: number]
  readonly by?: keyof typeof USERS
  readonly more?: Partial<JobRecord>
}
