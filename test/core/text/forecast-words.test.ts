import { describe, expect, test } from 'vitest'
import type { Language } from '../../../core/table/table-language'
import { FORECAST_WORDS } from '../../../core/text/forecast/forecast.words'
import { GRADE_WORDS } from '../../../core/text/grade/grade.words'

const OTHERS: readonly Language[] = ['de', 'es', 'fr', 'pt', 'ja']

/** The gaps of every text, by its path, and how many headings a list has. */
function shape(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, text]: [string, unknown]) => {
    if (typeof text !== 'string') return shape(text as object, `${path}${key}.`)
    const gaps = [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()
    return `${path}${key}: ${gaps.join()} ${text.split(' | ').length}`
  })
}

describe.each(OTHERS)('the words of forecasts and grades in %s', (language) => {
  test('have the gaps and headings of the English ones', () => {
    expect(shape(FORECAST_WORDS[language])).toEqual(shape(FORECAST_WORDS.en))
    expect(shape(GRADE_WORDS[language])).toEqual(shape(GRADE_WORDS.en))
  })
})
