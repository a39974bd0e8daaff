import type { Paths } from './paths.ts'

/** How writes are approved on an account: by typing at a terminal, or by a flag in a script (DESIGN, section 12). */
export type ApprovalRule = 'terminal' | 'flag'

/** A stored profile of accounts.toml. */
export interface Profile {
  readonly name: string
  readonly token: string
  readonly url?: string
  readonly approval?: ApprovalRule
  readonly isDefault: boolean
}

/** The connection in force: flag, then environment, then default profile; or the embedded sandbox. */
export interface Target {
  readonly sandbox: boolean
  readonly baseUrl: string
  readonly token: string
  /** Profile name, `environment` or `sandbox`. */
  readonly source: string
  readonly approval: ApprovalRule
}

export interface Config {
  /** Where the state of a place is kept: journal and plans. */
  readonly stateDir: Paths['stateDir']
  readonly accountsFile: string
  readonly profiles: () => Promise<readonly Profile[]>
  /** @throws AppError auth (exit 4) with the two ways out when there is no token. */
  readonly target: () => Promise<Target>
}
