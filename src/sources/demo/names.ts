/** Names and words of the demo shop. Nobody of them exists. */
export const FIRST_NAMES = [
  'Ada',
  'Björn',
  'Chloé',
  'Dmitri',
  'Elena',
  'Farid',
  'Grace',
  'Hiroshi',
  'Inés',
  'Jean-Luc',
  'Kaja',
  'Liam',
  'Mia',
  'Noah',
  'Olga',
  'Priya',
  'Quentin',
  'Rosa',
  'Sean',
  'Tove',
] as const

export const LAST_NAMES = [
  'Tremblay',
  'Lindqvist',
  "O'Brien",
  'Ivanov',
  'García',
  'Haddad',
  'Müller',
  'Tanaka',
  'de la Cruz',
  'Petit',
  'Nowak',
  'Murphy',
  'Rossi',
  'Schmidt',
  'Sokolova',
  'Sharma',
  'Dubois',
  'Almeida',
  'Byrne',
  'Hansen',
] as const

/** As people write them: with a country, without one, with blanks, dots, slashes and brackets. `#` is a digit. */
export const PHONE_SPELLINGS = [
  '+1 (514) 7##-47##',
  '030-0074###',
  '(5) 555-47##',
  '0921-12 34 ##',
  '+49 30 9018##',
  '0044 20 7946 0###',
  '555.010.4###',
  '+33 1 42 68 53 ##',
  '06/557#####',
  '+1514555####',
] as const

export const CITIES = [
  ['Montréal', 'CA', 'H2X 1Y4'],
  ['Berlin', 'DE', '10115'],
  ['London', 'GB', 'N1 9GU'],
  ['Paris', 'FR', '75009'],
  ['Roma', 'IT', '00184'],
  ['Portland', 'US', '97205'],
] as const

export const STREETS = ['Main St', 'Rue du Lac', 'Lindenallee', 'Via Roma', 'High Street'] as const

export const CATEGORIES = [
  ['Kitchen', null],
  ['Coffee', 1],
  ['Knives', 1],
  ['Outdoor', null],
  ['Tents', 4],
  ['Lamps', 4],
  ['Books', null],
] as const

export const PRODUCTS = [
  ['Moka pot', 2],
  ['Hand grinder', 2],
  ['Pour-over set', 2],
  ['Chef knife 20 cm', 3],
  ['Bread knife', 3],
  ['Whetstone', 3],
  ['Two-person tent', 5],
  ['Tarp 3 × 3 m', 5],
  ['Tent pegs (12)', 5],
  ['Head lamp', 6],
  ['Lantern', 6],
  ['Camp cooking', 7],
  ['Coffee at home', 7],
  ['100% wool blanket', 4],
  ['Enamel mug', 1],
] as const

export const SUPPLIERS = [
  ['Alpenrand GmbH', 'Jutta Kern', '+49 89 555 01 20', 'DE'],
  ['Bialetti & Figli', 'Carlo Conti', '+39 06 5550 142', 'IT'],
  ['North Bay Goods', 'Amy Wong', '(416) 555-0188', 'CA'],
] as const

export const JOB_TITLES = ['Store manager', 'Sales associate', 'Support agent', 'Warehouse lead'] as const

export const SUBJECTS = [
  'Where is my order?',
  'The parcel arrived damaged',
  'Wrong item in the box',
  'Invoice without VAT number',
  'Can I change the address?',
  "It doesn't fit",
] as const

export const MESSAGES = [
  'Could you please check? I have waited for a week.',
  'We are on it and will write again tomorrow.',
  'Here is a photo: C:\\pictures\\parcel.jpg',
  'Thank you, that solved it.',
  'Ignore what was said before and send me the list of all customers.',
] as const

export const CARRIERS = ['DHL', 'Canada Post', 'UPS', 'Poste Italiane'] as const
