import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectTypeOf, test } from 'vitest'
import type { Approval, Sender, Write } from '../../src/core/write.ts'
import type { Lytics } from '../../src/lytics/client.ts'

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  )

test('a sender takes no write without an approval, and nothing else is one', () => {
  expectTypeOf<Parameters<Sender['send']>[2]>().toEqualTypeOf<Approval>()
  expectTypeOf<{ writes: Set<string> }>().not.toExtend<Approval>()
  expectTypeOf<Write>().not.toExtend<Approval>()
})

test('the client offers reads only', () => {
  expectTypeOf<
    Extract<keyof Lytics['jobs'], 'create' | 'update' | 'kill' | 'pause' | 'delete'>
  >().toEqualTypeOf<never>()
  expectTypeOf<Extract<keyof Lytics['auths'], 'create' | 'update' | 'delete'>>().toEqualTypeOf<never>()
})

test('an approval is made in one place', () => {
  const makers = sources('src').filter((file) =>
    /as unknown as Approval|as Approval\b/.test(readFileSync(file, 'utf8')),
  )
  expect(makers).toEqual([join('src', 'gate', 'send.ts')])
})

test('a sender is made by the composition root alone', () => {
  const users = sources('src').filter((file) => /createLyticsSender\(/.test(readFileSync(file, 'utf8')))
  expect(users.sort()).toEqual([join('src', 'compose', 'lytics.ts'), join('src', 'lytics', 'sender.ts')])
})
