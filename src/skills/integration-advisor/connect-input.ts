import * as z from 'zod/mini'
import { flag, list, optional, unless } from '../../operation/fields.ts'

/** What `connect` and `plan` ask: the same questions, so the same flags. */
export const goalInput = {
  goal: list('A platform, or the goal in plain words'),
  segment: optional('Audience to send: name, slug or id'),
  auth: optional('Credential to use: label or id'),
  workflow: optional('Workflow to use (kebab or snake case)'),
  map: list('Map a profile field, field=NAME (repeatable); "none" maps only the identifier'),
  set: list('Set a configuration property, name=value (repeatable)'),
  name: optional('Name of the job'),
  description: optional('Description of the job'),
  auth_type: optional('Type of a credential to create with the job'),
  credential: list('Field of that credential, name=value (repeatable); no secrets'),
  start: unless('Create the job without starting it'),
  another: flag('Make a second job although one serves the purpose already'),
}

export const secretInput = list(
  'Where a secret comes from: name=env:NAME, name=file:PATH or name=stdin (repeatable)',
)

/** Seconds to watch a new job. */
export const waitInput = (about: string) =>
  z._default(z.coerce.number().check(z.int(), z.nonnegative(), z.describe(about)), 60)
