import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

const LAZY = 'src/mapping/lazy-map.ts'
/** Maps of numbers larger than this are read only where a call asks. */
const LARGE = 1000

/**
 * The JavaScript of a value that holds plain data, maps and sets; all data goes into one list.
 * @param data what the JavaScript finds under the name `data`
 */
function written(value, data, textsOfMap) {
  const kept = (part) => `data[${data.push(part) - 1}]`
  if (value instanceof Map && value.size > LARGE) return `lazyMap(${kept(textsOfMap(value))})`
  if (value instanceof Map) return `new Map(${kept([...value])})`
  if (value instanceof Set) return `new Set(${kept([...value])})`
  const isNested = Object.values(value).some((each) => each instanceof Map || each instanceof Set)
  if (!isNested) return kept(value)
  const fields = Object.entries(value).map(
    ([name, each]) => `${JSON.stringify(name)}:${written(each, data, textsOfMap)}`,
  )
  return `{${fields}}`
}

/** Builds a module on its own and runs it. */
async function run(path, options) {
  const outfile = resolve('build', `${basename(path, '.ts')}.cjs`)
  await build({ ...options, entryPoints: [path], outfile })
  return require(outfile)
}

/** Built once: modules are loaded side by side, and one would read the file while another writes it. */
let lazy

/**
 * Runs modules that only work out data while building, and bundles what they export instead of their code. The data
 * is next to the bundle as JSON, which is read several times faster than the same as JavaScript.
 * @param files matches the paths of such modules
 */
export const ready = (files, options) => ({
  name: 'ready',
  setup: ({ onLoad }) => {
    onLoad({ filter: files }, async ({ path }) => {
      lazy ??= run(LAZY, options)
      const { textsOfMap } = await lazy
      const data = []
      const lines = Object.entries(await run(path, options)).map(
        ([name, value]) => `export const ${name} = ${written(value, data, textsOfMap)}`,
      )
      const json = `${basename(path, '.ts').replace('.generated', '')}.json`
      writeFileSync(`dist/data/${json}`, JSON.stringify(data))
      lines.unshift(
        `import { lazyMap } from ${JSON.stringify(resolve(LAZY))}`,
        `import data from './${json}'`,
      )
      return { contents: lines.join('\n'), loader: 'js', resolveDir: '.' }
    })
  },
})
