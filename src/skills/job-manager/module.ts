import type { SkillModule } from '../../operation/operation.ts'

/** Jobs and the workflows they are made from. */
export const jobManager: SkillModule = {
  'workflows list': async () => (await import('./workflows-list.ts')).workflowsList,
  'workflows get': async () => (await import('./workflows-get.ts')).workflowsGet,
  'jobs list': async () => (await import('./jobs-list.ts')).jobsList,
  'jobs get': async () => (await import('./jobs-get.ts')).jobsGet,
  'jobs create': async () => (await import('./jobs-create.ts')).jobsCreate,
  'jobs update': async () => (await import('./jobs-update.ts')).jobsUpdate,
  'jobs pause': async () => (await import('./jobs-commands.ts')).jobsPause,
  'jobs resume': async () => (await import('./jobs-commands.ts')).jobsResume,
  'jobs bounce': async () => (await import('./jobs-commands.ts')).jobsBounce,
  'jobs release': async () => (await import('./jobs-commands.ts')).jobsRelease,
  'jobs kill': async () => (await import('./jobs-commands.ts')).jobsKill,
  'jobs logs': async () => (await import('./jobs-logs.ts')).jobsLogs,
}
