/** How the ranker is learned; found by cross-validation (scripts/score-goals.ts). */
export const SETTINGS = { epochs: 10, rate: 0.1, ridge: 0.002, seed: 1 }

/** What a made-up goal counts against one that a person wrote. */
export const MADE_UP_WEIGHT = 0.7
