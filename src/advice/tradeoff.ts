/**
 * One line for a choice: what the workflow is for, without the alternatives that its longer text goes on to name.
 * `Choose it to target known people; to measure use the other.` becomes `to target known people`.
 */
export function tradeoffOf(chooseWhen: string): string {
  const [first = ''] = chooseWhen.split(/;|\.\s/)
  const line = first
    .replace(/^Choose it (?=only\b|for\b|to\b|when\b|where\b|once\b|as\b|if\b)/, '')
    .replace(/^Choose it\b/, 'choose it')
    .replace(/^It is (?=the\b)/, '')
    .replace(/\.$/, '')
    .trim()
  // An initial that belongs to a sentence goes; one of a name (`CRM`, `GA4`) stays.
  return /^[A-Z][a-z]*\s/.test(line) ? line.slice(0, 1).toLowerCase() + line.slice(1) : line
}
