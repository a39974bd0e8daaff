import { type Draft, expectOf } from '../../../flows/integration/draft.ts'
import type { Session } from '../../../flows/run/session.ts'
import { enrichmentOutput } from './enrichment-output.ts'
import { importOutput } from './import-output.ts'

/** What every document of `connect` says of a draft. */
export const documentOf = (session: Session, draft: Draft) => ({
  account: {
    id: session.snapshot.account.id,
    name: session.snapshot.account.name,
    sandbox: session.snapshot.account.sandbox,
  },
  warnings: [...session.warnings],
  provider: draft.provider.slug,
  workflow: draft.imported?.model === undefined ? draft.workflow.slug : null,
  auth:
    draft.auth === undefined
      ? null
      : { id: draft.auth.id === '' ? null : draft.auth.id, label: draft.auth.label ?? '' },
  segment:
    draft.segment === undefined
      ? null
      : { id: draft.segment.id, name: draft.segment.name ?? '', size: draft.segment.size ?? null },
  config: { ...draft.config },
  reasons: { ...draft.reasons },
  reach: draft.reach ?? null,
  expect: expectOf(draft),
  import: importOutput(draft.imported),
  enrichment: enrichmentOutput(draft.enrichment),
  data_model: null,
  verification_reason: null,
})
