/** A list of phrases written with commas between them. */
export function terms(text: string): readonly string[] {
  return text
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
}
