import { goalWords } from '../../src/catalog/goal-words.ts'
import type { ProviderSummary } from '../../src/catalog/types.ts'
import type { Labelled } from './labelled.ts'
import { seeded } from './learner.ts'
import phrases from './phrases.json' with { type: 'json' }

/** A goal made up for training, with the number of the written goal that it comes from (-1: none). */
export interface MadeUp extends Labelled {
  readonly from: number
}

type Answer = Pick<Labelled, 'platform' | 'direction' | 'workflow'>

const nothing: Answer = { platform: null, direction: null, workflow: null }

/** Makes goals from templates, and from written goals by putting them into other surroundings. */
export function madeUp(
  providers: readonly ProviderSummary[],
  written: readonly Labelled[],
  seed = 7,
): readonly MadeUp[] {
  const maker = makerOf(providers, seeded(seed))
  return [...fromTemplates(maker), ...written.flatMap((label, n) => surrounded(maker, label, n, written))]
}

interface Maker {
  readonly providers: readonly ProviderSummary[]
  readonly random: () => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly fill: (template: string, parts: Readonly<Record<string, string>>) => string
  readonly nameOf: (provider: ProviderSummary) => string
}

function makerOf(providers: readonly ProviderSummary[], random: () => number): Maker {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const nameOf = (provider: ProviderSummary): string => {
    const words = goalWords.providers[provider.slug]
    const bare = provider.name.replace(/ *\(.*?\)/g, '')
    const name = random() < 0.7 || words === undefined ? bare : pick(words.names)
    return random() < 0.25 ? name.toLowerCase() : name
  }
  const fill = (template: string, parts: Readonly<Record<string, string>>): string =>
    template.replaceAll(/\{(\w)\}/g, (_, key: string) => parts[key] ?? pick(phrases.segments))
  return { providers, random, pick, fill, nameOf }
}

const own = (provider: ProviderSummary): boolean =>
  !['lytics', 'email', 'slack', 'ms-teams'].includes(provider.slug)

/** The workflow that a plain wish of this kind means; null where a person would ask; undefined where it makes no sense. */
function plainWorkflow(
  provider: ProviderSummary,
  direction: string,
  kinds: readonly string[],
): string | null | undefined {
  const all = provider.workflows.filter((workflow) => workflow.direction === direction)
  const fitting = all.filter(({ data }) => kinds.includes(data))
  if (fitting.length === 0) return undefined
  if (all.length === 1) return all[0]!.kebab
  const ordinary = fitting.filter(({ kebab }) => {
    const usual = goalWords.workflows[kebab]?.ordinary_for
    return usual !== undefined && (usual !== 'activity' || kinds.includes('events'))
  })
  if (ordinary.length === 1) return ordinary[0]!.kebab
  if (kinds.includes('audience')) return ordinary.length === 0 ? null : undefined
  return fitting.length === 1 ? fitting[0]!.kebab : undefined
}

const classes = [
  ['out people', 'export', ['audience', 'profiles']],
  ['out people plain', 'export', ['audience', 'profiles']],
  ['in people', 'import', ['profiles']],
  ['in events', 'import', ['events']],
  ['out conversions', 'export', ['conversions']],
  ['enrichment', 'enrichment', ['enrichment', 'profiles', 'audience', 'content']],
] as const

const EACH = 7

function fromTemplates(maker: Maker): readonly MadeUp[] {
  const { providers, pick, fill, nameOf } = maker
  const made: MadeUp[] = []
  const put = (template: string, parts: Record<string, string>, answer: Answer): void => {
    const segment = pick(phrases.segments)
    const title = segment.replace(/\b\w/g, (letter) => letter.toUpperCase())
    made.push({ goal: fill(template, { s: segment, S: title, ...parts }), ...answer, from: -1 })
  }
  for (const [key, direction, kinds] of classes) {
    const fitting = providers.filter(own).flatMap((provider) => {
      const workflow = plainWorkflow(provider, direction, kinds)
      return workflow === undefined ? [] : [{ provider, workflow }]
    })
    // A platform that does not have this way is meant anyway; what it can do instead is asked.
    const lacking = providers.filter(
      (provider) => own(provider) && provider.workflows.every((each) => each.direction !== direction),
    )
    for (const template of phrases[key].slice(0, 30)) {
      const provider = pick(lacking)
      put(template, { p: nameOf(provider) }, { platform: provider.slug, direction, workflow: null })
    }
    for (const template of phrases[key])
      for (let n = 0; n < EACH; n++) {
        const { provider, workflow } = pick(fitting)
        put(template, { p: nameOf(provider) }, { platform: provider.slug, direction, workflow })
      }
  }
  for (const template of phrases['open way'])
    for (let n = 0; n < EACH; n++) {
      const provider = pick(providers.filter(own))
      put(template, { p: nameOf(provider) }, openAnswer(provider))
    }
  withoutPlatform(maker, put)
  severalPlatforms(maker, put)
  return made
}

