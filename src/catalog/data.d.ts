// The build makes the data (scripts/catalog.ts). Types do not wait for it: what catalog.ts reads has its type there.
declare module '*/data/index.json'
declare module '*/data/goal-words.json'
declare module '*/data/auth-types.json'
declare module '*/data/providers.generated.ts'
