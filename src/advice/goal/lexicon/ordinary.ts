const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Everyday words of this trade; none of them is ever taken for a misspelt brand. */
const everyday = list(`
  abandon abandoned abandoner abandoners account acoustic active activity ad add address ads advertising
  agency ago alert alerts align aligned amount analytics annual anonymous answer answers api app apps
  april area article articles attend attendees attentive audience audiences august author average back bad
  balance bank banner basket batch become before behavior behavioral behaviour behavioural behind best big
  birthday bit black blaze blob block blog board book booked books boss bought brand brands brave brazen
  browse browsed browsers browsing bucket budget build builder building bulk business buy buyer buyers
  buying call callback calls campaign campaigns cancel cancelled capi card care cart carts case cases cash
  catalog category cdp central champion change changes channel cheap check checkout child children churn
  churned churners churning city clean clear click clicked clicks client clients close cloud club cohort
  cohorts cold come companies company complete connect connector connectors consent contact contacts container content
  conversion conversions cookie cookies cordial cordially cost count country coupon course credit criteria
  critical crm cross csv currency custom customer customers cycle daily data database date day days deal
  dealer deals decline delta dentist department depth desk desktop detail details device devices digital
  dimension direct discount discover display dmp doctor document domain donate donated donation donor
  donors door draft drafts draw drift drifts drive driver drivers drop dsp dump early east easy edge edit
  editor education either elite else email emails employee empty end endpoint engage engaged engagement
  enhanced enter enterprise entry error europe evening event events exact excel exclusive existing
  experiment experimentation expire expired expiring export extension eye face fail failed failing fails
  fall family fan fans fashion fast favorite feature february feed feedback field fields fifty file files
  final finance find first fit five flag flake flow folder follow food force form former forms found four
  fourth free frequent fresh friday friend friends front full fund funnel future game gamer gamers gather
  gave gender general gift girl give global gmail goal gold golden good google grade graduates graze great
  green grocery gross group groups grow growth guest guests guide half hand happen happens hard hash
  hashed head health hear heavy help high higher highly hit hold holiday home homeowners hook hosted hot
  hotel hour hours house household http hub hubs human hundred idea identifier idle ids image impact
  import important inactive inbound inbox income industry info information inside insider insiders insight
  insights install instance instead insurance intent interact interest interested interests internal
  internet invite invoice issue item items january job jobs join joined joins journey july june just keen
  keep key keyword kids kind know lake land language large last late later latest launch lead leaders
  leads league learn least leave leaves leaving left length less letter level lifecycle lifetime light
  like likely limit line lined link list listener listeners lists little live local location log login
  logo long look lookalike lookup lose loss lost lot love lovers low loyal loyalty luxury machine magazine
  mail main major make male man manage managed manager many map mapped maps march mark market marketer
  marketers marketing marketplace mass master match material matter may maybe mean measurement media meet
  member members membership men merchant merge message meta metric metrics middle million mind minute
  minutes miss missing mobile model models moment monday money monitor monitoring monkey month monthly
  months more morning most mother motor move movers moving much music must name names near nearly need
  network never new news newsletter newsletters next nice night nightly nights noon north note nothing
  notice notification november now number numbers objects occasional october offer offers office offline
  often old older once online only onto open opened openers opens operator opportunity opt optimization
  optimizely option order ordered orders organic other others outside over own owner owners pack page
  pages paid pair paper parent parents part partner parts party pass past patients pause pay paying
  payment payments peak pending people per percent perfect performance period person personal personalize
  personas pet phase phone phones photo pick pilot pinpoint pipe pipeline pixel place plan planning plans
  platform play player players please plus point points pool popular position possible post potential
  power powerful premium present press pretty preview previous price prices prime print prior private
  prize pro problem process product products profile profiles program project promo promotion property
  proposal prospect prospects protocol provide public publish publisher publishers purchase purchased
  purchaser purchasers purchases purpose push quality quarter quarterly query question queue quick quiet
  quite quota quote range rank rarely rate rates raw reach reached read reader readers ready real realtime
  reason receive recent recently record records red reduce refer referral refresh refreshed region
  regional register registered registrations regular relation release remain remember remind remove renew
  renewal renewals rent repeat replace reply report reports request requests rescue research respond
  response responses rest result results retail retailer retain retention return returned returning
  returns revenue review reviews reward rewards rich right risk risky road role roll room row rows rule
  run running runs sack sale sales same sample saturday save saved say scale schedule scheduled school
  science score scored scores search season seasonal seat second secret section secure see seed seek
  seekers seen segment segments sell seller sellers send senior seniors september series serious serve
  server service services session sessions set seven several share sheet sheets shift ship shipment
  shipped shop shopper shoppers shopping shops short show side sides sign signal signed signs signup
  signups silent silver similar simple since single site sites six size skip sleeping sleepy slick slow
  small smart snacks snap snapped snow social soft sold solution soon sort source south space speak
  special spend spender spenders spending spent sport sports spot spreadsheet spring sql stack staff stage
  stale standard start started starter starts state states static status stay step steps stock stop
  storage store stores stories story strategy streak stream streams street string strong student students
  studio style sub submit submitted subscribe subscribed subscriber subscribers subscription subscriptions
  success such suite summer sunday super supply support sure survey surveys sync system table tables tag
  take talk target task taste teacher teachers team teams tech technical tell template ten term terms
  terrible test tester testers text than thank theme thirty thousand three threshold thursday ticket
  tickets tier time times tiny title today together token tomorrow tool tools top topic topics total touch
  track trade traffic training transaction transactional transactions travel traveler travelers traveller
  travellers treat trend trial trials trigger trip true trust try tuesday turn twenty twice two type
  unengaged union unit unity universe unknown unsubscribed until update updated upgrade upload upsell
  urgent url use used user users using usual value values vendor verify version video view viewed viewers
  views vip vips visit visited visitor visitors volume voucher wait want warehouse warm watch watched
  watchers water web webinar webinars website wednesday week weekend weekly weeks welcome west what white
  whole wholesale win window winter wish wishlist woman women word words work workers world worth write
  wrong year yearly years yes yesterday young youtube zip zone
`)

