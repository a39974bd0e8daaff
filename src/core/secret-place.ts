/** What a word for the place of a secret led to. Neither a message nor a log ever holds the value. */
export type SecretFound = { readonly value: string } | { readonly problem: string }

interface Readers {
  readonly env: (name: string) => string | undefined
  readonly read: (path: string) => Promise<string | undefined>
}

/** A secret of nothing would be stored, and fail only when it is used. */
export function filledSecret(place: string, text: string): SecretFound {
  const value = text.replace(/\r?\n$/, '')
  return value.trim() === '' ? { problem: `${place} is empty` } : { value }
}

/** The secret at `env:NAME` or `file:PATH`; undefined for any other word. */
export async function secretAt(word: string, { env, read }: Readers): Promise<SecretFound | undefined> {
  if (word.startsWith('env:')) {
    const value = env(word.slice(4))
    return value === undefined || value === ''
      ? { problem: `the environment has no ${word.slice(4)}` }
      : filledSecret(word.slice(4), value)
  }
  if (word.startsWith('file:')) {
    const text = await read(word.slice(5))
    return text === undefined ? { problem: `no file ${word.slice(5)}` } : filledSecret(word.slice(5), text)
  }
  return undefined
}
