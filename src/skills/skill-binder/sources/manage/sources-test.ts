import * as z from 'zod/mini'
import { AppError } from '../../../../core/errors.ts'
import { clean, count } from '../../../../core/text.ts'
import { sourceInput, sourceNamed } from '../../../../flows/sources/source-input.ts'
import { testSource } from '../../../../flows/sources/test-source.ts'
import { Step } from '../../../../operation/fields.ts'
import { defineOperation } from '../../../../operation/operation.ts'
import type { Ui } from '../../../../terminal/ui.ts'

const CheckOutput = z.object({
  name: z.string(),
  outcome: z.enum(['passed', 'failed', 'warning', 'skipped']),
  message: z.string(),
  fix: z.optional(z.string()),
  next: z.optional(Step),
})

const mark = ({ outcome }: z.output<typeof CheckOutput>, ui: Ui): string =>
  outcome === 'passed'
    ? ui.good('passed ')
    : outcome === 'failed'
      ? ui.bad('failed ')
      : outcome === 'warning'
        ? ui.warn('warning')
        : ui.dim('skipped')

export const sourcesTest = defineOperation({
  name: 'sources test',
  summary: 'Check a connection step by step: network, encryption, sign-in, rights, limits',
  details:
    'The checks run in this order and store nothing: whether the server answers, which encryption is in force, whether its name is ' +
    'verified, the sign-in, whether tables can be read, whether a slow statement is ended, rights beyond SELECT, whether a read-only ' +
    'transaction holds, and how long a question takes. Each failure says what to do. Exit status 1 where one fails.',
  effect: 'read',
  input: z.object(sourceInput),
  positional: ['source'],
  output: z.object({ source: z.string(), ok: z.boolean(), checks: z.array(CheckOutput) }),
  examples: [{ input: { source: 'shop' }, about: 'before the first discovery, and when something fails' }],
  run: async (ctx, input) => {
    const { sources, entry } = await sourceNamed(ctx, input)
    const checks = await testSource(sources, entry)
    const failures = checks.filter(({ outcome }) => outcome === 'failed')
    const result = {
      source: entry.name,
      ok: failures.length === 0,
      checks: checks.map((check) => ({ ...check })),
    }
    if (result.ok) return result
    throw new AppError(
      'failed',
      `${count(failures.length, 'check')} failed: ${failures.map(({ name }) => name).join(', ')}`,
      {
        code: 'source_test_failed',
        hint: 'Each failed check above says what to do.',
        result,
      },
    )
  },
  view: ({ checks }, ui) =>
    checks
      .flatMap((check) => [
        `${mark(check, ui)}  ${check.name.replaceAll('_', ' ').padEnd(18)}  ${clean(check.message)}\n`,
        ...(check.fix === undefined ? [] : [`${' '.repeat(29)}${clean(check.fix)}\n`]),
        ...(check.next === undefined ? [] : [`${' '.repeat(31)}${ui.command(check.next)}\n`]),
      ])
      .join(''),
})
