import { expect, test } from 'vitest'
import { createPaths } from '../../src/config/paths.ts'

const pathsOf = (env: Readonly<Record<string, string>> = {}) => createPaths((name) => env[name], '/home/ada')

test('everything lies below the home folder unless said otherwise', () => {
  const paths = pathsOf()
  expect(paths.accountsFile).toBe('/home/ada/.lytics/accounts.toml')
  expect(paths.stateDir('42')).toBe('/home/ada/.local/state/lytics-advisor/42')
  expect(paths.sandboxDir).toBe('/home/ada/.local/share/lytics-advisor/sandbox')
})

test('the variables move it', () => {
  const paths = pathsOf({ LYTICS_ADVISOR_HOME: '/conf', XDG_STATE_HOME: '/state', XDG_DATA_HOME: '/data' })
  expect(paths.accountsFile).toBe('/conf/accounts.toml')
  expect(paths.stateDir('42')).toBe('/state/lytics-advisor/42')
  expect(paths.sandboxDir).toBe('/data/lytics-advisor/sandbox')
})

test('an empty or relative XDG folder does not count', () => {
  expect(pathsOf({ XDG_STATE_HOME: '' }).stateDir('42')).toContain('/home/ada/')
  expect(pathsOf({ XDG_STATE_HOME: 'here' }).stateDir('42')).toContain('/home/ada/')
})

test.each(['..', '../../etc', '/etc', '.', 'a/b'])('the account id %s stays in the state folder', (id) => {
  expect(pathsOf().stateDir(id)).toMatch(/^\/home\/ada\/\.local\/state\/lytics-advisor\/[\w-][\w.-]*$/)
})
