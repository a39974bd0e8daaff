/** Which way data moves, seen from Lytics. `other` covers alerts, monitoring, set-up and models. */
export type Direction = 'import' | 'export' | 'enrichment' | 'other'

/** What a workflow carries. */
export type DataKind =
  | 'audience'
  | 'profiles'
  | 'events'
  | 'conversions'
  | 'files'
  | 'content'
  | 'alerts'
  | 'monitoring'
  | 'setup'
  | 'model'
  | 'enrichment'

/** What a config property is, and so where its value comes from. */
type SlotKind =
  | 'segment'
  | 'segments'
  | 'field'
  | 'fields'
  | 'mapping'
  | 'external-id'
  | 'option'
  | 'schedule'
  | 'stream'
  | 'streams'
  | 'secret'
  | 'free'

/** JSON type of a property. `any` is what the published description leaves open. */
type SlotType = 'string' | 'boolean' | 'integer' | 'number' | 'array' | 'object' | 'any'

/** What an array holds. `object` is a mapping pair with one entry: Lytics field on the left, destination's name on the right. */
type ItemType = 'string' | 'integer' | 'object'

/** One config property of a workflow: the published facts (type, enum, required) and our judgment (the rest). */
export interface Slot {
  readonly kind: SlotKind
  readonly type: SlotType
  /** Only for arrays. */
  readonly items?: ItemType
  /** Allowed values; of the items where the type is array. */
  readonly enum?: readonly (string | number)[]
  /** Values that are known to work where the published description leaves them open; further ones may work too. */
  readonly choices?: readonly string[]
  /** What a text must look like, as a regular expression; `help` says it in words. */
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  /** At most so many items of an array. */
  readonly max_items?: number
  /** The published API description requires it. */
  readonly required: boolean
  /** A working job needs it. Every required slot is needed. */
  readonly needed: boolean
  /** At least one slot of the workflow with this group name must be filled. */
  readonly one_of?: string
  /** At most one slot of the workflow with this group name may be filled. */
  readonly exclusive?: string
  /** What a field means: email, phone, first_name… Only for fields. */
  readonly role?: string
  /** Name of the vocabulary of a mapping's right side. */
  readonly vocabulary?: string
  readonly default?: string | number | boolean | readonly (string | number)[]
  /** A short question for a person. */
  readonly ask: string
  /** Where to find the value, its format, a trap. */
  readonly help?: string
  /** Its value is private (an address with a token in it, a key). */
  readonly sensitive?: boolean
}

/** One name of a destination's own fields. */
export interface VocabularyName {
  readonly name: string
  readonly role?: string
  readonly label?: string
  /** The destination takes it hashed. */
  readonly hashed?: boolean
  /** Right only in some cases (for one object, for one kind of phone): a person may map it, nobody suggests it. */
  readonly manual?: boolean
}

/** What a destination calls its fields. `open`: it takes further names of the customer's own. */
export interface Vocabulary {
  readonly names: readonly VocabularyName[]
  readonly open: boolean
}

/** One thing that an enrichment finds out. */
export interface Added {
  readonly name: string
  readonly label: string
}

/** A workflow as lists need it. */
interface WorkflowSummary {
  /** As in `job.workflow`: snake case. */
  readonly slug: string
  /** As in the documentation: kebab case. */
  readonly kebab: string
  readonly name: string
  readonly direction: Direction
  readonly data: DataKind
}

/** A workflow in full. */
export interface WorkflowEntry extends WorkflowSummary {
  /** Slug of the provider in this catalog; '' for a workflow the catalog does not know. */
  readonly provider: string
  readonly purpose: string
  readonly choose_when: string
  /** What must be done outside Lytics first: terms, permissions, roles. */
  readonly prerequisites: readonly string[]
  /** How long until something is seen. */
  readonly seen_after: string
  /** What an enrichment finds out about a person; absent where it depends on the answer. */
  readonly adds?: readonly Added[]
  readonly slots: Readonly<Record<string, Slot>>
  /** The vocabularies that its mapping slots name. */
  readonly vocabularies: Readonly<Record<string, Vocabulary>>
}

