/**
 * What the vendor's documentation leaves open or says in two ways. The sandbox has to do one of them; a client has to
 * bear both, so each choice can be flipped and the main flows are run with all of them flipped.
 */
export interface Quirks {
  /** `tag` and `meta` of a job come back as they were sent. */
  readonly tag_and_meta_returned: boolean
  /** A second job with the same workflow and config is created instead of refused. */
  readonly duplicate_accepted: boolean
  /** Status of a conflict: duplicate job config, taken segment slug. */
  readonly conflict_status: 400 | 409
  readonly job_create_status: 200 | 201
  readonly auth_create_status: 200 | 201
  readonly connection_put_status: 200 | 201
  readonly connection_delete_status: 201 | 204
  /** A field that is new in the draft answers 201, or every upsert answers 200. */
  readonly upsert_new_status: 200 | 201
  /** Items of `GET /api/workflow` carry slug, name and config fields; the documented ones are three. */
  readonly workflow_items_have_slug: boolean
  /** Workflow names in paths may be kebab-case. */
  readonly kebab_workflows: boolean
  readonly status_after_run_job_false: 'paused' | 'sleeping'
  /** Shape of the body of a 429. */
  readonly too_many_body: 'v2' | 'v1'
  /** For so long a new resource is missing from lists. */
  readonly list_lag_ms: number
  /** The provider object lists its auth types (an extension of ours). */
  readonly provider_lists_auth_types: boolean
  /** `GET /v2/provider/{id or slug}` exists. */
  readonly provider_single: boolean
  /** Pausing a paused job changes nothing, or is refused. */
  readonly repeated_command: 'unchanged' | 'refused'
  /** A command for a killed job: 404 or 400. */
  readonly killed_command_status: 400 | 404
  /** Creating several jobs at once (`duplicate_exports`) answers with the first, or with all. */
  readonly duplicate_exports_reply: 'first' | 'all'
  readonly sleep_until_on_get: boolean
  /** `show_deleted` alone shows killed jobs (the specification), or needs `show_completed` too. */
  readonly show_deleted_alone: boolean
  /** v2 errors carry a top-level `message` as well. */
  readonly top_level_message: boolean
  /** `fieldnames`, `stream/names` and `fieldsuggest` answer with strings, or with objects. */
  readonly names_shape: 'strings' | 'objects'
  /** Rows of a scan are objects by column, or arrays in column order. */
  readonly scan_rows: 'objects' | 'arrays'
  /** A connection scan without a body reads the first table, or is refused. */
  readonly scan_without_query: 'first_table' | 'refused'
  /** `auth_ids` of the job list: jobs that use any of them, or all of them. */
  readonly auth_ids_match: 'any' | 'all'
  readonly new_auth_status: 'unknown' | 'healthy'
  /** `auth.type` drops the word that only tells providers apart (`webhook_no_auth` becomes `no_auth`). */
  readonly auth_type_prefix: 'dropped' | 'kept'
  /** An export that does not say `withbackfill` sends the present members, or only those who enter later. */
  readonly backfill_default: boolean
  /** A job on a credential of a kind that cannot run its workflow is refused, or accepted. */
  readonly unfit_auth: 'refused' | 'accepted'
  readonly missing_config_code: 'JOB-BADREQ-002' | 'BADREQ-001'
  /**
   * A config that breaks a rule between its settings is refused, or taken and left to fail later: no published page
   * says when the service looks.
   */
  readonly broken_rules: 'refused' | 'accepted'
  /** `status` in v1 answers is a number, or the word "success". */
  readonly v1_status: 'number' | 'word'
}

/** What the sandbox does unless told otherwise (API facts, section 15, and its marked guesses). */
export const DEFAULT_QUIRKS: Quirks = {
  tag_and_meta_returned: true,
  duplicate_accepted: false,
  conflict_status: 400,
  job_create_status: 201,
  auth_create_status: 201,
  connection_put_status: 201,
  connection_delete_status: 204,
  upsert_new_status: 201,
  workflow_items_have_slug: true,
  kebab_workflows: true,
  status_after_run_job_false: 'paused',
  too_many_body: 'v2',
  list_lag_ms: 0,
  provider_lists_auth_types: true,
  provider_single: true,
  repeated_command: 'unchanged',
  killed_command_status: 404,
  duplicate_exports_reply: 'first',
  sleep_until_on_get: false,
  show_deleted_alone: false,
  top_level_message: false,
  names_shape: 'strings',
  scan_rows: 'objects',
  scan_without_query: 'first_table',
  auth_ids_match: 'any',
  new_auth_status: 'unknown',
  auth_type_prefix: 'dropped',
  backfill_default: true,
  unfit_auth: 'refused',
  missing_config_code: 'JOB-BADREQ-002',
  broken_rules: 'refused',
  v1_status: 'number',
}

/** The other reading of every quirk. */
export const FLIPPED_QUIRKS: Quirks = {
  tag_and_meta_returned: false,
  duplicate_accepted: true,
  conflict_status: 409,
  job_create_status: 200,
  auth_create_status: 200,
  connection_put_status: 200,
  connection_delete_status: 201,
  upsert_new_status: 200,
  workflow_items_have_slug: false,
  kebab_workflows: false,
  status_after_run_job_false: 'sleeping',
  too_many_body: 'v1',
  list_lag_ms: 2000,
  provider_lists_auth_types: false,
  provider_single: false,
  repeated_command: 'refused',
  killed_command_status: 400,
  duplicate_exports_reply: 'all',
  sleep_until_on_get: true,
  show_deleted_alone: true,
  top_level_message: true,
  names_shape: 'objects',
  scan_rows: 'arrays',
  scan_without_query: 'refused',
  auth_ids_match: 'all',
  new_auth_status: 'healthy',
  auth_type_prefix: 'kept',
  backfill_default: false,
  unfit_auth: 'accepted',
  missing_config_code: 'BADREQ-001',
  broken_rules: 'accepted',
  v1_status: 'word',
}
