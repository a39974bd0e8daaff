import type { Scalar } from './types.ts'

const RULES: readonly (readonly [pattern: RegExp, scalar: Scalar])[] = [
  [/^(tinyint\(1\)|bool(ean)?$)/, 'boolean'],
  [/^bit(\(1\))?$/, 'binary'],
  [/^(small|big|medium|tiny)?int(eger)?(2|4|8)?\b|^(small|big)?serial\b|^year\b|^oid$/, 'integer'],
  [/^(numeric|decimal|real|double|float|money|fixed)/, 'number'],
  [/^(timestamp|datetime)/, 'datetime'],
  [/^date$/, 'date'],
  [/^uuid$/, 'uuid'],
  [/^jsonb?$/, 'json'],
  [/^(bytea|binary|varbinary|(tiny|medium|long)?blob|bit)/, 'binary'],
  [/^(enum)\b/, 'enum'],
  [
    /^(character|char|varchar|bpchar|text|citext|name|(tiny|medium|long)text|set\(|inet|cidr|macaddr|time\b|interval|xml|"char")/,
    'string',
  ],
]

/** The scalar of an engine's type, by its name; of a list, that of its elements. */
export const scalarOf = (native: string): Scalar =>
  RULES.find(([pattern]) => pattern.test(native.toLowerCase().replace(/\[\]$/, '')))?.[1] ?? 'unknown'
