import { type DecimalMark, readDigits } from '../digits'
import type { Measure } from '../measure'
import { chooseLexicons, NO_LANGUAGE } from './choose-lexicon'
import type { Lexicon } from './lexicon'
import { maskItems } from './mask-items'
import { type Picked, pickReading } from './pick-reading'
import { readItems } from './read-items'
import { NOTHING } from './reading'
import { look, type Sentence } from './sentence'
import type { Token } from './token'
import { tokenize } from './tokenize'

/** Longer texts are no key result; reading them would only find numbers that mean something else. */
const LONGEST = 300

/**
 * What a key result written as one sentence says about its numbers, in English, German, Spanish, French, Portuguese or
 * Japanese. Where nothing can be said for certain, `isSure` is false and the rest is the best reading, or nothing.
 */
export function parseSentence(text: string): Measure {
  if (text.length > LONGEST) return NOTHING
  const plain = plainText(text)
  const tokens = tokenize(plain)
  const decimal = provenDecimal(tokens)
  const chosen = chooseLexicons(tokens, plain)
  const readings = (chosen.length > 0 ? chosen : [NO_LANGUAGE]).map((lexicon) =>
    pickReading(sentenceOf(tokens, lexicon, decimal)),
  )
  return agreed(readings)
}

/** Full-width digits become the plain ones; digits in circles or above the line, and fractions such as ½, are left out. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/g, ' ')
    .replace(/\d*[\u00bc-\u00be\u2150-\u215e]/g, ' ◇ ')
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/−/g, '-')
    .replace(/\+ ?\/ ?-/g, '±')
    .trim()
}

export function sentenceOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  decimal: DecimalMark | undefined,
): Sentence {
  return look(maskItems(readItems(tokens, lexicon, decimal), lexicon.language), lexicon.language)
}

/** The decimal mark that one of the numbers proves, unless another proves the other. */
export function provenDecimal(tokens: readonly Token[]): DecimalMark | undefined {
  const marks = new Set(
    tokens.flatMap((token) => (token.kind === 'number' ? [readDigits(token.body, undefined)?.proves] : [])),
  )
  marks.delete(undefined)
  const [only] = marks
  return marks.size === 1 ? only : undefined
}

/** Several languages may have the same words; where two are sure of different numbers, nobody knows. */
export function agreed(readings: readonly Picked[]): Measure {
  const said = readings.filter(({ comparator }) => comparator !== undefined)
  const [first = readings[0] ?? { ...NOTHING, strength: 0 }, ...others] = said.sort(
    (a, b) => b.strength - a.strength,
  )
  const { strength: _, ...measure } = first
  const isSame = others.every(
    (one) =>
      !one.isSure ||
      (one.comparator === first.comparator &&
        one.start === first.start &&
        one.target === first.target &&
        one.upper === first.upper),
  )
  return { ...measure, isSure: isSame && first.isSure }
}
