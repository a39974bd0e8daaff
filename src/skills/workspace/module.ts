import type { SkillModule } from '../../operation/operation.ts'

/** The program itself: accounts, the embedded sandbox, the journal. */
export const workspace: SkillModule = {
  'accounts add': async () => (await import('./accounts-add.ts')).accountsAdd,
  'accounts list': async () => (await import('./accounts-list.ts')).accountsList,
  'accounts use': async () => (await import('./accounts-use.ts')).accountsUse,
  'accounts remove': async () => (await import('./accounts-remove.ts')).accountsRemove,
  'sandbox serve': async () => (await import('./sandbox-serve.ts')).sandboxServe,
  'sandbox status': async () => (await import('./sandbox-status.ts')).sandboxStatus,
  'sandbox reset': async () => (await import('./sandbox-reset.ts')).sandboxReset,
  'sandbox advance': async () => (await import('./sandbox-advance.ts')).sandboxAdvance,
  'sandbox authorize': async () => (await import('./sandbox-authorize.ts')).sandboxAuthorize,
  'journal list': async () => (await import('./journal-list.ts')).journalList,
}
