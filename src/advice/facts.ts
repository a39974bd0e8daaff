/**
 * What the advisor decides from: the parts of the account's resources that matter, under the API's own names,
 * so that answers of the client can be passed as they are.
 */
export interface AuthFact {
  readonly id: string
  readonly label?: string | undefined
  readonly type?: string | undefined
  readonly provider_slug?: string | undefined
  readonly provider_id?: string | undefined
  /** healthy, unhealthy, unknown (the provider offers no check, or it has not run yet: it runs daily). */
  readonly status?: string | undefined
  readonly created?: string | undefined
  readonly user_id?: string | undefined
  readonly description?: string | undefined
}

export interface JobFact {
  readonly id: string
  readonly name?: string | undefined
  readonly workflow?: string | undefined
  readonly config?: Readonly<Record<string, unknown>> | null | undefined
  readonly auth_ids?: readonly string[] | null | undefined
  readonly status?: string | undefined
  readonly deleted?: boolean | undefined
  readonly created?: string | undefined
}

export interface SegmentFact {
  readonly id: string
  readonly name?: string | undefined
  readonly slug_name?: string | undefined
  /** Number of profiles; absent where the list was read without sizes. */
  readonly size?: number | undefined
  readonly invalid?: boolean | undefined
}

export interface FieldFact {
  readonly id: string
  readonly type?: string | undefined
  readonly shortdesc?: string | undefined
  readonly longdesc?: string | undefined
  readonly is_identifier?: boolean | undefined
  readonly is_pii?: boolean | undefined
}

/** Share of the chosen segment's profiles that have the field, by field name; in [0, 1]. */
export type Coverage = ReadonlyMap<string, number>
