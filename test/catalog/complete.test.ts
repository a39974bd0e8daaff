import { describe, expect, test } from 'vitest'
import {
  authTypesOf,
  listAuthTypes,
  listProviders,
  loadProvider,
  loadWorkflow,
} from '../../src/catalog/catalog.ts'
import { checkConfig } from '../../src/catalog/validate.ts'
import { answer, completed } from './answers.ts'
import { authFacts, workflowFacts } from './facts.ts'

const entries = (await Promise.all(listProviders().map(({ slug }) => loadProvider(slug)))).flatMap(
  ({ workflows }) => workflows,
)
const authTypes = await listAuthTypes()

/** Problems of several settings together: an answer to one question cannot know of them. */
const BETWEEN = new Set(['requires', 'only_with', 'exactly_one_of', 'at_most_one_of'])

describe('nothing of the facts is missing', () => {
  test('275 workflows, 126 auth types and 116 providers', () => {
    expect(workflowFacts).toHaveLength(275)
    expect(entries.map(({ kebab }) => kebab).sort()).toEqual(workflowFacts.map(({ kebab }) => kebab))
    expect(authFacts).toHaveLength(126)
    expect(authTypes.map(({ slug }) => slug)).toEqual(authFacts.map(({ slug }) => slug))
    expect(listProviders()).toHaveLength(116)
    expect(listProviders().map(({ slug }) => slug)).toEqual(
      [...new Set(workflowFacts.map(({ provider }) => provider))].sort(),
    )
  })

  test.each(workflowFacts)('$kebab has its provider, its direction and every property', async (facts) => {
    const entry = await loadWorkflow(facts.kebab)
    expect(entry).toMatchObject({ provider: facts.provider, direction: facts.direction })
    expect(Object.keys(entry?.slots ?? {})).toEqual(expect.arrayContaining(Object.keys(facts.properties)))
    for (const [name, fact] of Object.entries(facts.properties)) {
      const slot = entry?.slots[name]
      expect(slot, name).toMatchObject({ type: fact.type, required: fact.required === true })
      expect(slot?.items, name).toBe(fact.items)
      // Live accounts take more than the description lists.
      if (fact.enum === undefined) expect(slot?.enum, name).toBeUndefined()
      else expect(slot?.enum, name).toEqual(expect.arrayContaining([...fact.enum]))
    }
  })

  test.each(authFacts)('auth $slug has every field, and what is secret is marked so', (facts) => {
    const entry = authTypes.find(({ slug }) => slug === facts.slug)
    expect(entry?.type).toBe(facts.type)
    expect(entry?.fields.map(({ name }) => name).sort()).toEqual(Object.keys(facts.fields).sort())
    for (const field of entry?.fields ?? []) {
      const fact = facts.fields[field.name]
      expect(field.type, field.name).toBe(fact?.type)
      if (fact?.secret) expect(field.secret, field.name).toBe(true)
    }
  })
})

describe('every workflow can be filled', () => {
  test.each(entries)('$kebab: what is required is needed, and each needed slot has an answer', (entry) => {
    for (const slot of Object.values(entry.slots)) {
      if (slot.required) expect(slot.needed).toBe(true)
      expect(slot.ask).toMatch(/\?$/)
    }
    const config = completed(entry)
    expect(checkConfig(entry, config).filter(({ blocking }) => blocking)).toEqual([])
    for (const [name, slot] of Object.entries(entry.slots)) {
      if (!slot.needed) continue
      const { [name]: _, ...rest } = config
      expect(checkConfig(entry, rest), `without ${name}`).toContainEqual(
        expect.objectContaining({ code: 'needed', settings: [name] }),
      )
    }
  })

  test('every property takes an answer of its kind', () => {
    for (const entry of entries) {
      const config = Object.fromEntries(
        Object.entries(entry.slots).map(([name, slot]) => [name, answer(slot, entry, name)]),
      )
      const alone = checkConfig(entry, config).filter(({ code }) => !BETWEEN.has(code))
      expect(alone, entry.kebab).toEqual([])
    }
  })

  test('of fields that rule each other out one at most has a role, so that not two are suggested', () => {
    for (const { kebab, slots } of entries) {
      const roled = Object.values(slots).filter(
        (slot) => slot.exclusive !== undefined && slot.role !== undefined,
      )
      expect(new Set(roled.map(({ exclusive }) => exclusive)).size, kebab).toBe(roled.length)
    }
  })

  test('every audience export asks for an audience', () => {
    const bare = entries.filter(({ direction, data, slots }) => {
      if (direction !== 'export' || data !== 'audience') return false
      const kinds = Object.values(slots).filter(({ kind }) => kind === 'segment' || kind === 'segments')
      return kinds.length > 0 && !kinds.some((slot) => slot.needed || slot.one_of !== undefined)
    })
    // Without an audience it makes one web audience for each public audience of Lytics.
    expect(bare.map(({ kebab }) => kebab)).toEqual(['facebook-web-audience'])
  })

  test('a vocabulary that a mapping names comes with the workflow', () => {
    for (const { kebab, slots, vocabularies } of entries) {
      for (const { vocabulary } of Object.values(slots)) {
        if (vocabulary === undefined) continue
        const list = vocabularies[vocabulary]
        expect(list, `${kebab} ${vocabulary}`).toBeDefined()
        expect(list?.open || (list?.names.length ?? 0) > 0, `${kebab} ${vocabulary}`).toBe(true)
      }
    }
  })
})

describe('every provider can be authorized', () => {
  test.each(listProviders())('$slug names known ways, and each of them can be filled', async (provider) => {
    const types = await authTypesOf(provider)
    expect(types).toHaveLength(provider.auth.length)
    expect(types.length).toBeGreaterThan(0)
    for (const { fields, method } of types) {
      const groups = new Set(fields.flatMap((field) => field.one_of ?? []))
      for (const group of groups)
        expect(fields.filter((field) => field.one_of === group).length).toBeGreaterThan(1)
      if (method === 'none') expect(fields).toEqual([])
    }
  })

  test('a field that holds a secret has no default and shows no whole key as its example', () => {
    for (const { slug, fields } of authTypes) {
      for (const field of fields.filter(({ secret }) => secret)) {
        expect(field.default, `${slug}.${field.name}`).toBeUndefined()
        expect(field.example ?? '', `${slug}.${field.name}`).not.toMatch(
          /(?=[A-Za-z0-9+/]*\d)[A-Za-z0-9+/]{24,}/,
        )
      }
    }
  })
})
