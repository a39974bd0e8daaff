import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words of commands, so that no other file can be meant. */
const WORDS = /^[a-z-]*( [a-z-]+)*$/

/**
 * The prerendered help page that exactly these words name, the front page for none; undefined where there is none.
 * @param folder where the installed program is
 */
export function helpPage(folder: string, words: string): string | undefined {
  const file = join(folder, 'help', `${words.replaceAll(' ', '-') || 'index'}.txt`)
  return WORDS.test(words) && existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
