import { hexId } from '../hash.ts'
import type { ModelRecord } from '../records.ts'
import { USERS } from './account.ts'
import { connectionId } from './connections.ts'
import { before } from './dates.ts'

/** One data model that reads a warehouse. */
export const seedModels = (since: Date): ModelRecord[] => [
  {
    id: hexId('model/customer-scores'),
    name: 'Customer scores',
    slug: 'customer_scores',
    description: 'Scores of the data science team',
    connection_id: connectionId('bigquery'),
    sql: 'SELECT customer_id, ltv, churn_probability FROM `acme-dw.crm.customer_scores`',
    sql_dialect: 'bigquery',
    primary_keys: ['customer_id'],
    joined_to: { primary_key: 'customer_id', foreign_table: 'user', foreign_key: 'user_id' },
    activated_fields: ['ltv', 'churn_probability'],
    create_profiles: false,
    sync_period: 86_400,
    status: 'published',
    rows: 402_881,
    author_id: USERS.omar.id,
    created: before(since, 130, 4),
    updated: before(since, 130, 4),
    syncs: [],
  },
]
