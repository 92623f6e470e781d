import type { Check } from '../check'
import { characterCount, wordCount } from './title-length'
import { objectivesThat } from './titles-of'
import type { Wording } from './wording'

/** OpenOKR: an objective has 4 to 18 words; both still pass. */
export const FEWEST_WORDS = 4
export const MOST_WORDS = 18

/** Japanese has no blanks: a word is about two characters of a short title and three of a long one, both ours. */
export const FEWEST_CHARACTERS: number = 2 * FEWEST_WORDS
export const MOST_CHARACTERS: number = 3 * MOST_WORDS

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const objectiveLength: Check = {
  name: 'objective length',
  severity: 'note',
  reason:
    'Fewer than 4 words say too little to inspire, more than 18 nobody remembers (OpenOKR). In Japanese 8 to 54 characters; a German word of 15 letters counts as two.',
  texts: {
    en: 'The length of the objective “{seen}” in words: {count}. → Say in 4 to 18 words what will be better, for whom and why.',
    de: 'Länge des Ziels „{seen}“ in Wörtern: {count}. → In 4 bis 18 Wörtern sagen, was für wen besser wird und wozu.',
    es: 'Longitud del objetivo «{seen}» en palabras: {count}. → Diga en 4 a 18 palabras qué mejorará, para quién y por qué.',
    fr: 'Longueur de l’objectif « {seen} » en mots : {count}. → Dire en 4 à 18 mots ce qui ira mieux, pour qui et pourquoi.',
    pt: 'Tamanho do objetivo “{seen}” em palavras: {count}. → Diga em 4 a 18 palavras o que vai melhorar, para quem e por quê.',
    ja: '目標「{seen}」は{count}文字です。 → 誰にとって何がなぜ良くなるのかを、8〜54文字で書いてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Delight our first customers', 'Recommendations', 10, 20],
        ['Kundenzufriedenheit deutlich verbessern', 'Empfehlungen', 10, 20],
        ['顧客に愛される製品', '推薦数', 10, 20],
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
  find: (input) => objectivesThat(input, isTooShortOrLong, (wording) => ({ count: lengthOf(wording) })),
}

function isTooShortOrLong(wording: Wording): boolean {
  const length = lengthOf(wording)
  return wording.language === 'ja'
    ? length < FEWEST_CHARACTERS || length > MOST_CHARACTERS
    : length < FEWEST_WORDS || length > MOST_WORDS
}

/** In words, in Japanese in characters. */
function lengthOf(wording: Wording): number {
  return wording.language === 'ja' ? characterCount(wording) : wordCount(wording)
}
