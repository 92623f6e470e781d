import { withoutDrift } from '../../cells/without-noise'
import type { Language } from '../../table/table-language'
import { wordsOf } from './words-of'

/** A number as it stands in a sentence: `0,5` or `0.5`, and no mark between thousands. */
export function decimalText(value: number, language: Language): string {
  return String(withoutDrift(value)).replace('.', wordsOf(language).decimal)
}

/** More digits than these of what was measured or estimated say nothing. */
const DIGITS = 3

export function figureText(value: number, language: Language): string {
  return decimalText(Number(value.toPrecision(DIGITS)), language)
}
