// Facts and source become provider entries and auth types, and a list of what is wrong with them.
import type {
  AuthorAuthType,
  AuthorWorkflow,
  DataKind,
  Direction,
  Family,
  ProviderFile,
  Rule,
  Unsupported,
  VocabularyFile,
  WorkflowCues,
} from '../../src/catalog/schema.ts'
import type { Problems } from './problems.ts'
import type { AuthFacts, Authored, Fact, Input, WorkflowFacts } from './read.ts'
import { checkRules, rulesFor } from './rules.ts'
import { makeSlot, type StoredSlot } from './slots.ts'

/** A workflow as it is stored. */
export interface StoredWorkflow
  extends Pick<AuthorWorkflow, 'adds' | 'auth_types' | 'messages_people' | 'retired'> {
  readonly slug: string
  readonly kebab: string
  readonly name: string
  readonly direction: Direction
  readonly data: DataKind
  readonly purpose: string
  readonly choose_when: string
  readonly prerequisites: readonly string[]
  readonly seen_after: string
  readonly goal: WorkflowCues | undefined
  readonly slots: Readonly<Record<string, StoredSlot>>
  readonly rules: readonly Rule[]
}

/** A provider as it is stored, with the file of its source. */
export interface StoredProvider extends Omit<ProviderFile, 'workflows'> {
  readonly file: string
  readonly workflows: readonly StoredWorkflow[]
  readonly vocabularies: Readonly<Record<string, VocabularyFile>>
}

/** An auth type as it is stored, with the file of its source. */
export interface StoredAuthType extends Omit<AuthorAuthType, 'unlisted' | 'type' | 'fields'> {
  readonly file: string
  readonly slug: string
  readonly type: string
  readonly providers: readonly string[]
  readonly fields: readonly (AuthorAuthType['fields'][number] & { readonly secret: boolean })[]
}

/** Everything that the catalog holds. */
export interface Catalog {
  readonly providers: readonly StoredProvider[]
  readonly authTypes: readonly StoredAuthType[]
  readonly vocabularies: Input['vocabularies']
  readonly families: Authored<readonly Family[]>
  readonly unsupported: Authored<readonly Unsupported[]>
  /** Settings whose question nobody wrote. */
  readonly generic: readonly string[]
}

type Context = Input & { readonly problems: Problems; readonly generic: string[] }
type Place = { readonly file: string; readonly path: readonly string[] }

const snake = (kebab: string): string => kebab.replaceAll('-', '_')

/** An audience export without an audience makes no sense, whatever the published description says. */
function withAudienceRule(
  direction: Direction,
  authored: AuthorWorkflow,
  slots: Readonly<Record<string, StoredSlot>>,
): Record<string, StoredSlot> {
  const carriesPeople = direction === 'export' && ['audience', 'conversions'].includes(authored.data)
  const names = ['segment_id', 'segment_ids'].filter((name) => slots[name] !== undefined)
  const judged = names.some((name) => {
    const own = authored.slots?.[name]
    return own?.needed !== undefined || own?.one_of !== undefined || slots[name]?.needed
  })
  if (!carriesPeople || judged) return slots
  const rule = names.length === 1 ? { needed: true } : { one_of: 'audience' }
  return Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [name, names.includes(name) ? { ...slot, ...rule } : slot]),
  )
}

/**
 * Present members are sent unless somebody would get a message, or something would be counted, for each of them
 * (docs/destinations.md). Workflows without the switch have none.
 */
function withBackfillDefault(
  direction: Direction,
  { data, messages_people, slots: own }: AuthorWorkflow,
  slots: Readonly<Record<string, StoredSlot>>,
): Record<string, StoredSlot> {
  const { withbackfill } = slots
  if (withbackfill === undefined || own?.withbackfill?.default !== undefined) return { ...slots }
  const sendsOut = messages_people === 'sends' || messages_people === 'calls'
  const harmless = !(sendsOut || data === 'conversions' || (data === 'events' && direction === 'export'))
  return { ...slots, withbackfill: { ...withbackfill, default: harmless } }
}

