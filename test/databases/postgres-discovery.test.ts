import { beforeAll, expect, test } from 'vitest'
import type { Discovered } from '../../src/sources/database.ts'
import type { SourceField, SourceObject } from '../../src/sources/types.ts'
import { database, newDatabase } from './support/postgres.ts'

let found: Discovered

beforeAll(async () => {
  await newDatabase(
    'discovery',
    `CREATE SCHEMA crm; CREATE SCHEMA hidden;
     CREATE TYPE crm.mood AS ENUM ('sad', 'happy'); CREATE DOMAIN crm.mail AS text CHECK (value LIKE '%@%');
     CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
     CREATE TABLE crm.person (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, mail crm.mail NOT NULL UNIQUE, mood crm.mood, moods crm.mood[],
       nick text COLLATE nocase, api_token text, total numeric(10,2) DEFAULT 0, big bigint, at timestamptz, ok boolean,
       double_total numeric GENERATED ALWAYS AS (total * 2) STORED);
     COMMENT ON TABLE crm.person IS 'someone'; COMMENT ON COLUMN crm.person.mood IS 'how they feel';
     CREATE INDEX ON crm.person (nick) WHERE nick <> ''; CREATE INDEX ON crm.person (lower(nick)); CREATE INDEX ON crm.person (big, at);
     CREATE UNIQUE INDEX ON crm.person (at) WHERE ok;
     CREATE TABLE public.parent (a int, b int, PRIMARY KEY (a, b));
     CREATE TABLE public.child (id int PRIMARY KEY, a int, b int, person bigint UNIQUE REFERENCES crm.person,
       FOREIGN KEY (a, b) REFERENCES parent (a, b));
     ALTER TABLE public.child ADD CONSTRAINT later FOREIGN KEY (id) REFERENCES crm.person NOT VALID;
     CREATE TABLE public.visits (id int, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
     CREATE TABLE public.visits_1 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
     CREATE TABLE public.visits_2 PARTITION OF visits FOR VALUES FROM ('2026-02-01') TO ('2026-03-01') PARTITION BY RANGE (at);
     CREATE TABLE public.visits_2a PARTITION OF visits_2 FOR VALUES FROM ('2026-02-01') TO ('2026-02-10');
     CREATE TABLE hidden.t (id int); CREATE TABLE public.not_granted (id int);
     CREATE FUNCTION public.bump() RETURNS int LANGUAGE sql VOLATILE SECURITY DEFINER AS 'SELECT 1';
     CREATE VIEW public.plain AS SELECT a FROM parent; CREATE VIEW public.acts AS SELECT bump() AS x;
     CREATE VIEW public.acts_too AS SELECT x FROM acts;
     ALTER TABLE public.parent ENABLE ROW LEVEL SECURITY;
     CREATE TABLE public."odd.name" ("a ""column" int PRIMARY KEY);
     CREATE ROLE explorer LOGIN PASSWORD 'explorer';
     GRANT USAGE ON SCHEMA crm TO explorer; GRANT SELECT (id, mail, mood, moods, nick, total, big, at, ok, double_total) ON crm.person TO explorer;
     GRANT UPDATE (mood) ON crm.person TO explorer;
     GRANT SELECT ON parent, child, visits, plain, acts, acts_too, "odd.name" TO explorer`,
  )
  found = await database({ database: 'discovery', user: 'explorer' }, 'explorer').discover()
})

const object = (id: string): SourceObject => found.objects.find((each) => each.id === id)!
const field = (id: string, name: string): SourceField => object(id).fields.find((each) => each.name === name)!

test('tables and views of every schema that the user may enter, partitions folded into their table', () => {
  expect(found.objects.map(({ id, kind, partitions }) => [id, kind, partitions])).toEqual([
    ['crm.person', 'table', undefined],
    ['public."odd.name"', 'table', undefined],
    ['public.acts', 'view', undefined],
    ['public.acts_too', 'view', undefined],
    ['public.child', 'table', undefined],
    ['public.not_granted', 'table', undefined],
    ['public.parent', 'table', undefined],
    ['public.plain', 'view', undefined],
    ['public.visits', 'table', 3],
  ])
  expect(found.engine).toMatch(/^PostgreSQL \d/)
})

test('what the user may read, by table and by column', () => {
  expect(object('public.not_granted').readable).toBe(false)
  expect(field('crm.person', 'api_token')).toMatchObject({ readable: false, sensitive: 'secret' })
  expect(field('crm.person', 'mood')).toMatchObject({ readable: true, writable: ['update'] })
  expect(field('crm.person', 'nick').writable).toBeUndefined()
})

test('types: enums with their values in order, domains, lists, generated and default columns', () => {
  expect(field('crm.person', 'mood')).toMatchObject({
    scalar: 'enum',
    enum: ['sad', 'happy'],
    comment: 'how they feel',
  })
  expect(field('crm.person', 'moods')).toMatchObject({ scalar: 'enum', list: true, enum: ['sad', 'happy'] })
  expect(field('crm.person', 'mail')).toMatchObject({ scalar: 'string', native: 'crm.mail', nullable: false })
  expect(field('crm.person', 'total')).toMatchObject({
    scalar: 'number',
    native: 'numeric(10,2)',
    default: true,
  })
  expect(field('crm.person', 'id')).toMatchObject({ generated: true })
  expect(field('crm.person', 'double_total')).toMatchObject({ generated: true })
  expect(field('crm.person', 'nick')).toMatchObject({ collation: 'case_insensitive' })
  expect(field('crm.person', 'at')).toMatchObject({ scalar: 'datetime', nullable: true })
})

test('keys and leading columns: no partial index, no expression, no second column', () => {
  expect(object('crm.person').keys).toEqual([['id'], ['mail']])
  expect([...object('crm.person').leading].sort()).toEqual(['big', 'id', 'mail'])
  expect(object('public.visits').keys).toEqual([['id', 'at']])
})

test('foreign keys: composite, one to one, and one that old rows need not hold', () => {
  expect(
    found.relations.map(({ fields, to, toFields, many, enforced }) => ({
      fields,
      to,
      toFields,
      many,
      enforced,
    })),
  ).toEqual([
    { fields: ['a', 'b'], to: 'public.parent', toFields: ['a', 'b'], many: true, enforced: true },
    { fields: ['id'], to: 'crm.person', toFields: ['id'], many: false, enforced: false },
    { fields: ['person'], to: 'crm.person', toFields: ['id'], many: false, enforced: true },
  ])
})

test('problems with their place: views that run code also through views, row security, names', () => {
  expect(found.problems.map(({ code, where }) => [code, where]).sort()).toEqual([
    ['name_with_dot', 'public."odd.name"'],
    ['row_security', 'public.parent'],
    ['view_runs_code', 'public.acts'],
    ['view_runs_code', 'public.acts_too'],
  ])
})
