import type { WorkflowCue } from './cue.ts'
import { campaignCues } from './cues-campaigns.ts'
import { dataCues } from './cues-data.ts'

/** What tells each workflow from its siblings, by workflow slug. */
export const workflowCues: Readonly<Record<string, WorkflowCue>> = { ...campaignCues, ...dataCues }
