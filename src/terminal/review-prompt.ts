import { createPrompt, isEnterKey, useEffect, useKeypress, usePrefix, useState } from '@inquirer/core'
import { Chalk } from 'chalk'
import type { ReviewAnswer, ReviewQuestion } from './prompter.ts'
import { pressReview } from './review-state.ts'
import { drawReview, reviewCount, reviewLines } from './review-table.ts'
import { cut } from './width.ts'

/** A question with the terminal it is asked in. */
interface Config extends ReviewQuestion {
  readonly output: NodeJS.WriteStream
  readonly color: boolean
  /** Called before an answer that asks for something else first: the table is wiped, it comes back. */
  readonly leave: () => void
}

const HIDE_CURSOR = '\u001b[?25l'

const roomOf = ({ columns, rows }: NodeJS.WriteStream) => ({
  width: columns > 0 ? columns : 80,
  height: rows > 0 ? rows : 24,
})

/** readline has no name for signs such as `?`. */
const nameOf = (key: { name?: string }): string =>
  key.name ?? ('sequence' in key && typeof key.sequence === 'string' ? key.sequence : '')

/** A table that is moved through and changed with keys. One write a key: nothing flickers. */
export const reviewPrompt = createPrompt<ReviewAnswer, Config>((config, done) => {
  const { message, canAdd, output, leave } = config
  const [state, setState] = useState(config.state)
  const [room, setRoom] = useState(roomOf(output))
  const [status, setStatus] = useState<'idle' | 'done'>('idle')
  const prefix = usePrefix({ status })

  useEffect(() => {
    const resize = () => setRoom(roomOf(output))
    output.on('resize', resize)
    return () => {
      output.off('resize', resize)
    }
  }, [])

  useKeypress((key, rl) => {
    // readline collects what is typed; here nothing is.
    if (!isEnterKey(key)) rl.clearLine(0)
    if (status === 'done') return
    const { state: after, action } = pressReview(state, { name: nameOf(key), ctrl: key.ctrl }, canAdd)
    if (action !== undefined) {
      setStatus('done')
      if (action !== 'accept') leave()
      done({ action, state: after })
    }
    setState(after)
  })

  const paint = new Chalk({ level: config.color ? 1 : 0 })
  const style = { ...room, dim: paint.dim, accent: paint.cyan, warn: paint.yellow }
  const head = `${prefix} ${cut(`${paint.bold(message)} ${reviewCount(state)}`, room.width - 4)}`
  if (status === 'done') {
    const taken = state.rows.filter(({ mark }) => mark === 'in')
    return [head, ...reviewLines(taken, room.width)].join('\n')
  }
  return [head, `${drawReview(state, canAdd, style).join('\n')}${HIDE_CURSOR}`]
})
