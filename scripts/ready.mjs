import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

/** The JavaScript of a value that holds plain data, maps and sets; JSON is read faster than the same as a literal. */
function written(value) {
  const json = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`
  if (value instanceof Map) return `new Map(${json([...value])})`
  if (value instanceof Set) return `new Set(${json([...value])})`
  const isNested = Object.values(value).some((each) => each instanceof Map || each instanceof Set)
  if (!isNested) return json(value)
  return `{${Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}:${typeof each === 'object' ? written(each) : JSON.stringify(each)}`)}}`
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
      const outfile = resolve('build', `${basename(path, '.ts')}.cjs`)
      await build({ ...options, entryPoints: [path], outfile })
      const contents = Object.entries(require(outfile)).map(
        ([name, value]) => `export const ${name} = ${written(value)}`,
      )
      return { contents: contents.join('\n'), loader: 'js' }
    })
  },
})
