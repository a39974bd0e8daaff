import { execFileSync } from 'node:child_process'

/** Tests of the installed program run the bundle, so it is built from the present sources first. */
export default function setup(): void {
  if (process.env.LYTICS_ADVISOR_SKIP_BUILD) return
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
}
