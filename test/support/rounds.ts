import type { Transport, TransportRequest } from '../../src/http-request/transport.ts'

/** How long, in turns of the event loop, nobody may ask for more before a round counts as complete. */
const QUIET_TURNS = 25

/**
 * Counts round trips without a clock: requests wait until everything that is asked for at the same time is there, and
 * are then answered together. Made for `instead` of `testCtx`.
 */
export function countRounds() {
  const rounds: string[][] = []
  let waiting: { readonly line: string; readonly release: () => void }[] = []
  let open = 0
  let quiet = 0
  let turning = false

  const turn = (): void => {
    quiet = open === 0 ? quiet + 1 : 0
    if (quiet >= QUIET_TURNS) {
      const round = waiting
      waiting = []
      turning = false
      rounds.push(round.map(({ line }) => line))
      open = round.length
      for (const { release } of round) release()
    } else setImmediate(turn)
  }
  const instead = async (request: TransportRequest, real: Transport) => {
    const line = `${request.method} ${new URL(request.url).pathname}`
    quiet = 0
    await new Promise<void>((release) => {
      waiting.push({ line, release })
      if (!turning) setImmediate(turn)
      turning = true
    })
    try {
      return await real(request)
    } finally {
      open -= 1
    }
  }
  return { rounds, instead }
}
