import { readCall, run, viewOf } from '../../src/dispatcher/dispatch.ts'
import { describe, type Manifest } from '../../src/dispatcher/manifest.ts'
import { renderer, withCommands } from '../../src/dispatcher/next.ts'
import { operationLoaders } from '../../src/dispatcher/registry.ts'
import type { AnyOperation } from '../../src/operation/operation.ts'
import { type TestOptions, testCtx } from './test-ctx.ts'

/** Where the output of a command goes. */
export type Face = 'terminal' | 'pipe' | 'json'

/** Every operation by name. */
export const operations: ReadonlyMap<string, AnyOperation> = new Map(
  (await Promise.all(Object.values(operationLoaders).map((load) => load()))).map((each) => [each.name, each]),
)

export const manifest: Manifest = [...operations.values()].map(describe)

const TERMINAL = {
  outIsTerminal: true,
  errIsTerminal: true,
  inIsTerminal: true,
  outColor: true,
  errColor: true,
} as const

/** A command line as a shell splits it: what stands in double quotes is one, and the quotes go. */
const argsOf = (line: string): string[] =>
  (line.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''))

/**
 * Runs one command line in this process, on the embedded sandbox, through the real dispatcher.
 * @param line without the name of the program, for example `jobs list --status fault`
 */
export async function runCommand(line: string, face: Face, given: TestOptions = {}) {
  const args = [...argsOf(line), '--sandbox', ...(face === 'json' ? ['--json'] : [])]
  const call = readCall(args, manifest)
  const operation = operations.get(call.entry.name)
  if (operation === undefined) throw new Error(`No operation "${call.entry.name}"`)
  const app = testCtx({
    ...given,
    options: call.options,
    io: { ...(face === 'terminal' ? TERMINAL : {}), ...given.io },
  })
  const output = await run(operation, call, app.ctx)
  const commandOf = renderer({ manifest, options: call.options })
  const text =
    face === 'json'
      ? `${JSON.stringify(withCommands(output, call.entry.steps, commandOf), null, 2)}\n`
      : viewOf(operation, output, await app.ui())
  return { operation, output, stdout: `${app.stdout()}${text}`, stderr: app.stderr(), requests: app.requests }
}
