import { type Moved, movedSince } from '../../advice/plan/moved.ts'
import { AppError } from '../../core/errors.ts'
import { clean } from '../../core/text.ts'
import type { AccountLine, Warning } from '../../gate/types.ts'
import { COLUMNS } from '../connect/propose.ts'
import type { World } from '../connect/session.ts'
import { schemaDigest } from './make-plan.ts'
import { accountOf, type PlanFile } from './plan-file.ts'

const place = ({ name, sandbox }: AccountLine): string => (sandbox ? 'the embedded sandbox' : clean(name))

/**
 * A plan belongs to one account.
 * @throws AppError conflict (exit 6) on another one
 */
export function guardAccount(file: PlanFile, account: AccountLine): void {
  const made = accountOf(file)
  const same = made.sandbox === account.sandbox && made.id === account.id && made.baseUrl === account.baseUrl
  if (same) return
  const mixed = made.sandbox !== account.sandbox
  throw new AppError('conflict', `This plan was made for ${place(made)}, and this is ${place(account)}`, {
    code: 'other_account',
    hint: mixed
      ? 'Nothing was sent: the sandbox and an account are never mixed. Make the plan anew here:'
      : 'Nothing was sent. --rebind finds the same things by name on this account and shows the new plan; or make it anew:',
    next: [file.command.replace(/ --sandbox$/, account.sandbox ? ' --sandbox' : '')],
  })
}

/** What has moved on the account since the plan was made. */
export const movedOn = (file: PlanFile, world: World): Moved[] =>
  movedSince(
    file.facts,
    [...new Set(file.mapping.map(({ slot, source, target }) => (slot === COLUMNS ? target : source)))],
    {
      ...world,
      schema: schemaDigest(world.fields),
    },
  )

const line = ({ what, was, is }: Moved): string => `${what}: was ${was}, is ${is}`

/** @throws AppError conflict (exit 6) where the plan cannot be carried out any more */
export function refuseStale(file: PlanFile, moved: readonly Moved[]): void {
  const broken = moved.filter(({ breaks }) => breaks)
  if (broken.length === 0) return
  throw new AppError('conflict', `The account has moved on since the plan was made`, {
    code: 'stale_plan',
    hint: `Nothing was sent.\n${broken.map((each) => `  ${clean(line(each))}`).join('\n')}\nMake it anew:`,
    next: [file.command],
  })
}

/** The plan's warnings and what has moved since, for the gate. */
export function warningsNow(file: PlanFile, moved: readonly Moved[]): Warning[] {
  const known = new Set(file.warnings.map(({ code }) => code))
  const risky = moved.flatMap((each): Warning[] => {
    if (each.code === 'auth_health' && each.is === 'unhealthy' && !known.has('unhealthy_auth'))
      return [{ code: 'unhealthy_auth', message: `${line(each)}. The job would fault.`, blocking: true }]
    if (each.code === 'segment_size' && each.is === '0' && !known.has('empty_segment'))
      return [{ code: 'empty_segment', message: `${line(each)}: nothing would arrive.`, blocking: true }]
    return [
      { code: `moved_${each.code}`, message: `Since the plan was made: ${line(each)}.`, blocking: false },
    ]
  })
  return [...risky, ...file.warnings].sort((a, b) => Number(b.blocking) - Number(a.blocking))
}
