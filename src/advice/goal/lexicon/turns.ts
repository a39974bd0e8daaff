/** A turn of phrase that speaks for a direction, looked for in the words joined by single spaces. */
export type Turn = {
  readonly way: 'import' | 'export' | 'enrichment'
  readonly how: 'weak' | 'records' | 'strong' | 'task'
  readonly pattern: RegExp
}

/** What is said around a platform, beside verbs and prepositions. */
export const turns: readonly Turn[] = [
  // "by our audiences": only Lytics has them.
  {
    way: 'export',
    how: 'records',
    pattern: /\b(?:with|by|using) (?:our |my |the )?(?:lytics )?(?:audiences?|segments?)\b/,
  },
  // "support should know who is a VIP"
  { way: 'export', how: 'strong', pattern: /\b(?:should|must|can|could) (?:know|see|learn|view)\b/ },
  { way: 'export', how: 'strong', pattern: /\blet (?:\w+ ){1,3}know\b/ },
  { way: 'import', how: 'strong', pattern: /\bto be (?:loaded|read|fetched|pulled|brought|ingested)\b/ },
  // "an attribute for gold members", "a flag on their contact": what is set on people elsewhere.
  { way: 'export', how: 'records', pattern: /\b(?:attribute|property|flag|tag|field|label)s? (?:for|on)\b/ },
  // "set a hubspot property"
  {
    way: 'export',
    how: 'strong',
    pattern:
      /\b(?:set|stamp|flag|mark|assign|tag) (?:\w+ ){0,3}(?:property|properties|attributes?|fields?|flags?|status|tags?)\b/,
  },
  // "kick off a campaign", "trigger a message": what a platform does with people.
  {
    way: 'export',
    how: 'strong',
    pattern:
      /\b(?:trigger|kick off|start|launch|fire|run|begin|enroll|enrol) (?:\w+ ){0,3}(?:message|program|campaign|flow|canvas|journey|email|mail|sms|push|automation|series|sequence|workflow|drip)s?\b/,
  },
  {
    way: 'export',
    how: 'strong',
    pattern: /\bto be (?:updated|synced|sent|pushed|exported|uploaded|added|refreshed)\b/,
  },
  // "from the POS vendor"
  {
    way: 'import',
    how: 'strong',
    pattern:
      /\bfrom (?:the |our |a |an |my )?(?:\w+ )?(?:vendor|partner|supplier|agency|pos|crm|erp|app|store|shop|tills?|call center)s?\b/,
  },
  {
    way: 'enrichment',
    how: 'records',
    pattern: /\b(?:for|on) (?:our |all |my |the |every )?(?:customer |user )?profiles\b/,
  },
  {
    way: 'export',
    how: 'weak',
    pattern:
      /\b(?:when|whenever|each time|every time|on (?:enter|entry|entering|exit|leave|leaving|join|joining))\b/,
  },
  // "a csv of our subscribers": a file made of people.
  {
    way: 'export',
    how: 'weak',
    pattern:
      /\b(?:(?:csv|dump|extract|spreadsheet|list|snapshot|copy)s? of|(?:csv|file|dump|extract|spreadsheet|list)s? for)\b/,
  },
  // "a template to everyone that becomes a member"
  {
    way: 'export',
    how: 'task',
    pattern:
      /\b(?:template|mail|message|sms|email|push|text)s? (?:\w+ ){0,4}to (?:everyone|everybody|anyone|people|those|all|each|every)\b/,
  },
  // "into a data stream": streams are where Lytics takes events in.
  {
    way: 'import',
    how: 'task',
    pattern: /\b(?:to|into|onto) (?:a |the |our )?(?:lytics |data )*streams?\b(?! of)/,
  },
  { way: 'import', how: 'strong', pattern: /\bas (?:they|new ones|it) (?:arrive|land|show up)s?\b/ },
  // "customers should carry their tier": said of the other side, unless of our profiles.
  {
    way: 'export',
    how: 'strong',
    pattern:
      /\b(?:should|must|needs? to) (?:carry|get|show|hold|contain|receive|display|reflect|be (?:flagged|tagged|marked))\b/,
  },
  { way: 'import', how: 'task', pattern: /\bprofiles? (?:should|must|needs?)\b/ },
  { way: 'export', how: 'task', pattern: /\bdestinations?\b/ },
  {
    way: 'import',
    how: 'task',
    pattern:
      /\bsource connectors?\b|\b(?:set up|setup|add|new|create|configure) (?:a |the |our )?(?:\w+ )?sources?\b/,
  },
  // "update profiles from …": ours, unless a place follows.
  {
    way: 'import',
    how: 'task',
    pattern:
      /\b(?:update|refresh|complete|augment|maintain) (?:our |the |all |my |lytics |customer |user )*(?:lytics|profiles?)\b(?! (?:in|on|at|to|into|fields?|attributes?)\b)/,
  },
  {
    way: 'import',
    how: 'task',
    pattern: /\blytics (?:should|must|needs? to|has to) (?:know|have|get|see|receive|read|learn)\b/,
  },
  {
    way: 'export',
    how: 'task',
    pattern: /\bfill (?:\w+ ){0,3}(?:lists?|audiences?|tables?|segments?|groups?|campaigns?)\b/,
  },
  {
    way: 'import',
    how: 'task',
    pattern: /\b(?:become|becomes|turn into|turned into) (?:lytics |our )?profiles?\b/,
  },
  // "our workflow there should pick up new members"
  {
    way: 'export',
    how: 'task',
    pattern:
      /\b(?:workflow|flow|campaign|journey|program|list|automation|canvas)s? (?:should|can|must|needs? to|has to) (?:pick up|get|receive|take|include|contain|start|fire)\b/,
  },
  { way: 'import', how: 'task', pattern: /\b(?:use|using) (?:\w+ ){1,5}in lytics\b/ },
  { way: 'enrichment', how: 'task', pattern: /\b(?:add|append|attach|get) (?:rampids?|ramp ids?|uid2s?)\b/ },
  // "I want a csv"
  {
    way: 'export',
    how: 'records',
    pattern: /\b(?:want|need|get|give me|send me|like|have) (?:\w+ ){0,2}(?:csv|excel|spreadsheet)$/,
  },
  // "the BI people want events in snowflake"
  {
    way: 'export',
    how: 'weak',
    pattern:
      /\b(?:wants?|needs?|would like|id like|wed like|should (?:have|be)|must (?:have|be)|has to be|have to be) (?:\w+ ){1,6}(?:in|on|inside) \w/,
  },
]

/** Somebody else delivers: "our partner drops a file", "exports from our app". */
export const delivered =
  /\bexports? (?:from|of) (?:our|the|a) (?:app|crm|erp|shop|store|vendor|partner|system|backend|database|pos)\b|\b(?:(?:partner|vendor|agency|supplier|it|crm|shop|store|system|team|client) (?:drops|sends|uploads|exports|delivers|puts|posts|writes|pushes|shares)|(?:they|partners|vendors|suppliers|stores) (?:drop|send|upload|export|deliver|put|post|write|push|share))\b|\w (?:land|lands|landing|arrive|arrives|arriving) (?:in|into|at|on) (?:\w+ ){1,4}(?:ingest|import|read|load|pick|pull|fetch)/

/** Somebody else takes: "let our partner fetch a file". */
export const taken =
  /\b(?:partner|partners|vendor|agency|supplier|client|printer|house|analysts?|they|colleagues?) (?:can |to |may |could |should |will )?(?:fetch|fetches|download|downloads|pick|picks|pull|pulls|read|reads|grab|grabs|collect|collects|take|takes)\b/
