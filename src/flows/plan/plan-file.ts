import * as z from 'zod/mini'
import { parseJson } from '../../core/assignments.ts'
import { AppError, usageError } from '../../core/errors.ts'
import { isObject } from '../../core/json.ts'
import { type NextStep, placeholder, step } from '../../core/next.ts'
import type { Where } from '../../core/where.ts'
import { planDigest, rebuildAll } from '../../lytics/stored.ts'
import { StoredWrite } from '../../lytics/stored-write.ts'
import type { LyticsWrite } from '../../lytics/write.ts'
import { AccountOutput, WarningOutput } from '../run/submit.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isSwitch = (value: unknown): boolean => typeof value === 'boolean'

const KINDS_OF_ANSWERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...Object.fromEntries(['goal', 'map', 'set', 'credential'].map((name) => [name, isTexts])),
  ...Object.fromEntries(['rows', 'start', 'another'].map((name) => [name, isSwitch])),
  ...Object.fromEntries(
    [
      'segment',
      'auth',
      'workflow',
      'connection',
      'table',
      'via',
      'sample',
      'name',
      'description',
      'auth_type',
    ].map((name) => [name, isText]),
  ),
}

/** Of the document; a newer one is not guessed at. */
const FORMAT = 1

/** A plan has some ten thousand characters; what is much larger is none, and reading it would take all memory. */
const LONGEST = 4_000_000

/** What a plan was decided from; names beside ids, so that it can be read and found again on another account. */
const Facts = z.object({
  provider: z.string(),
  provider_name: z.string(),
  workflow: z.string(),
  workflow_name: z.string(),
  auth: z.nullable(
    z.object({
      id: z.string(),
      label: z.string(),
      type: z.string(),
      status: z.string(),
      is_new: z.boolean(),
    }),
  ),
  /** What a data model reads through; plans of earlier versions do not say. */
  connection: z._default(z.nullable(z.object({ id: z.string(), label: z.string() })), null),
  segment: z.nullable(
    z.object({ id: z.string(), name: z.string(), slug: z.string(), size: z.nullable(z.number()) }),
  ),
  reach: z.nullable(
    z.object({ with_identifier: z.number(), most: z.optional(z.number()), basis: z.string() }),
  ),
  /** Digest over names and types of the profile fields. */
  schema: z.string(),
  /** Config properties that name the audience or an outside thing: with workflow and auths they are the purpose. */
  purpose: z.array(z.string()),
  /** A second job was wanted although one serves the purpose. */
  another: z.boolean(),
  /** Where a second one was wanted: the jobs that served the purpose already, so that none of them is taken for it. */
  others: z.array(z.string()),
})
export type Facts = z.output<typeof Facts>

/** Inputs of `plan` and nothing else: a plan comes from outside, and what it says is shown as a command to paste. */
const Answers = z
  .record(z.string(), z.unknown())
  .check(
    z.refine(
      (answers) => Object.entries(answers).every(([name, value]) => KINDS_OF_ANSWERS[name]?.(value) === true),
      'not answers of plan',
    ),
  )

/** An address in one line, as it is shown. */
const ADDRESS = /^https?:\/\/[\w.:/[\]-]+$/

/** A whole integration as data: what `plan` writes and `apply` carries out. `docs/contracts/plan.md` explains each part. */
export const PlanFile = z.object({
  format: z.literal(FORMAT),
  kind: z.literal('plan'),
  /** Over the account and everything that would be sent. */
  digest: z.string(),
  made: z.iso.datetime(),
  goal: z.string(),
  /** What was answered, as inputs of `plan`: they make it again. Plans of earlier versions do not say. */
  answers: z.optional(Answers),
  account: z.extend(AccountOutput, { base_url: z.string().check(z.regex(ADDRESS)) }),
  title: z.string(),
  summary: z.array(z.string()),
  warnings: z.array(WarningOutput),
  facts: Facts,
  /** Why each property of the configuration has its value. */
  reasons: z.record(z.string(), z.string()),
  mapping: z.array(
    z.object({
      slot: z.string(),
      source: z.string(),
      target: z.string(),
      score: z.number(),
      reason: z.string(),
      coverage: z.nullable(z.number()),
    }),
  ),
  /** What to expect and when. */
  expect: z.string(),
  writes: z.array(StoredWrite).check(z.minLength(1)),
})
export type PlanFile = z.output<typeof PlanFile>

