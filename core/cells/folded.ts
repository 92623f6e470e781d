/**
 * Beside accents: soft hyphens, blanks without width, marks of writing direction, and what makes a sign a coloured
 * picture, all within a word.
 */
const ACCENTS_AND_UNSEEN = /[\ufe0e\ufe0f\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** As words are compared: lower case, one form of each letter and digit, no accents, and nothing that nobody sees. */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(ACCENTS_AND_UNSEEN, '')
      // Together again, or the marks of Japanese syllables would count as punctuation.
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ß/g, 'ss')
  )
}
