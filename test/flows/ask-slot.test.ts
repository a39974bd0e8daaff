import { describe, expect, test } from 'vitest'
import { loadWorkflow } from '../../src/catalog/catalog.ts'
import { chooseConfig } from '../../src/flows/ask/settings.ts'
import type { Session } from '../../src/flows/run/session.ts'
import type { Choice } from '../../src/terminal/prompter.ts'
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.ts'
import { testCtx } from '../support/test-ctx.ts'

interface TextQuestion {
  readonly validate?: (text: string) => true | string
}

const FIELDS = ['email', 'user_id', 'order_total', 'sku'].map((id) => ({
  id,
  type: 'string',
  shortdesc: `The ${id}`,
}))
const SEGMENTS = [
  { id: 's1', name: 'Everybody' },
  { id: 's2', name: 'Buyers' },
]

/** What a person's answers make of the open properties of a workflow. */
async function answered(
  kebab: string,
  chosen: Readonly<Record<string, string>>,
  answers: readonly Answer[],
  jobs: readonly object[] = [],
) {
  const workflow = await loadWorkflow(kebab)
  if (workflow === undefined) throw new Error(kebab)
  const streams = { list: async () => [{ name: 'web', count: 5 }, { name: 'orders' }, {}] }
  const session = {
    ctx: testCtx({ lytics: { streams } }).ctx,
    answers: { goal: '', map: [], set: [], secret: [] },
    snapshot: { jobs, fields: FIELDS, segments: SEGMENTS },
    prompter: scriptedPrompter(...answers),
    missing: [],
    warnings: [],
  } as unknown as Session
  const filled = await chooseConfig(session, workflow, undefined, new Map(Object.entries(chosen)))
  return Object.fromEntries(filled.map(({ name, value }) => [name, value]))
}

const labels = (question: unknown): string[] =>
  (question as { choices: readonly Choice<unknown>[] }).choices.map(({ label }) => label)

/** What the question says to each of these texts. */
const refuses =
  (...cases: readonly (readonly [text: string, verdict: string | true | RegExp])[]) =>
  (question: unknown) => {
    for (const [text, verdict] of cases) {
      const seen = (question as TextQuestion).validate?.(text)
      if (verdict instanceof RegExp) expect(seen, text).toMatch(verdict)
      else expect(seen, text).toBe(verdict)
    }
  }