function openAnswer(provider: ProviderSummary): Answer {
  const ways = new Set(provider.workflows.map(({ direction }) => direction))
  const [direction] = ways.size === 1 ? ways : []
  const workflow = provider.workflows.length === 1 ? provider.workflows[0]!.kebab : null
  return { platform: provider.slug, direction: direction ?? null, workflow }
}

type Put = (template: string, parts: Record<string, string>, answer: Answer) => void

function withoutPlatform({ pick }: Maker, put: Put): void {
  const out = { ...nothing, direction: 'export' }
  const into = { ...nothing, direction: 'import' }
  for (const template of phrases['no platform']) for (let n = 0; n < 4; n++) put(template, {}, out)
  for (const template of phrases['no platform in']) put(template, {}, into)
  for (const template of phrases['no wish']) put(template, {}, nothing)
  const foreign = goalWords.unsupported.flatMap(({ names }) => names)
  const unknown = (): string => pick([...phrases['unknown names'], ...foreign])
  for (const template of phrases['unknown out'])
    for (let n = 0; n < 9; n++) put(template, { u: unknown() }, out)
  for (const template of phrases['unknown in'])
    for (let n = 0; n < 9; n++) put(template, { u: unknown() }, into)
  for (const family of goalWords.families) {
    const ways = [
      ['out people', out],
      ['in people', into],
    ] as const
    for (const [key, answer] of ways)
      for (let n = 0; n < 12; n++) put(pick(phrases[key]), { p: pick(family.names) }, answer)
  }
}

function severalPlatforms({ providers, pick, nameOf }: Maker, put: Put): void {
  const fitting = providers.filter(own).flatMap((provider) => {
    const workflow = plainWorkflow(provider, 'export', ['audience'])
    return workflow === undefined ? [] : [{ provider, workflow }]
  })
  for (const template of phrases['second platform'])
    for (let n = 0; n < 12; n++) {
      const { provider, workflow } = pick(fitting)
      const other = pick(fitting).provider
      if (other === provider) continue
      const parts = { p: nameOf(provider), q: nameOf(other) }
      put(template, parts, { platform: provider.slug, direction: 'export', workflow })
    }
}

/** A written goal in other surroundings: politeness, what exists already, what comes later, another audience. */
function surrounded(
  maker: Maker,
  label: Labelled,
  n: number,
  written: readonly Labelled[],
): readonly MadeUp[] {
  const { providers, pick, fill, nameOf, random } = maker
  const { platform, direction, workflow } = label
  const answer = { platform, direction, workflow, from: n }
  const small = /^[A-Z][a-z]/.test(label.goal) && random() < 0.6
  const g = (small ? label.goal[0]!.toLowerCase() + label.goal.slice(1) : label.goal).replace(/[.!]$/, '')
  const made: MadeUp[] = []
  const put = (goal: string): void => void made.push({ goal, ...answer })
  put(fill(pick(phrases.wrap), { g }))
  if (platform !== null) {
    const rivals = providers.filter(
      (other) => own(other) && other.slug !== platform && !g.toLowerCase().includes(other.slug),
    )
    const q = nameOf(pick(rivals))
    put(fill(pick(random() < 0.6 ? phrases['distract before'] : phrases['distract after']), { g, q }))
    const other = pick(written)
    if (other.platform !== null && other.workflow !== null && workflow !== null && random() < 0.3)
      put(fill(pick(phrases['second after']), { g, h: other.goal }))
    if (typeof label.segment === 'string' && g.includes(label.segment)) {
      const segment = random() < 0.5 ? pick(phrases.segments) : fill(pick(phrases.sources), { q })
      put(g.replace(label.segment, segment))
    }
  }
  return made
}
