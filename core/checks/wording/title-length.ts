import type { Token } from '../../cells/sentence/token'
import type { Wording } from './wording'

/** German writes two words as one, Kundenzufriedenheit: from so many letters on it counts as two. Ours. */
export const LETTERS_OF_TWO_WORDS = 15

/** Words and numbers of a title. What French writes before an apostrophe is no word of its own. */
export function wordCount({ language, tokens }: Pick<Wording, 'language' | 'tokens'>): number {
  const words = tokens.filter(
    (one) => one.kind !== 'sign' && !(one.kind === 'word' && /['’]$/.test(one.text)),
  )
  return words.length + (language === 'de' ? words.filter(isTwoWords).length : 0)
}

function isTwoWords(token: Token): boolean {
  return token.kind === 'word' && token.text.length >= LETTERS_OF_TWO_WORDS
}

/** For Japanese, which has no blanks: all but blanks and punctuation. */
export function characterCount({ node }: Pick<Wording, 'node'>): number {
  return Array.from(node.title.replace(/[\s\p{P}]/gu, '')).length
}
