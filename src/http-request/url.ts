/** What a query may hold; lists are joined by commas; false, undefined and empty lists are left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** A part of a path, safe in it. */
export const part = (text: string): string => encodeURIComponent(text)

/** The URL of a request: base, path and the values of the query. */
export function urlOf(baseUrl: string, path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    const texts = typeof value === 'object' ? value : [String(value)]
    return texts.length === 0 ? [] : [`${part(name)}=${texts.map(part).join(',')}`]
  })
  return `${baseUrl}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}
