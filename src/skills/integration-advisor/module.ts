import type { SkillModule } from '../../operation/operation.ts'

/** From a goal to a running integration. */
export const integrationAdvisor: SkillModule = {
  advise: async () => (await import('./advise.ts')).advise,
  connect: async () => (await import('./connect.ts')).connect,
  doctor: async () => (await import('./doctor.ts')).doctor,
}
