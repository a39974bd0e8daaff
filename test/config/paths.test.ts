import { expect, test } from 'vitest'
import { createPaths } from '../../src/config/paths.ts'

const pathsOf = (env: Readonly<Record<string, string>> = {}) => createPaths((name) => env[name], '/home/ada')
const account = (id: string) => ({ kind: 'account', id, sandbox: false })

test('everything lies below the home folder unless said otherwise', () => {
  const paths = pathsOf()
  expect(paths.accountsFile).toBe('/home/ada/.lytics/accounts.toml')
  expect(paths.stateDir(account('42'))).toBe('/home/ada/.local/state/lytics-advisor/42')
  expect(paths.sandboxDir).toBe('/home/ada/.local/share/lytics-advisor/sandbox')
})

test('the variables move it', () => {
  const paths = pathsOf({ LYTICS_ADVISOR_HOME: '/conf', XDG_STATE_HOME: '/state', XDG_DATA_HOME: '/data' })
  expect(paths.accountsFile).toBe('/conf/accounts.toml')
  expect(paths.stateDir(account('42'))).toBe('/state/lytics-advisor/42')
  expect(paths.sandboxDir).toBe('/data/lytics-advisor/sandbox')
})

test('an empty or relative XDG folder does not count', () => {
  expect(pathsOf({ XDG_STATE_HOME: '' }).stateDir(account('42'))).toContain('/home/ada/')
  expect(pathsOf({ XDG_STATE_HOME: 'here' }).stateDir(account('42'))).toContain('/home/ada/')
})

test.each(['..', '../../etc', '/etc', '.', 'a/b'])('the account id %s stays in the state folder', (id) => {
  expect(pathsOf().stateDir(account(id))).toMatch(
    /^\/home\/ada\/\.local\/state\/lytics-advisor\/[\w-][\w.-]*$/,
  )
})

test('a place of another kind, and the sandbox, share no folder with an account', () => {
  const { stateDir } = pathsOf({ XDG_STATE_HOME: '/state' })
  expect(stateDir({ kind: 'account', id: 'shop', sandbox: true })).toBe('/state/lytics-advisor/sandbox')
  expect(stateDir({ kind: 'source', id: '../shop', sandbox: false })).toBe(
    '/state/lytics-advisor/source/__shop',
  )
  expect(stateDir(account('shop'))).toBe('/state/lytics-advisor/shop')
})
