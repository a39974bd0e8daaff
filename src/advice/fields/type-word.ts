const TYPE =
  /^(?:any|array|bigint|binary|bit|blob|bool|boolean|bytes?|char|character|checkbox|clob|currency|date|datetime|dec|decimal|double|email|enum|float|guid|id|int|integer|json|jsonb|list|long|map|money|multipicklist|null|num|number|numeric|n?text|n?varchar|nchar|nvarchar|object|percent|phone|picklist|real|record|reference|set|smallint|str|string|struct|textarea|time|timestamp|timestamptz|tinyint|union|uri|url|uuid|variant)\d*(?:$|[\s(<[_-])/i

/** True for the name of a type as schemas spell it: `varchar(20)`, `[]string`, `INT64`, `timestamp without time zone`. */
export const isTypeWord = (text: string): boolean => TYPE.test(text.trim().replace(/^\[\]/, ''))
