import * as z from 'zod/mini'

/** Input and output fields of operations, with the help text that goes with each. */

/** Id of the schema of a suggested command: tells the dispatcher where an output holds some. */
export const STEP_SCHEMA = 'NextStep'

/** A suggested command. JSON documents show it with the line to paste, `command`. */
export const Step = z
  .object({
    operation: z.string(),
    input: z.record(z.string(), z.unknown()),
    about: z.optional(z.string()),
    pipe_from: z.optional(z.string()),
    pipe_to: z.optional(z.string()),
  })
  .check(z.meta({ id: STEP_SCHEMA }))

/** Commands to go on with. */
export const Steps = z.array(Step)

/** A text the caller must give. */
export const required = (about: string) => z.string().check(z.describe(about))

/** A text the caller may give. */
export const optional = (about: string) => z.optional(z.string().check(z.describe(about)))

/** The file to write to, `-o` for short. */
export const outputFile = (about: string) =>
  z.optional(z.string().check(z.describe(about), z.meta({ short: 'o' })))

/** A switch that is off unless given. */
export const flag = (about: string) => z._default(z.boolean().check(z.describe(about)), false)

/** A switch that is on unless `--no-…` is given. */
export const unless = (about: string) => z._default(z.boolean().check(z.describe(about)), true)

/** A flag that may be given several times. */
export const list = (about: string) => z._default(z.array(z.string()).check(z.describe(about)), [])

/** A whole number of at least zero that the caller may give. */
export const wholeNumber = (about: string) =>
  z.optional(z.coerce.number().check(z.int(), z.nonnegative(), z.describe(about)))
