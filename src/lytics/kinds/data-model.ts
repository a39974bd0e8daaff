import { withoutUndefined } from '../../core/json.ts'
import { clean } from '../../core/text.ts'
import { type IdOrRef, keysOf } from '../../http-request/references.ts'
import { part } from '../../http-request/url.ts'
import { EFFECTS } from '../effects.ts'
import type { DataModel } from '../models/data-model.ts'
import { type LyticsWrite, lyticsWrite } from '../write.ts'
import type { Kind } from './kind.ts'

/** A query over a connection that is to feed profiles. */
export interface NewDataModel {
  readonly name: string
  readonly connection_id: IdOrRef
  readonly sql: string
  readonly primary_keys: readonly string[]
  readonly joined_to: {
    readonly primary_key: string
    readonly foreign_table: string
    readonly foreign_key: string
  }
  readonly activated_fields: readonly string[]
  readonly slug?: string
  readonly description?: string
  readonly sql_dialect?: string
  readonly create_profiles?: boolean
  /** Seconds. */
  readonly sync_period?: number
  /** `published`, or `draft` for one that does not sync yet. */
  readonly status?: string
}

const labelOf = (model: DataModel): string => model.name ?? model.id

/** Creates a Cloud Connect data model. */
export const createDataModel = (model: NewDataModel): LyticsWrite =>
  lyticsWrite(
    {
      key: 'datamodel',
      title: `Create the data model "${clean(model.name)}"`,
      effect: EFFECTS.createDataModel,
      action: 'create',
      subject: { kind: 'datamodel', name: model.name },
      consequences: ['It reads the warehouse on its schedule and writes what it finds into profiles.'],
      needs: keysOf([model.connection_id]),
    },
    {
      method: 'POST',
      path: '/v2/datamodel',
      body: withoutUndefined({ ...model, joined_to: { ...model.joined_to } }),
    },
  )

/** What an update of a data model takes; its connection and its keys stay as they are. */
export interface DataModelChange {
  readonly name?: string
  readonly description?: string
  readonly sql?: string
  readonly activated_fields?: readonly string[]
  readonly create_profiles?: boolean
  /** Seconds. */
  readonly sync_period?: number
  readonly status?: string
}

const settingsOf = ({
  name,
  description,
  sql,
  activated_fields,
  create_profiles,
  schedule,
  status,
}: DataModel) =>
  withoutUndefined({
    name,
    description,
    sql,
    activated_fields,
    create_profiles,
    sync_period: schedule?.sync_period,
    status,
  })

/** Sends back all that an update takes, with the changes in it. */
export function updateDataModel(before: DataModel, change: DataModelChange): LyticsWrite {
  const after = { ...settingsOf(before), ...change }
  return lyticsWrite(
    {
      key: 'datamodel',
      title: `Change the data model "${clean(labelOf(before))}"`,
      effect: EFFECTS.updateDataModel,
      action: 'update',
      subject: { kind: 'datamodel', id: before.id, name: labelOf(before) },
      consequences: ['A PUT replaces everything: unchanged values are sent back as they were read.'],
      before: settingsOf(before),
      after,
    },
    {
      method: 'PUT',
      path: `/v2/datamodel/${part(before.id)}`,
      body: after,
    },
  )
}

/** Deletes a data model for good. */
export const deleteDataModel = (model: DataModel): LyticsWrite =>
  lyticsWrite(
    {
      key: 'datamodel',
      title: `Delete the data model "${clean(labelOf(model))}"`,
      effect: EFFECTS.deleteDataModel,
      action: 'delete',
      subject: { kind: 'datamodel', id: model.id, name: labelOf(model) },
      consequences: ['Its fields stop updating.', 'This cannot be undone.'],
    },
    {
      method: 'DELETE',
      path: `/v2/datamodel/${part(model.id)}`,
    },
  )

/** Starts or stops a data model's sync: a GET that acts, so it goes through the gate too. */
export const dataModelSync = (model: DataModel, verb: 'start' | 'stop'): LyticsWrite =>
  lyticsWrite(
    {
      key: 'datamodel',
      title: `${verb === 'start' ? 'Start' : 'Stop'} the sync of the data model "${clean(labelOf(model))}"`,
      effect: EFFECTS.syncDataModel,
      action: 'command',
      subject: { kind: 'datamodel', id: model.id, name: labelOf(model) },
      consequences: [
        verb === 'start'
          ? 'It reads the warehouse now and writes what it finds into profiles.'
          : 'It stops reading the warehouse until it is started again.',
      ],
    },
    {
      method: 'GET',
      path: `/v2/datamodel/${part(model.id)}/sync/${verb}`,
    },
  )

/** Starts the first sync of a data model that an earlier write (key `datamodel`) creates. */
export const syncNewDataModel = (name: string): LyticsWrite =>
  lyticsWrite(
    {
      key: 'sync',
      title: `Start the sync of the data model "${clean(name)}"`,
      effect: EFFECTS.syncDataModel,
      action: 'command',
      subject: { kind: 'datamodel', name },
      consequences: ['It reads the warehouse now and writes what it finds into profiles.'],
      needs: ['datamodel'],
    },
    {
      method: 'GET',
      path: '/v2/datamodel/{$ref:datamodel.id}/sync/start',
    },
  )

/** Data models: one is known by its connection and its slug, or its name where it has none. */
export const dataModelKind: Kind<DataModel> = {
  name: 'datamodel',
  all: (lytics) => lytics.dataModels.list(),
  get: (lytics, id) => lytics.dataModels.get(id),
  isSame: (body, model) =>
    model.connection_id === body.connection_id &&
    (body.slug === undefined ? model.name === body.name : model.slug === body.slug),
  remove: deleteDataModel,
  builders: {
    // The body is checked by building: what comes out must be what was stored, to the letter.
    datamodel: ({ body }) => createDataModel(body as unknown as NewDataModel),
    datamodel_sync: ({ earlier }) =>
      syncNewDataModel(earlier.find(({ key }) => key === 'datamodel')?.subject.name ?? ''),
  },
}
