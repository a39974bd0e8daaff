import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cacheFile, load } from '../src/load.ts'

// Runs a list on the sandbox and keeps the code that V8 compiled for it, for the Node that builds (see src/load.ts).

const file = resolve('dist/main.cjs')
rmSync(cacheFile(file), { force: true })
const home = mkdtempSync(join(tmpdir(), 'advisor-build-'))
Object.assign(process.env, {
  HOME: home,
  XDG_DATA_HOME: home,
  XDG_STATE_HOME: home,
  LYTICS_ADVISOR_HOME: home,
})
const { exports, script } = load(file, true)
exports.main(['connections', 'list', '--sandbox', '--json'], resolve('dist')).finally(() => {
  if (script !== undefined) writeFileSync(cacheFile(file), script.createCachedData())
  rmSync(home, { recursive: true, force: true })
})
