import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inWayOf, launcherOf } from './core/launcher.ts'
import { load } from './load.ts'
import { unwritten, writer } from './terminal/writer.ts'

// The installed program. It answers what needs no code (version, help) from files and loads the rest only then.
// CommonJS: Node starts it 10 ms sooner than an ES module.

declare const VERSION: string
declare const BUILD: string

/** The prerendered help page that exactly these words name; anything else is for the dispatcher to read. */
function helpPage(words: readonly string[]): string | undefined {
  const pages: Record<string, string> = JSON.parse(readFileSync(join(__dirname, 'help.json'), 'utf8'))
  const page = pages[words.join(' ')]
  return page === undefined ? undefined : inWayOf(launcherOf(started), page)
}

const args = process.argv.slice(2)
const started = { script: process.argv[1], env: (name: string) => process.env[name] }
const show = (text: string): void => writer(process.stdout, unwritten(process))(text)
const words = args.filter((word) => !word.startsWith('-'))
const helps = args.length === 0 || args.includes('--help') || args.includes('-h') || words[0] === 'help'
const page = helps ? helpPage(words[0] === 'help' ? words.slice(1) : words) : undefined

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  show(`${VERSION}\n`)
} else if (page !== undefined) {
  show(page)
} else {
  load(join(__dirname, 'main.cjs'), BUILD).main(args, __dirname)
}
