import * as z from 'zod/mini'
import { parseJson } from '../../core/assignments.ts'
import { AppError, usageError } from '../../core/errors.ts'
import { digestOf } from '../../core/json.ts'
import { type Write, writeDigestInput } from '../../core/write.ts'
import type { AccountLine } from '../../gate/types.ts'
import { AccountOutput, WarningOutput } from '../submit.ts'
import { rebuildAll } from './rebuild.ts'

/** One request as a plan keeps it: all that is sent, and nothing that is only said about it. */
const StoredWrite = z.object({
  key: z.string(),
  /** auth, connection, datamodel or job. */
  kind: z.string(),
  title: z.string(),
  method: z.string(),
  path: z.string(),
  query: z.record(z.string(), z.string()),
  /** With `{"$ref": "auth.id"}` for ids that come to be, and `{"$secret": "klaviyo.api_key"}` for secrets. */
  body: z.unknown(),
  secrets: z.array(z.string()),
})
export type StoredWrite = z.output<typeof StoredWrite>

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
  reach: z.nullable(z.object({ with_identifier: z.number(), basis: z.string() })),
  /** Digest over names and types of the profile fields. */
  schema: z.string(),
  /** Config properties that name the audience or an outside thing: with workflow and auths they are the purpose. */
  purpose: z.array(z.string()),
  /** A second job was wanted although one serves the purpose. */
  another: z.boolean(),
})
export type Facts = z.output<typeof Facts>

/** A whole integration as data: what `plan` writes and `apply` carries out. `docs/contracts/plan.md` explains each part. */
export const PlanFile = z.object({
  format: z.literal(1),
  kind: z.literal('plan'),
  /** Over the account and everything that would be sent. */
  digest: z.string(),
  made: z.string(),
  goal: z.string(),
  /** The command that makes the plan anew. */
  command: z.string(),
  account: z.extend(AccountOutput, { base_url: z.string() }),
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

export const accountOf = ({ account }: PlanFile): AccountLine => ({
  id: account.id,
  name: account.name,
  baseUrl: account.base_url,
  sandbox: account.sandbox,
})

/** The same digest as the gate's for a proposal of these writes. */
export const planDigest = (account: AccountLine, writes: readonly Write[]): string =>
  digestOf({
    account: account.id,
    baseUrl: account.baseUrl,
    sandbox: account.sandbox,
    writes: writes.map(writeDigestInput),
  })

/** A plan that was checked: its requests as writes again. */
export interface Plan {
  readonly file: PlanFile
  readonly writes: readonly Write[]
}

const invalid = (what: string, why: string): AppError =>
  usageError(`${what} is no plan of lytics-advisor: ${why}`, {
    code: 'no_plan',
    hint: 'Make one with: lytics-advisor plan "<goal>" -o plan.json',
  })

/**
 * Reads a plan. A plan comes from outside: its requests are made anew from what they create, so that nothing is sent
 * that this program would not make itself, and its digest is computed anew.
 * @param what how to call it in messages: the file's name
 * @throws AppError usage for what is no plan; conflict (exit 6) for one that was changed after it was made
 */
export function readPlan(text: string, what: string): Plan {
  const read = z.safeParse(PlanFile, parseJson(text, what))
  if (!read.success) {
    const [issue] = read.error.issues
    throw invalid(what, `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'unexpected shape'}`)
  }
  const file = read.data
  const writes = rebuildAll(file.writes)
  if (typeof writes === 'string') throw invalid(what, `"${writes}" is no request that it would make`)
  const digest = planDigest(accountOf(file), writes)
  if (digest !== file.digest) {
    throw new AppError('conflict', `${what} was changed after it was made: its digest does not fit`, {
      code: 'plan_changed',
      hint: 'Nothing was sent. Make it anew:',
      next: [file.command],
    })
  }
  return { file, writes }
}
