#!/usr/bin/env node
// Records docs/sessions.md: runs each command on a fresh embedded sandbox with the built program and writes down what it
// prints. Run it after a change of what people see: npm run sessions
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SESSIONS = [
  ['Send an audience', 'plan "export my high-value audience to facebook custom audiences"'],
  ['Import people', 'plan "import contacts from salesforce" --another'],
  ['Enrich profiles', 'plan "enrich profiles with clearbit"'],
  [
    'Report purchases',
    'plan "send purchase events to tiktok" --segment "Recent Purchasers" --set event_name=CompletePayment --set pixel_code=C9ABC --set page_url=https://shop.example/thanks --set property_mapping=average_order_value=value',
  ],
  ['Keep a list in step', 'plan "sync lapsed customers to klaviyo every night"'],
  ['Fill a warehouse', 'plan "nightly dump of all users to bigquery" --set dataset=lytics'],
  [
    'Be told',
    'plan "slack me when someone enters VIP" --auth-type webhook-no-auth --set webhook_url=https://hooks.slack.example/services/T0/B0/x',
  ],
]

const words = (line) => line.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ''))

function run(home, line) {
  const env = { PATH: process.env.PATH, HOME: home }
  const args = ['dist/bin.cjs', ...words(line), '--sandbox', '--quiet']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${line}\n${stderr}`)
  return stdout
}

const block = (line, output) =>
  `\`\`\`text\n$ lytics-advisor ${line} --sandbox\n${output.trimEnd()}\n\`\`\`\n`

const home = mkdtempSync(join(tmpdir(), 'advisor-sessions-'))
const parts = SESSIONS.map(([title, line]) => `## ${title}\n\n${block(line, run(home, line))}`)
rmSync(home, { recursive: true })
writeFileSync(
  'docs/sessions.md',
  `# Sessions

Goals in plain words and the plans that they lead to, in one go each. Recorded by \`npm run sessions\` on the embedded sandbox;
the progress (the steps, with the reasons) goes to stderr and is left out here. \`connect\` with the same words shows
the same requests and sends them after approval.

${parts.join('\n')}`,
)
