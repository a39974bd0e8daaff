import { describe, expect, test } from 'vitest'
import { describeEnrichment, enrichmentRisks, fieldsFor } from '../../src/advice/import/enrichment.ts'
import { listProviders, loadWorkflow } from '../../src/catalog/catalog.ts'

const entry = async (name: string) => {
  const found = await loadWorkflow(name)
  if (found === undefined) throw new Error(name)
  return found
}
const clearbit = await entry('clearbit-enrich')
const FIELDS = [
  { id: 'email', type: 'string', shortdesc: 'Email Address' },
  { id: 'job_title', type: 'string', shortdesc: 'Job Title' },
  { id: 'company', type: 'string', shortdesc: 'Company' },
]
const pair = (source: string, target: string) => ({ source, target, score: 0.9, reason: '' })

const described = (more: Partial<Parameters<typeof describeEnrichment>[0]> = {}) =>
  describeEnrichment({
    workflow: clearbit,
    chosen: new Map([['email_field', pair('email', 'email_field')]]),
    coverage: new Map([
      ['email', 0.5],
      ['company', 0.4],
      ['job_title', 0.01],
    ]),
    audience: 1000,
    taken: fieldsFor(clearbit.adds ?? [], FIELDS),
    stream: undefined,
    ...more,
  })

describe('an enrichment', () => {
  test('says what it looks up by, how many that are, and what it fills', () => {
    const enrichment = described()
    expect(enrichment).toMatchObject({
      keys: [{ property: 'email_field', role: 'email', field: 'email', coverage: 0.5 }],
      audience: 1000,
      look_ups: 500,
      stream: null,
    })
    expect(enrichment.adds).toContainEqual({
      name: 'company',
      label: 'Company name',
      field: 'company',
      coverage: 0.4,
    })
    expect(enrichment.adds).toContainEqual({
      name: 'seniority',
      label: 'Seniority',
      field: null,
      coverage: null,
    })
  })
  test('without an audience or a count the look-ups are unknown', () => {
    expect(described({ audience: undefined }).look_ups).toBeNull()
    expect(described({ coverage: new Map() }).look_ups).toBeNull()
  })
  test('every enrichment that has a fixed answer says in the catalog what it finds out', async () => {
    const all = listProviders().flatMap(({ workflows }) =>
      workflows.filter(({ direction }) => direction === 'enrichment'),
    )
    const silent = await Promise.all(
      all.map(async ({ kebab }) => [kebab, (await entry(kebab)).adds] as const),
    )
    // What these two find out is in their own answer, or is about pages.
    expect(
      silent
        .filter(([, adds]) => adds === undefined)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['lytics-content-enrich', 'webhook-enrichment'])
  })
})

describe('the risks of an enrichment', () => {
  const codes = (more: Partial<Parameters<typeof enrichmentRisks>[0]>) =>
    enrichmentRisks({
      enrichment: described(),
      authType: 'clearbit',
      backfill: false,
      cap: undefined,
      ...more,
    }).map(({ code }) => code)
  test('fields that are filled from elsewhere are named, hardly filled ones are not', () => {
    const [risk] = enrichmentRisks({
      enrichment: described(),
      authType: undefined,
      backfill: false,
      cap: undefined,
    })
    expect(risk).toMatchObject({ code: 'fields_in_use', blocking: false })
    expect(risk?.message).toMatch(/^company is filled/)
  })
  test('the key that Lytics shares is limited', () => {
    expect(codes({ authType: 'clearbit_lytics' })).toContain('shared_key')
    expect(codes({ authType: 'clearbit' })).not.toContain('shared_key')
  })
  test('many look-ups are said only where they happen at once and nothing caps them', () => {
    const enrichment = described({ audience: 1_000_000 })
    expect(codes({ enrichment, backfill: true })).toContain('many_look_ups')
    expect(codes({ enrichment, backfill: true, cap: 100 })).not.toContain('many_look_ups')
    expect(codes({ enrichment })).not.toContain('many_look_ups')
  })
})
