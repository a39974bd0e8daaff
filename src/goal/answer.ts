import type { DataKind, Direction } from '../catalog/types.ts'
import type { GoalFacts, GoalWorkflow, Option } from './features/facts.ts'
import { cueHits } from './features/workflow.ts'
import { threshold } from './model.ts'
import type { GoalCandidate, GoalProvider, WorkflowChoice } from './types.ts'

/** An option with its probability. */
export type Weighed = { readonly option: Option; readonly probability: number }

/** What the ranker makes of a goal. */
export type Answer = {
  readonly answer: 'sure' | 'unsure' | 'nothing'
  readonly confidence: number
  readonly provider: GoalProvider | null
  readonly direction: Direction | null
  readonly chosen: Option | null
  readonly candidates: readonly GoalCandidate[]
}

/** `open`: a company with several products is named; `named`: one platform is, and nothing that could be another. */
export type Naming = { readonly open: boolean; readonly named: boolean }

/** At most so many are offered. */
const SHOWN = 3
/** What is less likely than this part of the likeliest is not worth showing. */
const LEAST = 0.02

/** Decides between acting, asking and saying that nothing fits. */
export function answerOf(weighed: readonly Weighed[], { open, named }: Naming): Answer {
  const ranked = [...weighed].sort((a, b) => b.probability - a.probability)
  const concrete = ranked.filter(({ option }) => option.workflow !== null)
  const [best] = concrete
  if (best === undefined) return { answer: 'nothing', confidence: 0, ...none }
  const sure = best.probability >= threshold
  const route = sure
    ? best.option
    : likeliestRoute(named ? weighed.filter(({ option }) => option.provider !== null) : weighed)
  const nothing = !sure && route.provider === null && !open
  const likely = concrete.filter(({ probability }) => probability >= best.probability * LEAST)
  return {
    answer: sure ? 'sure' : nothing ? 'nothing' : 'unsure',
    confidence: sure ? best.probability : (ranked[0]?.probability ?? 0),
    provider: route.provider,
    direction: route.direction,
    chosen: sure ? best.option : null,
    candidates: nothing ? [] : likely.slice(0, SHOWN).flatMap(candidate),
  }
}

const none = { provider: null, direction: null, chosen: null, candidates: [] }

/** Platform and direction with the most probability over all their workflows, open or not. */
function likeliestRoute(weighed: readonly Weighed[]): Option {
  const routes = new Map<string, { option: Option; sum: number }>()
  for (const { option, probability } of weighed) {
    const key = `${option.provider?.slug}|${option.direction}`
    routes.set(key, { option, sum: (routes.get(key)?.sum ?? 0) + probability })
  }
  const [first] = [...routes.values()].sort((a, b) => b.sum - a.sum)
  return first?.option ?? { provider: null, direction: null, workflow: null, via: null }
}

function candidate({ option, probability }: Weighed): readonly GoalCandidate[] {
  const { provider, workflow, direction, via } = option
  if (provider === null || workflow === null || direction === null) return []
  const label =
    via === null ? `${provider.name}: ${workflow.name}` : `${provider.name}: a message per person, by webhook`
  const confidence = Math.round(probability * 1000) / 1000
  return [
    {
      provider: provider.slug,
      direction,
      workflow: workflow.kebab,
      data: workflow.data,
      via,
      confidence,
      label,
    },
  ]
}

/** The workflows of the platform in the goal's direction, likeliest first, each with what speaks for it. */
export function rankedWorkflows(
  facts: GoalFacts,
  weighed: readonly Weighed[],
  { provider, direction }: Pick<Answer, 'provider' | 'direction'>,
): readonly WorkflowChoice[] {
  const all = weighed.filter(({ option }) => option.provider === provider && option.workflow !== null)
  const along = all.filter(({ option }) => option.direction === direction)
  const own = along.length > 0 ? along : all
  const sorted = [...own].sort((a, b) => b.probability - a.probability)
  return sorted.flatMap(({ option: { workflow, via }, probability }) =>
    workflow === null || provider === null
      ? []
      : [
          {
            workflow: workflow.kebab,
            provider: via ?? provider.slug,
            reason:
              reasonOf(facts, workflow, own.length, via) ??
              (probability >= threshold
                ? 'what the whole sentence fits best'
                : 'nothing in the goal speaks for it'),
          },
        ],
  )
}

function reasonOf(
  facts: GoalFacts,
  workflow: GoalWorkflow,
  count: number,
  via: string | null,
): string | null {
  if (via !== null)
    return 'sends one request for each person who enters or leaves, to the incoming webhook of the channel'
  if (count === 1) return 'all that this provider offers'
  const cues = cueHits(facts, workflow)
  if (cues.length > 0) return `the goal says "${cues.map((cue) => cue.replaceAll('*', '…')).join('", "')}"`
  return facts.kinds.has(workflow.data) ? `fits the kind of data (${workflow.data})` : null
}

const dataRank: readonly DataKind[] = [
  'conversions',
  'monitoring',
  'model',
  'setup',
  'events',
  'content',
  'audience',
  'profiles',
  'files',
  'alerts',
]

/** The data of the workflow; while that is open, what the words say. */
export function dataOf({ kinds, phrase }: GoalFacts, chosen: Option | null): DataKind | null {
  if (chosen?.workflow != null) return chosen.workflow.data
  return dataRank.find((kind) => kinds.has(kind)) ?? (phrase === null ? null : 'audience')
}
