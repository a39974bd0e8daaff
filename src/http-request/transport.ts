/** One HTTP request as a plain value; no global Request, Headers or fetch (they cost half a node start). */
export interface TransportRequest {
  readonly method: string
  /** Absolute URL with query. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

export interface TransportResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Text, '' when there was none. */
  readonly body: string
}

/** Carries a request somewhere: the network, the sandbox in this process, a test's handlers. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>
