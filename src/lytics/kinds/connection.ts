import { differingKeys, isObject, withoutUndefined } from '../../core/json.ts'
import { CREATED, step } from '../../core/next.ts'
import { clean } from '../../core/text.ts'
import { type IdOrRef, keysOf } from '../../http-request/references.ts'
import { part } from '../../http-request/url.ts'
import { EFFECTS } from '../effects.ts'
import type { Connection } from '../models/connection.ts'
import { type LyticsWrite, lyticsWrite } from '../write.ts'
import type { Kind } from './kind.ts'

const nameOf = ({ id, label }: Connection): string => label ?? id

/** A link to a warehouse. */
export interface NewConnection {
  readonly label: string
  readonly provider_slug: string
  readonly auth_ids: readonly IdOrRef[]
  readonly config: Readonly<Record<string, string>>
  readonly connection_config_slug?: string
  readonly description?: string
}

/** Creates a Cloud Connect link. */
export function createConnection(connection: NewConnection): LyticsWrite {
  const { label, provider_slug, connection_config_slug, description, config, auth_ids } = connection
  return lyticsWrite(
    {
      key: 'connection',
      title: `Create the connection "${clean(label)}"`,
      effect: EFFECTS.createConnection,
      action: 'create',
      subject: { kind: 'connection', name: label },
      consequences: ['Nothing flows through it until a data model reads it.'],
      undo: step('connections delete', { connection: CREATED }),
      needs: keysOf(auth_ids),
    },
    {
      method: 'POST',
      path: '/v2/connection',
      body: withoutUndefined({
        label,
        provider_slug,
        connection_config_slug,
        description,
        config,
        auth_ids,
      }),
    },
  )
}

/** Changes label, description and auths; the API takes nothing else. */
export function updateConnection(
  connection: Connection,
  change: { readonly label: string; readonly description: string; readonly auth_ids: readonly string[] },
): LyticsWrite {
  const after = { label: change.label, description: change.description, auth_ids: change.auth_ids }
  return lyticsWrite(
    {
      key: 'connection',
      title: `Change the connection "${clean(nameOf(connection))}"`,
      effect: EFFECTS.updateConnection,
      action: 'update',
      subject: { kind: 'connection', id: connection.id, name: nameOf(connection) },
      consequences: ['A PUT replaces label, description and auths; provider and config stay as they are.'],
      before: {
        label: connection.label ?? '',
        description: connection.description ?? '',
        auth_ids: connection.auth_ids ?? [],
      },
      after,
    },
    { method: 'PUT', path: `/v2/connection/${part(connection.id)}`, body: after },
  )
}

/** Deletes a connection for good. */
export const deleteConnection = (connection: Connection): LyticsWrite =>
  lyticsWrite(
    {
      key: 'connection',
      title: `Delete the connection "${clean(nameOf(connection))}"`,
      effect: EFFECTS.deleteConnection,
      action: 'delete',
      subject: { kind: 'connection', id: connection.id, name: nameOf(connection) },
      consequences: ['Data models that read it lose their source.', 'This cannot be undone.'],
    },
    { method: 'DELETE', path: `/v2/connection/${part(connection.id)}` },
  )

/** Connections: one is known by label, provider and configuration. */
export const connectionKind: Kind<Connection> = {
  name: 'connection',
  check: step('connections list'),
  all: (lytics) => lytics.connections.list(),
  get: (lytics, id) => lytics.connections.get(id),
  created: ({ created }) => created,
  isSame: (body, connection) =>
    connection.label === body.label &&
    connection.provider_slug === body.provider_slug &&
    differingKeys(isObject(body.config) ? body.config : {}, connection.config).length === 0,
  remove: deleteConnection,
  // The body is checked by building: what comes out must be what was stored, to the letter.
  builders: { connection: ({ body }) => createConnection(body as unknown as NewConnection) },
}
