#!/usr/bin/env node
// Builds dist/: the program as ES modules split for lazy loading, its start file, the manifest and the help pages.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
// CommonJS dependencies call require for Node's own modules; an ES module has none.
const banner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
}
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: { VERSION: JSON.stringify(version) },
  logLevel: 'warning',
}

mkdirSync('build', { recursive: true })

const program = await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  banner,
  legalComments: 'none',
})
// A test reads it: nothing heavy may stand in the static graph of main.
writeFileSync('build/meta.json', JSON.stringify(program.metafile))

await build({
  ...common,
  entryPoints: ['src/bin.ts'],
  outfile: 'dist/bin.cjs',
  format: 'cjs',
  external: ['./main.js'],
  minify: true,
})

await build({
  ...common,
  entryPoints: ['scripts/manifest.ts'],
  outfile: 'build/manifest.mjs',
  format: 'esm',
  banner,
})
const { makeManifest } = await import(`${pathToFileURL('build/manifest.mjs').href}?${Date.now()}`)
const { manifest, pages } = await makeManifest(version)
writeFileSync('dist/manifest.json', JSON.stringify(manifest))
writeFileSync('dist/help.json', JSON.stringify(pages))

// Chunks of earlier builds go last, so that a program that is running meanwhile finds its own.
const made = new Set(Object.keys(program.metafile.outputs))
for (const name of readdirSync('dist/chunks'))
  if (!made.has(`dist/chunks/${name}`)) rmSync(`dist/chunks/${name}`)
