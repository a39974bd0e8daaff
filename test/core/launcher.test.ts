import { expect, test } from 'vitest'
import { inWayOf, launcherOf } from '../../src/core/launcher.ts'

const started = (script: string | undefined, env: Readonly<Record<string, string>> = {}) =>
  launcherOf({ script, env: (name) => env[name] })

test.each([
  '/usr/local/bin/lytics-advisor',
  '/home/ada/.npm-global/bin/lytics-advisor',
  '/usr/local/lib/node_modules/lytics-advisor/dist/bin.cjs',
  '/home/ada/.local/share/pnpm/global/5/node_modules/lytics-advisor/dist/bin.cjs',
  'C:\\Users\\ada\\AppData\\Roaming\\npm\\node_modules\\lytics-advisor\\dist\\bin.cjs',
  undefined,
])('%s is on the PATH', (script) => {
  expect(started(script)).toBe('lytics-advisor')
})

test.each([
  '/work/checkout/dist/bin.cjs',
  '/work/shop/node_modules/.bin/lytics-advisor',
  '/work/shop/node_modules/lytics-advisor/dist/bin.cjs',
])('%s is started again through npx', (script) => {
  expect(started(script)).toBe('npx lytics-advisor')
})

test('under npm exec the answer is npx, wherever npm put it', () => {
  expect(started('/usr/local/bin/lytics-advisor', { npm_command: 'exec' })).toBe('npx lytics-advisor')
})

test('a help page names commands as they are started here, and its own name stays', () => {
  const page =
    'lytics-advisor 0.1.0\n  lytics-advisor jobs list\n  a | lytics-advisor map\nlytics-advisor <command>\n'
  expect(inWayOf('lytics-advisor', page)).toBe(page)
  expect(inWayOf('npx lytics-advisor', page)).toBe(
    'lytics-advisor 0.1.0\n  npx lytics-advisor jobs list\n  a | npx lytics-advisor map\nnpx lytics-advisor <command>\n',
  )
})
