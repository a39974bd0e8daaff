import { jobStatusText } from '../../../core/job-status.ts'
import { clean, count } from '../../../core/text.ts'
import type { Ui } from '../../../terminal/ui.ts'
import { wrap } from '../../../terminal/width.ts'
import type { AdviseOutput } from './advise-output.ts'

type Row = readonly [label: string, text: string | undefined]
type Needs = NonNullable<AdviseOutput['needs']>

/** `Label  text`, the text wrapped beside its label; rows without a text are left out. */
function rows(list: readonly Row[], ui: Ui): string {
  const shown = list.filter((row): row is readonly [string, string] => (row[1] ?? '') !== '')
  const left = Math.max(0, ...shown.map(([label]) => label.length)) + 4
  return shown
    .map(([label, text]) => wrap(text, ' '.repeat(left), ui.width, `  ${label}`.padEnd(left)))
    .join('')
}

const bullets = (lines: readonly string[], ui: Ui): string =>
  lines.map((line) => wrap(line, '    ', ui.width, '  - ')).join('')

const block = (title: string, body: string, ui: Ui): string =>
  body === '' ? '' : `\n${ui.strong(title)}\n${body}`

const segmentText = ({ name, size }: { name: string; size: number | null }): string =>
  size === null ? clean(name) : `${clean(name)} (${count(size, 'person', 'people')})`

const directions: Readonly<Record<string, string>> = {
  import: 'import: into Lytics',
  export: 'export: out of Lytics',
  enrichment: 'enrichment: facts added to profiles',
  other: 'other: alerts, monitoring, set-up or a model',
}

function whenText({ schedule }: AdviseOutput['goal']): string | undefined {
  if (schedule === null) return undefined
  const day = schedule.day === null ? '' : ` on ${schedule.day}`
  const at = schedule.at === null ? '' : ` at ${schedule.at}`
  return `${schedule.cadence}${day}${at}`
}

function readingView({ goal, provider }: AdviseOutput, ui: Ui): string {
  // Where another provider does the work, both are named.
  const via = provider === null || goal.platform === provider.slug ? '' : `${goal.platform ?? ''}, by way of `
  const unknown = goal.unknown_platform === null ? 'not said' : `"${clean(goal.unknown_platform)}" (unknown)`
  const platform = provider === null ? unknown : `${goal.platform === null ? '' : via}${provider.name}`
  return (
    `${ui.strong('What I understand')}\n` +
    rows(
      [
        ['Platform', platform],
        ['Direction', goal.direction === null ? 'not said' : (directions[goal.direction] ?? goal.direction)],
        ['Data', goal.data ?? undefined],
        ['Audience', goal.segment === null ? undefined : `"${clean(goal.segment)}"`],
        ['When', whenText(goal)],
        ['Also named', goal.also.join(', ')],
        ['Ruled out', goal.excluded.join(', ')],
        ['Not understood', goal.not_understood.map(clean).join(', ')],
      ],
      ui,
    ) +
    goal.notes.map((note) => wrap(clean(note), '  ', ui.width)).join('')
  )
}

const decidedBy = {
  goal: 'the goal decides',
  only: 'the only one of its kind',
  usual: 'the usual choice, as the goal leaves it open',
  named: 'chosen by you',
} as const

function recommendedView(output: AdviseOutput, ui: Ui): string {
  const chosen = output.workflows.find(({ recommended }) => recommended)
  if (chosen === undefined || output.decided_by === null) return ''
  const why = chosen.reason === null ? decidedBy[output.decided_by] : chosen.reason
  return (
    `\n${ui.strong('Recommended:')} ${ui.good(chosen.name)} ${ui.dim(`(${chosen.workflow})`)}\n` +
    rows(
      [
        ['What', chosen.purpose],
        ['Retired', chosen.retired === null ? undefined : ui.warn(chosen.retired)],
        ['Why', `${why.slice(0, 1).toUpperCase()}${why.slice(1)}. ${chosen.choose_when}`],
      ],
      ui,
    )
  )
}

function siblingsView(output: AdviseOutput, ui: Ui): string {
  const others = output.workflows.filter(({ recommended }) => !recommended)
  const line = ({ workflow, tradeoff, retired }: (typeof others)[number]): string =>
    wrap(retired ?? tradeoff, '      ', ui.width, `  ${ui.accent(workflow)}: `)
  const title =
    output.workflow === null ? `What ${output.provider?.name ?? ''} has` : 'What the others are for'
  const near = others.filter(({ fits }) => fits)
  const far = others.filter(({ fits }) => !fits)
  return (
    block(title, near.map(line).join(''), ui) +
    block(near.length === 0 ? title : 'In other directions', far.map(line).join(''), ui)
  )
}

function questionView({ question, workflow }: AdviseOutput, ui: Ui): string {
  if (question === null) return ''
  const answers = question.answers.map(({ answer, workflows }) =>
    // An answer for one workflow only repeats what is shown above.
    workflows.length === 1 && answer.length > ui.width
      ? (workflows[0] ?? '')
      : `${answer}: ${workflows.join(', ')}`,
  )
  const title = workflow === null ? 'What decides' : 'What would change it'
  return block(title, wrap(question.ask, '  ', ui.width) + bullets(answers, ui), ui)
}

function credentialText({ auth }: Needs, provider: string): string {
  const labels = auth.auths.map(({ label, status }) => `${clean(label)} (${status})`).join(', ')
  const texts: Readonly<Record<Needs['auth']['state'], string>> = {
    unneeded: 'none is needed',
    use: `there: ${labels}${auth.why === null ? '' : `, ${auth.why}`}`,
    choose: `there are several, say which with --auth: ${labels}`,
    mend: `there is one, and Lytics cannot sign in with it: ${labels}. Sign in again or make a new one.`,
    make: `the account has none for ${provider} yet`,
    unknown: 'needed',
  }
  return texts[auth.state]
}

