import type { WorkflowEntry } from '../../catalog/types.ts'
import { count } from '../../core/text.ts'
import type { Risk } from './risk.ts'

type Config = Readonly<Record<string, unknown>>

/** Whether the job treats the people who are in the audience now as if they entered; undefined: nobody says. */
function includesPresent({ slots }: WorkflowEntry, config: Config): boolean | undefined {
  if (slots.withbackfill === undefined) return undefined
  return config.withbackfill === true
}

const countsEach = ({ data, direction }: WorkflowEntry): boolean =>
  direction === 'export' && (data === 'conversions' || data === 'events')

/** `65,132 people who are in the audience now`, as far as their number is known. */
const present = (size: number | undefined): string =>
  size === undefined
    ? 'everybody who is in the audience now'
    : `${count(size, 'person', 'people')} in the audience now`

/**
 * What the job sets off for each person who is in the audience already: a message, a request, a conversion that never
 * happened. What cannot be called back blocks.
 */
export function presentMemberRisks(
  workflow: WorkflowEntry,
  config: Config,
  size: number | undefined,
): Risk[] {
  const included = includesPresent(workflow, config)
  const { messages_people: effect } = workflow
  const off = 'Leave it off (--set withbackfill=false) to reach only who enters from now on.'
  if (effect === 'sends' && included !== false) {
    const message = included
      ? `This messages ${present(size)}, at once. ${off}`
      : `This workflow has no switch for present members: it may message ${present(size)}, at once.`
    return [{ code: 'messages_people', message, blocking: true }]
  }
  if (effect === 'calls' && included === true) {
    const message = `This makes one request for ${present(size)}, at once; what receives it may message each of them. ${off}`
    return [{ code: 'messages_people', message, blocking: true }]
  }
  if (countsEach(workflow) && included === true) {
    const message = `This counts an event or conversion today for ${present(size)}, whenever it happened. ${off}`
    return [{ code: 'counts_present_members', message, blocking: true }]
  }
  if (effect === 'may' && included !== false) {
    const message = `${workflow.name} sends ${present(size)}: automations there that start when somebody arrives or changes start for each of them.`
    return [{ code: 'may_start_messages', message, blocking: false }]
  }
  return []
}

/** The lines of a summary that say who is sent. */
export function presentMembers(workflow: WorkflowEntry, config: Config, size: number | undefined): string[] {
  const included = includesPresent(workflow, config)
  const does =
    workflow.messages_people === 'sends' ? 'messaged' : countsEach(workflow) ? 'sent as an event' : 'sent'
  if (included === true) {
    if (does === 'sent' && workflow.messages_people !== 'calls')
      return ['People who are in the audience now are sent too (--set withbackfill=false: only changes).']
    return [`Each of ${present(size)} is ${does} at once (--set withbackfill=false: only who enters later).`]
  }
  if (config.withbackfill !== false) return []
  return does === 'sent'
    ? ['Only who enters or leaves the audience from now on is sent.']
    : [`Nobody who is in the audience now is ${does}: only who enters from now on.`]
}
