/** The questions to the catalog: flat, so that thousands of tables take a second; each gives texts only. */

/** Tables, views, materialized views, foreign and partitioned tables outside the system's own schemas. */
const MINE = `
  c.relkind IN ('r', 'v', 'm', 'f', 'p')
  AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
  AND has_schema_privilege(n.oid, 'USAGE')
  AND NOT EXISTS (SELECT 1 FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')`

export const TABLES = `
SELECT c.oid, n.nspname, c.relname, c.relkind, c.reltuples::float8, c.relrowsecurity,
  coalesce(obj_description(c.oid, 'pg_class'), ''),
  CASE WHEN c.relispartition THEN (SELECT i.inhparent FROM pg_inherits i WHERE i.inhrelid = c.oid LIMIT 1) END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE ${MINE}
ORDER BY n.nspname, c.relname`

export const COLUMNS = `
SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
  format_type(CASE WHEN d.typtype = 'd' THEN d.typbasetype WHEN d.typcategory = 'A' THEN d.typelem ELSE d.oid END, NULL),
  d.typcategory = 'A', NOT (a.attnotnull OR (d.typtype = 'd' AND d.typnotnull)),
  CASE WHEN d.typcategory = 'A' THEN d.typelem ELSE d.oid END,
  a.atthasdef OR a.attidentity <> '', a.attgenerated <> '' OR a.attidentity = 'a',
  coalesce(col_description(a.attrelid, a.attnum), ''),
  has_column_privilege(a.attrelid, a.attnum, 'SELECT'),
  has_column_privilege(a.attrelid, a.attnum, 'INSERT'),
  has_column_privilege(a.attrelid, a.attnum, 'UPDATE'),
  d.typname = 'citext' OR coalesce(NOT o.collisdeterministic, false)
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type d ON d.oid = a.atttypid LEFT JOIN pg_collation o ON o.oid = a.attcollation
WHERE a.attnum > 0 AND NOT a.attisdropped AND NOT c.relispartition AND ${MINE}
ORDER BY a.attrelid, a.attnum`

export const ENUMS = `
SELECT e.enumtypid, json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e GROUP BY e.enumtypid`

export const INDEXES = `
SELECT i.indrelid, array_to_json(i.indkey::int2[]), i.indnkeyatts, i.indisunique, i.indisprimary,
  i.indisvalid AND i.indpred IS NULL AND m.amname IN ('btree', 'hash')
FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT c.relispartition AND ${MINE}
ORDER BY i.indrelid, i.indexrelid`

export const FOREIGN_KEYS = `
SELECT k.conrelid, array_to_json(k.conkey), k.confrelid, array_to_json(k.confkey), k.convalidated
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype = 'f' AND k.conparentid = 0 AND NOT c.relispartition AND ${MINE}
ORDER BY k.conrelid, k.oid`

/** Which views read which relations, and which functions that are not the system's own they call. */
export const VIEW_RELATIONS = `
SELECT DISTINCT r.ev_class, d.refobjid
FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class`

export const VIEW_FUNCTIONS = `
SELECT DISTINCT r.ev_class, p.proname, p.provolatile = 'v', p.prosecdef
FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
JOIN pg_proc p ON d.refclassid = 'pg_proc'::regclass AND p.oid = d.refobjid
WHERE p.provolatile = 'v' OR p.prosecdef
ORDER BY 1, 2`
