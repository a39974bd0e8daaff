/** Runs a task when there is room for it. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>

/** At most `most` tasks at a time; the others wait in the order they came. */
export function createLimit(most: number): Limit {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    // Whoever ends hands its place on, so `running` does not change while somebody waits.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}
