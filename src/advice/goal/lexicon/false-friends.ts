import { terms } from './terms.ts'

/** Ordinary phrases that hold a platform's name: "meta tags", "in line with". The name inside them is none. */
export const falseFriends: readonly (readonly string[])[] = terms(`
  meta data, meta tag, meta description, meta title, meta analysis, acoustic guitar, acoustic music, full contact detail,
  full contact information, full contact sport, one signal from, census data, singular event, in line, on line, slack off,
  pins and needles, amplitude of, big query of, cheetah print, blue shift work, x axis, x times, square meter, square feet,
  square foot, square mile, monday morning, monday night, mode of, front of, heap of, stitch together, zoom in, adjust the,
  branch out, branch of, branch manager, drift in, drift apart, drift away, data drift, insider trading, snap decision,
  line up, line item, top of line, iterable object
`).map((phrase) => phrase.split(' '))
