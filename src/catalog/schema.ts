import * as z from 'zod/mini'
import { RuleSource } from './rule-schema.ts'

/*
 * The authored half of the catalog (src/catalog/source): one strict definition for the types, for the check of the
 * build (scripts/catalog) and for the reference page (docs/catalog.md). At run time only its types are used.
 */

const text = (description: string) => z.string().check(z.minLength(1), z.describe(description))
const flag = (description: string) => z.boolean().check(z.describe(description))
const list = (description: string) =>
  z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.describe(description))

const tidy = z.refine<string>((value) => value === value.trim() && !/ {2}/.test(value), 'has stray spaces')
const ended = z.refine<string>((value) => /[.!?)]$/.test(value), 'does not end with a period')
const asked = z.refine<string>((value) => value.endsWith('?'), 'is not a question')

/** Prose that people read: whole sentences, short. */
const prose = (max: number, description: string) =>
  z.string().check(z.minLength(1), z.maxLength(max), tidy, ended, z.describe(description))
const question = (description: string) =>
  z.string().check(z.minLength(1), z.maxLength(130), tidy, asked, z.describe(description))
const sentences = (max: number, description: string) =>
  z.array(z.string().check(z.maxLength(max), tidy, ended)).check(z.describe(description))

const values = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])

const DIRECTIONS = ['import', 'export', 'enrichment', 'other'] as const
const DATA_KINDS = [
  'audience',
  'profiles',
  'events',
  'conversions',
  'files',
  'content',
  'alerts',
  'monitoring',
  'setup',
  'model',
  'enrichment',
] as const
const Data = z.enum(DATA_KINDS)

/** What a profile field or a destination's field means. */
const Role = z.enum([
  'email',
  'email_sha256',
  'email_md5',
  'phone',
  'phone_sha256',
  'user_id',
  'first_name',
  'last_name',
  'full_name',
  'first_initial',
  'address',
  'city',
  'state',
  'zip',
  'country',
  'mobile_id',
  'ip',
  'user_agent',
  'birth_date',
  'birth_year',
  'birth_month',
  'birth_day',
  'age',
  'gender',
  'company',
  'domain',
  'title',
  'timestamp',
  'event_name',
  'consent',
  'language',
  'timezone',
  'currency',
  'value',
  'quantity',
  'product_id',
  'order_id',
  'click_id',
  'url',
  'device_type',
  'os',
  'event_id',
])

const SlotKind = z.enum([
  'segment',
  'segments',
  'field',
  'fields',
  'mapping',
  'external-id',
  'option',
  'schedule',
  'stream',
  'streams',
  'secret',
  'free',
])

/** Our judgment about one setting, apart from its facts. */
const slotJudgment = {
  kind: SlotKind.check(z.describe('what the setting is, and so where its value comes from')),
  ask: question('a short question for a person'),
  help: z.exactOptional(prose(260, 'where to find the value, its format, a trap')),
  needed: z.exactOptional(flag('a working job needs it (a required setting always is)')),
  one_of: z.exactOptional(text('group of which at least one setting must be filled')),
  exclusive: z.exactOptional(text('group of which at most one setting may be filled')),
  role: z.exactOptional(
    z
      .nullable(Role)
      .check(z.describe('what the profile field means, for `field`; `null` where nothing may be suggested')),
  ),
  vocabulary: z.exactOptional(text("the vocabulary that holds a mapping's destination names")),
  default: z.exactOptional(values.check(z.describe('the default'))),
  choices: z.exactOptional(list('values that are known to work where the API description leaves them open')),
  also: z.exactOptional(list('values that live accounts take beyond the closed list of the API description')),
  pattern: z.exactOptional(text('regular expression that a value must match; `help` says it in words')),
  role_by: z.exactOptional(
    z
      .strictObject({
        setting: text('the setting that decides'),
        roles: z.record(z.string(), z.nullable(Role)),
      })
      .check(z.describe('the role depends on the value of another setting')),
  ),
  consent: z.exactOptional(text('where people must have agreed for their data to be used: the regions')),
  sensitive: z.exactOptional(flag('the value is private: an address with a token in it, a key')),
  minimum: z.exactOptional(z.number().check(z.describe('smallest number'))),
  maximum: z.exactOptional(z.number().check(z.describe('largest number'))),
  max_items: z.exactOptional(z.number().check(z.describe('longest list'))),
}

