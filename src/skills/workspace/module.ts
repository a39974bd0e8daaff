import type { SkillModule } from '../../operation/operation.ts'

/** The program itself: accounts, the embedded sandbox, the journal. */
export const workspace: SkillModule = {
  'accounts add': async () => (await import('./accounts/accounts-add.ts')).accountsAdd,
  'accounts list': async () => (await import('./accounts/accounts-list.ts')).accountsList,
  'accounts use': async () => (await import('./accounts/accounts-use.ts')).accountsUse,
  'accounts remove': async () => (await import('./accounts/accounts-remove.ts')).accountsRemove,
  'sandbox serve': async () => (await import('./sandbox/sandbox-serve.ts')).sandboxServe,
  'sandbox status': async () => (await import('./sandbox/sandbox-status.ts')).sandboxStatus,
  'sandbox reset': async () => (await import('./sandbox/sandbox-reset.ts')).sandboxReset,
  'sandbox advance': async () => (await import('./sandbox/sandbox-advance.ts')).sandboxAdvance,
  'sandbox authorize': async () => (await import('./sandbox/sandbox-authorize.ts')).sandboxAuthorize,
  'journal list': async () => (await import('./journal-list.ts')).journalList,
}
