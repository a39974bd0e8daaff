import { hexId } from '../hash.ts'

/** The id of a seeded authorization by its short name (see auths.ts); apart, so that lists of others load no auths. */
export const authId = (name: string): string => hexId(`auth/${name}`)