/** What the API description says of a setting. */
const slotFacts = {
  type: z
    .enum(['string', 'boolean', 'integer', 'number', 'array', 'object', 'any'])
    .check(z.describe('JSON type; stated only for a setting that the API description does not have')),
  items: z.exactOptional(
    z
      .enum(['string', 'integer', 'object'])
      .check(
        z.describe('what an array holds; `object`: pairs of a Lytics field and a name of the destination'),
      ),
  ),
  enum: z.exactOptional(
    z
      .array(z.union([z.string(), z.number()]))
      .check(z.describe('allowed values, of the items where the type is `array`')),
  ),
  format: z.exactOptional(text('format of a text, as the API description names it')),
}

/** One setting of a workflow as it is authored: only what differs from common.json. */
const SlotSource = z.strictObject({
  ...slotFacts,
  ...slotJudgment,
  type: z.exactOptional(slotFacts.type),
  kind: z.exactOptional(slotJudgment.kind),
  ask: z.exactOptional(slotJudgment.ask),
})

const Cues = z.strictObject({
  cues: z.exactOptional(
    list(
      'phrases that speak for the workflow; `metric*` matches any ending, `@name` is a list of common.json',
    ),
  ),
  data: z.exactOptional(z.array(Data).check(z.describe('kinds of data that it carries, as goals name them'))),
  ordinary_for: z.exactOptional(
    z
      .enum(['anything', 'transfers', 'people', 'activity'])
      .check(
        z.describe(
          'where it is the ordinary choice: for anything; where people are meant or the goal does not name the data; for people; for events and conversions',
        ),
      ),
  ),
  task: z.exactOptional(
    list("phrases that tell a task of direction `other` from the provider's imports and exports"),
  ),
})

const Added = z.strictObject({
  name: text('name of the field'),
  label: text('what it says about a person'),
})

const Retired = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/), z.describe('when the service ended')),
  use: z.exactOptional(text('workflow to use instead')),
  note: z.exactOptional(prose(200, 'what becomes of its users, where no workflow replaces it')),
  source: text('address of the page that says so'),
})

const WorkflowSource = z.strictObject({
  name: text('name, without that of the provider'),
  direction: z.exactOptional(
    z
      .enum(DIRECTIONS)
      .check(
        z.describe(
          'which way data moves, seen from Lytics; stated only for a workflow that the API description does not have',
        ),
      ),
  ),
  job_slug: z.exactOptional(text('value of `job.workflow`, where it is not the snake form of the key')),
  data: Data.check(z.describe('what it carries')),
  purpose: prose(240, 'what it does, in one sentence'),
  choose_when: prose(320, 'when to choose it over its siblings'),
  auth_types: z.exactOptional(list('credentials that can run it; without it, all of the provider')),
  messages_people: z.exactOptional(
    z
      .enum(['sends', 'calls', 'may'])
      .check(
        z.describe(
          'what each person sent sets off: `sends` a message to them (mail, SMS, push, in-app), or a programme that starts with one; `calls` another system, once a person; `may`: automations at the destination may start',
        ),
      ),
  ),
  retired: z.exactOptional(Retired.check(z.describe('the service ended'))),
  goal: z.exactOptional(Cues.check(z.describe('what tells it from its siblings in a sentence'))),
  prerequisites: z.exactOptional(
    sentences(260, 'what must be done outside Lytics first: terms, permissions, roles'),
  ),
  seen_after: prose(240, 'how long until something is seen'),
  adds: z.exactOptional(z.array(Added).check(z.describe('what an enrichment finds out about a person'))),
  slots: z.exactOptional(
    z
      .record(z.string(), SlotSource)
      .check(z.describe('settings, by name: only what differs from common.json')),
  ),
  rules: z.exactOptional(z.array(RuleSource).check(z.describe('what must hold between its settings'))),
})

