/** A risk, as the gate's Warning. */
export interface Risk {
  readonly code: string
  readonly message: string
  readonly blocking: boolean
}
