import type { DataKind } from '../../../catalog/types.ts'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Verbs and nouns that say which way data moves, by strength: strong ones decide against a weak preposition. */
export const directionWords: Readonly<Record<'import' | 'export' | 'enrichment', readonly string[]>> = {
  import:
    list(`import imports imported importing importer ingest ingests ingesting ingestion ingested pull pulls pulling pulled
    fetch fetches fetching fetched retrieve retrieving read reads reading consume consuming collect collecting grab
    grabbing harvest crawl crawls crawling scrape scraping index indexing poll polling gather gathering
    pick picking hoover absorb obtain acquire bring bringing brings slurp suck get gets getting loaded process pickup pickups source sourcing receive receiving
    capture capturing load loading loads extract extracting subscribe listen inbound incoming`),
  export:
    list(`export exports exported exporting exporter push pushes pushing pushed send sends sending sent sync syncs
    syncing synced synchronize synchronise synchronizing dump dumps dumping upload uploads uploading uploaded activate
    activates activating activation publish publishing deliver delivers delivering delivery ship shipping forward forwards
    forwarding post posts posting target targets targeting retarget retargets retargeting remarket remarketing advertise
    advertising suppress suppresses suppressing suppression exclude excluding share shares sharing write writes writing
    back backup backups archive archives archiving replicate replicating replication mirror mirroring copy copies copying
    stream streams streaming trigger triggers triggering fire fires firing put puts putting drop drops dropping add adds
    adding feed feeds feeding report reports reporting transfer transferring build create creating save saving store
    storing place move moving populate populating update updates updating outbound outgoing egress broadcast text email
    mail distribute pipe piping route routing relay emit tell log give show keep reach reaching serve query analyze analyse offload unload unloads inject injects injecting excluded suppressed removed block blocking upsert
    insert start land leave landing notify call calling track pass seed make have want see submit register bid hit refresh refreshes refreshed refreshing`),
  enrichment:
    list(`enrich enriches enriching enriched enrichment append appends appending augment augments augmenting
    enhance enhancing complete completing lookup resolve resolving fill filling hydrate supplement supplementing decorate
    identify`),
}

/** Words of `directionWords` that are too common to decide a direction by themselves. */
export const weakVerbs = new Set(
  list(`get gets getting load loading loads loaded process read reads reading bring bringing grab have want see give show keep put puts putting add adds
    adding create creating build start sync syncs syncing synced synchronize synchronise synchronizing move moving
    transfer transferring copy copies copying replicate replicating replication stream streams streaming post log track source subscribe email mail text call calling target fill back report reports complete
    identify bid hit refresh refreshes refreshed refreshing store register query analyze analyse make pass tell mirror mirroring feed feeds feeding pipe piping activity trigger triggers capture
    capturing collect receive`),
)

/** Words that go either way or say nearly nothing; they decide only together with something else. */
export const faintVerbs = new Set(
  list(`have want see start give show keep tell sync syncs syncing synced synchronize synchronise synchronizing create creating
    build connect move moving transfer transferring copy copying replicate replicating replication mirror mirroring
    activity trigger triggers reach log source track identify complete register make pass`),
)

/** Verbs that say an alert is wanted. */
export const alertWords =
  list(`alert alerts alerting alerted notify notifies notification notifications notified ping pings pinging warn warns
  warning warnings message dm tell inform heads`)

/** Words for kinds of data, by their singular. */
export const dataWords: Readonly<Record<string, DataKind>> = Object.fromEntries(
  (
    [
      [
        'audience',
        'audience segment cohort lookalike retarget retargeting remarketing suppression membership suppress custom_audience',
      ],
      [
        'profiles',
        'profile user contact lead customer person people account subscriber member recipient prospect opportunity client attribute record individual trait everybody everyone respondent attendee device shopper',
      ],
      [
        'events',
        'event activity pageview click open clickstream stream behavior behaviour behavioral behavioural bounce ticket conversation response view visit session order engagement message answer impression telemetry chat reply feedback interaction',
      ],
      ['conversions', 'conversion purchase capi checkout sale gclid floodlight transaction revenue'],
      ['files', 'csv json file tsv parquet jsonl ndjson'],
      ['content', 'content article entry product catalog catalogue page topic asset inventory'],
      ['alerts', 'alert notification'],
      ['monitoring', 'metric monitoring monitor statistic kpi'],
      ['setup', 'install installation setup'],
      ['model', 'model prediction predict propensity ml'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Kinds by rank: where several are named the more telling one wins. */
export const dataRank: readonly DataKind[] = [
  'conversions',
  'monitoring',
  'model',
  'setup',
  'events',
  'content',
  'audience',
  'profiles',
  'files',
  'alerts',
]

/** What owns records: `<platform> <record>` reads as an import when no verb says otherwise. */
export const recordWords = new Set(
  list(`contact contacts lead leads subscriber subscribers order orders ticket tickets event events activity activities data
    response responses opportunity opportunities account accounts customer customers table tables record records survey
    surveys answers product products prospect prospects cohort cohorts conversation conversations subscription subscriptions
    invoice invoices installs view views click clicks open opens recipients users files entries catalog articles content visitors message messages`),
)

/** Nouns that name everybody, not a segment. */
export const genericPeople = new Set(
  list(`user users profile profiles person persons people contact contacts customer customers everyone everybody all audience
    audiences segment segments list lists data record records individual individuals visitor visitors anyone someone somebody
    anybody cohort cohorts member database crm stuff things info information field fields attribute attributes account
    accounts event events purchase purchases conversion conversions membership memberships`),
)

/** Nouns after which the modifiers before them name a segment. */
export const audienceNouns = new Set(list(`audience audiences segment segments cohort cohorts`))

/** Filler that carries no meaning for the reader. */
export const stopWords = new Set(
  list(`a an the my our your their his her its this that these those some any every each all of and or but so as if then than
    also just only please could can would will should shall may might must do does did done is are was were be been being am
    i we you they he she it me us them who whom whose which what when where why how there here with without for from to into in
    onto on at by via using use through over out off up down about per not no nor dont doesnt didnt isnt arent cant wont im
    id ive youre were whats thats lets let need needs want wants wanted like likes help way ways possible able make makes
    making set setup connect connects connecting connected integrate integration integrating hook plug link new old now
    currently today already still yet again back more most less least very really quite hi hello hey thanks thank there
    ok okay well we've get gets got getting go goes going come comes coming have has had having take takes know think
    thing things stuff something anything lot bit kind sort actually basically simply directly automatically
    while because since until before after between around other another both same such too own able them itself
    one two first last next both something work works working best good better right based`),
)

/** Words that may stand between a preposition and a platform's name, or between "not" and what is ruled out. */
export const fillers = new Set(
  list(`a an the my our your their this that any some new existing own company companys account instance workspace of all current
    corporate shared same main production prod`),
)

/** Prepositions before a platform, by what they make of it. */
export const prepositions: Readonly<Record<string, 'source' | 'target' | 'place' | 'means'>> = {
  from: 'source',
  off: 'source',
  to: 'target',
  into: 'target',
  onto: 'target',
  towards: 'target',
  toward: 'target',
  in: 'place',
  inside: 'place',
  on: 'place',
  within: 'place',
  at: 'place',
  for: 'place',
  via: 'means',
  with: 'means',
  using: 'means',
  through: 'means',
  by: 'means',
  over: 'means',
  use: 'means',
  thru: 'means',
}
