import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { isoOfDayNumber, dayNumber } from '../../../core/cells/day-number'
import { readsAsOkrs } from '../../../core/score/read-okrs'
import { drawn } from '../draw'
import { call, errorOf } from './calling'

const ROWS = `
  | Objective | Key Result | Start | Target  | Current | Scoring   | Due        |
  | Grow      | Users      | 100   | 200     |         |           | 2026-12-31 |
  |           | Churn      | 60 %  | 40 %    | 50 %    | at most   | 2026-12-31 |
  |           | Price      | 10    | 12      | 11      | between   | 2026-12-31 |
  |           | No end     | 0     | 10      | 1       |           |            |`

const TODAY = '2026-11-16'

/** A check-in each week from 2026-10-05 on. */
function log(name: string, ...values: Cell[]): Cell[][] {
  return values.map((value, week) => [isoOfDayNumber(dayNumber('2026-10-05') + 7 * week), name, value])
}

function forecast(rows: Cell[][], settings: unknown = '', today = TODAY): Cell[][] {
  const header = ['Date', 'Key result', 'Value', 'Projection', 'Who']
  return call('OKR_FORECAST', drawn(ROWS), [header, ...rows], settings, today) as Cell[][]
}

function lineOf(name: string, lines: Cell[][]): Cell[] {
  return lines.find(([title]) => title === name) ?? []
}

describe('OKR_FORECAST', () => {
  test('shows the latest check-in where Current is empty', () => {
    expect(lineOf('Users', forecast(log('Users', 100, 110, 120)))[1]).toBe(120)
  })

  test('says why there is no number', () => {
    const lines = forecast(log('Users', 100, 110))
    expect(lineOf('Users', lines).slice(2)).toEqual([
      '',
      '',
      '',
      '',
      'Too little data: check-ins so far 2, needed 3.',
    ])
    expect(lineOf('No end', lines)[6]).toBe('No last day is known. Give it a due date or a cycle.')
  })

  test('counts no check-in after today and says how many there are', () => {
    const early = forecast(log('Users', 100, 110, 120, 130, 140), '', '2026-10-26')
    expect(lineOf('Users', early)[6]).toBe(
      'From 4 check-ins since 2026-10-05, to 2026-12-31. Dated after today and not counted: 1.',
    )
  })

  test('gives the chance in the direction of the rule', () => {
    const falling = [0.6, 0.58, 0.56, 0.54, 0.52, 0.5]
    const rising = falling.map((value) => 1.1 - value)
    const chances = [falling, rising].map((values) =>
      Number(lineOf('Churn', forecast(log('Churn', ...values)))[5]),
    )
    expect(chances[0]).toBeGreaterThan(chances[1] ?? 1)
    const [inside, outside] = [11, 40].map((value) =>
      Number(lineOf('Price', forecast(log('Price', value, value, value, value)))[5]),
    )
    expect(inside).toBeGreaterThan(0.5)
    expect(outside).toBe(0.01)
  })

  test('keeps per cent between 0 and 1', () => {
    const line = lineOf('Churn', forecast(log('Churn', '30 %', '20 %', '10 %', '5 %', '1 %', '0 %')))
    expect(line.slice(2, 4)).toEqual([0, 0])
  })

  test('shows a number that has no band as it is, and none that is too large', () => {
    const rows = 'Objective | Key Result | Target | Due\n Grow | Flat | | 2026-12-31\n | Wild | | 2026-12-31'
    const logged = [...log('Flat', 0.5, 0.5, 0.5), ...log('Wild', 1e308, -1e308, 1e308, -1e308)]
    const lines = call(
      'OKR_FORECAST',
      drawn(rows),
      [['Date', 'KR', 'Value'], ...logged],
      '',
      TODAY,
    ) as Cell[][]
    expect(lineOf('Flat', lines).slice(2, 6)).toEqual([0.5, 0.5, 0.5, ''])
    expect(lineOf('Wild', lines).slice(3, 6)).toEqual(['', '', ''])
  })

  test('has no more problems than anybody reads, and says how many more there are', () => {
    const lines = forecast(Array.from({ length: 53 }, () => ['2026-10-05', 'Nobody', 1]))
    expect(lines.at(-1)?.[0]).toBe('and 3 more')
    expect(lines.filter(([first]) => String(first).startsWith('Row ')).length).toBe(50)
  })

  test('takes sheet text as it is', () => {
    const lines = forecast([
      ['2026-10-05', '=HYPERLINK("x")', 1],
      ['{end}', 'Users', 1],
    ])
    expect(lines.slice(-2).map(([, seen]) => seen)).toEqual(['=HYPERLINK("x")', '{end}'])
    expect(lines.at(-1)?.[6]).toBe('“{end}” is no day. Type a date, such as 2026-12-31.')
  })

  test('without a clock asks for the day', () => {
    const run = (): unknown => call('OKR_FORECAST', drawn(ROWS), [['Date', 'Key result']])
    expect(errorOf(run).message).toBe('OKR_FORECAST: today is missing. Give it a day such as 2026-12-31.')
  })

  test.each([
    ['en', 'Forecast for', 'Too little data'],
    ['de', 'Prognose für', 'Zu wenige Daten'],
    ['es', 'Previsión de', 'Faltan datos'],
    ['fr', 'Prévision pour', 'Trop peu de données'],
    ['pt', 'Previsão para', 'Poucos dados'],
    ['ja', '予測の対象', 'データが足りません'],
  ])('in %s has its own words, and is never taken for OKR rows', (language, heading, tooFew) => {
    const lines = forecast(
      [...log('Users', 1, 2), ['2026-12-31', 'Price', '', 12, 'Ann']],
      [['language', language]],
      '2026-12-30',
    )
    expect(lines[0]?.[0]).toBe(heading)
    expect(lineOf('Users', lines)[6]).toContain(tooFew)
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([7]))
    expect(readsAsOkrs(lines)).toBe(false)
  })
})
