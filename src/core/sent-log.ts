/** What has left the machine so far, for the last words after Ctrl-C. */
export interface SentLog {
  readonly add: (line: string) => void
  readonly lines: () => readonly string[]
}

export function createSentLog(): SentLog {
  const lines: string[] = []
  return { add: (line) => lines.push(line), lines: () => lines }
}
