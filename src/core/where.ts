/** The place that writes go to: shown in the gate's first line, covered by every digest, named by every journal line. */
export interface Where {
  /** What such a place is called: `account`, `source`… Its key in documents and in the journal. */
  readonly kind: string
  readonly id: string
  readonly name: string
  /** How it is reached, as shown: a URL, `host/database`… */
  readonly address: string
  /** Nothing leaves this machine. */
  readonly sandbox: boolean
}

/** What documents say of a place. */
export const placeLine = ({ id, name, sandbox }: Where) => ({ id, name, sandbox })
