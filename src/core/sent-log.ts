/** What has left the machine so far and what was left undone, for the last words after Ctrl-C. */
export interface SentLog {
  readonly add: (line: string) => void
  /** Notes a write that was approved and will not be sent. */
  readonly markUnsent: (line: string) => void
  readonly lines: () => readonly string[]
  readonly notSent: () => readonly string[]
}

export function createSentLog(): SentLog {
  const lines: string[] = []
  const notSent: string[] = []
  return {
    add: (line) => lines.push(line),
    markUnsent: (line) => notSent.push(line),
    lines: () => lines,
    notSent: () => notSent,
  }
}
