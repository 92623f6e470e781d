import { describe, expect, test } from 'vitest'
import { columnLetter } from '../../../core/text/column-letter'
import { progressBar } from '../../../core/text/progress-bar'
import { formatsFor, percentText, valueText } from '../../../core/text'

const NOW = Date.parse('2026-11-21T12:00:00Z')
const EN = formatsFor({ numbers: 'en-US', words: 'en', now: NOW })
const DE = formatsFor({ numbers: 'de-DE', words: 'de', now: NOW })

describe('a score as per cent', () => {
  test.each([
    [0, '0%'],
    [0.004, '0%'],
    [0.624, '62%'],
    [0.995, '99%'],
    [0.9999, '99%'],
    [0.9999999999, '99%'],
    [1 - 1e-15, '100%'],
    [(1 * 2 + 0.3 + 0) / 4, '58%'],
    [0.005, '1%'],
    [1, '100%'],
    [1.25, '125%'],
    [-0.25, '-25%'],
  ])('%d is %s', (share, text) => expect(percentText(share)).toBe(text))
})

describe('a value in people’s own numbers', () => {
  const value = (start: number | null, target: number | null, current: number | null, unit: string | null) =>
    Object.values(valueText({ start, target, current, unit }, EN)).join(' ').trim()
  test.each([
    [40, 50, 44, null, '44 of 50'],
    [24, 12, 15, 'h', '15 h to 12 h'],
    [75, 85, 78, '%', '78% to 85%'],
    [100000, 130000, 104000.5, '€', '€104,000.50 of €130,000'],
    [0, 2, 1, 'features', '1 features of 2 features'],
    [null, 3, null, null, 'of 3'],
    [null, null, 5, null, '5'],
    [null, null, null, null, ''],
    [0, 1, 0.123456, null, '0.12 of 1'],
  ])('%s → %s, now %s %s: %s', (start, target, current, unit, text) =>
    expect(value(start, target, current, unit)).toBe(text),
  )

  test.each([
    ['en-US', '€', '€1,200,000.50 of €2,000,000'],
    ['de-DE', '€', '1.200.000,50 € of 2.000.000 €'],
    ['de-AT', '$', '$ 1.200.000,50 of $ 2.000.000'],
    ['fr-FR', '€', '1 200 000,50 € of 2 000 000 €'],
    ['es-ES', '€', '1.200.000,50 € of 2.000.000 €'],
    ['pt-PT', '€', '1 200 000,50 € of 2 000 000 €'],
    ['pt-BR', 'R$', 'R$ 1.200.000,50 of R$ 2.000.000'],
    ['ja-JP', '¥', '¥1,200,000.50 of ¥2,000,000'],
  ])('money in %s stands with %s where it is written there', (numbers, unit, text) => {
    const formats = formatsFor({ numbers, words: 'en', now: NOW })
    const { now, goal } = valueText({ start: 0, target: 2e6, current: 1_200_000.5, unit }, formats)
    expect(`${now} ${goal}`.replace(/\s/g, ' ')).toBe(text)
  })

  test('a loss has its sign before all', () => {
    expect(valueText({ start: 0, target: null, current: -5, unit: '$' }, EN).now).toBe('-$5')
  })

  test('follows the locale', () => {
    expect(valueText({ start: 0, target: 1234.5, current: 0.5, unit: null }, DE)).toEqual({
      now: '0,5',
      goal: 'of 1.234,5',
    })
  })
})

describe('the bar of block characters', () => {
  test.each([
    [0, '░░░░░░░░░░'],
    [0.04, '░░░░░░░░░░'],
    [0.05, '█░░░░░░░░░'],
    [0.5, '█████░░░░░'],
    [0.99, '█████████░'],
    [1, '██████████'],
  ])('%d is %s', (score, bar) => expect(progressBar(score)).toBe(bar))
})

describe('column letters', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%d is %s', (column, letters) => expect(columnLetter(column)).toBe(letters))
})

describe('a due day', () => {
  test.each([
    ['2026-12-31', 'Dec 31', '31. Dez.'],
    ['2026-01-01', 'Jan 1', '1. Jan.'],
    ['2027-01-01', 'Jan 1, 2027', '1. Jan. 2027'],
    ['end of year', 'end of year', 'end of year'],
    ['2026-13-45', '2026-13-45', '2026-13-45'],
    ['', '', ''],
  ])('%s is %s, in German %s', (due, english, german) => {
    expect(EN.day(due)).toBe(english)
    expect(DE.day(due)).toBe(german)
  })
})
