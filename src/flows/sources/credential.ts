import { step } from '../../core/next.ts'
import type { Ctx } from '../../operation/ctx.ts'
import type { Sources } from '../../sources/sources.ts'
import { assertForeign } from '../../sources/store/credential.ts'
import { addressText, type DatabaseEntry } from '../../sources/store/entry.ts'
import { tlsText } from '../../sources/store/tls.ts'
import { approveAtTerminal } from './terminal-approval.ts'

/** Asks for the password with hidden input and keeps it. @returns its place */
export async function typedPassword(
  ctx: Ctx,
  sources: Sources,
  { name, address }: DatabaseEntry,
): Promise<string> {
  const validate = (text: string): true | string => text !== '' || 'A password is needed.'
  const message = `Password of ${address.user} at ${addressText(address)} (hidden)`
  const password = await (await ctx.prompt()).secret({ message, validate })
  const place = await sources.keepPassword(name, password)
  ctx.io.err(
    place.startsWith('keychain:')
      ? 'Kept in the keychain of this machine.\n'
      : `This machine has no keychain. Kept unencrypted in ${place.slice(5)}, which only you can read.\n`,
  )
  return place
}

/**
 * Makes sure that a person has let this credential go to this server. Without a terminal the source is stored and
 * stays closed until one does.
 * @param typed the person has just typed the password for it
 */
export async function approveCredential(
  ctx: Ctx,
  sources: Sources,
  entry: DatabaseEntry,
  typed: boolean,
): Promise<boolean> {
  const { credential = 'ask', address, name } = entry
  if (await sources.isUsable(entry)) return true
  if (!typed) {
    if (!ctx.interactive) return false
    await approveAtTerminal(ctx, {
      title: `Let ${credential} go to ${addressText(address)}`,
      lines: [`as the password of ${address.user}`, tlsText(address.tls)],
      next: step('sources credential', { source: name }),
    })
  }
  await sources.approveCredential(entry)
  return true
}

/** Changes where the password of a source is, or approves the place that it has. Only at a terminal. */
export async function changeCredential(
  ctx: Ctx,
  sources: Sources,
  entry: DatabaseEntry,
  { credential, type }: { readonly credential?: string | undefined; readonly type: boolean },
): Promise<DatabaseEntry> {
  if (credential !== undefined) assertForeign(credential, [sources.file])
  const place = credential ?? entry.credential
  const ask = type || place === undefined
  if (ask && ctx.interactive) {
    const changed = { ...entry, credential: await typedPassword(ctx, sources, entry) }
    await sources.save(changed)
    await sources.approveCredential(changed)
    return changed
  }
  const changed = place === undefined ? entry : { ...entry, credential: place }
  await approveAtTerminal(ctx, {
    title: `Let ${place ?? 'a password that you type'} go to ${addressText(entry.address)}`,
    lines: [`as the password of ${entry.address.user}`, tlsText(entry.address.tls)],
    next: step('sources credential', {
      source: entry.name,
      ...(credential === undefined ? {} : { credential }),
    }),
  })
  await sources.save(changed)
  await sources.approveCredential(changed)
  return changed
}
