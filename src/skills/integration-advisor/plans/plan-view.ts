import { CHOSEN } from '../../../advice/draft/fill.ts'
import { isObject, type Json } from '../../../core/json.ts'
import { step } from '../../../core/next.ts'
import { bodyText } from '../../../core/shown-json.ts'
import { clean } from '../../../core/text.ts'
import { applyStep, type PlanFile, shortDigest } from '../../../flows/plan/plan-file.ts'
import type { Ui } from '../../../terminal/ui.ts'
import { wrapped } from '../../../terminal/width.ts'

const percent = (share: number | null, ui: Ui): string => (share === null ? '' : ui.bar(share))

function mappingLines({ mapping }: PlanFile, ui: Ui): string {
  if (mapping.length === 0) return ''
  const left = Math.max(...mapping.map(({ source }) => clean(source).length))
  const right = Math.max(...mapping.map(({ target }) => clean(target).length))
  const rows = mapping.map(({ source, target, coverage }) =>
    `  ${clean(source).padEnd(left)} -> ${clean(target).padEnd(right)}  ${percent(coverage, ui)}`.trimEnd(),
  )
  return `\n${ui.strong('Fields')}\n${rows.join('\n')}\n`
}

function whyLines({ reasons }: PlanFile, ui: Ui): string {
  // What the steps decided is told above.
  const own = Object.entries(reasons).filter(([, why]) => why !== CHOSEN)
  const shown = own.map(([name, why]) => `  ${wrapped(`${clean(name)}: ${clean(why)}`, ui.width - 2, 2)}`)
  return shown.length === 0 ? '' : `\n${ui.strong('Why')}\n${shown.join('\n')}\n`
}

/** Secrets as a person reads them: a name in angle brackets instead of a value. */
const readable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(readable)
  if (!isObject(value)) return value
  if (typeof value.$secret === 'string') return `<secret ${value.$secret}>`
  if (typeof value.$ref === 'string') return `<${value.$ref} of the step above>`
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]))
}

const body = (value: unknown): string =>
  bodyText(readable(value) as Json)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')

const requests = ({ writes, account }: PlanFile, ui: Ui): string =>
  writes
    .map(({ title, method, path, query, body: sent }, at) => {
      const search = new URLSearchParams(query).toString()
      const url = `${account.base_url}${path}${search === '' ? '' : `?${search}`}`
      return `\n${ui.strong(`${at + 1}. ${clean(title)}`)}\n  ${method} ${url}\n${body(sent)}\n`
    })
    .join('')

/** A plan as a person reviews it: what, where, why, and every request. */
export function viewPlan(plan: PlanFile, ui: Ui): string {
  const place = plan.account.sandbox
    ? `${clean(plan.account.name)} (embedded sandbox)`
    : `${clean(plan.account.name)} (${clean(plan.account.id)}) at ${plan.account.base_url}`
  const warnings = plan.warnings.map(({ code, message, blocking }) =>
    blocking
      ? ui.bad(wrapped(`! ${clean(message)} [${code}]`, ui.width, 2))
      : ui.warn(wrapped(`! ${clean(message)}`, ui.width, 2)),
  )
  const head = [
    ui.strong(clean(plan.title)),
    ...ui
      .facts([
        ['Plan', shortDigest(plan.digest)],
        ['Made', `${plan.made.slice(0, 16).replace('T', ' ')} UTC`],
        ['Account', place],
      ])
      .trimEnd()
      .split('\n'),
    ...plan.summary.map((line) => wrapped(clean(line), ui.width, 2)),
    ...(warnings.length === 0 ? [] : ['', ...warnings]),
  ]
  return [
    `${head.join('\n')}\n`,
    mappingLines(plan, ui),
    whyLines(plan, ui),
    requests(plan, ui),
    `\nNothing was sent. Next\n`,
    ui.commands([
      applyStep(plan),
      step('plans render', { plan: shortDigest(plan.digest), output: 'plan.html' }),
    ]),
  ].join('')
}