/** The words that tell a workflow from its siblings, with the shared lists that they name (`@metrics`) written out. */
function goalCues(
  cues: WorkflowCues | undefined,
  { file, path }: Place,
  { common, problems }: Context,
): WorkflowCues | undefined {
  if (cues === undefined) return undefined
  const spread = (key: 'cues' | 'task') =>
    cues[key]?.flatMap((word, at) => {
      if (!word.startsWith('@')) return [word]
      const list = common.cues[word.slice(1)]
      if (list === undefined)
        problems.add(file, [...path, 'goal', key, at], `unknown list ${word} of common.json`)
      return list ?? []
    })
  const [own, task] = [spread('cues'), spread('task')]
  return {
    ...cues,
    ...(own === undefined ? {} : { cues: own }),
    ...(task === undefined ? {} : { task }),
  }
}

/** Facts of the published settings, then of those that only the author knows: these state their type. */
function settingFacts(
  published: Readonly<Record<string, Fact>>,
  authored: AuthorWorkflow,
  { file, path }: Place,
  problems: Problems,
): Record<string, Fact> {
  const facts: Record<string, Fact> = { ...published }
  for (const [name, { type, items, enum: allowed, format }] of Object.entries(authored.slots ?? {})) {
    const at = [...path, 'slots', name]
    if (published[name] !== undefined) {
      if ((type ?? items ?? allowed ?? format) !== undefined)
        problems.add(file, at, 'type, items, enum and format of this setting are published facts')
    } else if (type === undefined) {
      problems.unknown(file, at, 'setting (a new one states its type)', Object.keys(published))
    } else {
      facts[name] = {
        type,
        ...(items === undefined ? {} : { items }),
        ...(allowed === undefined ? {} : { enum: allowed }),
        ...(format === undefined ? {} : { format }),
      }
    }
  }
  return facts
}

function makeSlots(
  facts: Readonly<Record<string, Fact>>,
  authored: AuthorWorkflow,
  { file, path }: Place,
  context: Context,
): Record<string, StoredSlot> {
  const { problems, vocabularies } = context
  const slots: Record<string, StoredSlot> = {}
  for (const [name, fact] of Object.entries(facts)) {
    const at = [...path, 'slots', name]
    const { slot, generic } = makeSlot(name, fact, authored.slots?.[name], context.common)
    slots[name] = slot
    if (generic) context.generic.push(`${path.at(-1)}.${name}`)
    if (generic && (slot.needed || slot.one_of !== undefined))
      problems.add(file, at, 'needed, and nobody wrote a question for it')
    if (slot.vocabulary !== undefined && !vocabularies.has(slot.vocabulary))
      problems.unknown(file, [...at, 'vocabulary', slot.vocabulary], 'vocabulary', [...vocabularies.keys()])
  }
  return slots
}

function makeWorkflow(
  kebab: string,
  facts: WorkflowFacts | undefined,
  authored: AuthorWorkflow,
  place: Place,
  context: Context,
): StoredWorkflow | undefined {
  const { file, path } = place
  if (facts !== undefined && authored.direction !== undefined)
    context.problems.add(file, [...path, 'direction'], 'is a published fact')
  const direction = facts?.direction ?? authored.direction
  if (direction === undefined) return undefined
  const properties = settingFacts(facts?.properties ?? {}, authored, place, context.problems)
  const made = makeSlots(properties, authored, place, context)
  const slots = withBackfillDefault(direction, authored, withAudienceRule(direction, authored, made))
  checkRules(place, authored, slots, context.problems)
  const { name, data, purpose, choose_when, prerequisites, seen_after } = authored
  const { adds, auth_types, messages_people, retired } = authored
  return {
    slug: authored.job_slug ?? facts?.snake ?? snake(kebab),
    kebab,
    name,
    direction,
    data,
    purpose,
    choose_when,
    prerequisites: prerequisites ?? [],
    seen_after,
    ...(adds === undefined ? {} : { adds }),
    ...(auth_types === undefined ? {} : { auth_types }),
    ...(messages_people === undefined ? {} : { messages_people }),
    ...(retired === undefined ? {} : { retired }),
    goal: goalCues(authored.goal, place, context),
    slots,
    rules: rulesFor(authored, slots, context.common),
  }
}

