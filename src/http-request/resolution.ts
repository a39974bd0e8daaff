import { canonicalJson, isObject } from '../core/json.ts'
import type { HttpRequest } from './request.ts'

const REF_IN_PATH = /\{\$ref:[^}]*\}/g

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The path as approved, with any one path segment where a reference stood. */
const pathFits = (approved: string, sent: string): boolean =>
  new RegExp(`^${approved.split(REF_IN_PATH).map(escaped).join('[^/?#{}]+')}$`).test(sent)

/** Placeholders and escapes are objects whose keys begin with `$`; only there may the sent body differ. */
const isPlaceholder = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => key.startsWith('$'))

function bodyFits(approved: unknown, sent: unknown): boolean {
  if (isPlaceholder(approved)) return !(isObject(sent) && '$ref' in sent)
  if (Array.isArray(approved)) {
    return (
      Array.isArray(sent) &&
      approved.length === sent.length &&
      approved.every((item, index) => bodyFits(item, sent[index]))
    )
  }
  if (!isObject(approved)) return canonicalJson(approved) === canonicalJson(sent)
  return (
    isObject(sent) &&
    Object.keys(sent).length === Object.keys(approved).length &&
    Object.entries(approved).every(([key, value]) => Object.hasOwn(sent, key) && bodyFits(value, sent[key]))
  )
}

/** True when `sent` is the approved request with its references replaced and nothing else changed. */
export const isResolutionOf = (approved: HttpRequest, sent: HttpRequest): boolean =>
  sent.method === approved.method &&
  canonicalJson(sent.query) === canonicalJson(approved.query) &&
  pathFits(approved.path, sent.path) &&
  (approved.body === undefined ? sent.body === undefined : bodyFits(approved.body, sent.body))
