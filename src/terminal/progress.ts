/** Says on stderr what is going on; silent with --quiet and --json and where nobody watches. */
export interface Progress {
  /** A line that stays. */
  note(line: string): void
  /** Numbered step of a guided flow: `1 Goal  …`. */
  step(title: string, lines?: readonly string[]): void
  /** Shows what is waited for while the work runs (a spinner in a terminal after 300 ms, nothing in a pipe). */
  during<T>(what: string, work: () => Promise<T>): Promise<T>
}
