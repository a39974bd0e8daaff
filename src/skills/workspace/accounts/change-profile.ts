import type { Profile } from '../../../config/config.ts'
import { changeProfiles } from '../../../config/profiles.ts'
import { step } from '../../../core/next.ts'
import { resolve } from '../../../flows/account/resolve.ts'
import type { Ctx } from '../../../operation/ctx.ts'

/** Stores the profiles as a change of the named one leaves them. @throws AppError not_found (exit 5) */
export async function changeProfile(
  ctx: Ctx,
  wanted: string,
  change: (profiles: readonly Profile[], chosen: string) => readonly Profile[],
): Promise<{ readonly name: string }> {
  const config = await ctx.config()
  const profiles = await config.profiles()
  const names = ({ name }: Profile) => ({ id: name, names: [name] })
  const { name } = resolve('profile', wanted, profiles, names, step('accounts list'))
  await changeProfiles(ctx, config.accountsFile, (stored) => change(stored, name))
  return { name }
}
