import { describe, expect, test } from 'vitest'
import { helpStep, placeholder, step } from '../../src/core/next.ts'
import { renderer, withCommands } from '../../src/dispatcher/next.ts'
import { builtManifest, render, renderWith } from '../support/render.ts'

describe('a suggested command', () => {
  test.each([
    [step('jobs list'), 'lytics-advisor jobs list'],
    [step('jobs get', { job: 'VIP to Meta' }), 'lytics-advisor jobs get "VIP to Meta"'],
    [
      step('connect', { goal: ['facebook'], segment: 'It is $(id)!', map: ['a=B', 'c=D'], start: false }),
      "lytics-advisor connect facebook --segment 'It is $(id)!' --map a=B --map c=D --no-start",
    ],
    [step('connect', { goal: ['-x y'], rows: true, another: false }), 'lytics-advisor connect -- "-x y"'],
    [step('jobs get', { job: '-', json: true }), 'lytics-advisor jobs get - --json'],
    [step('jobs create', { workflow: 'w', name: '--yes' }), 'lytics-advisor jobs create w --name=--yes'],
    [step('schema info', { fields: ['email', 'phone'] }), 'lytics-advisor schema info email phone'],
    [step('jobs logs', { job: 'j1', last: 5 }), 'lytics-advisor jobs logs j1 --last 5'],
    [step('accounts use', { name: placeholder('name') }), 'lytics-advisor accounts use <name>'],
    [
      step('jobs update', { job: 'j1', set: [placeholder('value', 'list=')] }),
      'lytics-advisor jobs update j1 --set list=<value>',
    ],
    // A name that only looks like something to fill in is quoted.
    [step('jobs get', { job: '<name>' }), 'lytics-advisor jobs get "<name>"'],
    [step('jobs get', { job: undefined }), 'lytics-advisor jobs get'],
    [
      step('map', { source: '-' }, { pipe_from: 'gunzip -c <file>', pipe_to: 'cat' }),
      'gunzip -c <file> | lytics-advisor map --source - | cat',
    ],
    [helpStep(), 'lytics-advisor --help'],
    [helpStep('jobs list'), 'lytics-advisor jobs list --help'],
  ])('%j is a line', (suggested, line) => {
    expect(render(suggested)).toBe(line)
  })

  test('goes to the account of the run, by name and by id', () => {
    const onProd = renderWith({ account: 'prod', account_id: '7', sandbox: false })
    expect(onProd(step('jobs list'))).toBe('lytics-advisor jobs list --account prod --account-id 7')
    expect(renderWith({ account: 'my prod', sandbox: false })(step('health'))).toContain(
      '--account "my prod"',
    )
  })

  test('stays on the sandbox, which goes before a named account', () => {
    expect(renderWith({ account: 'prod', sandbox: true })(step('jobs list'))).toBe(
      'lytics-advisor jobs list --sandbox',
    )
  })

  test('goes where it says itself, whatever the run was for', () => {
    const onProd = renderWith({ account: 'prod', sandbox: false })
    expect(onProd(step('apply', { plan: 'p', sandbox: true }))).toBe('lytics-advisor apply p --sandbox')
    const onSandbox = renderWith({ sandbox: true })
    expect(onSandbox(step('apply', { plan: 'p', sandbox: false }))).toBe('lytics-advisor apply p')
  })

  test('of this machine alone names no account', () => {
    const onProd = renderWith({ account: 'prod', sandbox: false })
    expect(onProd(step('accounts list'))).toBe('lytics-advisor accounts list')
    expect(onProd(step('sandbox status'))).toBe('lytics-advisor sandbox status')
    expect(onProd(helpStep('jobs list'))).toBe('lytics-advisor jobs list --help')
  })

  test('is started as the program was', () => {
    const local = renderer({ manifest: builtManifest(), program: 'npx lytics-advisor' })
    expect(local(step('health'))).toBe('npx lytics-advisor health')
    expect(local(step('map', { source: '-' }, { pipe_from: 'cat x' }))).toBe(
      'cat x | npx lytics-advisor map --source -',
    )
  })

  test('that does not exist is a mistake of ours', () => {
    expect(() => render(step('jobs stopp'))).toThrow('There is no operation "jobs stopp"')
    expect(() => render(step('jobs get', { jop: 'x' }))).toThrow('"jobs get" has no input "jop"')
  })
})

describe('a document', () => {
  const suggested = step('jobs update', { job: 'j1', set: [placeholder('value', 'a=')] })
  const shown = {
    operation: 'jobs update',
    input: { job: 'j1', set: ['a=<value>'] },
    command: 'lytics-advisor jobs update j1 --set a=<value>',
  }

  test('shows the line beside each suggested command, and what is to be filled in as text', () => {
    const document = { next: [suggested], undo: suggested, causes: [{ next: [suggested] }], kept: { a: 1 } }
    const paths = [['next', '*'], ['undo'], ['causes', '*', 'next', '*']]
    expect(withCommands(document, paths, render)).toEqual({
      next: [shown],
      undo: shown,
      causes: [{ next: [shown] }],
      kept: { a: 1 },
    })
  })

  test('of an account is not touched where it only looks like one', () => {
    const document = { next: [], config: { next: [suggested] }, undo: null }
    expect(withCommands(document, [['next', '*'], ['undo'], ['gone', '*']], render)).toEqual(document)
  })

  test('with suggested commands says where they are, in the manifest', () => {
    const steps = Object.fromEntries(builtManifest().map((entry) => [entry.name, entry.steps]))
    expect(steps['jobs pause']).toEqual([['undo']])
    expect(steps.connect).toEqual([['next', '*']])
    expect(steps['diagnose job']).toEqual([['diagnosis', 'causes', '*', 'next', '*']])
    expect(steps.health).toEqual([['findings', '*', 'next', '*']])
    expect(steps['jobs list']).toEqual([])
  })
})
