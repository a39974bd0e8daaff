/** What a stream failed with, for example a full disk. */
export type WriteFailure = (error: Error) => void

const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'

/**
 * Writes to a stream until it fails. A reader that goes away (`| head -1`) is no error: the program just has nobody left
 * to tell. Anything else (a full disk) is told once.
 */
export function writer(stream: NodeJS.WriteStream, failed: WriteFailure): (text: string) => void {
  let open = true
  const end = (error: unknown): void => {
    if (!open) return
    open = false
    if (!isClosed(error)) failed(error instanceof Error ? error : new Error(String(error)))
  }
  stream.on('error', end)
  return (text) => {
    if (!open || text === '') return
    try {
      stream.write(text)
    } catch (error) {
      // Files are written at once, and fail at once.
      end(error)
    }
  }
}

/** A result that cannot be written is a failure, whatever the run itself came to: one line, exit 1. */
export const unwritten =
  (process: {
    readonly stderr: NodeJS.WriteStream
    exitCode?: number | string | null | undefined
  }): WriteFailure =>
  (error) => {
    process.exitCode ||= 1
    // stderr may be on the same full disk; then the exit status is all that is left.
    writer(process.stderr, () => undefined)(`Error: the output could not be written (${error.message})\n`)
  }
