import type { ProfileFact } from '../../advice/diagnosis/diagnose-user.ts'
import type { Ctx } from '../../operation/ctx.ts'

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)

/** Which fields a profile has and where it belongs. Its values end here: nothing above can show them. */
export async function readProfile(ctx: Ctx, field: string, value: string): Promise<ProfileFact | undefined> {
  const profile = await (await ctx.lytics()).entities.get('user', field, value)
  if (profile === undefined) return undefined
  const { segments, ...values } = profile
  return {
    present: new Set(Object.keys(values).filter((name) => !isEmpty(values[name]))),
    segments: Array.isArray(segments) ? segments.map(String) : [],
  }
}
