/** The few things done to files, so that tests can watch them. All paths are absolute. */
export interface Files {
  /** undefined where there is no such file. */
  read(path: string): Promise<string | undefined>
  /** At most so many bytes from the beginning; undefined where there is no such file. */
  readStart(path: string, most: number): Promise<Uint8Array | undefined>
  /** Replaces the file in one step (write aside, flush, rename); makes folders; mode 0600 unless said. */
  write(path: string, text: string, mode?: number): Promise<void>
  /** Adds a line and flushes it to disk before it resolves. */
  appendLine(path: string, line: string): Promise<void>
  list(folder: string): Promise<string[]>
  remove(path: string): Promise<void>
  /** Permission bits, or undefined where there is no such file. */
  mode(path: string): Promise<number | undefined>
}