/** One file of src/catalog/source: everything about one provider. */
const ProviderSource = z.strictObject({
  slug: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.describe('as the name of the file')),
  name: text('name that people see'),
  api_slug: text('slug that the API uses; the products of one company share it'),
  names: list(
    'what people call it: current, former and product names, short forms, in lower case; sure wherever they stand',
  ),
  ambiguous: z.exactOptional(
    list('names that are ordinary words too: they count only where the name of a platform stands'),
  ),
  features: z.exactOptional(list('features that point to it while no other platform is named')),
  aliases: z.exactOptional(list('further spellings and misspellings; never proposed as a correction')),
  about: prose(260, 'what it is and what Lytics does with it'),
  auth: list('auth types in kebab case, the advised one first; `oauth`: sign-in in the Lytics app; `none`'),
  auth_advice: prose(320, 'which credential to choose'),
  workflows: z
    .record(z.string(), WorkflowSource)
    .check(z.describe('workflows by key, in the order of recommendation')),
})

const AuthFieldSource = z.strictObject({
  name: text('name in the API'),
  label: text('name that people see'),
  type: z.exactOptional(
    z
      .enum(['string', 'integer'])
      .check(z.describe('stated only for a field that the API description does not have')),
  ),
  needed: z.exactOptional(flag('the credential does not work without it')),
  one_of: z.exactOptional(text('group of which at least one field must be filled')),
  secret: z.exactOptional(flag('secret, though the API description does not mark it')),
  multiline: z.exactOptional(flag('whole content of a file: a PEM key, the JSON of a service account')),
  example: z.exactOptional(text('an example')),
  default: z.exactOptional(z.union([z.string(), z.number()]).check(z.describe('the default'))),
  enum: z.exactOptional(list('allowed values where the set is closed')),
  where: prose(300, 'where a person finds the value'),
})

/** One type of credential, in a file of src/catalog/source/auth. */
const AuthTypeSource = z.strictObject({
  name: text('name that people see'),
  type: z.exactOptional(
    text('value of `auth.type`; stated only for a type that the API description does not have'),
  ),
  method: z
    .enum([
      'oauth',
      'oauth1',
      'key',
      'token',
      'credentials',
      'client-credentials',
      'jwt',
      'service-account',
      'system-user',
      'database',
      'object-store',
      'sftp',
      'none',
    ])
    .check(z.describe('how it works')),
  where: prose(300, "where in the provider's product it is made"),
  permissions: sentences(200, 'what it must be allowed to do there'),
  notes: sentences(300, 'traps'),
  unlisted: z.exactOptional(flag('no provider offers it')),
  fields: z.array(AuthFieldSource).check(z.describe('its fields, in the order of asking')),
})

const VocabularyNameSource = z.strictObject({
  name: text("the destination's own name"),
  role: z.exactOptional(Role.check(z.describe('what it means'))),
  label: z.exactOptional(text('what it means, in words')),
  hashed: z.exactOptional(flag('the destination takes it hashed')),
  manual: z.exactOptional(flag('right only in some cases: a person may map it, nobody suggests it')),
  finds: z.exactOptional(flag('the destination finds people by it alone')),
  accepts: z.exactOptional(text('regular expression for the values that it takes, letters in any case')),
  format: z.exactOptional(prose(160, 'how its values must look')),
})

/** What a destination calls its fields, in a file of src/catalog/source/vocabularies. */
const VocabularySource = z.strictObject({
  names: z.array(VocabularyNameSource).check(z.describe('its names')),
  open: flag("it takes further names of the customer's own"),
  together: z.exactOptional(
    z
      .array(list('names'))
      .check(z.describe('sets of names by which the destination finds people only together')),
  ),
  source: z.exactOptional(text('where the names and what they find come from')),
})

