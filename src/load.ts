import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/** What main.cjs exports. */
interface Program {
  main(args: readonly string[], folder: string): Promise<void>
}

/** The program, and the compiled script it came from where it was compiled here. */
export interface Loaded {
  readonly exports: Program
  readonly script?: Script
}

/** Compiled code that the build left for this very Node; V8 itself refuses code of another version or other flags. */
export const cacheFile = (file: string): string => `${file}.${process.version}-${process.arch}.cache`

/**
 * Loads a CommonJS file from the code that the build compiled, where there is some: that halves the start on Node 20.
 * @param cached false: Node keeps compiled code itself
 */
export function load(file: string, cached: boolean): Loaded {
  const ready = cacheFile(file)
  if (!cached) return { exports: module.createRequire(file)(file) }
  const data = existsSync(ready) ? { cachedData: readFileSync(ready) } : {}
  const script = new Script(module.wrap(readFileSync(file, 'utf8')), { filename: file, ...data })
  const made = { exports: {} as Program }
  script.runInThisContext()(made.exports, module.createRequire(file), made, file, dirname(file))
  return { exports: made.exports, script }
}
