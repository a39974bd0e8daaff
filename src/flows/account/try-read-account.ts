import { isAppError } from '../../core/errors.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { type AccountSnapshot, readAccountSnapshot } from './snapshot.ts'

/** The account where there is one that can be read; otherwise one line that says why it is not looked at. */
export type OptionalSnapshot =
  | { readonly snapshot: AccountSnapshot; readonly note: null }
  | { readonly snapshot: null; readonly note: string }

/**
 * Reads the account for an advice. Without a token, or where Lytics cannot be reached, the catalog has to do:
 * advice is worth something without an account too.
 * @throws AppError what a person must fix first (a profile that does not exist, several accounts)
 */
export async function tryReadAccount(ctx: Ctx): Promise<OptionalSnapshot> {
  try {
    return {
      snapshot: await readAccountSnapshot(ctx),
      note: null,
    }
  } catch (error) {
    if (isAppError(error, 'no_token')) {
      const note = 'No account (no token): this is from the catalog alone. Add --sandbox to try one.'
      return { snapshot: null, note }
    }
    if (!isAppError(error) || (error.fault !== 'auth' && error.fault !== 'unavailable')) throw error
    return {
      snapshot: null,
      note: `The account could not be read, so this is from the catalog alone: ${error.message}`,
    }
  }
}
