// Facts and source become provider entries and auth types, and a list of what is wrong with them.
import { makeSlot } from './slots.mjs'

const title = (kebab) =>
  kebab
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** Workflows whose job slug is not the snake form of the path (API description, names of workflows). */
const JOB_SLUGS = { 'lytics-simple-export': 'lytics_simple_csv_export' }

/** An audience export without an audience makes no sense, whatever the published description says. */
function audienceRule(facts, authored, slots) {
  const carriesPeople = facts.direction === 'export' && ['audience', 'conversions'].includes(authored?.data)
  const names = ['segment_id', 'segment_ids'].filter((name) => slots[name] !== undefined)
  const judged = names.some((name) => {
    const own = authored?.slots?.[name]
    return own?.needed !== undefined || own?.one_of !== undefined || slots[name].needed
  })
  if (!carriesPeople || judged) return
  if (names.length === 1) slots[names[0]].needed = true
  else for (const name of names) slots[name].one_of = 'audience'
}

/** The words that tell a workflow from its siblings, with the shared lists that they name (`@metrics`) written out. */
function goalCues(where, authored, { common, problems }) {
  if (authored === undefined) return undefined
  const spread = (words) =>
    words?.flatMap((word) => {
      if (!word.startsWith('@')) return [word]
      const list = common.cues[word.slice(1)]
      if (list === undefined) problems.push(`${where}: unknown list of cues ${word}`)
      return list ?? []
    })
  return { ...authored, cues: spread(authored.cues), task: spread(authored.task) }
}

function makeWorkflow(facts, authored, context) {
  const { common, problems } = context
  const where = `${facts.provider}/${facts.kebab}`
  const known = Object.keys(facts.properties)
  for (const name of Object.keys(authored?.slots ?? {})) {
    if (!known.includes(name)) problems.push(`${where}: slot ${name} is no property of the workflow`)
  }
  if (authored?.direction !== undefined && authored.direction !== facts.direction) {
    problems.push(`${where}: direction is ${facts.direction}, not ${authored.direction}`)
  }
  const generic = new Set()
  const slots = {}
  for (const [name, fact] of Object.entries(facts.properties)) {
    const made = makeSlot(name, fact, authored?.slots?.[name], common)
    if (made.generic) generic.add(name)
    slots[name] = made.slot
  }
  audienceRule(facts, authored, slots)
  for (const [name, slot] of Object.entries(slots)) {
    const must = slot.needed || slot.one_of !== undefined
    if (must && generic.has(name))
      problems.push(`${where}.${name}: needed, and nobody wrote a question for it`)
    if (slot.vocabulary !== undefined && context.vocabularies[slot.vocabulary] === undefined) {
      problems.push(`${where}.${name}: unknown vocabulary ${slot.vocabulary}`)
    }
  }
  context.generic.push(...[...generic].map((name) => `${where}.${name}`))
  return {
    slug: JOB_SLUGS[facts.kebab] ?? facts.snake,
    kebab: facts.kebab,
    name: authored?.name ?? title(facts.kebab),
    direction: facts.direction,
    data: authored?.data ?? 'profiles',
    purpose: authored?.purpose ?? '',
    choose_when: authored?.choose_when ?? '',
    prerequisites: authored?.prerequisites ?? [],
    seen_after: authored?.seen_after ?? '',
    adds: authored?.adds,
    goal: goalCues(where, authored?.goal, context),
    slots,
  }
}

