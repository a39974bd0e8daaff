import { isBoolean } from '../../mapping/detectors/listed.ts'
import { isTimestamp } from '../../mapping/detectors/shapes.ts'
import { typeClass } from '../../mapping/kinds.ts'
import type { ColumnSample } from './types.ts'

type Scalar = 'text' | 'number' | 'boolean' | 'time'

const TESTS: Readonly<Record<Exclude<Scalar, 'text'>, (text: string) => boolean>> = {
  number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  boolean: isBoolean,
  time: isTimestamp,
}

const NAMES: Readonly<Record<Scalar, string>> = {
  text: 'text',
  number: 'numbers',
  boolean: 'yes or no',
  time: 'dates',
}

const isScalar = (type: string): type is Scalar => type in NAMES

const isFractional = (type: string): boolean => /float|double|numeric|decimal|real|number/i.test(type)
const isWhole = (type: string): boolean => /^(u?int|integer|long|bigint)/i.test(type)

/** How many of the sampled values a field of this type can take. */
const fitting = (to: Exclude<Scalar, 'text'>, sample: ColumnSample): number =>
  sample.values.filter((value) => TESTS[to](String(value))).length

function fractions(sample: ColumnSample | undefined): boolean {
  return (sample?.values ?? []).some((value) => !Number.isInteger(Number(value)))
}

/** Text that should become something else: harmless where all the sampled values can. */
function fromText(
  to: Exclude<Scalar, 'text'>,
  fieldType: string,
  sample: ColumnSample | undefined,
): string | null {
  if (sample === undefined || sample.values.length === 0)
    return `is text, and the field is ${fieldType}: what is not ${NAMES[to]} is lost`
  const fit = fitting(to, sample)
  if (fit === sample.values.length) return null
  return `is text, and the field is ${fieldType}: ${sample.values.length - fit} of ${sample.values.length} sampled values are not ${NAMES[to]}`
}

/**
 * What may go wrong with a column's type in a profile field, as the rest of a sentence that begins with the column;
 * null where nothing does. Lists take single values, and text takes everything.
 */
export function typeConflict(
  columnType: string | undefined,
  fieldType: string | undefined,
  sample: ColumnSample | undefined,
): string | null {
  const declared = typeClass(columnType)
  // A file declares no types: what it holds is text.
  const texts = sample?.values.every((value) => typeof value === 'string') === true
  const from = declared === 'unknown' && columnType === undefined && texts ? 'text' : declared
  const to = typeClass(fieldType)
  if (from === 'unknown' || to === 'unknown' || fieldType === undefined) return null
  if (to === 'object')
    return `is ${columnType}, and the field is ${fieldType}, which takes a key with each value`
  if (!isScalar(to) || !isScalar(from)) return null
  if (from === to) {
    const cut = to === 'number' && isWhole(fieldType) && isFractional(columnType ?? '') && fractions(sample)
    return cut ? `has fractions, and the field is ${fieldType}: they are cut off` : null
  }
  if (to === 'text')
    return from === 'time' ? `is ${columnType}, and the field is text: it cannot be used as a date` : null
  if (from === 'text') return fromText(to, fieldType, sample)
  return `is ${columnType}, and the field is ${fieldType}: ${NAMES[from]} are no ${NAMES[to]}`
}
