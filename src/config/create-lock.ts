import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError, cancelledError } from '../core/errors.ts'
import type { LockOptions, Unlock } from './files.ts'

const PAUSE_MS = 100
/** A lock whose holder has not shown a sign of life for so long is that of a process that was killed. */
const STALE_MS = 10_000
const SAY_AFTER_MS = 5_000

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED'

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(cancelledError())
    const stop = (): void => {
      clearTimeout(timer)
      reject(cancelledError())
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, PAUSE_MS)
    signal.addEventListener('abort', stop, { once: true })
  })

const holderOf = async (path: string): Promise<string> =>
  (await readFile(`${path}.holder`, 'utf8').catch(() => '')) || 'another run of this program'

const stillLocked = (path: string, holder: string): AppError =>
  new AppError('conflict', `${holder} still works on ${dirname(path)}`, {
    code: 'locked',
    hint: 'Nothing was sent. Wait until it has ended, or end it, and run this again.',
  })

/**
 * Takes the lock of a path, which one process on this machine can hold at a time. It is a folder beside the path, so it
 * works on network drives too, and a killed holder's lock is taken over.
 * @throws AppError conflict (exit 6) when the holder keeps it beyond the limit, cancelled when the signal fires
 */
export async function lock(path: string, { who, limitMs, signal, waiting }: LockOptions): Promise<Unlock> {
  const { lock: take } = await import('proper-lockfile')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  let warned = false
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      // A holder that lost its lock (the machine slept) goes on: what it sent is in the journal anyway.
      const release = await take(path, { realpath: false, stale: STALE_MS, onCompromised: () => undefined })
      await writeFile(`${path}.holder`, who, { mode: 0o600 }).catch(() => undefined)
      return async () => {
        await rm(`${path}.holder`, { force: true }).catch(() => undefined)
        await release().catch(() => undefined)
      }
    } catch (error) {
      if (!isLocked(error)) throw error
    }
    if (waited >= limitMs) throw stillLocked(path, await holderOf(path))
    if (waited >= SAY_AFTER_MS && !warned) {
      warned = true
      waiting(await holderOf(path))
    }
    await pause(signal)
  }
}
