import * as z from 'zod/mini'
import { flag, list, optional, unless } from '../../../operation/fields.ts'

/** What `connect` and `plan` ask: the same questions, so the same flags. */
export const goalInput = {
  goal: list('A platform, or the goal in plain words'),
  segment: optional('Audience to send: name, slug or id'),
  auth: optional('Credential to use: label or id'),
  workflow: optional('Workflow to use (kebab or snake case)'),
  map: list(
    'Map a field, field=NAME, or a column of an import, COLUMN=field (repeatable); "none" maps only the identifier',
  ),
  set: list('Change a setting, name=value (repeatable)'),
  name: optional('Name of the job'),
  description: optional('Description of the job'),
  auth_type: optional('Type of a credential to create with the job'),
  credential: list('Field of that credential, name=value (repeatable); no secrets'),
  start: unless('Create the job without starting it'),
  connection: optional('For an import: connection to read through (label or id)'),
  table: optional('For an import: table or kind of record to read'),
  via: z.optional(
    z
      .enum(['job', 'model'])
      .check(z.describe('For an import from a warehouse: a job, or a Cloud Connect data model')),
  ),
  sample: optional('For an import: a file with a header and some rows to judge the columns by'),
  rows: unless('Judge the columns of an import by name and type alone, reading no rows'),
  another: flag('Make a second job although one serves the purpose already'),
}

export const secretInput = list(
  'Where a secret comes from: name=env:NAME, name=file:PATH or name=stdin (repeatable)',
)

/** Seconds to watch a new job. */
export const waitInput = (about: string) =>
  z._default(z.coerce.number().check(z.int(), z.nonnegative(), z.describe(about)), 60)
