import type { SkillModule } from '../../operation/operation.ts'

const NAMES = [
  'sources add',
  'sources list',
  'sources show',
  'sources kinds',
  'sources script',
  'sources test',
  'sources credential',
  'sources remove',
  'sources discover',
  'sources schema',
  'sources objects',
  'sources object',
  'sources operations',
  'sources scope',
  'sources diff',
] as const

/** The open model: sources, and what is made from them. Only names: its part is read when one of its commands is called. */
export const skillBinder: SkillModule = Object.fromEntries(
  NAMES.map((name) => [name, async () => await (await import('./source-operations.ts')).operations[name]()]),
)
