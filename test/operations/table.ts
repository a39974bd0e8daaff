import type { Answer } from '../support/scripted-prompter.ts'

/** How one operation is called where it works: on a fresh embedded sandbox. */
export interface Row {
  /** The command line, without the name of the program and without --sandbox. */
  readonly line: string
  /** Command lines that come before it. */
  readonly before?: readonly string[]
  /** What a person says to it: it takes no flag for an answer. */
  readonly answers?: readonly Answer[]
  /** What stdin holds. */
  readonly input?: string
  /** It cannot be undone: --yes wants --confirm beside it. */
  readonly confirm?: true
  /** It runs until it is stopped. */
  readonly runsOn?: true
}

const JOB = '"VIP to Meta"'
const PLAN = 'plan iterable --segment VIP --secret apikey=env:ITERABLE_KEY -o /home/plan.json'
const APPLY = 'apply /home/plan.json --secret apikey=env:ITERABLE_KEY --yes'
const STORED = 'accounts add prod --token-stdin'

const SHOP = ['sources add shop --demo', 'sources discover shop']
const CRM = 'sources add crm --url-from env:CRM_URL'

/** Every operation of the program: an operation without a row fails the test. */
export const TABLE: Readonly<Record<string, Row>> = {
  advise: { line: 'advise "export my high-value audience to facebook"' },
  connect: { line: 'connect facebook --segment "High Value Customers" --yes' },
  plan: { line: PLAN },
  apply: { line: APPLY, before: [PLAN] },
  undo: { line: 'undo /home/plan.json --yes', confirm: true, before: [PLAN, APPLY] },
  'plans list': { line: 'plans list', before: [PLAN] },
  'plans show': { line: 'plans show /home/plan.json', before: [PLAN] },
  'plans render': { line: 'plans render /home/plan.json -o /home/plan.html', before: [PLAN] },
  'plans diff': { line: 'plans diff /home/plan.json', before: [PLAN] },
  'plans prune': { line: 'plans prune --older-than 7', before: [PLAN] },
  'diagnose job': { line: `diagnose job ${JOB}` },
  'diagnose user': { line: `diagnose user email=ada.moreno@example.com --job ${JOB}` },
  disconnect: { line: 'disconnect klaviyo --pause --yes' },
  doctor: { line: 'doctor' },
  health: { line: 'health' },
  'providers list': { line: 'providers list' },
  'providers get': { line: 'providers get facebook' },
  'auths list': { line: 'auths list' },
  'auths get': { line: 'auths get "Meta - Acme system user"' },
  'auths create': { line: 'auths create klaviyo --label "Klaviyo 2" --secret api_key=env:KLAVIYO_KEY --yes' },
  'auths update': { line: 'auths update "Klaviyo" --secret api_key=env:KLAVIYO_KEY --yes', confirm: true },
  'auths delete': { line: 'auths delete "LinkedIn Campaign Manager" --yes', confirm: true },
  'connections list': { line: 'connections list' },
  'connections get': { line: 'connections get "Warehouse (BigQuery)"' },
  'connections create': {
    line: 'connections create "CRM warehouse" --provider google-bigquery --auth "BigQuery acme-dw service account" --set project=acme-dw --set dataset=crm --yes',
  },
  'connections update': { line: 'connections update "Warehouse (BigQuery)" --label "CRM (BigQuery)" --yes' },
  'connections delete': { line: 'connections delete "Warehouse (BigQuery)" --yes', confirm: true },
  'connections scan': {
    line: 'connections scan "Warehouse (BigQuery)" --query "SELECT * FROM contacts" --limit 5',
  },
  'connections tables': { line: 'connections tables "Warehouse (BigQuery)"' },
  'connections columns': { line: 'connections columns "Warehouse (BigQuery)" contacts' },
  'workflows list': { line: 'workflows list --provider facebook' },
  'workflows get': { line: 'workflows get facebook-audience-populate' },
  'jobs list': { line: 'jobs list' },
  'jobs get': { line: `jobs get ${JOB}` },
  'jobs create': {
    line: 'jobs create webhook_triggers --name "VIP to CRM" --set webhook_url=https://example.com/hook --set segment_ids=e6c7ec24477f814e2c3d9f0b3ab6ac80 --yes',
  },
  'jobs update': { line: `jobs update ${JOB} --set audience_name="VIP people" --yes` },
  'jobs pause': { line: `jobs pause ${JOB} --yes` },
  'jobs resume': { line: `jobs resume ${JOB} --yes`, before: [`jobs pause ${JOB} --yes`] },
  'jobs bounce': { line: `jobs bounce ${JOB} --yes` },
  'jobs release': { line: `jobs release ${JOB} --yes`, confirm: true },
  'jobs kill': { line: `jobs kill ${JOB} --yes`, confirm: true },
  'jobs logs': { line: `jobs logs ${JOB}` },
  'schema fields': { line: 'schema fields' },
  'schema names': { line: 'schema names' },
  'schema info': { line: 'schema info email phone country' },
  'schema suggest': { line: 'schema suggest city san' },
  'schema identity': { line: 'schema identity' },
  'schema find': { line: 'schema find purchase history' },
  map: { line: 'map --source "Warehouse (BigQuery)/contacts" --target facebook' },
  'segments list': { line: 'segments list' },
  'segments get': { line: 'segments get "High Value Customers"' },
  'streams list': { line: 'streams list' },
  'accounts add': { line: STORED, input: 'at.abc.def' },
  'accounts list': { line: 'accounts list', before: [STORED], input: 'at.abc.def' },
  'accounts use': { line: 'accounts use prod', before: [STORED], input: 'at.abc.def' },
  'accounts remove': { line: 'accounts remove prod', before: [STORED], input: 'at.abc.def' },
  'sandbox serve': { line: 'sandbox serve --port 0', runsOn: true },
  'sandbox status': { line: 'sandbox status' },
  'sandbox reset': { line: 'sandbox reset' },
  'sandbox advance': { line: 'sandbox advance 1h' },
  'sandbox authorize': { line: 'sandbox authorize tiktok' },
  'journal list': { line: 'journal list', before: [`jobs pause ${JOB} --yes`] },
  'sources add': { line: 'sources add shop --demo' },
  'sources list': { line: 'sources list', before: SHOP },
  'sources show': { line: 'sources show shop', before: SHOP },
  'sources kinds': { line: 'sources kinds' },
  'sources script': { line: 'sources script crm --table public.customers', before: [CRM] },
  'sources test': { line: 'sources test shop', before: SHOP },
  'sources credential': {
    line: 'sources credential crm --credential env:CRM_PASSWORD',
    before: [CRM],
    answers: [{ kind: 'text', about: 'Type NNNN to approve', with: 'NNNN' }],
  },
  'sources remove': { line: 'sources remove shop', before: SHOP },
  'sources discover': { line: 'sources discover shop', before: SHOP },
  'sources schema': { line: 'sources schema shop', before: SHOP },
  'sources objects': { line: 'sources objects shop', before: SHOP },
  'sources object': { line: 'sources object shop orders', before: SHOP },
  'sources operations': { line: 'sources operations shop orders', before: SHOP },
  'sources scope': { line: 'sources scope shop --block employees', before: SHOP },
  'sources diff': { line: 'sources diff shop', before: SHOP },
}
