import type { WorkflowEntry } from './types.ts'

/** That the service of a workflow ended, when, and what to use instead; null for one that lives. */
export function retiredText({ retired, name }: Pick<WorkflowEntry, 'retired' | 'name'>): string | null {
  if (retired === undefined) return null
  const use = retired.use === undefined ? '' : ` Use ${retired.use} instead.`
  const note = retired.note === undefined ? '' : ` ${retired.note}`
  return `${name}: the service ended on ${retired.date}.${use}${note}`
}
