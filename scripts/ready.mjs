import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

const LAZY = 'src/mapping/lazy-map.ts'
/** Maps of numbers larger than this are read only where a call asks. */
const LARGE = 1000

/** The JavaScript of a value that holds plain data, maps and sets; JSON is read faster than the same as a literal. */
function written(value, textsOfMap) {
  const json = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`
  if (value instanceof Map && value.size > LARGE) return `lazyMap(${json(textsOfMap(value))})`
  if (value instanceof Map) return `new Map(${json([...value])})`
  if (value instanceof Set) return `new Set(${json([...value])})`
  const isNested = Object.values(value).some((each) => each instanceof Map || each instanceof Set)
  if (!isNested) return json(value)
  const fields = Object.entries(value).map(
    ([name, each]) =>
      `${JSON.stringify(name)}:${typeof each === 'object' ? written(each, textsOfMap) : JSON.stringify(each)}`,
  )
  return `{${fields}}`
}

/** Builds a module on its own and runs it. */
async function run(path, options) {
  const outfile = resolve('build', `${basename(path, '.ts')}.cjs`)
  await build({ ...options, entryPoints: [path], outfile })
  return require(outfile)
}

/**
 * Runs modules that only work out data while building, and bundles what they export instead of their code.
 * @param files matches the paths of such modules
 */
export const ready = (files, options) => ({
  name: 'ready',
  setup: ({ onLoad }) => {
    onLoad({ filter: files }, async ({ path }) => {
      mkdirSync('build', { recursive: true })
      const { textsOfMap } = await run(LAZY, options)
      const lines = Object.entries(await run(path, options)).map(
        ([name, value]) => `export const ${name} = ${written(value, textsOfMap)}`,
      )
      lines.unshift(`import { lazyMap } from ${JSON.stringify(resolve(LAZY))}`)
      return { contents: lines.join('\n'), loader: 'js', resolveDir: '.' }
    })
  },
})
