import { authKind } from './auth.ts'
import { connectionKind } from './connection.ts'
import { dataModelKind } from './data-model.ts'
import { jobKind } from './job.ts'
import type { Kind } from './kind.ts'

const KINDS: readonly Kind[] = [authKind, connectionKind, dataModelKind, jobKind]

/** The kind of this name; undefined for one that the program does not know. */
export const kindNamed = (name: string): Kind | undefined => KINDS.find((kind) => kind.name === name)

/** The builder of what a plan calls so. */
export const builderOf = (stored: string): Kind['builders'][string] | undefined =>
  KINDS.map(({ builders }) => builders[stored]).find((builder) => builder !== undefined)
