import * as z from 'zod/mini'
import type { Note } from '../../../advice/fields/field-set.ts'
import { AppError, usageError } from '../../../core/errors.ts'
import { step } from '../../../core/next.ts'
import { clean } from '../../../core/text.ts'
import { directionOf, mapSides, nextSteps, type SidesMap } from '../../../flows/map/map-sides.ts'
import { openSource, openTarget } from '../../../flows/map/open-side.ts'
import type { Side } from '../../../flows/map/side.ts'
import type { Ctx } from '../../../operation/ctx.ts'
import { flag, optional } from '../../../operation/fields.ts'
import { defineOperation } from '../../../operation/operation.ts'
import { MapOutput, viewMap } from './map-output.ts'

const infoOf = ({ kind, name, set, destination }: Side): MapOutput['source'] => ({
  kind,
  name,
  fields: set.fields.length,
  rows: set.rows,
  workflow: destination?.workflow.kebab ?? null,
})

function pairsOf(target: Side, { pairs, coverage }: SidesMap): MapOutput['pairs'] {
  const labels = new Map(target.set.fields.map(({ name, label }) => [name, label ?? null]))
  return pairs.map(({ reasons, runner_up, ...pair }) => ({
    ...pair,
    target_label: labels.get(pair.target) ?? null,
    reasons: [...reasons],
    runner_up: runner_up === null ? null : { ...runner_up },
    coverage: coverage.get(pair.source) ?? null,
  }))
}

const SCORE = 'expected a number from 0 to 1'
const EXAMPLE = [step('map', { source: 'customers.csv', target: 'facebook' })]

/** Both sides as they were asked for. @throws AppError before anything is read where they do not go together */
function checkAsked(source: string | undefined, target: string | undefined, segment: string | undefined) {
  if (source === undefined) {
    throw new AppError('missing_answers', '--source is missing: what to map from', {
      code: 'missing_answers',
      hint: 'A CSV or JSON file, - for stdin, CONNECTION/TABLE, or profile:',
      next: EXAMPLE,
    })
  }
  if (source === 'profile' && target === undefined) {
    throw new AppError('missing_answers', '--target is missing: what to map the profile fields onto', {
      code: 'missing_answers',
      hint: 'A provider, a CSV or JSON file, or CONNECTION/TABLE:',
      next: [step('map', { source: 'profile', target: 'facebook' })],
    })
  }
  const onto = target ?? 'profile'
  if (source.trim() === '' || onto.trim() === '')
    throw usageError(`${source.trim() === '' ? '--source' : '--target'} is empty`, { next: EXAMPLE })
  if (source === onto)
    throw usageError(`--source and --target are both ${source === '-' ? 'stdin' : clean(source)}`, {
      hint: 'One of them must be something else.',
    })
  if (segment !== undefined && source !== 'profile')
    throw usageError('--segment: coverage is measured for profile fields only', {
      hint: 'Use it with --source profile.',
    })
  return { source, target: onto }
}

const noted = (ctx: Ctx, notes: readonly Note[]): Note[] => {
  if (!ctx.options.json && !ctx.options.quiet)
    for (const { message } of notes) ctx.io.err(`! ${clean(message)}\n`)
  return [...notes]
}

export const map = defineOperation({
  name: 'map',
  summary: 'Say which field of one system belongs to which of another, and why',
  details:
    'The source is a CSV or JSON file, - for stdin, a warehouse table (CONNECTION/TABLE) or profile, the account’s profile ' +
    'fields. The target is a provider, whose own names the catalog knows, or any of these; without one, the profile. A JSON ' +
    'file is a JSON Schema, a list of names, a list of {"name", "type", "label", "description"}, or rows.\n\n' +
    'The score is a probability: of pairs with 0.8, four in five are right. The first 500 rows of a file, or 100 of a table, are ' +
    'looked at for what kind of values they hold; no value is shown, kept or sent. From a file to a file or a provider ' +
    'needs no account, no token and no network.',
  effect: 'read',
  input: z.object({
    source: optional('What to map from: file, -, CONNECTION/TABLE or profile'),
    target: optional('What to map onto: provider, file, -, CONNECTION/TABLE; without it profile'),
    workflow: optional("Which of the provider's workflows; without it the usual one"),
    segment: optional('With --source profile: measure how filled the fields are in this audience'),
    min_score: z._default(
      z.coerce
        .number(SCORE)
        .check(
          z.minimum(0, SCORE),
          z.maximum(1, SCORE),
          z.describe('Only pairs with at least this score, 0 to 1'),
        ),
      0,
    ),
    one_to_one: flag('Use each source field once, for its likeliest target'),
  }),
  output: MapOutput,
  examples: [
    { input: { source: 'customers.csv', target: 'facebook' }, about: 'no account needed' },
    { input: { source: 'customers.csv' }, about: 'onto the profile fields of the account' },
    {
      input: { source: 'Warehouse (BigQuery)/contacts', sandbox: true },
      about: 'a warehouse table',
    },
    {
      input: { source: 'a.csv', target: 'schema.json', min_score: 0.8, json: true },
      about: 'in a script',
    },
  ],
  run: async (ctx, input) => {
    const options = checkAsked(input.source, input.target, input.segment)
    const source = await openSource(ctx, options.source)
    const target = await openTarget(ctx, options.target, input.workflow)
    if (input.workflow !== undefined && target.kind !== 'provider')
      throw usageError('--workflow: only a provider has workflows', { hint: 'Leave it out.' })
    const { segment, min_score: minScore, one_to_one: oneToOne } = input
    const found = await mapSides(ctx, source, target, { segment, minScore, oneToOne })
    return {
      source: infoOf(source),
      target: infoOf(target),
      direction: directionOf(source, target),
      pairs: pairsOf(target, found),
      open_targets: found.open_targets.map((open) => ({ ...open, candidates: [...open.candidates] })),
      open_sources: [...found.open_sources],
      warnings: noted(ctx, [...source.set.notes, ...target.set.notes, ...found.notes]),
      next: nextSteps(source, target, found, segment),
    }
  },
  view: viewMap,
})