/** A provider as lists need it. */
export interface ProviderSummary {
  readonly slug: string
  readonly name: string
  /** The slug the API most likely uses; several of ours may share one (google). */
  readonly apiSlug: string
  readonly aliases: readonly string[]
  readonly about: string
  /** Kebab auth types, `oauth` (sign-in in the Lytics UI) or `none`, the advised one first. */
  readonly auth: readonly string[]
  readonly workflows: readonly WorkflowSummary[]
}

/** A provider in full. */
export interface ProviderEntry {
  readonly slug: string
  readonly name: string
  readonly api_slug: string
  readonly aliases: readonly string[]
  readonly about: string
  readonly auth: readonly string[]
  readonly auth_advice?: string
  readonly workflows: readonly WorkflowEntry[]
  readonly vocabularies: Readonly<Record<string, Vocabulary>>
}

/** How a credential works. */
type AuthMethod =
  | 'oauth'
  | 'oauth1'
  | 'key'
  | 'token'
  | 'credentials'
  | 'client-credentials'
  | 'jwt'
  | 'service-account'
  | 'system-user'
  | 'database'
  | 'object-store'
  | 'sftp'
  | 'none'

/** One field of a credential. */
export interface AuthField {
  readonly name: string
  readonly label: string
  readonly type: 'string' | 'integer'
  readonly secret: boolean
  /** The whole content of a file: a PEM key, a service account's JSON. */
  readonly multiline?: boolean
  readonly needed: boolean
  /** At least one field of the group must be filled (password or private key). */
  readonly one_of?: string
  readonly example?: string
  readonly default?: string | number
  /** Allowed values where the set is closed. */
  readonly enum?: readonly string[]
  /** Where a person finds the value. */
  readonly where: string
}

/** One type of credential. */
export interface AuthTypeEntry {
  /** Kebab form, as in the documentation's paths. */
  readonly slug: string
  /** As in `auth.type`: snake case, without the provider's prefix. */
  readonly type: string
  readonly name: string
  /** Slugs of the catalog's providers that it serves. */
  readonly providers: readonly string[]
  readonly method: AuthMethod
  /** In asking order. */
  readonly fields: readonly AuthField[]
  /** Where in the provider's product the credential is made. */
  readonly where: string
  /** What the credential must be allowed to do at the provider. */
  readonly permissions: readonly string[]
  /** Traps. */
  readonly notes: readonly string[]
}

/** What people call a provider. */
export interface ProviderWords {
  /** Current, former and product names and short forms: sure wherever they stand. */
  readonly names: readonly string[]
  /** Names that are ordinary words too: they count only where a platform's name stands. */
  readonly ambiguous?: readonly string[]
  /** Features that point to the provider while no other platform is named. */
  readonly features?: readonly string[]
}

/** What tells a workflow from its siblings. */
export interface WorkflowCues {
  /** Phrases that speak for it; `metric*` matches any ending. */
  readonly cues?: readonly string[]
  /** Kinds of data that it carries, as goals name them. */
  readonly data?: readonly DataKind[]
  /**
   * What makes it the ordinary choice: `anything` unless something speaks for another, `transfers` where people are
   * meant or nothing is said about the data, `people` or `activity` (events, conversions) where they are meant.
   */
  readonly ordinary_for?: 'anything' | 'transfers' | 'people' | 'activity'
  /** Phrases that tell a task of direction `other` from the provider's imports and exports. */
  readonly task?: readonly string[]
}

/** A company name that covers several providers, with the words that tell which one is meant. */
export interface Family {
  readonly names: readonly string[]
  /** The likeliest first; the first whose cue occurs is meant. */
  readonly members: readonly { readonly slug: string; readonly cues: readonly string[] }[]
}

/** All words of the catalog by which goals name providers and workflows. */
export interface GoalWords {
  /** By provider slug. */
  readonly providers: Readonly<Record<string, ProviderWords>>
  /** By workflow, in kebab case; one that is alone in its direction may have none. */
  readonly workflows: Readonly<Record<string, WorkflowCues>>
  readonly families: readonly Family[]
}
