import { readFileSync } from 'node:fs'
import type { ProviderSummary } from '../../src/catalog/types.ts'
import { FRAMES } from '../../test/goal/frames.ts'
import type { Labelled } from './labelled.ts'

/**
 * Goals written for training, one a line: `goal | workflow`, `goal | platform/direction` (which workflow is open), or
 * with what is open in front: `none/export: goal`, `hubspot/none: goal`, `google-: goal` for a family's name.
 */
export function writtenGoals(providers: readonly ProviderSummary[]): readonly Labelled[] {
  const text = readFileSync(new URL('written.txt', import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.lastIndexOf(' | ')
      if (bar >= 0) return { goal: line.slice(0, bar), ...answerOf(line.slice(bar + 3), providers) }
      const colon = line.indexOf(': ')
      return { goal: line.slice(colon + 2), ...answerOf(line.slice(0, colon), providers) }
    })
}

/** The sentences of test/goal/frames.ts whose workflow is settled. */
export const frameGoals = (): readonly Labelled[] =>
  Object.values(FRAMES)
    .flat()
    .flatMap(({ workflow, ...goal }) => (workflow === undefined ? [] : [{ ...goal, workflow }]))

type Answer = Pick<Labelled, 'platform' | 'direction' | 'workflow'>

function answerOf(text: string, providers: readonly ProviderSummary[]): Answer {
  if (text.endsWith('-')) return { platform: null, direction: 'export', workflow: null }
  const [first = '', second] = text.split('/')
  if (second === undefined) {
    const owner = providers.find(({ workflows }) => workflows.some(({ kebab }) => kebab === first))
    const workflow = owner?.workflows.find(({ kebab }) => kebab === first)
    if (owner === undefined || workflow === undefined) throw new Error(`written.txt: no workflow "${first}"`)
    return { platform: owner.slug, direction: workflow.direction, workflow: first }
  }
  if (second === 'webhook-triggers') return { platform: first, direction: 'other', workflow: second }
  const platform = first === 'none' ? null : first
  if (platform !== null && !providers.some(({ slug }) => slug === platform))
    throw new Error(`written.txt: no platform "${first}"`)
  return { platform, direction: second === 'none' ? null : second, workflow: null }
}
