#!/usr/bin/env node
// What `npm pack` and `npm publish` put into the package instead of our own package.json: nothing that is for working
// on the program. Bundled libraries are ours to install, not the user's, and npm warns of a `prepare` script.
//   node scripts/pack-manifest.mjs pack      builds, keeps package.json aside and writes the smaller one
//   node scripts/pack-manifest.mjs restore   puts it back
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const FILE = 'package.json'
const ASIDE = 'build/package.json'

const restore = () => existsSync(ASIDE) && renameSync(ASIDE, FILE)

// An earlier `npm pack` may have been interrupted.
restore()
if (process.argv[2] === 'pack') {
  // No file of an earlier build may be in the package.
  rmSync('dist', { recursive: true, force: true })
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
  mkdirSync('build', { recursive: true })
  copyFileSync(FILE, ASIDE)
  const { scripts: _scripts, devDependencies: _tools, ...packed } = JSON.parse(readFileSync(FILE, 'utf8'))
  writeFileSync(FILE, `${JSON.stringify(packed, null, 2)}\n`)
}
