const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** How words for people end: buyers, visitors, loyalists, VIPs, at-risk accounts, gold tier. */
export const peopleEndings =
  /(?:ers?|ors?|ists?|ees?|ants?|ents|vips?|fans?|leads?|people|women|men|moms?|dads?|kids|folks|guests?|mqls?|sqls?|risks?|signups?|subs|ups|c[a-z]os?|executives?|families|everyone|everybody|whales?|champions?|enquiries|addicts?|enthusiasts?|abandons?|alumni|adults?|couples?|athletes?|households?|heroes|cohorts?|tier|millennials?|accounts?|prospects?|contacts?|z)$/

/** Words that end so and are no people. */
export const notPeople = new Set(
  list(`list lists partner partners agency cmo cto cfo ceo cio coo order orders letter letters newsletter newsletters conductor connector connectors filter filters server servers
    event events header headers number numbers folder folders parameter parameters user offer offers vendor layer layers
    over after per her their other another never ever whether further ad ads color colors error errors december november
    october september summer winter quarter paper papers token tokens document documents content contents amount amounts
    cluster clusters container containers data payment payments element elements shipment shipments enrichment
    assessments statements restaurant restaurants group groups comment comments identifier identifiers mailer browser
    browsers trigger triggers banner banners timer power center pointer under together rather better order pageviews
    clients-id want consent master folders computer monitor monitors factor factors error sensor behavior behaviors
    importer exporter experiment experiments ups groups endpoints agreement agents segments customers-id employment department bearer`),
)

/** Words that may stand in a segment's name although they are fillers elsewhere. */
export const namingFillers = new Set(
  list(
    'best active last old first two high most less more top new based time up no not existing current over under non',
  ),
)

/** Words that may stand in a segment's name although they are verbs elsewhere. */
export const namingVerbs = new Set(
  list('trigger target leave lead seed store report email text live post back read'),
)

/** Words that end a segment's name. */
export const phraseBreakers = new Set(
  list(`free webhook webhooks template templates csv json file files audience audiences segment segments membership lists when whenever hourly data score scores
    attribute attributes flag flags tag tags status whether handed given passed delivered uploaded asks asked says said wants triggers events conversion conversions custom match push sms export import enter enters exit
    exits join joins leave leaves template message messages server side`),
)

/** Determiners and quantifiers around a segment's name. */
export const determiners = new Set(
  list(`up a an the my our your their all any every each of some this that these those me us it them also just please new as
    individual single existing multiple several many both different various`),
)

/** What is cut from the end of a phrase. */
export const danglers = new Set(
  list('and or when who from for with in on to into as so now is list lists profiles profile'),
)

/** What people have or what comes of them: sending it says nothing of an audience. */
export const properties = new Set(
  list(`stage score field tier status value metadata info point property message update change everything definition result
    id email mail hash token cookie maid figure count size log table row dump report image value number name phone address
    tag flag label property preference consent interest affinity insight everything all much lot copy backup feed store sale
    lead-score lifecycle ids file csv json excel sheet spreadsheet schema dashboard figure history snapshot
    integration connection job pixel api server web app mobile offline online new sms push text notification alert campaign
    revenue order cart checkout budget trait scoring product catalog idfa gaid userid raw bulk daily full part entity store
    enter exit entry membership lytics cdp profile touchpoint pageview view page conductor stream real time`),
)

/** Words before "audience" that tell its kind, not who is in it. */
export const audienceTypes = new Set(
  list(`web website dmp custom matched tailored lookalike ad ads pixel mobile app email social native target targeting
    retargeting remarketing seed match matching suppression ad-hoc sms push enriched public first party third cookie cookies 1p personalization personalisation personalized hashed crm`),
)