const FamilySource = z.strictObject({
  names: list('a company name that covers several providers'),
  members: z
    .array(
      z.strictObject({
        slug: text('a provider'),
        cues: z.array(z.string()).check(z.describe('words that tell that it is meant')),
      }),
    )
    .check(z.describe('the likeliest first; the first whose cue occurs is meant')),
})

const UnsupportedSource = z.strictObject({
  kind: text('what sort of platform they are'),
  nearest: list('providers that come nearest in purpose'),
  names: list('platforms that people ask for and no workflow serves'),
})

const CommonSlot = z.strictObject(slotJudgment)

/** A pattern of setting names; `{subject}` in its texts is what the name says without `strip`. */
const CommonPattern = z.strictObject({
  ...slotJudgment,
  match: text('regular expression for names'),
  type: z.exactOptional(slotFacts.type),
  items: slotFacts.items,
  enum: z.exactOptional(flag('only settings with (true) or without (false) a closed list of values')),
  strip: z.exactOptional(text('ending that is taken off the name for `{subject}`')),
  generic: z.exactOptional(flag('last resort: a needed setting must have a question of its own')),
})

/** src/catalog/source/common.json: what holds for a setting wherever it occurs. */
const CommonSource = z.strictObject({
  names: z.record(z.string(), CommonSlot).check(z.describe('settings by name')),
  roles: z.record(z.string(), Role).check(z.describe('roles of `field` settings by name')),
  patterns: z.array(CommonPattern).check(z.describe('settings by the form of the name, first match wins')),
  rules: z
    .array(RuleSource)
    .check(
      z.describe(
        'rules of every workflow that has all settings of the rule; a rule of its own with the same settings and condition wins',
      ),
    ),
  cues: z
    .record(z.string(), z.array(z.string()))
    .check(z.describe('lists of phrases that several workflows share, named `@name` there')),
})

/** The kinds of files under src/catalog/source. */
export const SOURCES = {
  provider: ProviderSource,
  auth: z.record(z.string(), AuthTypeSource),
  vocabulary: z.record(z.string(), VocabularySource),
  families: z.array(FamilySource),
  unsupported: z.array(UnsupportedSource),
  common: CommonSource,
} as const

/** Parts of a provider's file and of the other files, for the reference page. */
export const PARTS = {
  Provider: ProviderSource,
  Workflow: WorkflowSource,
  'Setting (slot)': SlotSource,
  Rule: RuleSource,
  'Words of a workflow in goals': Cues,
  'Retired service': Retired,
  'What an enrichment adds': Added,
  'Auth type': AuthTypeSource,
  'Field of a credential': AuthFieldSource,
  Vocabulary: VocabularySource,
  'Name of a vocabulary': VocabularyNameSource,
  'Common settings': CommonSource,
  'Common pattern': CommonPattern,
  Family: FamilySource,
  'Platforms without a workflow': UnsupportedSource,
  Roles: Role,
} as const

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T
type Of<T extends z.core.$ZodType> = DeepReadonly<z.output<T>>

export type ProviderFile = Of<typeof ProviderSource>
export type AuthorWorkflow = Of<typeof WorkflowSource>
export type AuthorSlot = Of<typeof SlotSource>
export type AuthorAuthType = Of<typeof AuthTypeSource>
export type Rule = Of<typeof RuleSource>
export type Common = Of<typeof CommonSource>
export type Family = Of<typeof FamilySource>
export type Unsupported = Of<typeof UnsupportedSource>
export type WorkflowCues = Of<typeof Cues>
export type VocabularyFile = Of<typeof VocabularySource>
export type DataKind = z.output<typeof Data>
export type Direction = (typeof DIRECTIONS)[number]
