// docs/rules.md: every rule between settings, in words, with its source.
import { listProviders, loadProvider } from '../../src/catalog/catalog.ts'
import { ruleInWords } from '../../src/catalog/rule-words.ts'
import { refuses, rulesOf } from '../../src/catalog/rules.ts'
import type { WorkflowEntry } from '../../src/catalog/types.ts'

const HEAD = `# Rules between settings

Made from the catalog by \`npm run docs\`. A rule that a published source states or implies refuses a config that breaks it;
one that is only likely, or that the catalog alone says, warns. How a rule is written: [catalog.md](catalog.md). Where
sources disagree: [decisions/0013-rules.md](decisions/0013-rules.md).
`

const cell = (text: string): string => text.replaceAll('|', '\\|')

function section(workflow: WorkflowEntry): string {
  const rows = rulesOf(workflow).map(
    (rule) =>
      `| ${cell(ruleInWords(rule, workflow.slots))} | ${refuses(rule) ? 'refuses' : 'warns'} | ${cell(rule.source)}, ${rule.certainty} |`,
  )
  if (rows.length === 0) return ''
  return `\n## ${workflow.slug}\n\n| rule | a config that breaks it | source |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** The page as the catalog has it now; workflows without rules are named at its end. */
export async function rulesPage(): Promise<string> {
  const providers = await Promise.all(listProviders().map(({ slug }) => loadProvider(slug)))
  const workflows = providers.flatMap((provider) => provider.workflows)
  const bare = workflows.filter((workflow) => rulesOf(workflow).length === 0).map(({ slug }) => `\`${slug}\``)
  return `${HEAD}${workflows.map(section).join('')}\n## Without rules\n\n${bare.join(', ')}\n`
}
