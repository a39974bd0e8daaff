export const PROGRAM = 'lytics-advisor'

/** How the process was started, as far as it tells how to start it again. */
export interface Started {
  /** The script as it was called: argv[1], links not followed. */
  readonly script: string | undefined
  readonly env: (name: string) => string | undefined
}

/** A folder of packages that npm, pnpm or yarn link onto the PATH. */
const GLOBAL = /[\\/](?:lib|npm|global(?:[\\/]\d+)?)[\\/]node_modules[\\/]/

/**
 * How a person starts the program here: by its name where that is on the PATH, otherwise through npx, which finds a
 * local installation and a checkout as well.
 */
export function launcherOf({ script, env }: Started): string {
  const local = `npx ${PROGRAM}`
  if (env('npm_command') === 'exec') return local
  if (script === undefined || GLOBAL.test(script)) return PROGRAM
  const linked = /[\\/]lytics-advisor(?:\.cmd)?$/.test(script) && !/[\\/]node_modules[\\/]/.test(script)
  return linked ? PROGRAM : local
}

/** A help page with its commands as they are started here. Pages are made with the bare name. */
export const inWayOf = (program: string, page: string): string =>
  program === PROGRAM ? page : page.replace(/\blytics-advisor (?=[a-z<])/g, `${program} `)
