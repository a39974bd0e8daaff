import { hexId } from '../hash.ts'
import type { ConnectionRecord } from '../records.ts'
import { USERS } from './account.ts'
import { authId } from './auth-ids.ts'
import { before } from './dates.ts'

/** Id of a seeded connection. */
export const connectionId = (warehouse: string): string => hexId(`connection/${warehouse}`)

const EMPTY_CONFIG = {
  bucket: '',
  connection_url: '',
  database: '',
  dataset: '',
  file: '',
  project: '',
  ssl_mode: '',
}

/** Three warehouses; their tables are in tables.ts. */
export const seedConnections = (since: Date): ConnectionRecord[] => [
  {
    id: connectionId('bigquery'),
    label: 'Warehouse (BigQuery)',
    description: 'CRM and order marts, loaded every night',
    provider_slug: 'google-bigquery',
    connection_config_slug: 'bigquery',
    connection_config_id: hexId('connection-config/bigquery'),
    config: { ...EMPTY_CONFIG, project: 'acme-dw', dataset: 'crm' },
    auth_ids: [authId('bigquery')],
    author_id: USERS.omar.id,
    created: before(since, 402),
    updated: before(since, 88, 3),
    warehouse: 'bigquery',
  },
  {
    id: connectionId('snowflake'),
    label: 'Analytics (Snowflake)',
    description: 'Product analytics and loyalty',
    provider_slug: 'snowflake',
    connection_config_slug: 'snowflake',
    connection_config_id: hexId('connection-config/snowflake'),
    config: { ...EMPTY_CONFIG, database: 'ANALYTICS' },
    auth_ids: [authId('snowflake')],
    author_id: USERS.omar.id,
    created: before(since, 311),
    updated: before(since, 40, 7),
    warehouse: 'snowflake',
  },
  {
    id: connectionId('redshift'),
    label: 'Stores (Redshift)',
    description: 'Point of sale and store visits',
    provider_slug: 'redshift',
    connection_config_slug: 'redshift',
    connection_config_id: hexId('connection-config/redshift'),
    config: {
      ...EMPTY_CONFIG,
      connection_url: 'stores.acme-outfitters.example:5439/stores',
      database: 'stores',
      ssl_mode: 'require',
    },
    auth_ids: [authId('redshift')],
    author_id: USERS.maya.id,
    created: before(since, 190),
    updated: before(since, 12, 1),
    warehouse: 'redshift',
  },
]
