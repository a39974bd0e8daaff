#!/usr/bin/env node
import { createHash } from 'node:crypto'
// Builds dist/: the program in one file whose modules run when they are first asked for; beside it, as files that are
// loaded when they are needed, the libraries, the large pure parts and the catalog's data; the manifest and the help pages.
// Why one file and CommonJS: docs/decisions/0002-one-file.md.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { notices } from './notices.mjs'
import { ready } from './ready.mjs'

/**
 * Libraries that only some commands need. To bundle one more: a devDependency and a line here. What cannot be bundled
 * (compiled code) is an optional dependency of the package, and is not named here.
 */
const VENDORS = [
  '@inquirer/core',
  '@inquirer/prompts',
  'chalk',
  'cli-table3',
  'csv-parse/sync',
  // Not ours: both mysql2 and the prompts bring it, and it is half a megabyte.
  'iconv-lite',
  'jsonc-parser',
  'mysql2/promise',
  'pg',
  'proper-lockfile',
  'smol-toml',
  'undici',
]

/** Large parts of our own that only some commands need. Each has a copy of what it shares with the rest. */
const PARTS = [
  'src/skills/integration-advisor/operations.ts',
  'src/mapping/match-fields.ts',
  'src/goal/read-goal.ts',
  'src/skills/skill-binder/source-operations.ts',
  'src/sources/create-sources.ts',
]

/** Modules that only work out data: the build runs them and keeps the result. */
const READY = ['src/mapping/lexicon.ts', 'src/mapping/weights.generated.ts']

const { version, optionalDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  define: { VERSION: JSON.stringify(version) },
  // Turned into require, so that Node's loader of ES modules is never started.
  supported: { 'dynamic-import': false },
  // pg asks for pg-native only where a user has installed it and switched it on, which nobody can here.
  external: [...Object.keys(optionalDependencies), 'pg-native'],
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  minify: true,
}

const contentHash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
const vendorName = (name) => `vendor/${name.replace('@', '').replace('/', '-')}.cjs`
const partName = (file) => `parts/${basename(file, '.ts').replace('.generated', '')}.cjs`
const ends = (names) => new RegExp(`(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`)

/** Builds the catalog's data, which the other bundles read. */
async function catalogData() {
  await build({ ...common, entryPoints: ['scripts/catalog.ts'], outfile: 'build/catalog.cjs' })
  const { default: tools } = await import(`${pathToFileURL('build/catalog.cjs').href}?${Date.now()}`)
  const { problems } = tools.buildCatalog()
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
}

/** Leaves libraries outside a bundle. @param from the way from the bundle to dist/ @param self the library it holds */
const libraries = (from, self) => ({
  name: 'libraries',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`^(${VENDORS.join('|')})$`) }, ({ path }) =>
      path === self ? undefined : { path: `${from}${vendorName(path)}`, external: true },
    )
  },
})

/** Leaves parts and data outside a bundle. @param from the way from the bundle to dist/ */
const beside = (from, self) => ({
  name: 'beside',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.json$/ }, ({ path }) => ({
      path: `${from}data/${basename(path)}`,
      external: true,
    }))
    onResolve({ filter: ends(PARTS.map((part) => `/${basename(part)}`)) }, ({ path, kind }) => {
      const part = PARTS.find((each) => each !== self && path.endsWith(`/${basename(each)}`))
      return part === undefined || kind === 'entry-point'
        ? undefined
        : { path: `${from}${partName(part)}`, external: true }
    })
    // commander asks for it to start programs of its own, which we have none of; it takes 2 ms to load.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'none' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
})

await catalogData()

for (const folder of ['build', 'dist/vendor', 'dist/parts', 'dist/data', 'dist/help'])
  mkdirSync(folder, { recursive: true })

const program = await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  plugins: [libraries('./'), beside('./')],
})
// A test reads it: what is in the program itself, and what is loaded next to it.
writeFileSync('build/meta.json', JSON.stringify(program.metafile))

const others = await Promise.all([
  ...PARTS.map((part) =>
    build({
      ...common,
      entryPoints: [part],
      outfile: `dist/${partName(part)}`,
      plugins: [libraries('../'), beside('../', part), ready(ends(READY), common)],
    }),
  ),
  ...VENDORS.map((name) => {
    const stdin = { contents: `module.exports = require(${JSON.stringify(name)})`, resolveDir: '.' }
    return build({ ...common, stdin, outfile: `dist/${vendorName(name)}`, plugins: [libraries('../', name)] })
  }),
])
await build({ ...common, entryPoints: ['scripts/manifest.ts'], outfile: 'build/manifest.cjs', minify: false })
writeFileSync(
  'dist/licenses.txt',
  notices([program, ...others].flatMap(({ metafile }) => Object.keys(metafile.inputs))),
)

for (const folder of ['src/catalog/data', 'src/catalog/data/providers']) {
  for (const name of readdirSync(folder))
    if (name.endsWith('.json')) copyFileSync(`${folder}/${name}`, `dist/data/${name}`)
}
copyFileSync('src/goal/language.json', 'dist/data/language.json')

// Patterns keep their letters as they are, and one that is not ASCII makes V8 hold the whole file with two bytes a letter.
const escaped = (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
for (const file of ['dist/main.cjs', ...PARTS.map((part) => `dist/${partName(part)}`)])
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped))

await build({
  ...common,
  entryPoints: ['src/bin.ts'],
  outfile: 'dist/bin.cjs',
  banner: { js: '#!/usr/bin/env node' },
  define: { ...common.define, BUILD: JSON.stringify(contentHash('dist/main.cjs')) },
})
chmodSync('dist/bin.cjs', 0o755)

const { default: tools } = await import(`${pathToFileURL('build/manifest.cjs').href}?${Date.now()}`)
const { manifest, pages } = await tools.makeManifest(version)
writeFileSync('dist/manifest.json', JSON.stringify(manifest))
for (const [words, page] of Object.entries(pages))
  writeFileSync(`dist/help/${words.replaceAll(' ', '-') || 'index'}.txt`, page)

// npx looks here first. Without it, it would install the package once more, build and all, into a folder of its own.
const shim = 'node_modules/.bin/lytics-advisor'
if (process.platform !== 'win32' && existsSync(dirname(shim))) {
  rmSync(shim, { force: true })
  symlinkSync('../../dist/bin.cjs', shim)
}
