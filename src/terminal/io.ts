/** The three streams and what is known about them. Everything for a person goes to err, the result to out. */
export interface Io {
  /** Writes to stdout as it is. */
  readonly out: (text: string) => void
  /** Writes to stderr as it is. */
  readonly err: (text: string) => void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  readonly inIsTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** Colours are wanted on stdout / stderr. */
  readonly outColor: boolean
  readonly errColor: boolean
  /** All of stdin as text; for secrets and files given through a pipe. */
  readonly readInput: () => Promise<string>
}
