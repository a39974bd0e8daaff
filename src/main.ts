import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Composed, compose } from './compose.ts'
import { cancelledError, isAppError } from './core/errors.ts'
import { helpPage } from './core/help-page.ts'
import { inWayOf, launcherOf } from './core/launcher.ts'
import { type Call, readCall, run, viewOf } from './dispatcher/dispatch.ts'
import type { Manifest } from './dispatcher/manifest.ts'
import { type Render, renderer, withCommands } from './dispatcher/next.ts'
import { operationLoaders } from './dispatcher/registry.ts'
import { report } from './dispatcher/report.ts'
import { asksForHelp, helpTopic } from './dispatcher/route.ts'
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
  const program = launcherOf({ script: process.argv[1], env: (name) => process.env[name] })
  const manifest = readManifest(folder)
  let render: Render = renderer({ manifest, program })
  let call: Call | undefined
  let sentLog: Composed['sentLog'] | undefined
  let show: ((output: unknown) => Promise<void>) | undefined
  try {
    if (asksForHelp(args)) return io.out(inWayOf(program, helpPage(folder, helpTopic(args, manifest)) ?? ''))
    call = readCall(args, manifest)
    const { entry, options } = call
    render = renderer({ manifest, program, options })
    const load = operationLoaders[entry.name]
    if (load === undefined) throw new Error(`No code for "${entry.name}"`)
    const composed = compose({ io, options, signal, process, command: render })
    sentLog = composed.sentLog
    const operation = await load()
    show = async (output) =>
      io.out(
        options.json
          ? `${JSON.stringify(withCommands(output, entry.steps, render), null, 2)}\n`
          : viewOf(operation, output, await composed.ui()),
      )
    await show(await run(operation, call, composed.ctx))
  } catch (error) {
    const thrown = signal.aborted ? cancelledError() : error
    if (isAppError(thrown) && thrown.details.result !== undefined) await show?.(thrown.details.result)
    if (isAppError(thrown, 'cancelled') && sentLog !== undefined) io.err(interruption(sentLog))
    const json = call?.options.json ?? wantsJson(args)
    process.exitCode = report(thrown, io, { json, verbose: args.includes('--verbose'), render })
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
