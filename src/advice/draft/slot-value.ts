import type { Slot } from '../../catalog/types.ts'
import { parseJson } from '../../core/assignments.ts'
import { usageError } from '../../core/errors.ts'
import { isObject, type Json } from '../../core/json.ts'
import { didYouMean, nearest } from '../../core/text.ts'

const bad = (name: string, text: string, expected: string) =>
  usageError(`--set ${name}=${text}: expected ${expected}`, { code: 'bad_value', hint: 'Nothing was sent.' })

function number(name: string, slot: Slot, text: string): number {
  const value = Number(text)
  const whole = slot.type === 'integer'
  if (text.trim() === '' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
    throw bad(name, text, whole ? 'a whole number' : 'a number')
  }
  if (slot.minimum !== undefined && value < slot.minimum) throw bad(name, text, `at least ${slot.minimum}`)
  if (slot.maximum !== undefined && value > slot.maximum) throw bad(name, text, `at most ${slot.maximum}`)
  return value
}

function boolean(name: string, text: string): boolean {
  if (/^(true|yes|on|1)$/i.test(text)) return true
  if (/^(false|no|off|0)$/i.test(text)) return false
  throw bad(name, text, 'true or false')
}

const isMappingList = (slot: Slot): boolean =>
  slot.kind === 'mapping' || slot.items?.startsWith('object') === true

function list(name: string, slot: Slot, text: string): Json {
  if (text.trim().startsWith('[')) {
    const value = parseJson(text, `--set ${name}`)
    if (!Array.isArray(value)) throw bad(name, text, 'a list')
    return value
  }
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  if (!isMappingList(slot))
    return slot.items === 'integer'
      ? words.map((word) => number(name, { ...slot, type: 'integer' }, word))
      : words
  return words.map((word) => {
    const at = word.indexOf('=')
    if (at <= 0) throw bad(name, text, 'pairs like field=name,field=name')
    return { [word.slice(0, at)]: word.slice(at + 1) }
  })
}

/**
 * The value that a typed text means for a config property.
 * @throws AppError usage (exit 2) naming the property, what was given and what is expected
 */
export function slotValue(name: string, slot: Slot, text: string): Json {
  if (slot.enum !== undefined && slot.type !== 'array' && !slot.enum.map(String).includes(text)) {
    const near = didYouMean(nearest(text, slot.enum.map(String)))
    throw usageError(`--set ${name}=${text}: expected one of ${slot.enum.join(', ')}`, {
      code: 'bad_value',
      ...(near === undefined ? {} : { hint: near }),
    })
  }
  switch (slot.type) {
    case 'boolean':
      return boolean(name, text)
    case 'integer':
    case 'number':
      return number(name, slot, text)
    case 'array':
      return list(name, slot, text)
    case 'object': {
      const value = parseJson(text, `--set ${name}`)
      if (!isObject(value)) throw bad(name, text, 'a JSON object')
      return value as Json
    }
    default:
      if (slot.pattern !== undefined && !new RegExp(slot.pattern).test(text))
        throw usageError(`--set ${name}=${text}: that can't be right`, {
          code: 'bad_value',
          hint: slot.help ?? slot.ask,
        })
      return text
  }
}

/** The value that a typed text means; of a setting that the catalog does not know as JSON where it is a list, a number or a switch. */
export function providedValue(name: string, slot: Slot | undefined, text: string): Json {
  if (slot !== undefined) return slotValue(name, slot, text)
  return /^(true|false|-?\d+(\.\d+)?|\[.*\]|\{.*\})$/s.test(text.trim())
    ? (parseJson(text, `--set ${name}`) as Json)
    : text
}
