import * as z from 'zod/mini'
import type { Scope } from '../../../../sources/types.ts'

/** What may be used of a source: everything but what is named (deny), or only that (allow). */
export const ScopeOutput = z.object({
  mode: z.enum(['deny', 'allow']),
  objects: z.array(z.string()),
  fields: z.array(z.string()),
  operations: z.array(z.string()),
})

export const scopeOutput = ({ mode, objects, fields, operations }: Scope): z.output<typeof ScopeOutput> => ({
  mode,
  objects: [...objects],
  fields: [...fields],
  operations: [...operations],
})
