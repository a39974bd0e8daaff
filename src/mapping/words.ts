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

/** Lower case without accents. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđıþð]/g, (letter) => LETTERS[letter] ?? letter)

/** The letters and digits of a name alone, for comparison. */
export const bare = (text: string): string => plain(text.slice(0, LONGEST)).replace(/[^\p{L}\p{N}]+/gu, '')

/** The words of one name part: split at punctuation, at camel humps and between letters and digits. */
export function wordsOf(text: string): string[] {
  const parts = text
    .slice(0, LONGEST)
    .replace(/['’]s\b/g, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
  return plain(parts)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** The steps of a path: `addressInfo.givenName`, `ud[em]` and `address->city` have two. */
export const pathOf = (name: string): string[] => {
  const steps = name
    .slice(0, LONGEST)
    .replace(/(?:__c|__pc)$/i, '')
    .split(/\.|\[|\]|->|::/)
    .filter((step) => /[\p{L}\p{N}]/u.test(step))
  return steps.length > 0 ? steps : [name.slice(0, LONGEST)]
}
