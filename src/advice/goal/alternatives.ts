import type { Direction } from '../../catalog/types.ts'
import { nearestProviders, unknownName } from './leftovers.ts'
import { unsupported } from './lexicon/unsupported.ts'
import type { Mention } from './mentions.ts'
import type { GoalIndex } from './names.ts'
import type { Scene } from './scene.ts'
import type { GoalProvider, PlatformChoice } from './types.ts'

/** The name of a platform that no provider of the catalog has, as typed. */
export function unknownPlatform(scene: Scene, mention: Mention | null): string | null {
  if (mention !== null && mention.name.strength === 'foreign') {
    const tokens = scene.tokens.slice(mention.start, mention.end)
    return tokens.map((token) => token.raw).join(' ')
  }
  return mention === null ? unknownName(scene) : null
}

/** Other providers that may be meant: the rest of a family, the nearest to an unknown name. */
export function alternatives(
  mention: Mention | null,
  platform: GoalProvider | null,
  unknown: string | null,
  index: GoalIndex,
): readonly PlatformChoice[] {
  if (mention?.name.strength === 'foreign') {
    const kind = unsupported[Number(mention.name.slug)]
    return (kind?.nearest ?? [])
      .filter((slug) => index.providers.has(slug))
      .map((slug) => ({ platform: slug, reason: `nearest to a ${kind?.kind ?? 'platform'} of this sort` }))
  }
  if (mention !== null && mention.slugs.length > 1) {
    return mention.slugs
      .filter((slug) => slug !== platform?.slug)
      .map((slug) => ({ platform: slug, reason: `"${mention.name.text}" may also mean this one` }))
  }
  return unknown === null
    ? []
    : nearestProviders(unknown, index).map((slug) => ({
        platform: slug,
        reason: `its name looks like "${unknown}"`,
      }))
}

/** What a person should know about the way that was read. */
export function remarks(platform: GoalProvider | null, direction: Direction | null): readonly string[] {
  if (
    platform === null ||
    direction === null ||
    platform.workflows.some((workflow) => workflow.direction === direction)
  )
    return []
  const has = [...new Set(platform.workflows.map((workflow) => workflow.direction))].join(' and ')
  return [`${platform.name} has no ${direction} in Lytics, only ${has}.`]
}
