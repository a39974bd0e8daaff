/** The text of bytes that begin with a mark of UTF-16; undefined where they do not. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

/** The text of a file as editors and shells of any system write it: UTF-8 or UTF-16, without the mark at its start. */
export const decodeText = (bytes: Uint8Array): string => decodeUtf16(bytes) ?? new TextDecoder().decode(bytes)
