import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Composed, compose } from './compose.ts'
import { cancelledError, isAppError } from './core/errors.ts'
import { type Call, readCall, run } from './dispatcher/dispatch.ts'
import type { Manifest } from './dispatcher/manifest.ts'
import { operationLoaders } from './dispatcher/registry.ts'
import { report } from './dispatcher/report.ts'
import { createIo } from './terminal/io.ts'

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

/** The first Ctrl-C stops what is running in an orderly way; the second ends the process at once. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort(cancelledError())
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}

const LINGER_MS = 300

/**
 * Ends the process though a connection that was given up does not let go of it; what is still being written to a pipe
 * is waited for.
 */
function endWithoutConnections(): void {
  setTimeout(() => {
    const busy = [process.stdout, process.stderr].some(({ writableLength }) => writableLength > 0)
    if (busy) endWithoutConnections()
    else process.exit()
  }, LINGER_MS).unref()
}

const wantsJson = (args: readonly string[]): boolean => args.includes('--json')

/**
 * Reads the command line, runs one operation, prints its result and sets the exit status.
 * @param folder where the installed program lies
 */
export async function main(args: readonly string[], folder: string): Promise<void> {
  const io = createIo({ process, color: !args.includes('--no-color') })
  const signal = interruptSignal()
  let call: Call | undefined
  let sentLog: Composed['sentLog'] | undefined
  let show: ((output: unknown) => Promise<void>) | undefined
  try {
    call = readCall(args, readManifest(folder))
    const load = operationLoaders[call.entry.name]
    if (load === undefined) throw new Error(`No code for "${call.entry.name}"`)
    const composed = compose({ io, options: call.options, signal, process })
    sentLog = composed.sentLog
    const operation = await load()
    const { json } = call.options
    show = async (output) =>
      io.out(
        json ? `${JSON.stringify(output, null, 2)}\n` : operation.view(output as never, await composed.ui()),
      )
    await show(await run(operation, call, composed.ctx))
  } catch (error) {
    const thrown = signal.aborted ? cancelledError() : error
    if (isAppError(thrown) && thrown.details.result !== undefined) await show?.(thrown.details.result)
    if (isAppError(thrown, 'cancelled') && sentLog !== undefined) io.err(interruption(sentLog))
    process.exitCode = report(thrown, io, call?.options.json ?? wantsJson(args), args.includes('--verbose'))
    if (isAppError(thrown, 'cancelled') || isAppError(thrown, 'timed_out')) endWithoutConnections()
  }
}

const listed = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`

/** The last words after Ctrl-C: what went out, and what was approved and did not. */
const interruption = ({ lines, notSent }: Composed['sentLog']): string =>
  lines().length === 0
    ? 'Nothing was sent.\n'
    : listed('Sent before the interruption:', lines()) + listed('Not sent:', notSent())