/** English words that are a letter or two away from a brand's name. */
const lookAlikes = list(`
  abilities accounts achieving acquired activated actively activism activist activists activities
  advertised albert altering ample analyses analysis analyst analytical analyzed appealing appearing
  appendix apples apply approving aptitude archival archived arguments arriving ascending assert asserting
  assets attended attending attention attic attributed attributes augmented automatic axiom behaviors
  being beings blanking blocks boring brace brake branched branches branching branding bravo brick
  broadcaster broadcasts brock builds built calendar campaigned captivity captured captures catering
  chancel charity cheating clarify cleaning clearing clock collection collections collective collects
  commence commenced commences compelling compete competed competes competing completed completely
  completion complexes computing concession condensation conducts conference confession confidence
  confident confusing connecting connects conservation consonant constantly constants constraint
  consultant consulting consumed consumer contacted contained contains contents contest contestant
  contests context contexts contract contracts contrasts convent convention conventions conversational
  conversations cooper copied correcting craze created creates creation creations creative customary
  customers decorated decorative delegated delisted delivered demands discard distributed distributor
  doctorate drowning dynamical dynamite ending escorted exceeded exceeding exchanged exchanges excludes
  expected expecting experienced experiences expert experts exploded exploited explored explorer exploring
  exposing extraction fabrics falling feeling feels filing filming fired firms fixes fixing formally
  gatherings gene genre ghosts granting heats hoping host hostel identity impacted imposing impressions
  impressive improper improved improving inception inch individually individuals infected infection
  informing informs injection insect insects inserted inserting insertion insisted insisting installations
  integration intelligent intention interacting interactions interactive interface interior intersection
  invented invention inventor inverted invest invested investing investor investors iteration journals
  lack landings leading lease lending listed loans localities locker lodging longing looked lords lush
  lyrics magenta magnate magneto mango manifold marched markets matches medallion medallist mentoring
  mercury messages messengers metallic mirrors moderate modes mondo monetary mongol monitors mono mortgage
  nation nave notions officer omega operating operation operational operatives operators optimize
  optimized otto palace panoramic papal pardon parrot particle particles pastures peace peoples persona
  personality persons placed places plane plate poets polls populated population populations ports poses
  posing postcard predictions produce produced producer producers production promises protects provides
  qualifier qualifiers qualifies qualities ranch rapid rapids react readings realization received receiver
  receives reception recipients recording reds reduction registry reis rejection relating relics relisted
  relocate relocation remarked remarking removes removing repeating replay resisted resolved resolves
  resort resorts responded respondents responding responds resulting retrieved revenge revenues reverting
  rings rites roads rouge routed routes routine sands savings saying scare scoring scrap scream screaming
  secured sediments seeds sense sensing served serves serviced shack shade shake shale shame shape shapes
  shaping shared shark sharks sharp shifting shire shocking shooting shore shores shouting sich simpler
  simply snack snapshot sounding sourced sources spare spends sponsors spreading squared squares squire
  stark starr stars statistical statistics stealing steam stepping stoke stole stone stopping stored
  storey storm strap straps stride strife strike strip striped stripes strips strive stylistic subspace
  substance summit supplemented survives switch tears telegraph tends thread threats toxic trace tracks
  tract trail train traits transfers transform transforming transfusion transition transitional
  translation treasurer treasures treasury treating trick triggered trio truck universally universes
  unqualified upgraded uplands upset vertical vibe vibes viper visits voyage waiting wards warming warring
  weber whites witch writer writers writings wrote yields
`)

/** Words that a name must not be guessed from. */
export const ordinaryWords: ReadonlySet<string> = new Set([...everyday, ...lookAlikes])
