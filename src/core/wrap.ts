/** Breaks a text at spaces; lines after the first begin with so many spaces, and the first is as short as they are. */
export function wrapped(text: string, width: number, indent: number): string {
  const room = Math.max(20, width - indent)
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}
