import { PROGRAM } from '../core/launcher.ts'
import { step } from '../core/next.ts'
import { GLOBALS } from './globals.ts'
import { type Entry, flagOf, type Input, type Manifest } from './manifest.ts'
import { type Render, renderer } from './next.ts'

const WIDTH = 80

/** Groups of the front page, in the order of a newcomer's questions. */
const GROUPS: readonly (readonly [title: string, first: readonly string[]])[] = [
  ['Connect', ['connect', 'advise', 'map', 'plan', 'apply', 'plans', 'undo', 'disconnect']],
  ['Look after', ['diagnose', 'health', 'jobs', 'workflows']],
  ['Providers and credentials', ['providers', 'auths', 'connections']],
  ['Profiles and segments', ['schema', 'segments', 'streams']],
  ['Your own database', ['sources', 'bindings', 'skills']],
  ['This program', ['accounts', 'sandbox', 'journal', 'doctor']],
]

const wrap = (text: string, indent: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - indent) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const twoColumns = (rows: readonly (readonly [string, string])[], left: number): string[] =>
  rows.flatMap(([name, about]) => {
    const [first = '', ...more] = wrap(about, left + 2)
    const head =
      name.length > left - 2
        ? [`  ${name}`, `${' '.repeat(left + 2)}${first}`]
        : [`  ${name.padEnd(left)}${first}`]
    return [...head, ...more.map((line) => `${' '.repeat(left + 2)}${line}`)]
  })

const shown = (input: Input): string => {
  const takes = input.type === 'boolean' ? '' : input.type === 'number' ? ' <n>' : ' <value>'
  const short = input.short === undefined ? '' : `-${input.short}, `
  return `${short}${flagOf(input)}${takes}`
}

const aboutOf = (input: Input): string =>
  input.choices === undefined ? input.about : `${input.about} (${input.choices.join(', ')})`

const usageOf = (entry: Entry): string => {
  const places = entry.positional.map((input) => {
    const name = `${input.name}${input.type === 'list' ? '...' : ''}`
    return input.required ? ` <${name}>` : ` [${name}]`
  })
  return `${PROGRAM} ${entry.name}${places.join('')} [options]`
}

const MORE = `More: ${PROGRAM} <command> --help`

/** What a newcomer types first. */
const START = [
  [{ goal: ['facebook'], sandbox: true }, 'try it: no account, no network'],
  [{ goal: ['facebook'] }, 'guided, on your account'],
] as const

/** `--help` of one command. */
export function commandHelp(entry: Entry, render: Render): string {
  const lines = [...wrap(entry.summary, 0), '', 'Usage', `  ${usageOf(entry)}`]
  for (const paragraph of entry.details?.split('\n\n') ?? []) lines.push('', ...wrap(paragraph, 0))
  if (entry.positional.length > 0) {
    lines.push(
      '',
      'Arguments',
      ...twoColumns(
        entry.positional.map((input) => [input.name, aboutOf(input)] as const),
        26,
      ),
    )
  }
  if (entry.flags.length > 0) {
    lines.push(
      '',
      'Options',
      ...twoColumns(
        entry.flags.map((input) => [shown(input), aboutOf(input)] as const),
        26,
      ),
    )
  }
  lines.push(
    '',
    'Global options',
    ...twoColumns(
      GLOBALS.map((input) => [shown(input), input.about] as const),
      26,
    ),
  )
  if (entry.examples.length > 0) {
    lines.push(
      '',
      'Examples',
      ...entry.examples.flatMap((example) => [
        `  # ${example.about}`,
        `  ${render({ operation: entry.name, ...example })}`,
      ]),
    )
  }
  return `${lines.join('\n')}\n`
}

/** `--help` of a word that several commands start with. */
export function groupHelp(word: string, entries: Manifest): string {
  const rows = entries.map((entry) => [entry.name, entry.summary] as const)
  return `Commands of "${word}"\n\n${twoColumns(rows, 24).join('\n')}\n\n${MORE}\n`
}

/** The front page. */
export function rootHelp(manifest: Manifest, version: string, render: Render): string {
  const lines = [
    `${PROGRAM} ${version}`,
    'From "I want to connect X" to a verified, running Lytics integration.',
    'Nothing is written before you have seen it.',
    '',
    'Start here',
    ...twoColumns(
      START.map(([input, about]) => [render(step('connect', input)), about] as const),
      48,
    ),
  ]
  for (const [title, words] of GROUPS) {
    const rows = words.flatMap((word) =>
      manifest
        .filter((entry) => entry.name.split(' ')[0] === word)
        .map((entry) => [entry.name, entry.summary] as const),
    )
    if (rows.length > 0) lines.push('', title, ...twoColumns(rows, 24))
  }
  lines.push(
    '',
    'Global options',
    ...twoColumns(
      GLOBALS.map((input) => [shown(input), input.about] as const),
      24,
    ),
  )
  lines.push('', MORE)
  return `${lines.join('\n')}\n`
}

/** Every help page by the words it answers to; '' is the front page. */
export function helpPages(manifest: Manifest, version: string): Record<string, string> {
  const render = renderer({ manifest })
  const pages: Record<string, string> = { '': rootHelp(manifest, version, render) }
  for (const entry of manifest) {
    const [word = ''] = entry.name.split(' ')
    if (word !== entry.name)
      pages[word] ??= groupHelp(
        word,
        manifest.filter((other) => other.name.startsWith(`${word} `)),
      )
  }
  for (const entry of manifest) pages[entry.name] = commandHelp(entry, render)
  return pages
}
