import { CHOSEN } from '../../../../advice/draft/fill.ts'
import { isObject, type Json } from '../../../../core/json.ts'
import { bodyText } from '../../../../core/shown-json.ts'
import { clean } from '../../../../core/text.ts'
import { type PlanFile, shortDigest } from '../../../../flows/plan/plan-file.ts'
import { type Html, html } from './html.ts'
import { STYLE } from './style.ts'

const LOW = 0.3

const number = (value: number): string => value.toLocaleString('en-US')

/** A title and content in a card; nothing where there is no content. */
const card = (title: string, content: Html | undefined, kind = ''): Html | undefined =>
  content === undefined ? undefined : html`<section class="${kind}"><h2>${title}</h2>${content}</section>`

const ARROW = html`<svg class="arrow" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M3 10h13M11 5l5 5-5 5" stroke-linecap="round" stroke-linejoin="round"/></svg>`

interface Stop {
  readonly kind: string
  readonly name: string
  readonly note: string
  readonly isNew: boolean
}

const NAMES: Readonly<Record<string, string>> = {
  auth: 'Credential',
  connection: 'Connection',
  datamodel: 'Data model',
  job: 'Job',
}

const nameIn = (body: unknown): string => {
  if (!isObject(body)) return ''
  return String(body.name ?? body.label ?? '')
}

/** Provider, credential, then whatever is created, in order: the way the data will take. */
function stopsOf(plan: PlanFile): Stop[] {
  const { facts, writes } = plan
  const reused: Stop[] =
    facts.auth === null || facts.auth.is_new
      ? []
      : [
          {
            kind: 'Credential',
            name: facts.auth.label,
            note: `there already, ${facts.auth.status}`,
            isNew: false,
          },
        ]
  const made = writes.map(({ kind, body }) => ({
    kind: NAMES[kind] ?? kind,
    name: nameIn(body),
    note: 'will be created',
    isNew: true,
  }))
  return [
    { kind: 'Provider', name: facts.provider_name, note: facts.workflow_name, isNew: false },
    ...reused,
    ...made,
  ]
}

const path = (plan: PlanFile): Html => {
  const stops = stopsOf(plan)
  return html`<ol class="path">${stops.map(
    ({ kind, name, note, isNew }, at) =>
      html`<li><div class="stop${isNew ? ' new' : ''}"><small>${kind}</small><b>${clean(name)}</b><small>${note}</small></div>${at < stops.length - 1 ? ARROW : undefined}</li>`,
  )}</ol>`
}

function numbers({ facts, mapping }: PlanFile): Html | undefined {
  const rows: (readonly [string, string])[] = []
  if (facts.segment?.size !== undefined && facts.segment.size !== null)
    rows.push(['People in the audience', number(facts.segment.size)])
  if (facts.reach !== null)
    rows.push(['Can be matched at the most', number(facts.reach.most ?? facts.reach.with_identifier)])
  if (mapping.length > 0) rows.push(['Fields mapped', number(mapping.length)])
  if (rows.length === 0) return undefined
  return html`<dl class="numbers">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

const warnings = ({ warnings: list }: PlanFile): Html | undefined =>
  list.length === 0
    ? undefined
    : html`<ul class="warnings">${list.map(
        ({ message, blocking, code }) =>
          html`<li class="${blocking ? 'blocking' : ''}">${clean(message)}${blocking ? html` <code>${code}</code>` : undefined}</li>`,
      )}</ul>`

const coverageCell = (coverage: number | null): Html =>
  coverage === null
    ? html`<span class="soft">not measured</span>`
    : html`<span class="bar"><i class="${coverage < LOW ? 'low' : ''}" style="width:${Math.round(coverage * 100)}%"></i></span>${Math.round(coverage * 100)} %`

const sure = (score: number): string => (score === 1 ? 'given' : score.toFixed(2))

const mapping = ({ mapping: rows }: PlanFile): Html | undefined =>
  rows.length === 0
    ? undefined
    : html`<table><thead><tr><th>Profile field</th><th>Goes to</th><th>In the audience</th><th>Sure</th><th class="reason">Why</th></tr></thead><tbody>${rows.map(
        (row) =>
          html`<tr><td><code>${clean(row.source)}</code></td><td><code>${clean(row.target)}</code></td><td class="number">${coverageCell(row.coverage)}</td><td class="number">${sure(row.score)}</td><td class="soft reason">${clean(row.reason)}</td></tr>`,
      )}</tbody></table>`

function reasons({ reasons: shown }: PlanFile): Html | undefined {
  const rows = Object.entries(shown).filter(([, why]) => why !== CHOSEN)
  if (rows.length === 0) return undefined
  return html`<dl class="why">${rows.map(([name, why]) => html`<dt><code>${clean(name)}</code></dt><dd>${clean(why)}</dd>`)}</dl>`
}

const requests = ({ writes, account }: PlanFile): Html =>
  html`${writes.map(({ title, method, path: where, query, body }, at) => {
    const search = new URLSearchParams(query).toString()
    const url = `${account.base_url}${where}${search === '' ? '' : `?${search}`}`
    return html`<div class="request"><h3>${at + 1}. ${clean(title)}</h3><code>${method} ${url}</code><pre>${bodyText(body as Json)}</pre></div>`
  })}`

/** @param command the line that applies it */
const approve = (plan: PlanFile, command: string): Html =>
  html`<p>Nothing of this was sent yet. To approve it, run in a terminal:</p><pre>${command}</pre><p class="soft">It shows these exact requests again and asks. Before it sends, it checks that the digest matches and that the account has not changed.</p><p class="soft"><code>${plan.digest}</code></p>`

const head = (plan: PlanFile): Html => {
  const { account } = plan
  const place = account.sandbox ? 'Embedded sandbox' : account.base_url
  return html`<h1>${clean(plan.title)}</h1>${plan.summary.slice(0, 1).map((line) => html`<p class="lead soft">${clean(line)}</p>`)}<ul class="chips"><li class="chip">${clean(account.name)}</li><li class="chip${account.sandbox ? ' sandbox' : ''}">${place}</li><li class="chip">Plan <span class="mono">${shortDigest(plan.digest)}</span></li><li class="chip">Made ${plan.made.slice(0, 16).replace('T', ' ')} UTC</li></ul>`
}

/** A plan as one page that needs no network: for the person who must approve it. Everything in it is escaped.
 * @param command the line that applies it
 */
export const planPage = (plan: PlanFile, command: string): string =>
  `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="color-scheme" content="light dark"><title>${clean(plan.title)}</title><style>${{ html: STYLE }}</style></head><body><main>${head(plan)}${card('Data flow', path(plan))}${card('Reach', numbers(plan))}${card('Before you approve', warnings(plan))}${card('Fields', mapping(plan))}${card('Reasons', reasons(plan))}${card('What to expect', plan.expect === '' ? undefined : html`<p>${plan.expect}</p>`)}${card('Every request, in order', requests(plan))}${card('Approve', approve(plan, command), 'approve')}</main></body></html>`
      .html
  }\n`
