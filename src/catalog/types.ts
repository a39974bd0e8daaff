import type {
  AuthorAuthType,
  AuthorSlot,
  AuthorWorkflow,
  DataKind,
  Direction,
  Family,
  ProviderFile,
  Rule,
  Unsupported,
  VocabularyFile,
  WorkflowCues,
} from './schema.ts'

export type { DataKind, Direction, Rule, WorkflowCues } from './schema.ts'

/** One setting of a workflow: the published facts (type, enum, required) and our judgment (the rest). */
export interface Slot extends Omit<AuthorSlot, 'role' | 'also'> {
  readonly kind: NonNullable<AuthorSlot['kind']>
  readonly type: NonNullable<AuthorSlot['type']>
  readonly role?: string
  readonly ask: string
  /** The published API description requires it. */
  readonly required: boolean
  /** A working job needs it. Every required slot is needed. */
  readonly needed: boolean
}

/** One name of a destination's own fields. */
export interface VocabularyName extends Omit<VocabularyFile['names'][number], 'role'> {
  readonly role?: string
}

/** What a destination calls its fields. */
export interface Vocabulary extends Omit<VocabularyFile, 'names'> {
  readonly names: readonly VocabularyName[]
}

/** One thing that an enrichment finds out. */
export type Added = NonNullable<AuthorWorkflow['adds']>[number]

/** A workflow as lists need it. */
interface WorkflowSummary extends Pick<AuthorWorkflow, 'retired'> {
  /** As in `job.workflow`: snake case. */
  readonly slug: string
  /** As in the documentation: kebab case. */
  readonly kebab: string
  readonly name: string
  readonly direction: Direction
  readonly data: DataKind
}

/** A workflow in full. */
export interface WorkflowEntry
  extends WorkflowSummary,
    Pick<
      AuthorWorkflow,
      'purpose' | 'choose_when' | 'seen_after' | 'adds' | 'auth_types' | 'messages_people'
    > {
  /** Slug of the provider in this catalog; '' for a workflow the catalog does not know. */
  readonly provider: string
  /** What must be done outside Lytics first: terms, permissions, roles. */
  readonly prerequisites: readonly string[]
  readonly slots: Readonly<Record<string, Slot>>
  /** What must hold between its settings, beside the groups that slots name (`one_of`, `exclusive`). */
  readonly rules: readonly Rule[]
  /** The vocabularies that its mapping slots name. */
  readonly vocabularies: Readonly<Record<string, Vocabulary>>
}

/** A provider as lists need it. */
export interface ProviderSummary extends Pick<ProviderFile, 'slug' | 'name' | 'about' | 'auth'> {
  /** The slug the API most likely uses; several of ours may share one (google). */
  readonly apiSlug: string
  /** All that people call it: names, further spellings and misspellings. */
  readonly aliases: readonly string[]
  readonly workflows: readonly WorkflowSummary[]
}

/** A provider in full. */
export interface ProviderEntry
  extends Pick<ProviderFile, 'slug' | 'name' | 'api_slug' | 'about' | 'auth' | 'auth_advice'> {
  readonly aliases: readonly string[]
  readonly workflows: readonly WorkflowEntry[]
  readonly vocabularies: Readonly<Record<string, Vocabulary>>
}

type AuthorAuthField = AuthorAuthType['fields'][number]

/** One field of a credential. */
export interface AuthField extends AuthorAuthField {
  readonly type: NonNullable<AuthorAuthField['type']>
  readonly secret: boolean
  readonly needed: boolean
}

/** One type of credential. */
export interface AuthTypeEntry extends Omit<AuthorAuthType, 'unlisted' | 'type' | 'fields'> {
  /** Kebab form, as in the documentation's paths. */
  readonly slug: string
  /** As in `auth.type`: snake case, without the provider's prefix. */
  readonly type: string
  /** Slugs of the catalog's providers that it serves. */
  readonly providers: readonly string[]
  readonly fields: readonly AuthField[]
}

/** All words of the catalog by which goals name providers and workflows. */
export interface GoalWords {
  /** By provider slug. */
  readonly providers: Readonly<Record<string, Pick<ProviderFile, 'names' | 'ambiguous' | 'features'>>>
  /** By workflow, in kebab case; one that is alone in its direction may have none. */
  readonly workflows: Readonly<Record<string, WorkflowCues>>
  readonly families: readonly Family[]
  readonly unsupported: readonly Unsupported[]
}
