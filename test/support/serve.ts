import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { BIN, homeEnv, newHome } from './run.ts'

/** Starts `sandbox serve` on a free port; stopped after the test. @returns the base URL */
export async function served(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [BIN, 'sandbox', 'serve', '--port', '0', ...args], {
    env: homeEnv(newHome()),
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return await new Promise((found, fail) => {
    let text = ''
    const look = (chunk: Buffer) => {
      text += chunk.toString()
      const url = /http:\/\/[\w.:[\]]+/.exec(text)?.[0]
      if (url !== undefined) found(url)
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    child.on('close', () => fail(new Error(`sandbox serve ended: ${text}`)))
  })
}
