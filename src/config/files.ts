/** Gives a lock back. */
export type Unlock = () => Promise<void>

export interface LockOptions {
  /** Names the holder to others: `lytics-advisor apply, process 4711`. */
  readonly who: string
  /** Milliseconds after which waiting ends with an error. */
  readonly limitMs: number
  readonly signal: AbortSignal
  /** Called once, after some seconds, with the holder's name. */
  readonly waiting: (holder: string) => void
}

/** The few things done to files, so that tests can watch them. All paths are absolute. */
export interface Files {
  /** undefined where there is no such file. */
  read(path: string): Promise<string | undefined>
  /** At most N bytes from the beginning; undefined where there is no such file. */
  readStart(path: string, most: number): Promise<Uint8Array | undefined>
  /** Replaces the file in one step (write aside, flush, rename); makes folders; mode 0600 unless said. */
  write(path: string, text: string | Iterable<string>, mode?: number): Promise<void>
  /** Adds a line, on a line of its own also after one that was cut off, and flushes it to disk before it resolves. */
  appendLine(path: string, line: string): Promise<void>
  list(folder: string): Promise<string[]>
  remove(path: string): Promise<void>
  /** One process at a time; resolves when it is this one's turn. @throws AppError conflict `locked` */
  lock(path: string, options: LockOptions): Promise<Unlock>
  /** Permission bits, or undefined where there is no such file. */
  mode(path: string): Promise<number | undefined>
}