function makeProvider({ file, value: authored }: Authored<ProviderFile>, context: Context): StoredProvider {
  const published = new Map(
    context.workflows
      .filter(({ provider }) => provider === authored.slug)
      .map((workflow) => [workflow.kebab, workflow]),
  )
  for (const kebab of published.keys())
    if (authored.workflows[kebab] === undefined)
      context.problems.add(file, ['workflows', kebab], 'is published and missing here')
  const workflows = Object.entries(authored.workflows).flatMap(([kebab, workflow]) => {
    const path = ['workflows', kebab]
    const made = makeWorkflow(kebab, published.get(kebab), workflow, { file, path }, context)
    if (made === undefined)
      context.problems.unknown(file, path, 'workflow (a new one states its direction)', [...published.keys()])
    return made ?? []
  })
  const used = workflows.flatMap(({ slots }) => Object.values(slots).flatMap((slot) => slot.vocabulary ?? []))
  const vocabularies = [...new Set(used)].sort().flatMap((name) => {
    const list = context.vocabularies.get(name)
    return list === undefined ? [] : [[name, list.value] as const]
  })
  return { ...authored, file, workflows, vocabularies: Object.fromEntries(vocabularies) }
}

/** A field of a credential: facts say type and secrecy, the source the rest. */
function makeAuthType(
  slug: string,
  { file, value }: Authored<AuthorAuthType>,
  facts: AuthFacts | undefined,
  providers: readonly string[],
  problems: Problems,
): StoredAuthType {
  if (facts !== undefined && value.type !== undefined)
    problems.add(file, [slug, 'type'], 'is a published fact')
  const published = Object.keys(facts?.fields ?? {})
  for (const name of published)
    if (!value.fields.some((field) => field.name === name))
      problems.add(file, [slug, 'fields'], `the published field ${name} is missing`)
  const fields = value.fields.map(({ name, label, needed, one_of, where, ...rest }, at) => {
    const fact = facts?.fields[name]
    if (fact === undefined && rest.type === undefined)
      problems.unknown(file, [slug, 'fields', at, name], 'field (a new one states its type)', published)
    const secret = fact?.secret === true || rest.secret === true
    const type = fact?.type ?? rest.type ?? 'string'
    return { ...rest, name, label, type, secret, needed: needed === true, ...group(one_of), where }
  })
  const { unlisted, fields: _, ...rest } = value
  // The provider files say who offers a type; some types of the API description belong to no provider of it.
  if ((providers.length === 0) !== (unlisted === true))
    problems.add(file, [slug, 'unlisted'], `offered by ${providers.join(', ') || 'no provider'}`)
  return { ...rest, file, slug, type: facts?.type ?? value.type ?? snake(slug), providers, fields }
}

const group = (one_of: string | undefined) => (one_of === undefined ? {} : { one_of })

function makeAuthTypes(providers: readonly StoredProvider[], context: Context): StoredAuthType[] {
  const { authFacts, authTypes, problems } = context
  const published = new Map(authFacts.map((facts) => [facts.slug, facts]))
  for (const slug of published.keys())
    if (!authTypes.has(slug)) problems.add('src/catalog/source/auth', [slug], 'is published and missing here')
  for (const [slug, { file, value }] of authTypes)
    if (!published.has(slug) && value.type === undefined)
      problems.unknown(file, [slug], 'auth type (a new one states its type)', [...published.keys()])
  const order = [...published.keys(), ...[...authTypes.keys()].filter((slug) => !published.has(slug))]
  return order.flatMap((slug) => {
    const authored = authTypes.get(slug)
    const offers = providers.filter(({ auth }) => auth.includes(slug)).map((provider) => provider.slug)
    return authored === undefined ? [] : makeAuthType(slug, authored, published.get(slug), offers, problems)
  })
}

/** Everything that the catalog holds; what is wrong with it goes to `problems`. */
export function merge(input: Input, problems: Problems): Catalog {
  const context: Context = { ...input, problems, generic: [] }
  const authored = new Set(input.providers.map(({ value }) => value.slug))
  for (const slug of new Set(input.workflows.map(({ provider }) => provider)))
    if (!authored.has(slug)) problems.add(`src/catalog/source/${slug}.json`, [], 'is missing')
  const providers = input.providers.map((provider) => makeProvider(provider, context))
  const authTypes = makeAuthTypes(providers, context)
  return {
    providers,
    authTypes,
    vocabularies: input.vocabularies,
    families: input.families,
    unsupported: input.unsupported,
    generic: context.generic,
  }
}
