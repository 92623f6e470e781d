import type { Language } from '../../table/table-language'
import { wordsOf } from './words-of'

/** Digits that a double carries without noise. */
const DIGITS = 12

/** A number as it stands in a sentence: `0,5` or `0.5`, and no mark between thousands. */
export function numberText(value: number, language: Language): string {
  return String(Number(value.toPrecision(DIGITS))).replace('.', wordsOf(language).decimal)
}
