import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './load.ts'
import { unwritten, writer } from './terminal/writer.ts'

// The installed program. It answers what needs no code (version, help) from files and loads the rest only then.
// CommonJS: Node starts it 10 ms sooner than an ES module.

declare const VERSION: string
declare const BUILD: string

/** The prerendered help page for the words of the command line, the longest that exists. */
function helpPage(words: readonly string[]): string {
  const pages: Record<string, string> = JSON.parse(readFileSync(join(__dirname, 'help.json'), 'utf8'))
  for (let length = Math.min(words.length, 3); length > 0; length--) {
    const page = pages[words.slice(0, length).join(' ')]
    if (page !== undefined) return page
  }
  return pages[''] ?? ''
}

const args = process.argv.slice(2)
const show = (text: string): void => writer(process.stdout, unwritten(process))(text)
const words = args.filter((word) => !word.startsWith('-'))

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  show(`${VERSION}\n`)
} else if (args.length === 0 || args.includes('--help') || args.includes('-h') || words[0] === 'help') {
  show(helpPage(words[0] === 'help' ? words.slice(1) : words))
} else {
  load(join(__dirname, 'main.cjs'), BUILD).main(args, __dirname)
}
