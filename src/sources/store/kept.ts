import type { Files } from '../../config/files.ts'
import { isObject } from '../../core/json.ts'

/** A JSON file that this program keeps; undefined where there is none or it is not one of this format. */
export async function readKept(files: Files, path: string): Promise<Record<string, unknown> | undefined> {
  const text = await files.read(path)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && value.format === 1 ? value : undefined
  } catch {
    return undefined
  }
}

/** Keeps it for readers of its own format. */
export const keepJson = (files: Files, path: string, value: object): Promise<void> =>
  files.write(path, `${JSON.stringify({ format: 1, ...value })}\n`, 0o600)
