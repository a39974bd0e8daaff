import type { NormalizedSchema } from '../types.ts'

/** What one table is opened for: all of its columns, or only those named. */
export interface TableGrant {
  readonly id: string
  readonly columns?: readonly string[]
  readonly writes: boolean
}

/**
 * The grants that a binding could need: every visible table and view, without the columns that hold secrets.
 * @param schema what the scope lets through
 * @param only these tables, if any are named @param writes tables that may be written
 */
export function grantsFor(
  schema: NormalizedSchema,
  only: readonly string[],
  writes: readonly string[],
): TableGrant[] {
  const wanted = new Set([...only, ...writes])
  return schema.objects
    .filter(({ id, kind }) => kind !== 'type' && (wanted.size === 0 || wanted.has(id)))
    .map(({ id, fields }) => {
      const open = fields.filter(({ sensitive }) => sensitive !== 'secret')
      return {
        id,
        writes: writes.includes(id),
        ...(open.length === fields.length ? {} : { columns: open.map(({ name }) => name) }),
      }
    })
}

/** What a script is made from. */
export interface ScriptParts {
  readonly database: string
  readonly user: string
  /** Absent: the user is made without one and cannot sign in before it is set. */
  readonly password?: string
  readonly grants: readonly TableGrant[]
  readonly engine: { readonly name: 'PostgreSQL' | 'MySQL' | 'MariaDB'; readonly version: number }
}

/** How long one statement may take, and how many connections the user may have. */
export const STATEMENT_SECONDS = 5
export const CONNECTIONS = 5
