/** The kebab form of a slug, as in the documentation's paths. */
export const toKebab = (slug: string): string => slug.trim().toLowerCase().replaceAll('_', '-')

/** The snake form of a slug, as in `job.workflow` and `auth.type`. */
export const toSnake = (slug: string): string => slug.trim().toLowerCase().replaceAll('-', '_')

/**
 * Names under which a workflow is met elsewhere: older API pages, examples that circulate. The path of the simple
 * CSV export and its job slug differ, the one of the custom audiences was only ever an example.
 */
const WORKFLOW_ALIASES: Readonly<Record<string, string>> = {
  'facebook-custom-audiences': 'facebook-audience-populate',
  'lytics-simple-csv-export': 'lytics-simple-export',
  'google-customer-match': 'adwords-customer-match',
  'bigquery-audience-def-export': 'bq-audience-def-export',
  'bigquery-metric-export': 'bq-metric-export',
  'bigquery-system-event-export': 'bq-system-event-export',
}

/** The kebab name under which the catalog keeps a workflow, for any of its spellings. */
export function workflowName(slug: string): string {
  const kebab = toKebab(slug)
  return WORKFLOW_ALIASES[kebab] ?? kebab
}
