import type { SkillModule } from '../../operation/operation.ts'

/** From a goal to a running integration. */
export const integrationAdvisor: SkillModule = {
  connect: async () => (await import('./connect.ts')).connect,
  'diagnose job': async () => (await import('./diagnose-job.ts')).diagnoseJobOperation,
  'diagnose user': async () => (await import('./diagnose-user.ts')).diagnoseUserOperation,
  disconnect: async () => (await import('./disconnect.ts')).disconnect,
  doctor: async () => (await import('./doctor.ts')).doctor,
  health: async () => (await import('./health.ts')).health,
}
