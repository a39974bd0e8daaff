import type { Io } from './io.ts'
import type { Progress } from './progress.ts'
import { visible, wrap } from './width.ts'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MS = 80
const PATIENCE_MS = 300

const silent: Progress = { note: () => undefined, step: () => undefined, during: (_what, work) => work() }

/** @param quiet --quiet or --json: then nothing is shown */
export function createProgress({ io, quiet }: { io: Io; quiet: boolean }): Progress {
  if (quiet) return silent
  let number = 0
  const bold = (text: string): string => (io.errColor ? `\u001b[1m${text}\u001b[22m` : text)
  return {
    note: (line) => io.err(`${line}\n`),
    step: (title, lines = []) => {
      number += 1
      io.err(
        `${bold(`${number}. ${title}`)}\n${lines.map((line) => (visible(line) <= io.width - 3 ? `   ${line}\n` : wrap(line, '   ', io.width))).join('')}`,
      )
    },
    during: async (what, work) => {
      if (!io.errIsTerminal || io.dumb) return await work()
      let frame = 0
      let shown = false
      const started = setTimeout(() => {
        shown = true
      }, PATIENCE_MS)
      const timer = setInterval(() => {
        if (shown) io.err(`\r${FRAMES[frame++ % FRAMES.length]} ${what} `)
      }, FRAME_MS)
      try {
        return await work()
      } finally {
        clearTimeout(started)
        clearInterval(timer)
        if (shown) io.err('\r\u001b[2K')
      }
    },
  }
}
