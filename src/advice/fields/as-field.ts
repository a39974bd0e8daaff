import type { Field } from '../../mapping/types.ts'
import type { FieldFact } from '../facts.ts'

/** A profile field as the matcher reads it. */
export const asField = ({ id, type, shortdesc, longdesc }: FieldFact): Field => ({
  name: id,
  type: type ?? null,
  label: shortdesc ?? null,
  description: longdesc ?? null,
})