function makeProvider(slug, facts, authored, context) {
  const { problems, vocabularies } = context
  if (authored === undefined) problems.push(`${slug}: no source file`)
  const byKebab = new Map(facts.map((workflow) => [workflow.kebab, workflow]))
  for (const kebab of Object.keys(authored?.workflows ?? {})) {
    if (!byKebab.has(kebab)) problems.push(`${slug}: ${kebab} is no workflow of this provider`)
  }
  for (const kebab of byKebab.keys()) {
    if (authored !== undefined && authored.workflows?.[kebab] === undefined)
      problems.push(`${slug}: workflow ${kebab} is missing`)
  }
  // The author's order is the order of recommendation; what the author left out comes last.
  const order = [...Object.keys(authored?.workflows ?? {}).filter((kebab) => byKebab.has(kebab))]
  for (const kebab of byKebab.keys()) if (!order.includes(kebab)) order.push(kebab)
  const workflows = order.map((kebab) =>
    makeWorkflow(byKebab.get(kebab), authored?.workflows?.[kebab], context),
  )
  const used = new Set(
    workflows.flatMap(({ slots }) => Object.values(slots).flatMap((slot) => slot.vocabulary ?? [])),
  )
  return {
    slug,
    name: authored?.name ?? title(slug),
    api_slug: authored?.api_slug ?? slug,
    names: authored?.names ?? [],
    ambiguous: authored?.ambiguous,
    features: authored?.features,
    aliases: [...(authored?.names ?? []), ...(authored?.aliases ?? [])],
    about: authored?.about ?? '',
    auth: authored?.auth ?? [],
    auth_advice: authored?.auth_advice,
    workflows,
    vocabularies: Object.fromEntries(
      [...used].sort().flatMap((name) => (vocabularies[name] ? [[name, vocabularies[name]]] : [])),
    ),
  }
}

/** A field of a credential: facts say type and secrecy, the source the rest. */
function makeAuthType(facts, authored, context) {
  const { problems } = context
  const where = `auth ${facts.slug}`
  if (authored === undefined) {
    problems.push(`${where}: no source`)
    return undefined
  }
  const names = Object.keys(facts.fields)
  for (const { name } of authored.fields)
    if (!names.includes(name)) problems.push(`${where}: ${name} is no field of it`)
  for (const name of names) {
    if (!authored.fields.some((field) => field.name === name))
      problems.push(`${where}: field ${name} is missing`)
  }
  const fields = authored.fields
    .filter(({ name }) => names.includes(name))
    .map((field) => {
      const fact = facts.fields[field.name]
      const { name, label, needed, one_of, where: place, ...rest } = field
      const secret = fact.secret === true || rest.secret === true
      return { ...rest, name, label, type: fact.type, secret, needed: needed === true, one_of, where: place }
    })
  const { unlisted, fields: _, ...rest } = authored
  // The provider files say who offers a type; some types of the API description belong to no provider of it.
  const providers = context.offers.get(facts.slug) ?? []
  if ((providers.length === 0) !== (unlisted === true))
    problems.push(`${where}: offered by ${providers.join(', ') || 'no provider'}`)
  return { slug: facts.slug, type: facts.type, ...rest, providers, fields }
}

/** Auth type -> the providers that offer it. */
function offersOf(providers) {
  const offers = new Map()
  for (const { slug, auth } of providers)
    for (const type of auth) offers.set(type, [...(offers.get(type) ?? []), slug])
  return offers
}

/** Everything the catalog holds, and what is wrong with it. */
export function merge(input) {
  const problems = []
  const vocabularies = {}
  for (const { file, lists } of input.vocabularies) {
    for (const [name, list] of Object.entries(lists)) {
      if (vocabularies[name] !== undefined) problems.push(`${file}: vocabulary ${name} is defined twice`)
      vocabularies[name] = { names: list.names, open: list.open === true }
    }
  }
  const context = { common: input.common, vocabularies, problems, generic: [] }
  const slugs = [...new Set(input.workflows.map(({ provider }) => provider))].sort()
  for (const slug of input.providers.keys())
    if (!slugs.includes(slug)) problems.push(`${slug}.json: no such provider`)
  const providers = slugs.map((slug) => {
    const facts = input.workflows.filter(({ provider }) => provider === slug)
    return makeProvider(slug, facts, input.providers.get(slug), context)
  })
  const authored = new Map()
  for (const { file, types } of input.authSources) {
    for (const [slug, type] of Object.entries(types)) {
      if (authored.has(slug)) problems.push(`${file}: ${slug} is defined twice`)
      authored.set(slug, type)
    }
  }
  context.offers = offersOf(providers)
  const authTypes = input.authFacts.flatMap(
    (facts) => makeAuthType(facts, authored.get(facts.slug), context) ?? [],
  )
  for (const slug of authored.keys()) {
    if (!input.authFacts.some((facts) => facts.slug === slug)) problems.push(`auth ${slug}: no such type`)
  }
  return { providers, authTypes, vocabularies, families: input.families, problems, generic: context.generic }
}
