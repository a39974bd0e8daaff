import type { NextStep } from '../core/next.ts'

export interface Column<T> {
  readonly title: string
  readonly value: (row: T) => string
  readonly align?: 'left' | 'right'
  /** The column that gives way when the terminal is narrow. */
  readonly flexible?: boolean
}

/** What views are drawn with: colors and tables in a terminal, tab-separated plain text in a pipe. */
export interface Ui {
  readonly terminal: boolean
  readonly width: number
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
  readonly accent: (text: string) => string
  /** Terminal: aligned with a header, fitted to the width. Pipe: no header, tabs, one row a line. Ends with a newline. */
  readonly table: <T>(rows: readonly T[], columns: readonly Column<T>[], empty: string) => string
  /** An id for a table: its first eight characters in a terminal, where any unique beginning is accepted; whole in a pipe. */
  readonly id: (id: string) => string
  /** `label  value` lines; empty values are left out. Ends with a newline. */
  readonly facts: (rows: readonly (readonly [label: string, value: string | undefined])[]) => string
  /** A bar of N cells for a share in [0, 1], for example `██████░░░░ 62 %`. */
  readonly bar: (share: number, cells?: number) => string
  /** `3 days ago`, `in 2 h`. */
  readonly ago: (date: Date | string) => string
  /** A suggested command as a line to paste. */
  readonly command: (step: NextStep) => string
  /** Suggested commands, one a line, indented. */
  readonly commands: (steps: readonly NextStep[]) => string
}
