import { expect, it } from 'vitest'
import { createLimit } from '../../src/lytics/limit.ts'

const gate = () => {
  let open: () => void = () => {}
  const closed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, closed }
}

it('runs so many tasks at a time, the others in the order they came', async () => {
  const limit = createLimit(2)
  const started: number[] = []
  const doors = [gate(), gate(), gate(), gate()]
  const tasks = doors.map(({ closed }, index) =>
    limit(async () => {
      started.push(index)
      await closed
      return index
    }),
  )
  expect(started).toEqual([0, 1])
  doors[1]?.open()
  await tasks[1]
  expect(started).toEqual([0, 1, 2])
  const late = limit(async () => started.push(4))
  expect(started).toEqual([0, 1, 2])
  for (const { open } of doors) open()
  expect(await Promise.all(tasks)).toEqual([0, 1, 2, 3])
  await late
  expect(started).toEqual([0, 1, 2, 3, 4])
})

it('makes room again after a task that failed', async () => {
  const limit = createLimit(1)
  await expect(limit(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await limit(async () => 'next')).toBe('next')
})