describe('a property is asked for by what it is', () => {
  test('a profile field is searched for by name or description, never typed', async () => {
    const look = (question: unknown) => {
      const { choices } = question as { choices: (term: string) => readonly Choice<string>[] }
      expect(choices('ORDER the').map(({ label }) => label)).toEqual(['order_total  string  The order_total'])
      expect(choices('nothing')).toEqual([])
    }
    const config = await answered(
      'braze-purchase-export',
      { segment_ids: 's1', braze_id: 'user_id', purchase_currency_code: 'USD' },
      [
        { kind: 'search', about: 'Which field holds the price?', with: 'order_total', look },
        { kind: 'search', about: 'Which field holds the product id?', with: 'sku' },
      ],
    )
    expect(config).toMatchObject({ purchase_price: 'order_total', purchase_product_id: 'sku' })
  })

  test('a text that must have a form is checked, with the help that says it', async () => {
    const config = await answered(
      'braze-purchase-export',
      { segment_ids: 's1', braze_id: 'user_id', purchase_price: 'order_total', purchase_product_id: 'sku' },
      [
        {
          kind: 'text',
          about: 'In which currency',
          with: 'EUR',
          look: refuses(['', 'This is needed.'], ['euro', /Three capital letters/], ['EUR', true]),
        },
      ],
    )
    expect(config.purchase_currency_code).toBe('EUR')
  })

  test('several fields are typed, and each must exist', async () => {
    const config = await answered('google-sheets-export-audience', { segment_id: 's1' }, [
      {
        kind: 'text',
        about: 'Names of profile fields, with commas.',
        with: 'email, User-ID',
        look: refuses(['emial', /No profile field "emial".*Did you mean email/], ['email,', true]),
      },
    ])
    expect(config.fields).toEqual(['email', 'user_id'])
  })

  test('pairs are typed with fields that exist, under names that the question lists', async () => {
    const config = await answered(
      'tiktok-offline-events',
      { segment_ids: 's1', identifier_mapping: 'x', offline_event_set_id: '7', event_name: 'Contact' },
      [
        {
          kind: 'text',
          about: /describe the event.*As field=name, several with commas\. Names: value, currency/,
          with: 'order_total=VALUE',
          look: refuses(
            ['price=value', /No profile field "price"/],
            ['order_total', /name=value|field=name/],
          ),
        },
      ],
    )
    expect(config.property_mapping).toEqual([{ order_total: 'value' }])
  })

  test('the left side of pairs that no vocabulary describes may be an audience', async () => {
    const config = await answered('dotmailer-multi-seg-export', { segment_ids: 's1', email_field: 'email' }, [
      { kind: 'text', about: 'Which audience belongs to which address book?', with: 's1=Books' },
    ])
    expect(config.seg_mappings).toEqual([{ s1: 'Books' }])
  })

  test('audiences are searched for by name', async () => {
    const config = await answered('lytics-seg-model', {}, [
      { kind: 'search', about: 'Which audience should be scored?', with: SEGMENTS[0] },
      { kind: 'search', about: 'Which audience should they be alike to?', with: SEGMENTS[1] },
    ])
    expect(config).toMatchObject({ source: 's1', target: 's2' })
  })

  test('a stream is one that exists, or a new name', async () => {
    const base = { salesforce_object: 'Case', salesforce_fields: 'Id' }
    const select: Answer = {
      kind: 'select',
      about: 'Which Lytics stream',
      with: 'Another one',
      look: (question) => expect(labels(question)).toEqual(['web', 'orders', 'Another one']),
    }
    const config = await answered('salesforce-custom-import', base, [
      select,
      { kind: 'text', about: 'Which Lytics stream', with: 'cases' },
    ])
    expect(config.stream).toBe('cases')
  })

  test('several streams are ticked, at least one', async () => {
    const config = await answered('google-pubsub-stream-export', { topic_id: 't' }, [
      { kind: 'multiselect', about: 'Which data streams', with: [] },
      { kind: 'multiselect', about: 'Which data streams', with: ['web', 'orders'] },
    ])
    expect(config.streams).toEqual(['web', 'orders'])
  })

  test('values that are known to work are offered after those that other jobs use, and others can be typed', async () => {
    const jobs = [{ id: '1', name: 'Old', workflow: 's3_event_export', config: { region: 'eu-north-1' } }]
    const look = (question: unknown) => {
      expect(labels(question).slice(0, 2)).toEqual(['eu-north-1', 'us-east-1'])
      expect(labels(question).at(-1)).toBe('Another one')
    }
    const config = await answered(
      's3-event-export',
      { bucket: 'b' },
      [{ kind: 'select', about: 'In which AWS region?', with: 'us-east-2', look }],
      jobs,
    )
    expect(config.region).toBe('us-east-2')
  })

  test('a closed list offers nothing else', async () => {
    const config = await answered(
      'amazon-marketing-cloud-export',
      {
        segment_id: 's1',
        account: 'a',
        instance: 'i',
        identifier_mapping: 'x',
        country_code: 'US',
      },
      [
        {
          kind: 'select',
          about: 'Did these people allow',
          with: 'GRANTED',
          look: (question) => expect(labels(question)).toEqual(['GRANTED', 'DENIED']),
        },
      ],
    )
    expect(config.user_data_consent).toBe('GRANTED')
  })

  test('what is secret is not asked here: a name stands for it until it is sent', async () => {
    const config = await answered('segmentio-webhook', { segment_ids: 's1', user_id: 'user_id' }, [])
    expect(config.segmentio_writekey).toEqual({ $secret: 'segment.segmentio_writekey' })
  })

  test('of an either-or group the person says first which one they have', async () => {
    const jobs = [{ id: '1', name: 'Old', workflow: 'marketo_export', config: { target_list: '77' } }]
    const config = await answered(
      'marketo-export',
      { segment_id: 's1', segment_ids: 's1', identifier_field: 'email' },
      [
        {
          kind: 'select',
          about: 'One of these is needed',
          with: 'Which static list should the leads be put on?',
        },
        { kind: 'select', about: 'Which static list', with: '77' },
      ],
      jobs,
    )
    expect(config.target_list).toBe('77')
  })
})
