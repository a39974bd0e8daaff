import type { SkillModule } from '../../operation/operation.ts'

/** The operations of the advisor. This is where its part of the program begins (scripts/build.mjs). */
export const operations = {
  advise: async () => (await import('./advise.ts')).advise,
  connect: async () => (await import('./connect.ts')).connect,
  plan: async () => (await import('./plan.ts')).plan,
  apply: async () => (await import('./apply.ts')).apply,
  undo: async () => (await import('./undo.ts')).undo,
  'plans list': async () => (await import('./plans-list.ts')).plansList,
  'plans show': async () => (await import('./plans-show.ts')).plansShow,
  'plans render': async () => (await import('./plans-render.ts')).plansRender,
  'plans diff': async () => (await import('./plans-diff.ts')).plansDiff,
  'plans prune': async () => (await import('./plans-prune.ts')).plansPrune,
  'diagnose job': async () => (await import('./diagnose-job.ts')).diagnoseJobOperation,
  'diagnose user': async () => (await import('./diagnose-user.ts')).diagnoseUserOperation,
  disconnect: async () => (await import('./disconnect.ts')).disconnect,
  doctor: async () => (await import('./doctor.ts')).doctor,
  health: async () => (await import('./health.ts')).health,
} satisfies SkillModule
