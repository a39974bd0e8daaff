/** A bar for a share in [0, 1] with its percentage, for example `██████░░░░  62 %`; it reads the same in a log. */
export const bar = (share: number, cells = 10): string => {
  const full = Math.round(Math.min(1, Math.max(0, share)) * cells)
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${percent(share)}`
}

/** `  7 %`, five columns wide. */
export const percent = (share: number): string => `${String(Math.round(share * 100)).padStart(3)} %`
