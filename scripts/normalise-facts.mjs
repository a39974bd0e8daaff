#!/usr/bin/env node
// Reads the published models (one JSON object a line) and writes them in our own form to fixtures/facts/: names,
// types and limits only. Their texts stay out: they are other people's sentences.
// Usage: node scripts/normalise-facts.mjs --facts DIR
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { authSlugOf, kebabOf } from './catalog/names.mjs'

const { values } = parseArgs({
  options: { facts: { type: 'string' }, out: { type: 'string', default: 'fixtures/facts' } },
})
if (values.facts === undefined) throw new Error('--facts DIR is missing')

const models = readdirSync(values.facts)
  .filter((file) => /^schemas-.*\.jsonl$/.test(file))
  .sort()
  .flatMap((file) =>
    readFileSync(join(values.facts, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  )

/** One property: type, what an array holds, allowed values, limits, flags. */
function property(raw, required) {
  const item = typeof raw.items === 'object' && raw.items !== null ? raw.items : { type: raw.items }
  const type = raw.type ?? (raw.ref === undefined ? 'any' : 'object')
  const map = /^object<string,(\w+)>$/.exec(type)
  const itemType = item.ref === undefined ? item.type : 'object'
  return dropEmpty({
    type: map === null ? type : 'object',
    values: map?.[1],
    items: type !== 'array' ? undefined : (itemType ?? 'any').startsWith('object') ? 'object' : itemType,
    ref: raw.ref ?? item.ref,
    enum: raw.enum ?? item.enum,
    format: raw.format ?? item.format,
    minimum: raw.minimum,
    maximum: raw.maximum,
    default: raw.default,
    required: required || undefined,
    secret: raw.secret || undefined,
    properties: raw.properties === undefined ? undefined : properties(raw.properties, raw.required ?? []),
  })
}

const dropEmpty = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
const byKey = (a, b) => (a < b ? -1 : 1)

function properties(raw, required) {
  const names = Object.keys(raw).sort(byKey)
  return Object.fromEntries(names.map((name) => [name, property(raw[name], required.includes(name))]))
}

const shape = (model) => properties(model.properties, model.required)

const workflows = models
  .filter(({ kind }) => kind === 'job')
  .map((model) => {
    const kebab = kebabOf(model.model)
    return {
      kebab,
      snake: kebab.replaceAll('-', '_'),
      provider: model.provider,
      direction: model.direction,
      properties: shape(model),
    }
  })
  .sort((a, b) => byKey(a.kebab, b.kebab))

const authTypes = models
  .filter(({ kind }) => kind === 'auth')
  .map((model) => ({ ...authSlugOf(model.model), fields: shape(model) }))
  .sort((a, b) => byKey(a.slug, b.slug))

const resources = models
  .filter(({ kind }) => kind === 'core')
  .map((model) =>
    dropEmpty({
      name: model.model,
      open: model.additionalProperties === true || undefined,
      properties: shape(model),
    }),
  )
  .sort((a, b) => byKey(a.name, b.name))

mkdirSync(values.out, { recursive: true })
/** One entry a line: a changed fact is one changed line. */
const write = (name, rows) =>
  writeFileSync(
    join(values.out, `${name}.json`),
    `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
  )
write('workflows', workflows)
write('auth-types', authTypes)
write('resources', resources)
console.log(`${workflows.length} workflows, ${authTypes.length} auth types, ${resources.length} resources`)
