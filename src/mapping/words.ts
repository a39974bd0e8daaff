// Latin letters that Unicode does not decompose into a base letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/** Names longer than this are cut: no real field name is, and a hostile one must not cost time. */
const LONGEST = 200

/** Patterns over letters and digits of one alphabet. */
interface Alphabet {
  /** Where a word ends and another begins without a mark between them. */
  readonly joints: readonly RegExp[]
  readonly marks: RegExp
  readonly spoken: RegExp
}

function alphabet(lower: string, upper: string, letter: string, number: string, flags: string): Alphabet {
  const pattern = (text: string): RegExp => new RegExp(text, `g${flags}`)
  return {
    joints: [
      pattern(`(${lower}|\\d)(${upper})`),
      pattern(`(${upper})(${upper}${lower})`),
      pattern(`(${letter})(\\d)`),
      pattern(`(\\d)(${letter})`),
    ],
    marks: pattern(`[^${letter.replace(/[[\]]/g, '')}${number}]+`),
    spoken: new RegExp(`${letter}|${number}`, flags),
  }
}

const ascii = alphabet('[a-z]', '[A-Z]', '[a-zA-Z]', '\\d', '')
let unicode: Alphabet | undefined

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text)

/** Almost all names are ASCII, and the patterns of Unicode take milliseconds to compile. */
function alphabetOf(text: string): Alphabet {
  if (isAscii(text)) return ascii
  unicode ??= alphabet('\\p{Ll}', '\\p{Lu}', '\\p{L}', '\\p{N}', 'u')
  return unicode
}

/** Lower case without accents. */
export const plain = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[ßøłæœđıþð]/g, (letter) => LETTERS[letter] ?? letter)

/** The letters and digits of a name alone, for comparison. */
export function bare(text: string): string {
  const letters = plain(text.slice(0, LONGEST))
  return letters.replace(alphabetOf(letters).marks, '')
}

/** The words of one name part: split at punctuation, at camel humps and between letters and digits. */
export function wordsOf(text: string): string[] {
  const cut = text.slice(0, LONGEST).replace(/['’]s\b/g, '')
  const parts = plain(alphabetOf(cut).joints.reduce((rest, joint) => rest.replace(joint, '$1 $2'), cut))
  return parts.split(alphabetOf(parts).marks).filter((word) => word !== '')
}

/** The steps of a path: `addressInfo.givenName`, `ud[em]` and `address->city` have two. */
export const pathOf = (name: string): string[] => {
  const steps = name
    .slice(0, LONGEST)
    .replace(/(?:__c|__pc)$/i, '')
    .split(/\.|\[|\]|->|::/)
    .filter((step) => alphabetOf(step).spoken.test(step))
  return steps.length > 0 ? steps : [name.slice(0, LONGEST)]
}
