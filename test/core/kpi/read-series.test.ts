import { describe, expect, test } from 'vitest'
import type { Grid } from '../../../core/cells/cell'
import { dayNumber } from '../../../core/cells/day-number'
import { readSeries } from '../../../core/kpi/read-series'
import { drawn } from '../draw'
import { shown } from './shown-series'

const BOTH = { Revenue: '2026-08-31=10 2026-09-30=12', Churn: '2026-08-31=5 2026-09-30=4' }

describe('the same values in each shape', () => {
  test.each<[string, Grid]>([
    [
      'a row each, in any order',
      drawn(`
        | Date       | KPI     | Value |
        | 2026-09-30 | Revenue | 12    |
        | 2026-08-31 | Churn   | 5     |
        | 2026-09-30 | Churn   | 4     |
        | 2026-08-31 | Revenue | 10    |`),
    ],
    [
      'days down the side',
      drawn(`
        | Our numbers |         |       |
        |             | Revenue | Churn |
        | 2026-08     | 10      | 5     |
        | Sep 2026    | 12      | 4     |`),
    ],
    [
      'days across the top',
      drawn(`
        | KPI     | Unit | Aug 2026 | 2026-09-30 |
        | Revenue | k€   | 10       | 12         |
        | Churn   | %    | 5        | 4          |`),
    ],
  ])('%s', (_, grid) => {
    expect(shown(grid)).toEqual(BOTH)
  })

  test.each<[string, Grid]>([
    [
      'the title',
      [
        ['KPI dashboard 2026'],
        [''],
        ['KPI', 'Target', 'Aug', 'Sep'],
        ['Revenue', 9, 10, 12],
        ['Churn', 5, 5, 4],
      ],
    ],
    [
      'the title above months down the side',
      [['Our numbers in 2026'], ['Monat', 'Revenue', 'Churn'], ['Aug', 10, 5], ['Sept.', 12, 4]],
    ],
    [
      'the row above',
      [
        ['', 2025, '', 2026, ''],
        ['KPI', 'Nov', 'Dec', 'Aug', 'Sep'],
        ['Revenue', '', '', 10, 12],
        ['Churn', '', '', 5, 4],
      ],
    ],
  ])('months without their year have that of %s', (_, grid) => {
    expect(shown(grid)).toEqual(BOTH)
  })

  test('a word for year and a dash for nothing are no months of the title’s year', () => {
    const grid: Grid = [['Sales 2026'], ['Jahr', 'Umsatz'], [2025, 5], [2026, '-']]
    expect(shown(grid)).toEqual({ Umsatz: '2025-12-31=5' })
    expect(
      shown([
        ['KPI', 'Aug 2026', 'Sep 2026'],
        ['A', 1, '-'],
      ]),
    ).toEqual({ A: '2026-08-31=1' })
  })

  test('months that cannot all lie in the title’s year, or have a fiscal one, are not guessed', () => {
    for (const title of ['Numbers 2026', 'FY 2026', 'FY2026/27']) {
      expect(shown([[title], ['KPI', 'Nov', 'Dec', 'Jan'], ['Revenue', 1, 2, 3]])).toEqual({})
    }
  })

  test('headers as dates and as serial numbers', () => {
    const first = dayNumber('2026-08-31')
    expect(
      shown([
        ['', first, first + 30],
        ['Revenue', 10, 12],
      ]),
    ).toEqual({ Revenue: BOTH.Revenue })
    const dates = [new Date(2026, 7, 31), new Date(2026, 8, 30)]
    expect(
      shown([
        ['', ...dates],
        ['Revenue', 10, 12],
      ]),
    ).toEqual({ Revenue: BOTH.Revenue })
    expect(
      shown([
        ['Tag', 'Umsatz'],
        [dates[0], '1.234,5'],
        [dates[1], '12 %'],
      ]),
    ).toEqual({
      Umsatz: '2026-08-31=1234.5 2026-09-30=0.12',
    })
  })

  test('amounts that could be serial numbers of days stay amounts', () => {
    expect(
      shown(drawn('Month | Revenue | Cost\n 2026-08 | 40000 | 41000\n 2026-09 | 42000 | 43000')),
    ).toEqual({
      Revenue: '2026-08-31=40000 2026-09-30=42000',
      Cost: '2026-08-31=41000 2026-09-30=43000',
    })
  })
})

