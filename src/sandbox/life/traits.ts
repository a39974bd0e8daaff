import type { JsonObject } from '../../core/json.ts'
import type { WorkflowFacts } from '../facts.ts'

/** How jobs of a workflow live. The documents describe the kinds; which workflow is of which kind is our reading. */
export interface Traits {
  readonly direction: WorkflowFacts['direction']
  /** Runs on without ever sleeping: event streams, triggers, alerts. */
  readonly continuous: boolean
  /** Does its work once and is completed. */
  readonly once: boolean
  readonly everyMs: number
}

const HOUR = 3_600_000
const CONTINUOUS =
  /triggers|stream|event_export|egress|ingress|alerts|webhook_enrichment|event_hub|conversion_api|capi_export|_events$|kinesis/
const ONCE = /^facebook_web_audience$|_setup$|^segmentio_install$|_ml_create$|generate_visitors$/
const DAILY =
  /csv|sftp|s3_|_export_conductor|^(bigquery|bq|snowflake|redshift|databricks|azure_sql)_|^salesforce_.*import|_model$/

/** The traits of a workflow with this config. */
export function traitsOf(facts: Pick<WorkflowFacts, 'slug' | 'direction'>, config: JsonObject): Traits {
  const { slug, direction } = facts
  const continuous = CONTINUOUS.test(slug) && direction !== 'import'
  const runsOnce = config.continuous_update === false || config.continuous === false
  return {
    direction,
    continuous,
    once: ONCE.test(slug) || (runsOnce && !continuous),
    everyMs: DAILY.test(slug) ? 24 * HOUR : HOUR,
  }
}
