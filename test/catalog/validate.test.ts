import { describe, expect, test } from 'vitest'
import { unknownWorkflow } from '../../src/catalog/catalog.ts'
import { oneOfGroups } from '../../src/catalog/rules.ts'
import type { Slot, WorkflowEntry } from '../../src/catalog/types.ts'
import { checkConfig } from '../../src/catalog/validate.ts'

const slot = (part: Partial<Slot>): Slot => ({
  kind: 'free',
  type: 'string',
  required: false,
  needed: false,
  ask: 'What?',
  ...part,
})

const workflow: WorkflowEntry = {
  ...unknownWorkflow('test_export'),
  provider: 'test',
  slots: {
    segment_id: slot({ kind: 'segment', needed: true, ask: 'Which audience?' }),
    email_field: slot({ kind: 'field', one_of: 'identifier' }),
    phone_field: slot({ kind: 'field', one_of: 'identifier' }),
    withbackfill: slot({ type: 'boolean' }),
    ttl_days: slot({ type: 'integer', minimum: 0, maximum: 180 }),
    share: slot({ type: 'number' }),
    audience_events: slot({ enum: ['enters_only', 'exits_only'] }),
    thresholds: slot({ type: 'array', items: 'integer', enum: [50, 75] }),
    mappings: slot({ kind: 'mapping', type: 'array', items: 'object' }),
    field_changes: slot({ kind: 'fields', type: 'array', items: 'string', max_items: 75 }),
    extra: slot({ type: 'object' }),
    currency: slot({ pattern: '^[A-Z]{3}$', ask: 'Which currency?', help: 'Three capital letters.' }),
    event: slot({ choices: ['Purchase'] }),
    skip_orders: slot({ type: 'boolean', exclusive: 'skip' }),
    skip_customers: slot({ type: 'boolean', exclusive: 'skip' }),
  },
}
const good = { segment_id: 'abc', email_field: 'email' }
const messages = (config: Record<string, unknown>) =>
  checkConfig(workflow, { ...good, ...config }).map(({ code, message }) => `${code}: ${message}`)

describe('checkConfig', () => {
  test('a config with what is needed has no problem', () => {
    expect(messages({})).toEqual([])
    const full = {
      withbackfill: false,
      ttl_days: 0,
      share: 0.5,
      audience_events: 'exits_only',
      thresholds: [50, 75],
      mappings: [{ email: 'EMAIL' }, { first_name: 'FN' }],
      field_changes: ['city'],
      extra: { any: 1 },
      currency: 'EUR',
      event: 'purchase',
    }
    expect(messages(full)).toEqual([])
  })

  test('a text that can only have one form is refused in another', () => {
    expect(messages({ currency: 'euro' })).toEqual([
      'pattern: currency can\'t be "euro": Which currency? Three capital letters.',
    ])
  })

  test('what is needed and missing is named with its question', () => {
    expect(checkConfig(workflow, { phone_field: 'phone' })).toEqual([
      {
        settings: ['segment_id'],
        code: 'needed',
        message: 'segment_id is missing: Which audience?',
        flags: ['--segment NAME'],
        blocking: true,
      },
    ])
  })

  test.each(['', null, []])('an empty answer (%j) counts as none', (nothing) => {
    expect(checkConfig(workflow, { ...good, segment_id: nothing })).toMatchObject([{ code: 'needed' }])
    expect(messages({ mappings: nothing })).toEqual([])
  })

  test('one of a group is enough, and none of it is a problem', () => {
    expect(checkConfig(workflow, { segment_id: 'abc', phone_field: 'phone' })).toEqual([])
    expect(checkConfig(workflow, { segment_id: 'abc' })).toMatchObject([
      {
        settings: ['email_field', 'phone_field'],
        code: 'at_least_one_of',
        message: 'at least one of email_field or phone_field must be set',
        flags: ['--set email_field=FIELD', '--set phone_field=FIELD'],
        blocking: true,
      },
    ])
    expect(oneOfGroups(workflow)).toEqual(new Map([['identifier', ['email_field', 'phone_field']]]))
  })

  test.each([
    [{ withbackfill: 'yes' }, 'type: withbackfill must be true or false'],
    [{ ttl_days: 1.5 }, 'type: ttl_days must be a whole number'],
    [{ share: Number.NaN }, 'type: share must be a number'],
    [{ segment_id: 7 }, 'type: segment_id must be text'],
    [{ field_changes: 'city' }, 'type: field_changes must be a list'],
    [{ field_changes: ['city', 3] }, 'type: field_changes[1] must be text'],
    [{ thresholds: ['50'] }, 'type: thresholds[0] must be a whole number'],
    [{ extra: [1] }, 'type: extra must be an object'],
    [{ ttl_days: 181 }, 'range: ttl_days must be at most 180'],
    [{ ttl_days: -1 }, 'range: ttl_days must be at least 0'],
    [{ thresholds: [60] }, 'enum: thresholds must be one of 50, 75; it is 60'],
    [
      { audience_events: 'enter_only' },
      'enum: audience_events must be one of enters_only, exits_only; it is "enter_only". Did you mean enters_only or exits_only?',
    ],
  ])('%j is refused', (config, message) => {
    expect(messages(config)).toEqual([message])
  })

  test.each([
    [{ email: 'EMAIL' }],
    [[{ a: 'A', b: 'B' }]],
    [[{}]],
    [[{ email: '' }]],
    [[{ email: 3 }]],
    [['email']],
  ])('a mapping must be a list of single pairs: %j', (mappings) => {
    expect(messages({ mappings })).toHaveLength(1)
  })

  test('of slots that rule each other out one may be given', () => {
    expect(messages({ skip_orders: true })).toEqual([])
    expect(messages({ skip_orders: true, skip_customers: false })).toEqual([])
    expect(messages({ skip_orders: true, skip_customers: true })).toEqual([
      'at_most_one_of: at most one of skip_orders or skip_customers can be set',
    ])
  })

  test('75 field changes are allowed, 76 are not', () => {
    const fields = Array.from({ length: 76 }, (_, index) => `field_${index}`)
    expect(messages({ field_changes: fields.slice(1) })).toEqual([])
    expect(messages({ field_changes: fields })).toEqual([
      'too_many: field_changes takes at most 75 entries; it has 76',
    ])
  })

  test('a value beyond the known ones is noted; one that misspells a known one is refused', () => {
    expect(checkConfig(workflow, { ...good, event: 'Newsletter' })).toMatchObject([
      { code: 'open_value', blocking: false },
    ])
    expect(checkConfig(workflow, { ...good, event: 'Purchas' })).toMatchObject([
      { code: 'open_value', blocking: true, message: expect.stringContaining('Did you mean Purchase?') },
    ])
  })

  test('a secret that is still a name is no wrong type', () => {
    expect(messages({ currency: { $secret: 'test.currency' } })).toEqual([])
    expect(messages({ currency: { other: 'thing' } })).toEqual(['type: currency must be text'])
  })

  test('a mistyped property blocks and is named with what was meant', () => {
    expect(checkConfig(workflow, { ...good, segmentid: 'x' })).toEqual([
      {
        settings: ['segmentid'],
        code: 'unknown',
        message: 'segmentid is no known setting of test_export. Did you mean segment_id?',
        flags: [],
        blocking: true,
      },
    ])
  })

  test('an unknown property that is near none does not block: the API may have grown', () => {
    expect(checkConfig(workflow, { ...good, do_not_retry: [404] })).toMatchObject([
      { code: 'unknown', blocking: false },
    ])
  })
})