/** How a credential comes to be; said only where one is wanted. */
function waysView({ auth }: Needs, ui: Ui): string {
  if (auth.state === 'use' || auth.state === 'choose' || auth.state === 'unneeded') return ''
  const ways = auth.ways.map((way) => {
    const fields = way.fields.filter(({ needed }) => needed).map(({ name }) => name)
    const wants = fields.length === 0 ? '' : ` [${fields.join(', ')}]`
    return `${way.type}${wants}: ${way.where}`
  })
  const advice = auth.advice === null || auth.ways.length < 2 ? '' : wrap(auth.advice, '  ', ui.width)
  return block('How to get a credential', bullets(ways, ui) + advice, ui)
}

function audienceText({ audience }: Needs): string | undefined {
  if (audience === null) return undefined
  const named = audience.segments.map(segmentText).join(', ')
  const phrase = `"${clean(audience.phrase ?? '')}"`
  if (audience.match === 'one') return named
  if (audience.match === 'several') return `${phrase} matches several, say which: ${named}`
  if (audience.match === 'none') return `none is called ${phrase}${named === '' ? '' : `; near: ${named}`}`
  return audience.phrase === null ? 'which one to send (--segment NAME)' : phrase
}

function settingText({ ask, candidates }: Needs['settings'][number]): string {
  const known = candidates.slice(0, 3).map(({ value }) => clean(value))
  return `${ask}${known.length === 0 ? '' : ` (your jobs use ${known.join(', ')})`}`
}

function fieldText({ name, pairs, proposal }: Needs['fields'][number]): string {
  if (pairs) return `${name} (connect proposes the pairs, with their coverage)`
  return proposal === null ? name : `${name} <- ${clean(proposal)}`
}

function scheduleText({ schedule }: Needs): string | undefined {
  if (schedule === null) return undefined
  const set = Object.entries(schedule.settings).map(([name, value]) => `${name} = ${String(value)}`)
  return [set.join(', '), ...schedule.notes].filter((text) => text !== '').join('. ')
}

function needsView(output: AdviseOutput, ui: Ui): string {
  const { needs, provider } = output
  if (needs === null || output.outcome === 'not_offered') return ''
  const fields = needs.fields.filter(({ needed, proposal }) => needed || proposal !== null)
  const needed = rows(
    [
      ['Credential', credentialText(needs, provider?.name ?? '')],
      ['Audience', audienceText(needs)],
      ...needs.settings.map((each): Row => [`--set ${each.names.join('|')}`, settingText(each)]),
      ['Fields', fields.map(fieldText).join(', ')],
      ['Schedule', scheduleText(needs)],
      ['Taken', needs.filled.map(({ name, value }) => `${name} = ${JSON.stringify(value)}`).join(', ')],
      ['Seen', needs.seen_after ?? undefined],
    ],
    ui,
  )
  return (
    block('What is needed', needed, ui) +
    waysView(needs, ui) +
    block('First, outside Lytics', bullets(needs.prerequisites, ui), ui)
  )
}

const missing: Readonly<Partial<Record<AdviseOutput['outcome'], string>>> = {
  unknown_platform: 'Lytics has no such provider.',
  no_platform: 'Say which platform: its name is enough, for example "to klaviyo".',
  which_platform: 'Several can be meant:',
}

const titles: Readonly<Partial<Record<AdviseOutput['outcome'], string>>> = {
  unknown_platform: 'Nearest',
  no_platform: 'In use in this account',
}

function platformsView(output: AdviseOutput, ui: Ui): string {
  const text = missing[output.outcome]
  if (text === undefined) return ''
  const title = titles[output.outcome] ?? 'Which one'
  const list = output.platforms.slice(0, 12).map(({ provider, about }) => `${provider}: ${about}`)
  return `\n${text}\n${block(list.length === 0 ? '' : title, bullets(list, ui), ui)}`
}

function otherWaysView(output: AdviseOutput, ui: Ui): string {
  const head =
    output.outcome === 'not_offered' && output.provider !== null
      ? `\nLytics has nothing of this kind for ${output.provider.name}.\n`
      : ''
  const ways = output.other_ways.map(({ workflow, purpose }) => `${workflow}: ${purpose}`)
  return head + block('Other ways', bullets(ways, ui), ui)
}

function jobsView({ existing_jobs: jobs }: AdviseOutput, ui: Ui): string {
  const lines = jobs.slice(0, 5).map(({ name, status }) => `${clean(name)} (${jobStatusText(status)})`)
  const title =
    jobs[0]?.same_audience === true
      ? `${count(jobs.length, 'job does', 'jobs do')} this already`
      : `${count(jobs.length, 'job uses', 'jobs use')} this workflow already`
  return block(title, bullets(lines, ui), ui)
}

/** The advice for a person: compact, wrapped at the terminal's width. */
export function viewAdvise(output: AdviseOutput, ui: Ui): string {
  const note = output.account_note === null ? '' : `${wrap(ui.dim(output.account_note), '', ui.width)}\n`
  return (
    note +
    readingView(output, ui) +
    platformsView(output, ui) +
    (output.outcome === 'not_offered' ? otherWaysView(output, ui) : recommendedView(output, ui)) +
    siblingsView(output, ui) +
    questionView(output, ui) +
    (output.outcome === 'unknown_platform' ? otherWaysView(output, ui) : '') +
    needsView(output, ui) +
    jobsView(output, ui) +
    block('Next', ui.commands(output.next), ui)
  )
}
