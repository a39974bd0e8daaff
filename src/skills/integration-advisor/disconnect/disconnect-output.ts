import * as z from 'zod/mini'
import { jobStatusText } from '../../../core/job-status.ts'
import { clean } from '../../../core/text.ts'
import { AccountOutput, WarningOutput } from '../../../flows/run/submit.ts'
import { Steps } from '../../../operation/fields.ts'
import type { Ui } from '../../../terminal/ui.ts'
import { wrapped } from '../../../terminal/width.ts'
import { viewCommand } from '../diagnosis/diagnosis-output.ts'

/** The document of `disconnect`. */
export const DisconnectOutput = z.object({
  /** unchanged: nothing was left to do. dry_run: nothing was sent. */
  outcome: z.enum(['disconnected', 'paused', 'unchanged', 'dry_run']),
  account: AccountOutput,
  warnings: z.array(WarningOutput),
  target: z.object({
    kind: z.enum(['provider', 'connection', 'auth', 'gone']),
    id: z.string(),
    name: z.string(),
  }),
  digest: z.nullable(z.string()),
  /** In the order in which they are done. */
  steps: z.array(
    z.object({
      action: z.enum(['pause', 'kill', 'delete']),
      kind: z.enum(['job', 'datamodel', 'connection', 'auth']),
      id: z.string(),
      name: z.string(),
      status: z.string(),
    }),
  ),
  /** What stays although it seems to belong to it. */
  kept: z.array(
    z.object({ kind: z.enum(['auth', 'connection']), id: z.string(), name: z.string(), why: z.string() }),
  ),
  /** What remains to be done at the provider. */
  outside: z.array(z.string()),
  /** Commands that take it back; empty for what cannot be undone. */
  undo: Steps,
  /** The requests of a dry run. */
  requests: z.array(z.unknown()),
})
export type DisconnectOutput = z.output<typeof DisconnectOutput>

/** Singular and plural of what can be taken down. */
export const KINDS = {
  job: ['job', 'jobs'],
  datamodel: ['data model', 'data models'],
  connection: ['connection', 'connections'],
  auth: ['credential', 'credentials'],
} as const
const VERBS = { pause: 'Pause', kill: 'Kill', delete: 'Delete' } as const

type ShownStep = DisconnectOutput['steps'][number]

/** `Kill the job "VIP to Meta" (running)`. */
export const stepLine = ({ action, kind, name, status }: Omit<ShownStep, 'id'>): string =>
  `${VERBS[action]} the ${KINDS[kind][0]} "${name}"${status === '' ? '' : ` (${jobStatusText(clean(status))})`}`

/** What was done, what stays, what remains to be done elsewhere. */
export function viewDisconnect(output: DisconnectOutput, ui: Ui): string {
  const { outcome, target, steps, kept, outside, undo, warnings } = output
  const name = clean(target.name)
  const heads = {
    disconnected: `${ui.good('Disconnected')} ${name}`,
    paused: `${ui.good('Paused')} ${name}`,
    unchanged: `Nothing to do: nothing depends on ${name} any more.`,
    dry_run: `${ui.warn('Dry run:')} nothing was sent.`,
  }
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${wrapped(line, ui.width, 2)}\n`).join('')}`
  const head = `${heads[outcome]}\n`
  // The proposal on stderr has said everything else.
  if (outcome === 'dry_run') return head
  return [
    head,
    outcome === 'unchanged'
      ? list(
          'Note',
          warnings.map(({ message }) => message),
        )
      : '',
    list('Done', steps.map(stepLine)),
    list(
      'Stays',
      kept.map((each) => `${KINDS[each.kind][0]} "${each.name}": ${each.why}`),
    ),
    list('To do at the provider', outside),
    undo.length === 0 ? '' : `Undo\n${undo.map((step) => viewCommand(step, ui)).join('')}`,
  ].join('')
}
