import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addRow,
  fillRow,
  pressReview,
  type ReviewRow,
  type ReviewState,
  rowAt,
  startReview,
} from '../../src/terminal/review-state.ts'

const option = (source: string) => ({ source, share: 0.5, score: 0.9, reason: 'same name' })
const row = (id: string, more: Partial<ReviewRow> = {}): ReviewRow => ({
  id,
  target: id.toUpperCase(),
  field: option(id),
  next: undefined,
  mark: 'in',
  ...more,
})
const ROWS = [
  row('email', { next: option('work_email') }),
  row('value', { mark: 'open' }),
  row('phone'),
  row('city', { field: undefined, mark: 'open', next: option('town') }),
  row('state', { field: undefined, mark: 'open' }),
]
const START = startReview(ROWS)

/** The state after some keys, none of which may ask for anything. */
function press(state: ReviewState, ...keys: string[]): ReviewState {
  return keys.reduce((before, name) => {
    const step = pressReview(before, { name }, true)
    expect(step.action).toBeUndefined()
    return step.state
  }, state)
}
const on = (id: string): ReviewState => ({ ...START, at: START.rows.findIndex((each) => each.id === id) })

describe('the order', () => {
  test('what is open comes first, else as given, and the first is highlighted', () => {
    expect(START.rows.map(({ id }) => id)).toEqual(['value', 'city', 'state', 'email', 'phone'])
    expect(rowAt(START)?.id).toBe('value')
  })
  test('a row stays where it is when it is decided', () => {
    expect(press(START, 'space').rows.map(({ id }) => id)).toEqual(START.rows.map(({ id }) => id))
  })
})

describe('moving', () => {
  test('goes down and up, and stops at the ends', () => {
    expect(press(START, 'down', 'j').at).toBe(2)
    expect(press(START, 'down', 'down', 'up', 'k').at).toBe(0)
    expect(press(START, 'up').at).toBe(0)
    expect(press(START, 'pagedown').at).toBe(4)
    expect(press(START, 'end', 'down').at).toBe(4)
    expect(press(START, 'end', 'pageup').at).toBe(0)
    expect(press(START, 'end', 'home').at).toBe(0)
  })
  test('an empty table has nowhere to go', () => {
    expect(press(startReview([]), 'down', 'end', 'up').at).toBe(0)
  })
})

describe('dropping and taking', () => {
  test('d drops, and d again puts it back', () => {
    expect(rowAt(press(on('email'), 'd'))?.mark).toBe('out')
    expect(rowAt(press(on('email'), 'd', 'd'))?.mark).toBe('in')
  })
  test('Space takes what is open, and leaves it out again', () => {
    expect(rowAt(press(START, 'space'))?.mark).toBe('in')
    expect(rowAt(press(START, 'space', 'space'))?.mark).toBe('out')
  })
  test('where there is no field, nothing is dropped or taken, and it says so once', () => {
    for (const key of ['d', 'space']) {
      const state = press(on('state'), key)
      expect(rowAt(state)).toBe(rowAt(on('state')))
      expect(state.note).not.toBe('')
      expect(press(state, 'up').note).toBe('')
    }
  })
})

describe('the runner-up', () => {
  test('u uses it, and u again takes that back', () => {
    const used = rowAt(press(on('email'), 'u'))
    expect([used?.field?.source, used?.next?.source, used?.mark]).toEqual(['work_email', 'email', 'in'])
    expect(rowAt(press(on('email'), 'u', 'u'))?.field?.source).toBe('email')
  })
  test('u fills a row that has no field', () => {
    const used = rowAt(press(on('city'), 'u'))
    expect([used?.field?.source, used?.mark]).toEqual(['town', 'in'])
  })
  test('without one u says so', () => {
    const state = press(on('phone'), 'u')
    expect(rowAt(state)).toBe(rowAt(on('phone')))
    expect(state.note).toContain('no runner-up')
  })
  test('r shows it and hides it', () => {
    expect(press(START, 'r').details).toBe(true)
    expect(press(START, 'r', 'r').details).toBe(false)
  })
})

describe('what is asked of the caller', () => {
  test.each(['a', 'return', 'enter'])('%s accepts', (name) => {
    expect(pressReview(START, { name }, true)).toEqual({ action: 'accept', state: START })
  })
  test('c asks for another field for the highlighted row', () => {
    expect(pressReview(on('phone'), { name: 'c' }, true)).toEqual({ action: 'change', state: on('phone') })
    expect(pressReview(startReview([]), { name: 'c' }, true).action).toBeUndefined()
  })
  test('n asks for a row, where one can be added', () => {
    expect(pressReview(START, { name: 'n' }, true).action).toBe('add')
    const none = pressReview(START, { name: 'n' }, false)
    expect([none.action, none.state.note]).toEqual([undefined, 'Nothing is left to add.'])
  })
  test('? shows the keys and hides them', () => {
    expect(press(START, '?').help).toBe(true)
    expect(press(START, '?', '?').help).toBe(false)
  })
})

test('other keys, also with Ctrl, change nothing', () => {
  for (const name of ['x', 'escape', '', 'toString', 'f1'])
    expect(pressReview(START, { name }, true)).toEqual({ state: START })
  for (const name of ['d', 'a', 'c'])
    expect(pressReview(START, { name, ctrl: true }, true)).toEqual({ state: START })
})

describe('a field that a person chose', () => {
  test('goes, and what stood there is the runner-up', () => {
    const filled = fillRow(on('value'), 'value', option('income'))
    expect(rowAt(filled)).toMatchObject({ field: option('income'), next: option('value'), mark: 'in' })
    expect(filled.rows.filter((each) => each.id !== 'value')).toEqual(
      START.rows.filter((each) => each.id !== 'value'),
    )
  })
  test('the same one again leaves the runner-up', () => {
    expect(rowAt(fillRow(on('email'), 'email', option('email')))?.next?.source).toBe('work_email')
  })
  test('a row that is not there is no error', () => {
    expect(fillRow(START, 'nonesuch', option('x'))).toBe(START)
  })
  test('an added row stands last and is highlighted', () => {
    expect(rowAt(addRow(START, row('zip')))?.id).toBe('zip')
  })
})

test('whatever is pressed, no row is lost and the highlighted one is there', () => {
  const keys = fc.array(
    fc.constantFrom('up', 'down', 'home', 'end', 'pageup', 'pagedown', 'd', 'space', 'r', 'u', '?', 'x'),
  )
  fc.assert(
    fc.property(keys, (names) => {
      const state = press(START, ...names)
      expect(state.rows.map(({ id }) => id)).toEqual(START.rows.map(({ id }) => id))
      expect(rowAt(state)).toBeDefined()
      // Nothing goes that has no field.
      expect(state.rows.filter(({ mark, field }) => mark === 'in' && field === undefined)).toEqual([])
    }),
  )
})
