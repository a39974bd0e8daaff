import { clean, count } from '../../core/text.ts'
import type { Segment } from '../../lytics/client.ts'
import type { Named } from './resolve.ts'

/** What a segment may be called. */
export const segmentNames = (segment: Segment): Named => ({
  id: segment.id,
  names: [segment.name ?? '', segment.slug_name ?? ''].filter((name) => name !== ''),
})

/** `High Value Customers (12,400 people)`. */
export const segmentLabel = (segment: Segment): string => {
  const size = segment.size === undefined ? '' : ` (${count(segment.size, 'person', 'people')})`
  return `${clean(segment.name ?? segment.slug_name ?? segment.id)}${size}`
}

/** What a thing of the account is called. */
export const nameOf = (thing: {
  readonly id: string
  readonly name?: string | undefined
  readonly label?: string | undefined
}): string => clean(thing.name ?? thing.label ?? thing.id)
