import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** What main.cjs exports. */
interface Program {
  main(args: readonly string[], folder: string): Promise<void>
}

const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown }

/** Where compiled code is kept: the cache folder of this user, never one that others can write to. */
function cacheFolder(env: NodeJS.ProcessEnv): string {
  const base =
    env.XDG_CACHE_HOME || (process.platform === 'win32' && env.LOCALAPPDATA) || join(homedir(), '.cache')
  return join(base, 'lytics-advisor')
}

/** For this user alone. Where it cannot be made, the program runs without it. */
function makeFolder(folder: string): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {}
}

/** Compiled code of an earlier run; undefined where there is none that can be read. */
function kept(file: string): Buffer | undefined {
  try {
    return existsSync(file) ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

/** Keeps compiled code for the next run. What fails here costs that run 50 ms and nothing else. */
function keep(script: Script, file: string): void {
  try {
    // In one step: another process may be reading or writing the same file.
    const aside = `${file}.${process.pid}`
    writeFileSync(aside, script.createCachedData(), { mode: 0o600 })
    renameSync(aside, file)
  } catch {}
}

/** Node 20 keeps no compiled code, so we do; V8 refuses code of another version or with other flags. */
function loadOurselves(file: string, cache: string): Program {
  const cachedData = kept(cache)
  const script = new Script(module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  // At the end, when the functions that the run has used are compiled too.
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once('exit', () => keep(script, cache))
  const made = { exports: {} as Program }
  script.runInThisContext()(made.exports, module.createRequire(file), made, file, dirname(file))
  return made.exports
}

/**
 * Loads the program, from compiled code where an earlier run has left some: that halves the start.
 * @param build differs for every build, because V8 knows a script by its length only
 */
export function load(file: string, build: string): Program {
  const folder = cacheFolder(process.env)
  makeFolder(folder)
  const isOff = (process.env.NODE_DISABLE_COMPILE_CACHE ?? '') !== ''
  if (enableCompileCache === undefined && !isOff)
    return loadOurselves(file, join(folder, `${build}-${process.version}-${process.arch}.cache`))
  enableCompileCache?.(folder)
  return module.createRequire(file)(file)
}
