import { retiredText } from '../../catalog/retired.ts'
import type { WorkflowEntry } from '../../catalog/types.ts'
import { presentMemberRisks } from './present-members.ts'
import type { Risk } from './risk.ts'

function retiredRisks(workflow: WorkflowEntry): Risk[] {
  const text = retiredText(workflow)
  return text === null ? [] : [{ code: 'retired_service', message: text, blocking: true }]
}

/**
 * The risks of a job that its workflow and configuration alone decide, however it is made or changed.
 * @param size people in the audience now; undefined where it is not known
 */
export const jobRisks = (
  workflow: WorkflowEntry,
  config: Readonly<Record<string, unknown>>,
  size: number | undefined,
): Risk[] => [...retiredRisks(workflow), ...presentMemberRisks(workflow, config, size)]

/** Codes of the risks that are decided again wherever a job is shown. */
export const JOB_RISKS: ReadonlySet<string> = new Set([
  'retired_service',
  'messages_people',
  'counts_present_members',
  'may_start_messages',
])
