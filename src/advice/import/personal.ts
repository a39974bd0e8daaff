import { detect } from '../../mapping/detectors/detect.ts'
import type { FieldFact } from '../facts.ts'
import type { ColumnSample, SourceColumn } from './types.ts'
import { wordsOf } from './words.ts'

/** Kinds of values that are personal by themselves, and what people call them. */
const BY_VALUE: Readonly<Record<string, string>> = {
  email: 'e-mail addresses',
  phone: 'phone numbers',
  ip: 'IP addresses',
  name: 'names of people',
  first_name: 'names of people',
  hashed_email: 'hashes of personal data',
  gender: 'genders',
}

/** A fact about an address or a number is not the thing itself. */
const ABOUT =
  /\b(opt|opted|consent|status|count|opens?|clicks?|domain|bounced?|sent|subscribed|unsubscribed|verified|os|model|type)\b/

const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^(e ?)?mails?$|^email address$/, 'e-mail addresses'],
  [/\bemail\b/, 'e-mail addresses'],
  [/\b(phone|mobile|cell|telephone)\b/, 'phone numbers'],
  [/\b(birth|birthday|birthdate|dob)\b/, 'dates of birth'],
  [/\b(first|given|last|family|full|middle) name\b|\bsurname\b/, 'names of people'],
  [/\bstreet\b|\baddress( line)?( \d)?$|\baddress\d$/, 'postal addresses'],
  [/\b(gender|sex)\b/, 'genders'],
  [/\b(ssn|passport|iban|card number|tax id)\b/, 'official or payment numbers'],
  [/\bip( address)?$/, 'IP addresses'],
  [/\b(ad id|idfa|gaid|device id|push token)\b/, 'device ids'],
]

const byValues = (sample: ColumnSample | undefined): string | undefined => {
  const [kind] = detect(sample?.values ?? []).flatMap(({ detector }) => BY_VALUE[detector.meaning] ?? [])
  return kind
}

/**
 * Which personal data a column holds: by its values where rows were read, else by its name, else by the profile field
 * it belongs to. A word of warning, not a proof: free texts may hold anything.
 */
export function personalKind(
  column: SourceColumn,
  sample: ColumnSample | undefined,
  field: FieldFact | undefined,
): string | null {
  const name = wordsOf(column.name).join(' ')
  const named = ABOUT.test(name) ? undefined : BY_NAME.find(([pattern]) => pattern.test(name))?.[1]
  if (named === 'dates of birth') return named
  return byValues(sample) ?? named ?? (field?.is_pii === true ? 'other personal data' : null)
}
