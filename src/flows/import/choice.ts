import type { ModelDraft } from '../../advice/import/data-model.ts'
import type { JoinKey } from '../../advice/import/join-key.ts'
import type { ImportColumn } from '../../advice/import/types.ts'
import type { WayChoice } from '../../advice/import/way.ts'
import type { Json } from '../../core/json.ts'
import type { Connection } from '../../lytics/client.ts'

/** What an import reads, what becomes of each column, and how the rows come in. Holds no value of any row. */
export interface ImportChoice {
  readonly connection: Connection | undefined
  readonly table: { readonly name: string; readonly qualified: string | undefined } | undefined
  /** Rows that were looked at. */
  readonly rows: number
  readonly columns: readonly ImportColumn[]
  readonly way: WayChoice
  readonly key: JoinKey | undefined
  /** Where Cloud Connect is the way. */
  readonly model: ModelDraft | undefined
  /** What the table says of the job's settings. */
  readonly settings: ReadonlyMap<string, Json>
}
