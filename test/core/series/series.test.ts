import { describe, expect, test } from 'vitest'
import type { Cell, Grid } from '../../../core/cells/cell'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { readSeries } from '../../../core/kpi/read-series'
import { knownOn } from '../../../core/series/series'

const knownOf = (grid: Grid, today: string): string[] =>
  knownOn(readSeries(grid).of('NPS'), dayNumber(today)).map(
    ({ day, value }) => `${isoOfDayNumber(day)}=${value}`,
  )

const across = (days: readonly string[], values: readonly Cell[]): Grid => [
  ['KPI', ...days],
  ['NPS', ...values],
]

const MONTHS = ['Oct 2026', 'Nov 2026', 'Dec 2026']

describe('the newest value counts while its period lasts', () => {
  test.each([
    ['2026-10-31', ['2026-10-31=40']],
    ['2026-11-01', ['2026-10-31=40', '2026-11-01=50']],
    ['2026-11-22', ['2026-10-31=40', '2026-11-22=50']],
    ['2026-11-30', ['2026-10-31=40', '2026-11-30=50']],
    ['2027-01-15', ['2026-10-31=40', '2026-11-30=50']],
  ])('on %s', (today, known) => {
    expect(knownOf(across(MONTHS, [40, 50, '']), today)).toEqual(known)
    const down: Grid = [['Month', 'NPS'], ['Oct 2026', 40], ['Nov 2026', 50], ['Dec 2026']]
    expect(knownOf(down, today)).toEqual(known)
    const long: Grid = [
      ['Period', 'KPI', 'Value'],
      ['Nov 2026', 'NPS', 50],
      ['Oct 2026', 'NPS', 40],
    ]
    expect(knownOf(long, today)).toEqual(known)
    const titled: Grid = [['Numbers 2026'], ['KPI', 'Oct', 'Nov'], ['NPS', 40, 50]]
    expect(knownOf(titled, today)).toEqual(known)
  })

  test('as a week or a quarter too', () => {
    expect(knownOf(across(['2026-W46', '2026-W47'], [40, 50]), '2026-11-18')).toEqual([
      '2026-11-15=40',
      '2026-11-18=50',
    ])
    expect(knownOf(across(['Q3 2026', 'Q4 2026'], [40, 50]), '2026-11-18')).toEqual([
      '2026-09-30=40',
      '2026-11-18=50',
    ])
  })

  test.each<[string, Grid]>([
    ['a day to come', across(['Oct 2026', '2026-11-23'], [40, 50])],
    ['a month to come', across(['Oct 2026', 'Dec 2026'], [40, 50])],
    ['a row that is filled to the end', across(MONTHS, [40, 50, 0])],
    ['the sum of the year', across(['Oct 2026', 'Nov 2026', 'Q4 2026', '2026'], [40, '', 40, 90])],
  ])('but not %s', (_, grid) => {
    expect(knownOf(grid, '2026-11-22')).toEqual(['2026-10-31=40'])
  })
})

test('a quarter or a year beside its months sums them up and is no value', () => {
  const days = ['2025', 'Q3 2026', 'Oct 2026', 'Nov 2026', 'Dec 2026', 'Q4 2026', 'Annual 2026']
  const known = ['2025-12-31=9', '2026-10-31=1', '2026-11-30=2', '2026-12-31=3']
  expect(knownOf(across(days, [9, '', 1, 2, 3, 6, 6]), '2027-01-01')).toEqual(known)
  expect(knownOf(across(days, [9, '', 1, 2, '', 3, 3]), '2026-11-22').slice(-1)).toEqual(['2026-11-22=2'])
  const long = days.map((day, i) => [day, 'NPS', [9, 8, 1, 2, 3, 6, 6][i]])
  expect(knownOf([['Period', 'KPI', 'Value'], ...long], '2027-01-01')).toEqual([
    known[0],
    '2026-09-30=8',
    ...known.slice(1),
  ])
  expect(knownOf(across(['2026-11-20', 'Nov 2026'], [4, 5]), '2026-12-01')).toEqual([
    '2026-11-20=4',
    '2026-11-30=5',
  ])
})
