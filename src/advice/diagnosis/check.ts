import type { NextStep } from '../../core/next.ts'

/** A thing of the account that a cause is about. */
interface About {
  readonly kind: 'job' | 'auth' | 'segment' | 'profile' | 'account' | 'connection' | 'datamodel'
  readonly id: string
  readonly name: string
}

/** Why something does not work, and how to fix it. */
export interface Cause {
  /** Stable, lower snake case. */
  readonly code: string
  /** fault: broken. warning: it runs and nothing comes of it. note: as somebody wanted it, and good to know. */
  readonly severity: 'fault' | 'warning' | 'note'
  readonly about: About
  /** What is the matter, in one sentence. */
  readonly what: string
  /** What to do, in a sentence or two. */
  readonly mend: string
  /** Commands that go on from here. */
  readonly next: readonly NextStep[]
}

/** One thing that was looked at. */
export interface Check {
  /** Stable, lower snake case. */
  readonly check: string
  readonly title: string
  readonly result: 'pass' | 'fail' | 'info'
  readonly evidence: string
  /** More evidence, a line each. */
  readonly details: readonly string[]
  readonly causes: readonly Cause[]
}

type More = Partial<Pick<Check, 'details' | 'causes'>>

const make =
  (result: Check['result']) =>
  (check: string, title: string, evidence: string, more: More = {}): Check => ({
    check,
    title,
    result,
    evidence,
    details: [],
    causes: [],
    ...more,
  })

/** It is as it should be. */
export const pass = make('pass')
/** It is not as it should be. */
export const fail = make('fail')
/** Neither good nor bad, or not to be known. */
export const info = make('info')
