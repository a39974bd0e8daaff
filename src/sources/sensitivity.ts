import type { Scalar, Sensitivity } from './types.ts'

/** What is known of a field without looking at a stored value. */
export interface FieldFacts {
  readonly name: string
  readonly scalar: Scalar
  readonly native?: string
  readonly comment?: string
  /** The name of the table or view that it belongs to, without its schema. */
  readonly object: string
}

export interface Classified {
  readonly sensitive: Sensitivity
  readonly why?: string
}

/** `customerPhone_2` as `customer phone 2`. */
const wordsOf = (name: string): string =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

type Rule = readonly [sensitive: Sensitivity, pattern: RegExp]

const BY_NAME: readonly Rule[] = [
  [
    'secret',
    /\b(pass(word|wd|phrase|code|wort)?s?|pwd|pw|pin( code| hash)?|secrets?|(?<!push )tokens?|api ?keys?|(private|access|signing|encryption|ssh|license|session|auth) keys?|salt|credentials?|otp|totp|cvv2?|cvc2?|security (answer|code)|ssn|social security( number)?|(credit |debit )?card ?(no|num|number)|cc ?num(ber)?|pan|recovery codes?|backup codes?|connection string|mot de passe|contraseña|kennwort)\b/,
  ],
  [
    'health',
    /\b(diagnos[ei]s|allerg(y|ies)|blood (type|group|pressure)|medications?|prescriptions?|medical|icd( ?(9|10))?|symptoms?|disabilit(y|ies)|pregnan(t|cy)|treatments?|vaccin\w*|health(?! check| score| status))\b/,
  ],
  [
    'financial',
    /\b(salar(y|ies)|wages?|payrate|(hourly|pay) rate|income|bonus|compensation|commission pct|iban|bic|swift|(bank )?account (no|num|number)|bank account|routing (no|number)|sort code|card (last ?4|last four)|last ?4|tax (id|no|number)|vat (id|no|number)|credit (limit|score)|net worth|balance)\b/,
  ],
  [
    'contact',
    /\b(e ?mails?|mails?|phones?( ?(no|number))?|mobile|cell(phone)?|telephone|tel|fax|street|house (no|number)|address(es)?( line)?( ?\d)?|addr(ess)?\d?|postal ?code|post ?code|zip( ?code)?|telefon|adresse|correo)\b/,
  ],
  [
    'personal',
    /\b((first|given|last|family|full|middle|maiden|birth|contact|person|customer|client|patient|guest|employee|caller|recipient|owner|user) ?name|surname|forename|birth( ?(day|date|place))?|birthdate|dob|date of birth|gender|sex|passport( no| number)?|national id|driver ?s? licen[cs]e|nationality|religion|ethnicity|race|marital status|ip( ?addr(ess)?)?|device id|idfa|gaid|photo|picture|latitude|longitude|signature)\b/,
  ],
]

const BY_COMMENT: readonly Rule[] = [
  ['secret', /\b(password|passphrase|secret|private key|api[ _-]?key|access token|credentials?)\b/i],
  ['health', /\b(medical|diagnos[ei]s|health data|patient data)\b/i],
  ['financial', /\b(salary|bank account|credit card|card number|iban)\b/i],
  ['personal', /\b(pii|personal(ly identifiable)? (data|information)|gdpr|confidential|sensitive)\b/i],
]

/** What is noted about a phone number or a password is not the thing itself. */
const ABOUT =
  /\b(opt(ed)?|consent|count|counts|verified|bounced|(un)?subscribed|allowed|enabled|required|has|is|expires?|expiry|type|status|policy)\b/

/** Tables of which each row is a person: there `name` is the name of one. */
const PEOPLE =
  /\b(customers?|clients?|employees?|staff|users?|people|persons?|contacts?|patients?|members?|guests?|leads?|students?|actors?|authors?|subscribers?|callers?|drivers?|attendees?|tenants?)$/

/** Whether a value of this type can be the thing itself: the date of a change of password is none. */
function possible(sensitive: Sensitivity, scalar: Scalar): boolean {
  if (sensitive === 'secret') return !['boolean', 'date', 'datetime'].includes(scalar)
  if (sensitive === 'contact') return !['boolean', 'date', 'datetime'].includes(scalar)
  if (sensitive === 'financial') return !['boolean', 'date', 'datetime'].includes(scalar)
  return true
}

/**
 * Which class of sensitive data a field holds, from its name, type and comment; never from stored values.
 * A proposal to err on the safe side: a person's scope has the last word, but for secrets.
 */
export function classify({ name, scalar, native = '', comment, object }: FieldFacts): Classified {
  const words = wordsOf(name)
  const about = ABOUT.test(words)
  // What is noted about an illness is health data too.
  const named = BY_NAME.find(
    ([sensitive, pattern]) =>
      (!about || sensitive === 'health') && pattern.test(words) && possible(sensitive, scalar),
  )
  if (named !== undefined) return { sensitive: named[0], why: `named ${words}` }
  const noted = BY_COMMENT.find(
    ([sensitive, pattern]) => pattern.test(comment ?? '') && possible(sensitive, scalar) && !about,
  )
  if (noted !== undefined) return { sensitive: noted[0], why: 'its comment says so' }
  if (/^(inet|cidr|macaddr)/i.test(native)) return { sensitive: 'personal', why: `type ${native}` }
  if (words === 'name' && PEOPLE.test(wordsOf(object)))
    return { sensitive: 'personal', why: `name in ${object}` }
  return { sensitive: 'none' }
}
