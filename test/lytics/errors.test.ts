import { describe, expect, it } from 'vitest'
import { exitStatus } from '../../src/core/exit.ts'
import { step } from '../../src/core/next.ts'
import { codeOf, errorOf, reasonOf } from '../../src/lytics/errors.ts'
import { raw, refusal } from './support.ts'

const v1Refusal = (status: number, message: string) =>
  raw(status, JSON.stringify({ data: null, status, message }))

describe('errorOf', () => {
  it.each([
    [refusal(400, 'config is required', 'JOB-BADREQ-002'), 'failed', 'refused', 1],
    [v1Refusal(401, 'Not authorized'), 'auth', 'unauthorized', 4],
    [v1Refusal(401, 'Expired Token'), 'auth', 'token_expired', 4],
    [refusal(403, 'role missing', 'FORBIDDEN-026'), 'auth', 'forbidden', 4],
    [refusal(404, 'No job with that ID', 'JOB-NOTFOUND-004'), 'not_found', 'not_found', 5],
    [refusal(404, 'No account', 'ACCOUNT-NOTFOUND-021'), 'not_found', 'account_not_found', 5],
    [refusal(405, 'wrong verb'), 'failed', 'refused', 1],
    [refusal(400, 'Duplicate work config', 'JOB-BADREQ-002'), 'conflict', 'duplicate', 6],
    [refusal(409, 'taken'), 'conflict', 'duplicate', 6],
    [refusal(429, 'slow down'), 'unavailable', 'rate_limited', 7],
    [v1Refusal(429, 'slow down'), 'unavailable', 'rate_limited', 7],
    [refusal(500, 'broken', 'INTERNAL-019'), 'unavailable', 'server_error', 7],
    [raw(302, ''), 'failed', 'redirected', 1],
  ])(
    'makes of an answer the fault, code and exit status that it stands for (%#)',
    (answer, fault, code, exit) => {
      const error = errorOf('Read the job', answer)
      expect(error).toMatchObject({ fault, code })
      expect(exitStatus(error)).toBe(exit)
      expect(error.details.status).toBe(answer.status)
      expect(error.details.hint).toMatch(/\w/)
    },
  )

  it('keeps what Lytics said, its code and the request id', () => {
    const error = errorOf('Read the job', refusal(404, 'No job with that ID', 'JOB-NOTFOUND-004'))
    expect(error.message).toBe('Read the job: No job with that ID')
    expect(error.details).toMatchObject({ apiCode: 'JOB-NOTFOUND-004', requestId: 'r2', retryable: false })
  })

  it('reads the older shape too, which a 401 has on every path', () => {
    expect(errorOf('List the jobs', v1Refusal(401, 'Not authorized')).message).toBe(
      'List the jobs: Not authorized',
    )
  })

  it('falls back to a message beside an empty list of errors', () => {
    const answer = raw(400, JSON.stringify({ errors: [], message: 'bad thing' }))
    expect(errorOf('Read', answer).message).toBe('Read: bad thing')
  })

  it('says the status where the answer says nothing readable', () => {
    for (const body of ['', '[]', '"text"', '{"message":5}', '{"errors":[{}]}']) {
      expect(errorOf('Read', raw(502, body)).message).toBe('Read: Lytics answered 502')
    }
  })

  it.each([
    [
      raw(403, '<html><title>Attention Required!</title><h1>Blocked</h1></html>', 'text/html'),
      'Attention Required!',
    ],
    [raw(407, 'proxy auth', 'text/plain'), 'answered 407'],
    [raw(404, '<!doctype html><h1>Not here</h1>', ''), 'Not here'],
    [raw(401, '<html>Sign in</html>', 'text/html; charset=utf-8'), 'answered 401'],
    [raw(502, '<html>Bad gateway</html>'), 'answered 502'],
    [raw(400, '<?xml version="1.0"?><Error/>', 'application/xml'), 'answered 400'],
  ])('tells an answer of a proxy or gateway from one of Lytics (%#)', (answer, title) => {
    const error = errorOf('List the jobs', answer)
    expect(error).toMatchObject({ fault: 'unavailable', code: 'gateway_answered' })
    expect(error.message).toContain('not Lytics')
    expect(error.message).toContain(title)
    expect(error.details.hint).not.toContain('role')
  })

  it('lets no escape sequence or endless text of a server through', () => {
    const error = errorOf('Read', refusal(400, `\u001b[31mred\u001b[0m\n${'x'.repeat(5000)}`))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(error.message).not.toMatch(/[\u0000-\u001f]/)
    expect(error.message.length).toBeLessThan(400)
  })

  it('names the command that shows what there is, only where something is not there', () => {
    const look = step('jobs list')
    expect(errorOf('Read', refusal(404, 'none'), look).details.next).toEqual([look])
    expect(errorOf('Read', refusal(400, 'bad'), look).details.next).toBeUndefined()
    expect(errorOf('Read', refusal(404, 'none')).details.next).toBeUndefined()
  })

  it('tells a person without a working token what to do', () => {
    expect(errorOf('Read', v1Refusal(401, 'Expired Token')).details.next).toContainEqual(step('accounts add'))
  })
})

describe('the reason for a failure', () => {
  it('is a text for anything that can be thrown', () => {
    expect(reasonOf('just text')).toBe('just text')
    expect(reasonOf(new RangeError(''))).toBe('RangeError')
    expect(codeOf('just text')).toBe('')
  })

  it('has the code of the error inside', () => {
    const inner = Object.assign(new Error('x'), { code: 'ECONNRESET' })
    expect(codeOf(new Error('outer', { cause: inner }))).toBe('ECONNRESET')
  })
})
