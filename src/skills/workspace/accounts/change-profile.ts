import type { Profile } from '../../../config/config.ts'
import { writeProfiles } from '../../../config/profiles.ts'
import { step } from '../../../core/next.ts'
import { resolve } from '../../../flows/account/resolve.ts'
import type { Ctx } from '../../../operation/ctx.ts'

/** Stores the profiles as a change of the named one leaves them. @throws AppError not_found (exit 5) */
export async function changeProfile(
  ctx: Ctx,
  wanted: string,
  change: (profiles: readonly Profile[], chosen: Profile) => readonly Profile[],
): Promise<{ readonly name: string }> {
  const config = await ctx.config()
  const profiles = await config.profiles()
  const names = ({ name }: Profile) => ({ id: name, names: [name] })
  const chosen = resolve('profile', wanted, profiles, names, step('accounts list'))
  await writeProfiles(ctx.files, config.accountsFile, change(profiles, chosen))
  return { name: chosen.name }
}
