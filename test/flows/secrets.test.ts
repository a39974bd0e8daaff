import { expect, test } from 'vitest'
import { readSecrets } from '../../src/flows/run/secrets.ts'
import { refused } from '../support/failure.ts'
import { testCtx } from '../support/test-ctx.ts'

const LITERAL = 'hunter2-hunter2'

test('a secret comes from the environment, a file or stdin; the line end is not part of it', async () => {
  const { ctx } = testCtx({
    env: { KEY: ' kept as it is\r\n' },
    files: { '/k.pem': 'line 1\nline 2\r\n' },
    input: 'typed\n',
  })
  expect([...(await readSecrets(ctx, ['a=env:KEY', 'b=file:/k.pem', 'c=stdin']))]).toEqual([
    ['a', ' kept as it is'],
    ['b', 'line 1\nline 2'],
    ['c', 'typed'],
  ])
})

test('none given is none read', async () => {
  expect((await readSecrets(testCtx({}).ctx, [])).size).toBe(0)
})

test.each([
  ['an empty variable', 'a=env:EMPTY', 'the environment has no EMPTY'],
  ['a missing variable', 'a=env:GONE', 'the environment has no GONE'],
  ['a missing file', 'a=file:/gone', 'no file /gone'],
])('%s ends with 2 and says where nothing was', async (_, word, message) => {
  const { ctx } = testCtx({ env: { EMPTY: '' } })
  expect(await refused(() => readSecrets(ctx, [word]))).toMatchObject({
    exit: 2,
    message: expect.stringContaining(message),
  })
})

test.each([`a=${LITERAL}`, LITERAL, `=${LITERAL}`])(
  'the secret itself in %s is refused and not repeated',
  async (word) => {
    const { exit, message, hint, error } = await refused(() => readSecrets(testCtx({}).ctx, [word]))
    expect(exit).toBe(2)
    expect(hint).toContain('a secret is never an argument')
    expect(JSON.stringify([message, hint, error.details, String(error.stack)])).not.toContain(LITERAL)
  },
)

test('stdin holds one secret only', async () => {
  expect(await refused(() => readSecrets(testCtx({ input: 'x' }).ctx, ['a=stdin', 'b=stdin']))).toMatchObject(
    {
      exit: 2,
      message: '--secret: only one can come from stdin',
    },
  )
})

test('the same name twice is refused', async () => {
  const { ctx } = testCtx({ env: { A: '1', B: '2' } })
  expect(await refused(() => readSecrets(ctx, ['a=env:A', 'a=env:B']))).toMatchObject({ exit: 2 })
})
