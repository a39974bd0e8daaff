import type { SkillModule } from '../../operation/operation.ts'

const NAMES = [
  'advise',
  'connect',
  'plan',
  'apply',
  'undo',
  'plans list',
  'plans show',
  'plans render',
  'plans diff',
  'plans prune',
  'diagnose job',
  'diagnose user',
  'disconnect',
  'doctor',
  'health',
] as const

/**
 * From a goal to a running integration. Only names: the advisor is the largest part of the program, is in a file of its
 * own, and is read when one of its commands is called, so that lists need not carry it.
 */
export const integrationAdvisor: SkillModule = Object.fromEntries(
  NAMES.map((name) => [name, async () => await (await import('./operations.ts')).operations[name]()]),
)
