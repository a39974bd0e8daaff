/** Something that may fill a row. */
export interface ReviewOption {
  readonly source: string
  /** How filled it is, in [0, 1]; undefined where nobody counted. */
  readonly share?: number | undefined
  /** How likely it is right, in [0, 1]; undefined where a person said so. */
  readonly score?: number | undefined
  readonly reason: string
}

/** `in`: goes when the table is accepted. `out`: dropped. `open`: nobody decided; left out unless somebody does. */
export type ReviewMark = 'in' | 'out' | 'open'

/** One line of a reviewed table. */
export interface ReviewRow {
  readonly id: string
  readonly target: string
  readonly field: ReviewOption | undefined
  /** The next best. */
  readonly next: ReviewOption | undefined
  readonly mark: ReviewMark
}

/** A table under review, with the highlighted row. */
export interface ReviewState {
  readonly rows: readonly ReviewRow[]
  readonly at: number
  /** The runner-up of the highlighted row is shown. */
  readonly details: boolean
  readonly help: boolean
  /** What the last key came to, where it came to nothing. */
  readonly note: string
}

/** What is asked of the caller: take the rows, find another field for the highlighted row, add a row. */
export type ReviewAction = 'accept' | 'change' | 'add'

/** A state, and what is asked of the caller, if anything. */
export interface ReviewStep {
  readonly state: ReviewState
  readonly action?: ReviewAction
}

/** A pressed key: the name as readline gives it, or the sign itself. */
export interface ReviewKey {
  readonly name: string
  readonly ctrl?: boolean
}

/** A fresh review: what is open comes first, else in the given order. */
export const startReview = (rows: readonly ReviewRow[]): ReviewState => ({
  rows: [...rows.filter(({ mark }) => mark === 'open'), ...rows.filter(({ mark }) => mark !== 'open')],
  at: 0,
  details: false,
  help: false,
  note: '',
})

/** The highlighted row. */
export const rowAt = (state: ReviewState): ReviewRow | undefined => state.rows[state.at]

const replaced = (state: ReviewState, row: ReviewRow): ReviewState => ({
  ...state,
  rows: state.rows.map((each) => (each.id === row.id ? row : each)),
})

/** Fills a row with what a person chose; what stood there becomes the runner-up. */
export function fillRow(state: ReviewState, id: string, field: ReviewOption): ReviewState {
  const row = state.rows.find((each) => each.id === id)
  if (row === undefined) return state
  const next = row.field !== undefined && row.field.source !== field.source ? row.field : row.next
  return replaced(state, { ...row, field, next, mark: 'in' })
}

/** Appends a row and highlights it. */
export const addRow = (state: ReviewState, row: ReviewRow): ReviewState => ({
  ...state,
  rows: [...state.rows, row],
  at: state.rows.length,
})

/** Drops the highlighted row, or puts it back. */
function drop(state: ReviewState): ReviewState {
  const row = rowAt(state)
  if (row?.field === undefined) return { ...state, note: 'No field here that could be dropped.' }
  return replaced(state, { ...row, mark: row.mark === 'out' ? 'in' : 'out' })
}

/** Takes the highlighted row, or leaves it out. */
function take(state: ReviewState): ReviewState {
  const row = rowAt(state)
  if (row?.field === undefined) return { ...state, note: 'No field here yet: c chooses one.' }
  return replaced(state, { ...row, mark: row.mark === 'in' ? 'out' : 'in' })
}

/** Puts the runner-up in the place of the field, which becomes the runner-up: the same key takes it back. */
function useNext(state: ReviewState): ReviewState {
  const row = rowAt(state)
  if (row?.next === undefined) return { ...state, note: 'There is no runner-up: c chooses any field.' }
  return replaced(state, { ...row, field: row.next, next: row.field, mark: 'in' })
}

const PAGE = 10

const move =
  (by: number) =>
  (state: ReviewState): ReviewState => ({
    ...state,
    at: Math.max(0, Math.min(state.rows.length - 1, state.at + by)),
  })

const EDITS: Readonly<Record<string, (state: ReviewState) => ReviewState>> = {
  up: move(-1),
  k: move(-1),
  down: move(1),
  j: move(1),
  pageup: move(-PAGE),
  pagedown: move(PAGE),
  home: move(Number.NEGATIVE_INFINITY),
  end: move(Number.POSITIVE_INFINITY),
  d: drop,
  space: take,
  r: (state) => ({ ...state, details: !state.details }),
  u: useNext,
  '?': (state) => ({ ...state, help: !state.help }),
}

/** What a key makes of the table. Unknown keys change nothing. @param canAdd whether rows can be added */
export function pressReview(before: ReviewState, key: ReviewKey, canAdd: boolean): ReviewStep {
  const state = before.note === '' ? before : { ...before, note: '' }
  if (key.ctrl === true) return { state }
  const edit = Object.hasOwn(EDITS, key.name) ? EDITS[key.name] : undefined
  if (edit !== undefined) return { state: edit(state) }
  if (key.name === 'a' || key.name === 'return' || key.name === 'enter') return { state, action: 'accept' }
  if (key.name === 'c')
    return rowAt(state) === undefined
      ? { state: { ...state, note: 'There is no row to change.' } }
      : { state, action: 'change' }
  if (key.name === 'n')
    return canAdd ? { state, action: 'add' } : { state: { ...state, note: 'Nothing is left to add.' } }
  return { state }
}