describe('a period counts on its last day', () => {
  test.each([
    ['Q3 2026', '2026-09-30'],
    ['3. Quartal 2026', '2026-09-30'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026', '2026-12-31'],
    ['FY27', '2027-03-31'],
  ])('%s', (period, day) => {
    expect(shown(drawn(`Period | KPI | Value\n ${period} | A | 1`), { fiscalStart: 4 })).toEqual({
      A: `${day}=1`,
    })
  })
})

describe('what cannot be read', () => {
  test('is a problem with row and column, and the rest counts', () => {
    const grid: Grid = [
      ['Date', 'KPI', 'Value'],
      ['2026-08-31', 'A', '#REF!'],
      ['soon', 'A', 3],
      ['2026-09-30', 'A', 'a lot'],
      ['2026-10-31', 'A', ''],
      ['2026-11-30', 'A', 4],
    ]
    expect(readSeries(grid).problems).toEqual([
      { code: 'error-cell', row: 2, column: 3, seen: '#REF!' },
      { code: 'no-day', row: 3, column: 1, seen: 'soon' },
      { code: 'not-a-number', row: 4, column: 3, seen: 'a lot' },
    ])
    expect(shown(grid)).toEqual({ A: '2026-11-30=4' })
  })

  test('a range that is no series says so', () => {
    expect(readSeries(drawn('Name | Colour\n a | red')).problems).toEqual([{ code: 'no-header', row: 1 }])
    expect(readSeries([]).problems).toEqual([{ code: 'no-header', row: 1 }])
  })

  test('a later row corrects an earlier one of the same day', () => {
    expect(shown(drawn('Date | KPI | Value\n 2026-08-31 | A | 1\n 2026-08-31 | a | 2'))).toEqual({
      A: '2026-08-31=2',
    })
  })

  test('a KPI is found by name or id, whatever its case, and names that mean something to the machine are names', () => {
    const { of } = readSeries(drawn('Date | KPI | Value\n 2026-08-31 | K1 | 1\n 2026-08-31 | __proto__ | 2'))
    expect(of({ name: 'Revenue', id: 'k1' })).toHaveLength(1)
    expect(of('__PROTO__')).toHaveLength(1)
    expect(of('constructor')).toEqual([])
  })
})

describe('per cent and plain numbers of one KPI are on one scale', () => {
  const valuesFor = (
    values: readonly (string | number)[],
    kpi: { target: number; isPercent: boolean; unit?: string },
  ): number[] =>
    readSeries([
      ['KPI', '2026-08', '2026-09', '2026-10'],
      ['A', ...values],
    ])
      .of({ name: 'A', ...kpi })
      .map(({ value }) => value)

  test('that of the KPI’s target', () => {
    const share = { target: 0.75, isPercent: true }
    const whole = { target: 75, isPercent: false }
    expect(valuesFor([58, 61, 60], share)).toEqual([0.58, 0.61, 0.6])
    expect(valuesFor(['58 %', '61 %', '60 %'], share)).toEqual([0.58, 0.61, 0.6])
    expect(valuesFor(['58 %', '61 %', '60 %'], whole)).toEqual([58, 61, 60])
    expect(valuesFor([58, 61, 60], whole)).toEqual([58, 61, 60])
    expect(valuesFor([0.58, 0.61, 0.6], share)).toEqual([0.58, 0.61, 0.6])
    expect(valuesFor(['108 %', '110 %', '1'], { target: 1.2, isPercent: false })).toEqual([1.08, 1.1, 1])
  })

  test('and the target says the unit', () => {
    expect(valuesFor([0.58, 0.61, 0.6], { target: 75, isPercent: false, unit: '%' })).toEqual([58, 61, 60])
    expect(valuesFor(['48 h', '36 h', '12 h'], { target: 2, isPercent: false, unit: 'days' })).toEqual([
      2, 1.5, 0.5,
    ])
  })

  test('and a list that mixes them says so', () => {
    const series = readSeries([
      ['KPI', '2026-08', '2026-09', '2026-10'],
      ['A', '58 %', 61, '60 %'],
    ])
    expect(series.of('A').map(({ value }) => value)).toEqual([0.58, 0.61, 0.6])
    expect(series.problems).toEqual([{ code: 'read-as-percent', row: 2, column: 3, seen: '61' }])
  })
})
