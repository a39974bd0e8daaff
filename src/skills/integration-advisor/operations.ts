import type { SkillModule } from '../../operation/operation.ts'

/** The operations of the advisor. This is where its part of the program begins (scripts/build.mjs). */
export const operations = {
  advise: async () => (await import('./advise/advise.ts')).advise,
  connect: async () => (await import('./connect/connect.ts')).connect,
  plan: async () => (await import('./plans/plan.ts')).plan,
  apply: async () => (await import('./plans/apply.ts')).apply,
  undo: async () => (await import('./plans/undo.ts')).undo,
  'plans list': async () => (await import('./plans/plans-list.ts')).plansList,
  'plans show': async () => (await import('./plans/plans-show.ts')).plansShow,
  'plans render': async () => (await import('./plans/plans-render.ts')).plansRender,
  'plans diff': async () => (await import('./plans/plans-diff.ts')).plansDiff,
  'plans prune': async () => (await import('./plans/plans-prune.ts')).plansPrune,
  'diagnose job': async () => (await import('./diagnosis/diagnose-job.ts')).diagnoseJobOperation,
  'diagnose user': async () => (await import('./diagnosis/diagnose-user.ts')).diagnoseUserOperation,
  disconnect: async () => (await import('./disconnect/disconnect.ts')).disconnect,
  doctor: async () => (await import('./diagnosis/doctor.ts')).doctor,
  health: async () => (await import('./diagnosis/health.ts')).health,
} satisfies SkillModule
