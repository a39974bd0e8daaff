import type { Json } from './json.ts'

/** What a terminal would not show, or would show as something else: control, direction and zero-width marks. */
const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** The same JSON with escapes for what cannot be seen: a request must not look like another one. */
export const seen = (json: string): string =>
  json.replace(UNSEEN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * A body as people read it: what cannot be seen is escaped, and each member has its line, but an object or a list of one
 * text is on one line: mappings are lists of such objects.
 */
export const bodyText = (body: Json): string =>
  seen(JSON.stringify(body, null, 2))
    .replace(/\{\n\s+("(?:[^"\\\n]|\\.)*": "(?:[^"\\\n]|\\.)*")\n\s+\}/g, '{ $1 }')
    .replace(/\[\n\s+("(?:[^"\\\n]|\\.)*")\n\s+\]/g, '[$1]')
