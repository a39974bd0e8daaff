import * as z from 'zod/mini'
import type { Call, Read } from '../call.ts'

/** Reads a list; an empty one may come as null. */
export async function listOf<T extends z.ZodMiniType>(
  call: Call,
  item: T,
  read: Omit<Read<z.ZodMiniType>, 'data'>,
): Promise<z.output<T>[]> {
  return (await call({ ...read, data: z.nullable(z.array(item)) })) ?? []
}

const Name = z.union([
  z.string(),
  z.looseObject({ name: z.string() }),
  z.looseObject({ value: z.string() }),
  z.looseObject({ id: z.string() }),
])

/**
 * Reads a list of texts. Three endpoints have no documented shape (field names, stream names, suggested values), so
 * objects that hold the text as `name`, `value` or `id` are taken too.
 */
export async function namesOf(call: Call, read: Omit<Read<z.ZodMiniType>, 'data'>): Promise<string[]> {
  const names = await listOf(call, Name, read)
  return names.map((name) => (typeof name === 'string' ? name : String(name.name ?? name.value ?? name.id)))
}
