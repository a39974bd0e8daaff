/** What the embedded sandbox holds at present. */
export interface SandboxStatus {
  /** Folder of its state. */
  readonly dir: string
  /** ISO time that the account's dates are counted from; undefined while it was never used. */
  readonly since?: string
  /** ISO time of the sandbox's clock, with everything that `advance` added. */
  readonly now: string
  readonly advanced_ms: number
  /** How many resources were added, changed or removed since the start, by kind. */
  readonly changes: Readonly<Record<string, number>>
}

/** A sandbox that listens on this machine. */
export interface ServedSandbox {
  /** Base URL, of this machine. */
  readonly url: string
  /** Resolves when the last connection has ended after the signal fired. */
  readonly closed: Promise<void>
}

/** An authorization as the sign-in in the browser would have left it. */
export interface AuthorizedSandbox {
  readonly id: string
  readonly label: string
  readonly provider: string
}

interface ServeSettings {
  /** 0 for any free port. */
  readonly port: number
  readonly latencyMs?: number
  /** Answers this status at this rate (0 to 1) instead of doing what was asked. */
  readonly fail?: { readonly status: number; readonly rate: number }
  /** Ends the server: open requests are answered first. */
  readonly signal: AbortSignal
}

/** What the sandbox commands can do to the embedded sandbox. */
export interface SandboxControl {
  status(): Promise<SandboxStatus>
  /** Forgets all changes; the account is as on the first day. */
  reset(): Promise<void>
  /** Moves its clock forward. @returns the new ISO time */
  advance(ms: number): Promise<string>
  /**
   * Stands for the sign-in in the browser: adds a healthy OAuth authorization.
   * @throws AppError not_found for an unknown provider, usage for one without a sign-in
   */
  authorize(provider: string): Promise<AuthorizedSandbox>
  serve(settings: ServeSettings): Promise<ServedSandbox>
}
