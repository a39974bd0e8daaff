import { EXIT } from '../../src/core/exit.ts'
import { ERROR_CODES } from './codes.ts'
import { collectCodes, type FoundCode } from './collect.ts'

/** What a code is that is not the code of an error, by the room that it is made in. */
const KINDS: readonly (readonly [room: RegExp, kind: string])[] = [
  [/^src\/advice\/diagnosis\//, 'diagnosis'],
  [/^src\/advice\/plan\/moved/, 'drift'],
  [/^src\/catalog\/validate/, 'setting'],
  [/./, 'warning'],
]

const kindOf = ({ fault, file }: FoundCode): string =>
  fault ?? KINDS.find(([room]) => room.test(file))?.[1] ?? 'warning'

const isFault = (kind: string): kind is keyof typeof EXIT => kind in EXIT

interface CodeRow {
  readonly code: string
  readonly kinds: readonly string[]
}

/** Codes of the source by name, with what they are the code of. */
function codeRows(): CodeRow[] {
  const kinds = new Map<string, Set<string>>()
  for (const found of collectCodes())
    kinds.set(found.code, (kinds.get(found.code) ?? new Set()).add(kindOf(found)))
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, of]) => ({ code, kinds: [...of].sort() }))
}

/** Codes that the source has and the list has not, and the other way round. */
export function codeMistakes(): { readonly unlisted: string[]; readonly unused: string[] } {
  const used = new Set(codeRows().map(({ code }) => code))
  return {
    unlisted: [...used].filter((code) => !ERROR_CODES.has(code)),
    unused: [...ERROR_CODES.keys()].filter((code) => !used.has(code)),
  }
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replaceAll('|', '\\|')

function lineOf({ code, kinds }: CodeRow): string {
  const { meaning = '', fix = '' } = ERROR_CODES.get(code) ?? {}
  const exits = [...new Set(kinds.filter(isFault).map((kind) => EXIT[kind]))].join(', ')
  return `| \`${code}\` | ${kinds.join(', ')} | ${exits} | ${sentence(meaning)} | ${sentence(fix)} |`
}

/**
 * references/errors.md
 * @throws Error where a code has no texts yet
 */
export function errorsPage(): string {
  const { unlisted } = codeMistakes()
  if (unlisted.length > 0)
    throw new Error(`Add to scripts/error-codes/codes.ts what these mean: ${unlisted.join(', ')}`)
  return `# Codes of errors, warnings and diagnoses

Made by \`npm run docs\` from \`scripts/error-codes/codes.ts\` and the source. A code is stable: scripts may rely on it. With
\`--json\` an error is \`{"error": {"code", "message", "hint", "next"}}\` on stderr, and its class decides the exit status.
Warnings are in \`warnings\`; one that blocks is overridden with \`--accept CODE\`. Codes of \`diagnosis\` are causes that
\`diagnose\` and \`health\` find, those of \`drift\` are in \`plans diff\`, those of \`setting\` say what is wrong with a value.
A \`*\` is a name that depends on what it is about.

| code | class | exit | meaning | what to do |
| --- | --- | --- | --- | --- |
${codeRows().map(lineOf).join('\n')}
`
}