export const accountOf = ({ account }: PlanFile): Where => ({
  kind: 'account',
  id: account.id,
  name: account.name,
  address: account.base_url,
  sandbox: account.sandbox,
})

/** The command that makes the plan again, on the account of the run. */
export const planAgain = ({ answers, facts }: PlanFile): NextStep =>
  step('plan', answers ?? { goal: [facts.provider], workflow: facts.workflow, segment: facts.segment?.name })

/** The command that sends the plan: to the sandbox where it was made there, also from a run that has no account. */
export const applyStep = ({ digest, account }: PlanFile): NextStep =>
  step('apply', { plan: shortDigest(digest), sandbox: account.sandbox })

/** Hex digits of a digest that name a plan: enough to tell plans apart, short enough to type. */
const SHORT = 12

/** `sha256:ab12…` as people type it. */
export const shortDigest = (digest: string): string => digest.replace(/^sha256:/, '').slice(0, SHORT)

/** A plan that was checked: its requests as writes again. */
export interface Plan {
  readonly file: PlanFile
  readonly writes: readonly LyticsWrite[]
  /** What commands call it: the file as it was given, or the beginning of its digest. */
  readonly name: string
}

const invalid = (what: string, why: string): AppError =>
  usageError(`${what} is not a plan of this program: ${why}`, {
    code: 'no_plan',
    hint: 'Make one:',
    next: [step('plan', { goal: [placeholder('goal')], output: 'plan.json' })],
  })

function parsed(text: string, what: string): unknown {
  if (text.length > LONGEST) throw invalid(what, 'it is far too large')
  try {
    return parseJson(text, what)
  } catch (error) {
    // Brackets nested thousands deep.
    if (error instanceof RangeError) throw invalid(what, 'it is nested too deep')
    throw error
  }
}

/** Each request has a key of its own, and refers only to the id of an earlier one. */
function refuseLoose(writes: readonly LyticsWrite[], what: string): void {
  const known = new Set<string>()
  for (const { key, needs, request } of writes) {
    const { body } = request
    const provided = isObject(body) && Array.isArray(body.auth_ids) ? body.auth_ids.filter(isObject) : []
    const loose = provided.find(({ $ref }) => !known.has(String($ref).replace(/\.id$/, '')))
    if (known.has(key) || loose !== undefined || needs.some((need) => !known.has(need)))
      throw invalid(what, `"${key}" does not match the requests before it`)
    known.add(key)
  }
}

/**
 * Reads a plan. A plan comes from outside: its requests are built again from what they create, so that nothing is sent
 * that this program would not make itself, and its digest is computed again.
 * @param what how to call it in messages: the file's name
 * @throws AppError usage for what is no plan; conflict (exit 6) for one that was changed after it was made
 */
export function readPlan(text: string, what: string): Plan {
  const document = parsed(text, what)
  const format = isObject(document) && document.kind === 'plan' ? document.format : undefined
  if (typeof format === 'number' && format > FORMAT)
    throw usageError(`${what} is a plan of format ${format}, made by a newer version of this program`, {
      code: 'newer_plan',
      hint: `This version reads format ${FORMAT}. Update it, or make the plan again with it.`,
    })
  const read = z.safeParse(PlanFile, document)
  if (!read.success) {
    const [issue] = read.error.issues
    throw invalid(what, `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'unexpected shape'}`)
  }
  const file = read.data
  const writes = rebuildAll(file.writes)
  if (typeof writes === 'string') throw invalid(what, `"${writes}" is not a request that it would make`)
  refuseLoose(writes, what)
  const digest = planDigest(accountOf(file), writes)
  if (digest !== file.digest) {
    throw new AppError('conflict', `${what} was changed after it was made: its digest does not match`, {
      code: 'plan_changed',
      hint: 'Nothing was sent. Make it again:',
      next: [planAgain(file)],
    })
  }
  // A title is not sent, but it is what a person reads first.
  const lying = writes.find(({ title }, at) => title !== file.writes[at]?.title)
  if (lying !== undefined) throw invalid(what, `it calls "${lying.title}" something else`)
  return { file, writes, name: shortDigest(digest) }
}
