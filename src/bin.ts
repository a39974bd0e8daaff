import { join } from 'node:path'
import { helpPage } from './core/help-page.ts'
import { inWayOf, launcherOf } from './core/launcher.ts'
import { load } from './load.ts'
import { unwritten, writer } from './terminal/writer.ts'

// The installed program. It answers what needs no code (version, help) from files and loads the rest only then.
// CommonJS: Node starts it 10 ms sooner than an ES module.

declare const VERSION: string
declare const BUILD: string

const args = process.argv.slice(2)
const started = { script: process.argv[1], env: (name: string) => process.env[name] }
const show = (text: string): void => writer(process.stdout, unwritten(process))(text)
const words = args.filter((word) => !word.startsWith('-'))
const helps = args.length === 0 || args.includes('--help') || args.includes('-h') || words[0] === 'help'
const page = helps ? helpPage(__dirname, words.slice(words[0] === 'help' ? 1 : 0).join(' ')) : undefined

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  show(`${VERSION}\n`)
} else if (page !== undefined) {
  show(inWayOf(launcherOf(started), page))
} else {
  load(join(__dirname, 'main.cjs'), BUILD).main(args, __dirname)
}
