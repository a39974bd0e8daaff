import { lyticsItself, mailAlert } from './alerts.ts'
import { type DirectionHints, readDirection } from './direction.ts'
import type { Mention } from './mentions.ts'
import type { GoalIndex } from './names.ts'
import type { Scene } from './scene.ts'
import type { GoalProvider } from './types.ts'

/** The name that the goal is about, or one that its wording stands for ("email me if …", "download … as csv"). */
export function pickMention(scene: Scene, main: Mention | null, index: GoalIndex): Mention | null {
  const slug = main?.slugs[0]
  const named = main !== null && slug !== 'lytics' && main.name.strength !== 'hint'
  if (named) return main
  const incoming = scene.words.some((word) => /^(?:import|importing|ingest|read|upload)$/.test(word))
  return (
    mailAlert(scene, index) ??
    (slug === 'lytics' || main === null ? lyticsItself(scene, index, incoming) : null) ??
    (slug === 'lytics' ? lyticsTask(scene, main) : main)
  )
}

/** "lytics" alone is where the person stands; it is the platform only for its own tasks. */
function lyticsTask(scene: Scene, main: Mention | null): Mention | null {
  const own = /\b(?:model|lookalike|content|articles|conductor|cloud connect|csv|download)\b/.test(
    scene.words.join(' '),
  )
  return own ? main : null
}

/** The provider of a name. SFTP is two: files leave by the one that Lytics runs and come in from anybody's. */
export function providerOf(
  scene: Scene,
  mention: Mention | null,
  index: GoalIndex,
  hints: DirectionHints,
): GoalProvider | null {
  const slug = mention?.sure === true ? mention.slugs[0] : undefined
  if (slug === undefined || mention === null) return null
  if (slug === 'sftp') {
    const both = {
      slug: 'sftp',
      name: 'SFTP',
      aliases: [],
      workflows: ['sftp', 'lytics-sftp'].flatMap((item) => index.providers.get(item)?.workflows ?? []),
    }
    const direction = readDirection(scene, mention, both, hints)
    const wanted = direction === 'export' ? 'lytics-sftp' : direction === 'import' ? 'sftp' : slug
    return index.providers.get(wanted) ?? null
  }
  return index.providers.get(slug) ?? null
}
