import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compose } from '../src/compose.ts'
import { bufferIo } from './support/buffer-io.ts'
import { NOTEBOOK, note } from './support/notes-target.ts'
import { render } from './support/render.ts'

const home = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'advisor-compose-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('without a token the gate is there for other targets, and only reading the account misses it', async () => {
  const { ctx } = compose({
    io: bufferIo(),
    options: {
      json: false,
      sandbox: false,
      yes: true,
      dry_run: false,
      input: false,
      color: false,
      quiet: false,
      timeout: 120,
      verbose: false,
      accept: [],
    },
    command: render,
    signal: new AbortController().signal,
    process: Object.assign(Object.create(process), { env: { HOME: home() } }),
  })
  const proposal = { where: NOTEBOOK, title: 'A page', summary: [], warnings: [], writes: [note('milk')] }
  const gate = await ctx.gate()
  // It got as far as looking for the sender of the notes: no token was asked for on the way.
  await expect(gate.submit(proposal)).rejects.toThrow('No sender for notes')
  await expect(ctx.account()).rejects.toMatchObject({ code: 'no_token' })
})
