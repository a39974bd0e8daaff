import type { SkillModule } from '../../operation/operation.ts'

/** From a goal to a running integration. */
export const integrationAdvisor: SkillModule = {
  connect: async () => (await import('./connect.ts')).connect,
  doctor: async () => (await import('./doctor.ts')).doctor,
}
