import { plain } from '../words.ts'
import type { Detector } from './detector.ts'

/** A set of words that is read when it is first asked: most matches bring no values. */
function set(text: string): { has(word: string): boolean } {
  let words: ReadonlySet<string> | undefined
  return {
    has: (word) => {
      words ??= new Set(text.trim().split(/\s*[,\n]\s*/))
      return words.has(word)
    },
  }
}

const ISO2 = new Set(
  (
    'ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz ' +
    'de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gt gu gw gy hk hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz ' +
    'la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw ' +
    'sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
  ).split(' '),
)
const ISO3 = new Set(
  'usa can mex gbr irl fra deu esp prt ita nld bel lux che aut dnk swe nor fin isl pol cze svk hun rou bgr grc tur rus ukr est lva ltu svn hrv srb isr are sau egy mar zaf nga ken ind pak bgd chn jpn kor twn hkg sgp mys tha vnm phl idn aus nzl bra arg chl col per ven ury'.split(
    ' ',
  ),
)
const COUNTRIES =
  set(`united states, united states of america, usa, canada, mexico, united kingdom, great britain, england, scotland, wales, ireland
france, germany, deutschland, spain, espana, portugal, italy, italia, netherlands, nederland, belgium, luxembourg, switzerland, schweiz, austria, osterreich
denmark, danmark, sweden, sverige, norway, norge, finland, suomi, iceland, poland, polska, czech republic, czechia, slovakia, hungary, romania, bulgaria, greece
turkey, turkiye, russia, ukraine, estonia, latvia, lithuania, slovenia, croatia, serbia, israel, united arab emirates, saudi arabia, egypt, morocco, south africa
nigeria, kenya, ghana, ethiopia, india, pakistan, bangladesh, sri lanka, nepal, china, japan, south korea, korea, taiwan, hong kong, singapore, malaysia, thailand
vietnam, philippines, indonesia, australia, new zealand, brazil, brasil, argentina, chile, colombia, peru, venezuela, uruguay, ecuador, bolivia, costa rica, panama, cuba, qatar, kuwait, jordan, lebanon, iraq, iran`)
const CURRENCIES = new Set(
  'usd eur gbp jpy chf cad aud nzd sek nok dkk pln czk huf ron bgn try rub uah ils aed sar qar kwd egp mad zar ngn kes ghs inr pkr bdt lkr cny hkd twd krw sgd myr thb vnd php idr brl ars clp cop pen uyu mxn isk'.split(
    ' ',
  ),
)
const LANGUAGES = new Set(
  'en de fr es pt it nl da sv no nb nn fi is pl cs sk hu ro bg el tr ru uk et lv lt sl hr sr he ar fa hi bn ur ta te mr zh ja ko th vi ms id tl sw af ca eu gl ga cy'.split(
    ' ',
  ),
)
const LANGUAGE_NAMES =
  set(`english, german, deutsch, french, francais, spanish, espanol, portuguese, portugues, italian, italiano, dutch, nederlands, danish, swedish, norwegian
finnish, polish, czech, hungarian, romanian, greek, turkish, russian, ukrainian, hebrew, arabic, persian, hindi, bengali, urdu, chinese, mandarin, japanese, korean, thai, vietnamese, indonesian`)
const GENDERS =
  set(`m, f, d, x, male, female, man, woman, non-binary, nonbinary, diverse, other, unknown, mann, frau, mannlich, weiblich, divers, homme, femme, masculin, feminin
hombre, mujer, masculino, femenino, uomo, donna, maschio, femmina, maschile, femminile, homem, mulher, feminino, vrouw, mannelijk, vrouwelijk`)
const UNCERTAIN_GENDERS = set('x, d, other, unknown')
const BOOLEANS = set(
  'true, false, yes, no, y, n, t, f, 1, 0, on, off, ja, nein, oui, non, si, nee, nao, sim, vrai, faux, wahr, falsch',
)
const FIRST_NAMES =
  set(`james, mary, john, patricia, robert, jennifer, michael, linda, william, elizabeth, david, barbara, richard, susan, joseph, jessica, thomas, sarah, charles, karen, christopher, lisa
daniel, nancy, matthew, betty, anthony, sandra, mark, margaret, paul, ashley, steven, kimberly, andrew, emily, kenneth, donna, joshua, michelle, kevin, carol, brian, amanda, george, melissa, edward, deborah
ronald, stephanie, timothy, rebecca, jason, laura, jeffrey, sharon, ryan, cynthia, jacob, kathleen, gary, amy, nicholas, angela, eric, anna, jonathan, emma, stephen, nicole, larry, helen, justin, samantha
scott, katherine, brandon, christine, benjamin, rachel, samuel, olivia, frank, julia, alexander, alice, jack, grace, peter, sophia, henry, isabella, adam, charlotte, nathan, mia, lucas, noah, liam, oliver, ethan
hans, klaus, jurgen, wolfgang, stefan, andreas, markus, sabine, petra, monika, ursula, heike, lena, lukas, jonas, felix, leonie, pierre, jean, marie, michel, philippe, nathalie, isabelle, camille, chloe, louis
jose, juan, antonio, manuel, francisco, carlos, javier, miguel, pedro, luis, carmen, ana, isabel, lucia, elena, maria, giuseppe, giovanni, francesco, marco, luca, alessandro, giulia, chiara, francesca, paolo
joao, tiago, rui, ines, jan, piet, sanne, daan, anouk, lars, erik, ingrid, anders, karin, mette, jens, soren, mikko, piotr, krzysztof, katarzyna, agnieszka, tomasz, ivan, olga, dmitri, natalia, sergei
mohammed, muhammad, ahmed, ali, omar, fatima, aisha, yusuf, wei, li, ming, yuki, hiroshi, takashi, sakura, min, ji, raj, priya, amit, anita, ravi, sunita, arjun, deepak, ada, grace, alan, linus, tim, max, ben, leo, eva, zoe`)
const CITIES =
  set(`new york, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose, austin, jacksonville, san francisco, columbus, seattle, denver, washington, boston, nashville, detroit
portland, las vegas, memphis, baltimore, milwaukee, atlanta, miami, minneapolis, oakland, cleveland, tampa, pittsburgh, orlando, sacramento, toronto, montreal, vancouver, calgary, ottawa, edmonton, mexico city
london, manchester, birmingham, leeds, glasgow, edinburgh, liverpool, bristol, cambridge, oxford, dublin, cork, paris, lyon, marseille, toulouse, nice, nantes, bordeaux, lille, strasbourg, berlin, hamburg, munchen, munich
koln, cologne, frankfurt, stuttgart, dusseldorf, leipzig, dresden, hannover, nurnberg, madrid, barcelona, valencia, sevilla, seville, bilbao, malaga, lisboa, lisbon, porto, roma, rome, milano, milan, napoli, torino, firenze, florence
amsterdam, rotterdam, utrecht, den haag, eindhoven, bruxelles, brussels, antwerpen, gent, luxembourg, zurich, geneva, geneve, basel, bern, wien, vienna, graz, salzburg, kobenhavn, copenhagen, aarhus, stockholm, goteborg, malmo
oslo, bergen, helsinki, tampere, reykjavik, warszawa, warsaw, krakow, gdansk, praha, prague, brno, budapest, bucharest, sofia, athens, istanbul, ankara, moscow, kyiv, tel aviv, dubai, riyadh, cairo, casablanca, lagos, nairobi
johannesburg, cape town, mumbai, delhi, bangalore, bengaluru, chennai, hyderabad, pune, kolkata, karachi, lahore, dhaka, beijing, shanghai, shenzhen, guangzhou, hong kong, taipei, tokyo, osaka, kyoto, seoul, busan, singapore
kuala lumpur, bangkok, hanoi, manila, jakarta, sydney, melbourne, brisbane, perth, adelaide, auckland, wellington, sao paulo, rio de janeiro, brasilia, buenos aires, santiago, bogota, lima, caracas, montevideo, springfield`)
const ZONES =
  /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)\/[\w+\-/]+$|^(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?$/

const POSTAL = [
  /^\d{5}(?:-\d{4})?$/, // United States, Germany, France, Spain, Italy and others
  /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i, // Canada
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, // United Kingdom
  /^\d{4} ?[A-Z]{2}$/i, // Netherlands
  /^\d{3} \d{2}$/, // Sweden, Czechia, Greece
  /^\d{2}-\d{3}$/, // Poland
  /^\d{4}-\d{3}$/, // Portugal
  /^\d{5}-\d{3}$/, // Brazil
  /^\d{3}-\d{4}$/, // Japan
]

const low = (value: string): string => plain(value.trim())
export const isCountry = (value: string): boolean =>
  (/^[a-z]{2}$/i.test(value) && ISO2.has(low(value))) || ISO3.has(low(value)) || COUNTRIES.has(low(value))
export const isCurrency = (value: string): boolean => CURRENCIES.has(low(value)) || /^[$€£¥₹]$/.test(value)
export const isPostalCode = (value: string): boolean => POSTAL.some((pattern) => pattern.test(value.trim()))
/** A code with or without region (`de`, `pt-BR`, `zh_Hans_CN`), or a language's name. */
export const isLanguage = (value: string): boolean =>
  LANGUAGES.has(low(value).split(/[-_]/)[0] ?? '') && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value)
    ? true
    : LANGUAGE_NAMES.has(low(value))
