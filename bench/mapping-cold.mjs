// Loads a matcher in this fresh process and matches once; prints both times. bench/mapping.ts starts it.
//   node bench/mapping-cold.mjs matcher|fuse.js INPUT, a JSON object with source and target
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const [name, text] = process.argv.slice(2)
const input = JSON.parse(text)

const begun = performance.now()
const run = name === 'matcher' ? matcher() : fuse()
const loaded = performance.now()
run()
const matched = performance.now()
console.log(JSON.stringify({ loading: loaded - begun, first: matched - loaded }))

function matcher() {
  const { matchFields } = require('../dist/parts/match-fields.cjs')
  return () => matchFields({ ...input, direction: 'export' })
}

function fuse() {
  const Fuse = require('fuse.js')
  return () => {
    const index = new Fuse(input.source, { keys: ['name'], includeScore: true, threshold: 1 })
    for (const { name } of input.target) index.search(name)
  }
}
