/** The words of a name: `CUSTOMER_ID`, `customerId` and `customer-id` are the same two. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** A word without the ending of its plural; rough, and the same for both sides of a comparison. */
export const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** The words of a name, each in its singular. */
export const stems = (name: string): string[] => wordsOf(name).map(singular)

/** `97 %`; never rounds up to all or down to none. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 100 && share < 1) return '99 %'
  return whole === 0 && share > 0 ? '1 %' : `${whole} %`
}
