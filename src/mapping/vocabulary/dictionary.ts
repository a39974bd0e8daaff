/** Common words of field names, to find the words in names written without a break (`accountsearchname`). */
export const dictionary = `
able about academic accept accepted access account accountant accounting accrual acronym action active activity actual add added additional
address adjust adjusted adjustment admin administrator admission advertiser advertising affiliate after agency agent agreement alien allocated allocation
allow allowed allows alternate alternative amortization amount annual anonymous answer any api app applicant application applied approval approve
approved approver area article assembly asset assigned assignment assistant associated association attachment attempt attempts attribute attribution
audience audit authenticity author auto automatic available average avatar back background balance band bank base batch before begin
behavior benefit best bid bill billable billed billing birth block blocked blood body bonus book booking bounce bounced box brand branch browser
budget buffer build building built bulk business button buyer calc calculated calendar call called campaign cancel cancelled canceled candidate
capacity capture card care career carrier carrying case cash category cause cell cellular center central certificate chain change changed channel
charge charged chart chat check checked checkout child children choice city claim class classification clean clear cleared click client clock close closed
closing code cohort collection collector color column combined comment comments commission commit commitment common communication company compare
comparison compensation complete completed completion component computed concept condition conference config confirm confirmation confirmed connect connected
connection consent consolidated constituent consumer consumption contact contain contained container content context contract contractor contribution
control conversation conversion convert converted cookie copy core corporate correspondence cost costing count counter country county coupon course
cover coverage create created creation creator credit critical currency current custom customer cycle daily data database date datetime day days
deal dealer death debit debt decision default deferral deferred degree delay delete deleted deliver delivered delivery demand department departure
deposit depth describe description designation desired destination detail details device diagnosis difference digit digital dimension direct direction
disable disabled discharge discount discounted display disposition distance distinct distribution district division document domain domestic donation
donor double download downloads draft drive driver drop drug due duplicate duration duty earned earning edit edited edition editor education effective
effort element eligible eliminate email emergency employee employees employer employment empty enable enabled encoded encounter end ended energy engaged engagement
enrollment enter entered enterprise entity entry environment equipment error escalation estimate estimated ethnic evaluation event every exact
example except exception exchange excluded exempt exercise existing expected expense experience expiration expire expired expires export exposure express
extended extension extent external extra face facility factor failed failure fair family fax feature featured federal fee feedback fees field file fill
filter final finance financial finish finished first fiscal fixed flag flat fleet flight floor flow follow followed follower followers following font forecast
foreign form formal format formatted former forward forum foundation free freight frequency from front fulfill fulfillment full fully function fund funding future gain
gallery game gateway gender general generated gift given global goal good goods government grade grand grant graph gross ground group grouping growth
guarantee guest guide half hand handle handling hard hash header headquarters health height help hidden hide hierarchy high hire hired history hold holder
holiday home hospital host hotel hour hourly hours house household http human icon identifier identity image images impact import important impression
inactive incident include included includes including income incoming increase index indicator individual industry inferred influence info information
initial inline input inside inspection install installation instance instant institution instruction instructions insurance integration interest
interests internal international interval interview inventory invite invited invoice issue issued item items job join joined journal journey judge key keyword kind
known label labor landing language large last latest latitude launch lead leader league learning lease leave left legal length lesson level liability library
license life lifecycle lifetime limit limited line linear link linked list listing live load loan local locale location lock locked login logistics logo long
longitude loss lost low loyalty machine mail mailing main maintenance major make manage managed management manager manual manufacture manufacturer
margin marital mark market marketing master match matching material matrix maturity maximum meal mean measure measurement media medical medication medium meeting
member members membership memo merchant merge merged message messages metadata meter method metric middle mileage milestone minimum minor minute minutes missed mobile
mode model modified modifier module money month monthly months mother mother movie multi multiple museum music name names national native natural near
negative neighborhood net network new newsletter next nick night node nominal normal notes notice notification number numbers object observation occupation occurrence
offer offered office official offset online open opened opening operating operation operator opportunity option options order ordered orders organic
organisation organization orientation origin original other outbound outcome output outside outstanding overall overdue overhead overview owned owner owners pack
package page paid pain paper parameter parent part partial participant partner party pass passenger passport password patient payable payee payer payment payments payroll
pending pension people percent percentage performance period permanent permission person personal personality phase phone photo physical pick pickup picture
piece pin pipeline place plain plan planned plant platform play player plus point points policy pool popularity portal portfolio position positive post postal
posting potential power practice preference preferred prefix premium prescription present presentment previous price pricing primary print prior priority private
privacy probability problem procedure process processed processing processor product production products professional profile profit program progress project
projected promo promotion property proposal prospect protected provider province proximity public publication publish published publisher purchase purchased purpose
push qualification qualified quality quantity quarter question queue quick quota quote race range rank rate rated rates rating ratio raw reach reached
reaction read reading ready real reason rebate receipt receivable receivables receive received receiver recent recipient record recorded recording recovery recurring
redirect reduction reference referral referrer referring refresh refund refunded region regional register registered registration regular rejected relation relationship
relative release released relevance religion remaining remark remarks reminder remote removed renewal rent rental repeat reply report reported reporting reports
repository representative request requested requester required requirement resale reservation reserve reset residence resolution resolved resource response
responsible restricted result results resume retail retention return returned revenue reversal reverse review reviewed reviewer reviews revision reward right risk
role room root round route router routing rule safe salary sale sales salutation same sample sandbox satisfaction saved schedule scheduled scheme school science scope score
screen script search season seat second secondary seconds secret section sector secure security segment segments selected self sell seller send sender
senior sensitive sent sentiment sequence serial series server service services session set setting settings setup share shared shares ship shipment shipped shipping
shop short show sign signal signature signed signup simple single site size skill skip slot small smart social society software sold sole solution song
source space spam special species specific spend spent split sponsor spouse staff stage staged standard start started starting state statement station statistics status statutory step
stock stop storage store story strategy street strength string student studio style subject submission submit submitted submitter subscribe subscribed subscriber subscription
subsidiary subtotal success successful suffix suggested suite summary supervisor supplier supply support supported surcharge survey suspended swap symbol sync synced system
table tag tags target task tax taxable taxes team technical technology template tenant term terminal termination terms territory test text theme third thread threshold thumbnail ticket
tickets tier time timeline times timestamp timezone title today token top topic total totals tour town track tracked tracking trade traffic trailer training transaction
transactions transcription transfer transit transition translation transport travel treatment trend trial trigger trip true trust trusted turn type types unfulfilled union unique unit
units unsubscribe unsubscribed until unused update updated upgrade upload uploaded upper urgency usage user username users utility vacation valid validation value values variable
variance variant variants vehicle vendor verbatim verified version vertical video view views violation virtual visibility visible vision visit visitor visits voice void volume volunteer vote votes voucher
wage wait warehouse warning warranty watch water wave weather website week weekly weeks weight white whole width window winner winning wire withdrawal word work worker workflow working
workspace world write writer year yearly years yield zone
`
