import { describe, expect, test } from 'vitest'
import type { AuthField, AuthTypeEntry } from '../../src/catalog/types.ts'
import { credentialConfig, missingFields } from '../../src/flows/ask/credential-flags.ts'
import { refused } from '../support/failure.ts'
import { testCtx } from '../support/test-ctx.ts'

const field = (name: string, more: Partial<AuthField> = {}): AuthField => ({
  name,
  label: name,
  type: 'string',
  secret: false,
  needed: true,
  where: 'Settings.',
  ...more,
})
const sftp: AuthTypeEntry = {
  slug: 'sftp-login',
  type: 'sftp_login',
  name: 'SFTP login',
  providers: ['sftp'],
  method: 'sftp',
  fields: [
    field('host'),
    field('port', { type: 'integer', needed: false }),
    field('password', { secret: true, needed: true, one_of: 'proof' }),
    field('private_key', { secret: true, needed: true, one_of: 'proof' }),
    field('folder', { needed: false }),
  ],
  where: '',
  permissions: [],
  notes: [],
}
const config = (set: string[], secret: string[] = []) =>
  credentialConfig(testCtx({ env: { PW: 'pass-word', PORT: '22', BAD: 'twenty-two' } }).ctx, sftp, {
    set,
    secret,
  })

describe('what flags give', () => {
  test('plain fields are typed, secrets come from their places, numbers are numbers', async () => {
    expect(await config(['host=h.example', 'port=22'], ['password=env:PW'])).toEqual({
      host: 'h.example',
      port: 22,
      password: 'pass-word',
    })
  })
  test('a number that comes as a secret is a number too', async () => {
    expect(await config([], ['port=env:PORT'])).toEqual({ port: 22 })
    const { exit, message } = await refused(() => config([], ['port=env:BAD']))
    expect(exit).toBe(2)
    expect(message).not.toContain('twenty')
  })
  test('a secret as an argument is refused and not repeated', async () => {
    const seen = await refused(() => config(['password=hunter2']))
    expect(seen).toMatchObject({ exit: 2, code: 'secret_in_argument' })
    expect(seen.hint).toContain('--secret password=env:NAME')
    expect(JSON.stringify([seen.message, seen.hint])).not.toContain('hunter2')
  })
  test.each([
    [['hosst=x'], [], '--set hosst', 'Did you mean host?'],
    [[], ['pasword=env:PW'], '--secret pasword', 'Did you mean password?'],
    [['zzzzzz=x'], [], '--set zzzzzz', 'It has host, port, password, private_key, folder.'],
  ])('the unknown field of %j %j is refused with the nearest', async (set, secret, flag, hint) => {
    const seen = await refused(() => config(set, secret))
    expect(seen).toMatchObject({ exit: 2, hint })
    expect(seen.message).toBe(`${flag}: sftp-login has no such field`)
  })
  test('a number with letters is refused', async () => {
    expect(await refused(() => config(['port=22a']))).toMatchObject({
      exit: 2,
      message: '--set port=22a: expected a whole number',
    })
  })
  test('a type without fields says so', async () => {
    const { hint } = await refused(() =>
      credentialConfig(testCtx({}).ctx, { ...sftp, fields: [] }, { set: ['a=1'], secret: [] }),
    )
    expect(hint).toBe('It has none.')
  })
})

describe('what is left out', () => {
  const names = (given: Record<string, string>) => missingFields(sftp, given).map(({ name }) => name)
  test('needed fields are missing, and one of an either-or group', () => {
    expect(names({})).toEqual(['host', 'password'])
  })
  test('any member fills its group', () => {
    expect(names({ host: 'h', private_key: 'k' })).toEqual([])
    expect(names({ host: 'h', password: 'p' })).toEqual([])
  })
})
