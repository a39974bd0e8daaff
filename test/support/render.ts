import { readFileSync } from 'node:fs'
import type { NextStep } from '../../src/core/next.ts'
import type { Manifest } from '../../src/dispatcher/manifest.ts'
import { type Render, type Rendering, renderer } from '../../src/dispatcher/next.ts'

let manifest: Manifest | undefined

/** What the build made of all operations. */
export const builtManifest = (): Manifest => {
  manifest ??= JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as Manifest
  return manifest
}

/** A suggested command as it is shown where no account was named. */
export const render: Render = (step) => renderer({ manifest: builtManifest() })(step)

/** A suggested command as it is shown in a run with these options. */
export const renderWith =
  (options: Rendering['options']): Render =>
  (step) =>
    renderer({ manifest: builtManifest(), ...(options && { options }) })(step)

/** The suggested commands of a result or an error as lines, in a run with these options. */
export const lines = (steps: readonly NextStep[] = [], options?: Rendering['options']): string[] =>
  steps.map(renderWith(options))

/** The same in a run on the embedded sandbox. */
export const sandboxLines = (steps: readonly NextStep[] = []): string[] => lines(steps, { sandbox: true })