export const isLocale = (value: string): boolean => /^[a-z]{2}[-_][a-z]{2}$/i.test(value) && isLanguage(value)
export const isGender = (value: string): boolean => GENDERS.has(low(value))
export const isBoolean = (value: string): boolean => BOOLEANS.has(low(value))
export const isFirstName = (value: string): boolean =>
  FIRST_NAMES.has(low(value).split(' ')[0] ?? '') && !/\d/.test(value)
export const isFullName = (value: string): boolean =>
  /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(value.trim()) && isFirstName(value)
export const isCity = (value: string): boolean => CITIES.has(low(value))
export const isTimeZone = (value: string): boolean => ZONES.test(value)

/** Detectors of values that are known because they are in a list. */
export const listed: readonly Detector[] = [
  { meaning: 'country', plural: 'countries', strength: 3.5, exclusive: true, test: isCountry },
  { meaning: 'currency', plural: 'currencies', strength: 4, exclusive: true, test: isCurrency },
  { meaning: 'postal_code', plural: 'postal codes', strength: 2.5, exclusive: false, test: isPostalCode },
  { meaning: 'language', plural: 'languages', strength: 3, exclusive: true, test: isLanguage },
  {
    meaning: 'locale',
    plural: 'locales',
    strength: 3.5,
    exclusive: true,
    test: (v) => isLocale(v) || isLanguage(v),
  },
  { meaning: 'timezone', plural: 'time zones', strength: 5, exclusive: true, test: isTimeZone },
  { meaning: 'gender', plural: 'genders', strength: 4, exclusive: true, test: isGender },
  { meaning: 'is_active', plural: 'yes or no', strength: 0.5, exclusive: true, test: isBoolean },
  {
    meaning: 'first_name',
    plural: 'given names',
    strength: 3,
    exclusive: false,
    test: (v) => isFirstName(v) && !v.trim().includes(' '),
  },
  { meaning: 'name', plural: 'names of people', strength: 3, exclusive: false, test: isFullName },
  { meaning: 'city', plural: 'cities', strength: 3.5, exclusive: false, test: isCity },
]

/** True where all of some values could be the same two letters by chance: a gender column has at least one sure word. */
export const hasSureGender = (values: readonly string[]): boolean =>
  values.some((value) => isGender(value) && !UNCERTAIN_GENDERS.has(low(value)))
