import type { Check, Finding } from '../check'
import { characterCount, LETTERS_OF_TWO_WORDS, wordCount } from './title-length'
import { objectivesThat } from './titles-of'
import type { Wording } from './wording'

/**
 * OpenOKR asks for 4 to 18 words. Ours begins at 3: many good published objectives have three, such as “Improve customer
 * satisfaction”, and a false alarm is worse than a miss. Both bounds still pass.
 */
export const FEWEST_WORDS = 3
export const MOST_WORDS = 18

/** Japanese has no blanks: a word is about two characters of a short title and three of a long one, both ours. */
export const FEWEST_CHARACTERS: number = 2 * FEWEST_WORDS
export const MOST_CHARACTERS: number = 3 * MOST_WORDS

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const objectiveLength: Check = {
  name: 'objective length',
  severity: 'note',
  reason: `One or two words say too little to inspire, more than ${MOST_WORDS} nobody remembers. OpenOKR asks for 4 to ${MOST_WORDS}; ours begins at ${FEWEST_WORDS}, because many good objectives have three, such as “Improve customer satisfaction”, and a false alarm is worse than a miss. In Japanese ${FEWEST_CHARACTERS} to ${MOST_CHARACTERS} characters; a German word of ${LETTERS_OF_TWO_WORDS} letters counts as two.`,
  texts: {
    en: `“{seen}” is [short for an objective: {short} of at least ${FEWEST_WORDS} words][short for an objective: {few} of at least ${FEWEST_CHARACTERS} characters][long for an objective: {long} words instead of at most ${MOST_WORDS}][long for an objective: {many} characters instead of at most ${MOST_CHARACTERS}]. → Say in ${FEWEST_WORDS} to ${MOST_WORDS} words what will be better, for whom and why.`,
    de: `„{seen}“ ist für ein Ziel [kurz: {short} von mindestens ${FEWEST_WORDS} Wörtern][kurz: {few} von mindestens ${FEWEST_CHARACTERS} Zeichen][lang: {long} Wörter statt höchstens ${MOST_WORDS}][lang: {many} Zeichen statt höchstens ${MOST_CHARACTERS}]. → In ${FEWEST_WORDS} bis ${MOST_WORDS} Wörtern sagen, was für wen besser wird und wozu.`,
    es: `“{seen}” es [corto para un objetivo: {short} de al menos ${FEWEST_WORDS} palabras][corto para un objetivo: {few} de al menos ${FEWEST_CHARACTERS} caracteres][largo para un objetivo: {long} palabras en lugar de ${MOST_WORDS} como máximo][largo para un objetivo: {many} caracteres en lugar de ${MOST_CHARACTERS} como máximo]. → Decir en ${FEWEST_WORDS} a ${MOST_WORDS} palabras qué mejorará, para quién y por qué.`,
    fr: `« {seen} » est [court pour un objectif : {short} au lieu d’au moins ${FEWEST_WORDS} mots][court pour un objectif : {few} au lieu d’au moins ${FEWEST_CHARACTERS} caractères][long pour un objectif : {long} mots au lieu de ${MOST_WORDS} au plus][long pour un objectif : {many} caractères au lieu de ${MOST_CHARACTERS} au plus]. → Dire en ${FEWEST_WORDS} à ${MOST_WORDS} mots ce qui ira mieux, pour qui et pourquoi.`,
    pt: `“{seen}” é [curto para um objetivo: {short} de pelo menos ${FEWEST_WORDS} palavras][curto para um objetivo: {few} de pelo menos ${FEWEST_CHARACTERS} caracteres][longo para um objetivo: {long} palavras em vez de no máximo ${MOST_WORDS}][longo para um objetivo: {many} caracteres em vez de no máximo ${MOST_CHARACTERS}]. → Diga em ${FEWEST_WORDS} a ${MOST_WORDS} palavras o que vai melhorar, para quem e por quê.`,
    ja: `目標「{seen}」は[{short}語と短めです（${FEWEST_WORDS}語以上が目安）][{few}文字と短めです（${FEWEST_CHARACTERS}文字以上が目安）][{long}語と長めです（${MOST_WORDS}語以内が目安）][{many}文字と長めです（${MOST_CHARACTERS}文字以内が目安）]。 → 誰にとって何がなぜ良くなるのかを、${FEWEST_CHARACTERS}～${MOST_CHARACTERS}文字で書いてください。`,
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Improve customer satisfaction', 'Recommendations', 10, 20],
        ['Kundenzufriedenheit verbessern', 'Empfehlungen', 10, 20],
        ['顧客満足の向上', '推薦数', 10, 20],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Quality', 'Defects', 20, 10],
        [
          'Be better than ever before at all the many things that we do for all the people who count on us',
          'NPS',
          1,
          2,
        ],
        ['売上', '受注件数', 10, 20],
      ],
      at: [2, 3, 4],
    },
  ],
  find: (input) => objectivesThat(input, isTooShortOrLong, factsOf),
}

function isTooShortOrLong(wording: Wording): boolean {
  const { fewest, most } = boundsOf(wording)
  const length = lengthOf(wording)
  return length < fewest || length > most
}

/** Which fact is there says which part of the text holds: a title may be in another language than the text. */
function factsOf(wording: Wording): Finding['facts'] {
  const length = lengthOf(wording)
  const isLong = length > boundsOf(wording).most
  if (wording.language === 'ja') return isLong ? { many: length } : { few: length }
  return isLong ? { long: length } : { short: length }
}

function boundsOf({ language }: Wording): { readonly fewest: number; readonly most: number } {
  return language === 'ja'
    ? { fewest: FEWEST_CHARACTERS, most: MOST_CHARACTERS }
    : { fewest: FEWEST_WORDS, most: MOST_WORDS }
}

/** In words, in Japanese in characters. */
function lengthOf(wording: Wording): number {
  return wording.language === 'ja' ? characterCount(wording) : wordCount(wording)
}
