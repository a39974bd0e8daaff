import type { Files } from '../../config/files.ts'
import { isObject } from '../../core/json.ts'

/** What is needed of the disk. */
export type KeptFiles = Pick<Files, 'read' | 'write'>

/** A JSON file that this program keeps; undefined where there is none or it is not one of this format. */
export async function readKept(files: KeptFiles, path: string): Promise<Record<string, unknown> | undefined> {
  const text = await files.read(path)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && value.format === 1 ? value : undefined
  } catch {
    return undefined
  }
}

/** The members of an object as JSON a little at a time: items of long lists one by one. */
function* jsonParts(value: object): Generator<string> {
  let before = '{'
  for (const [key, member] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (!Array.isArray(member)) {
      yield JSON.stringify(member)
      continue
    }
    for (const [at, item] of member.entries()) yield `${at === 0 ? '[' : ','}\n${JSON.stringify(item)}`
    yield member.length === 0 ? '[]' : ']'
  }
  yield '}\n'
}

/** Texts put together to so many letters before they are written. */
const BATCH = 64 * 1024

function* batches(parts: Iterable<string>): Generator<string> {
  let batch = ''
  for (const part of parts) {
    batch += part
    if (batch.length < BATCH) continue
    yield batch
    batch = ''
  }
  yield batch
}

/** Keeps it for readers of its own format. Its members are defined values. */
export const keepJson = (files: KeptFiles, path: string, value: object): Promise<void> =>
  files.write(path, batches(jsonParts({ format: 1, ...value })), 0o600)
