import { expect, test } from 'vitest'
import type { Grid } from '../../../core/cells/cell'
import { readSeries } from '../../../core/kpi/read-series'
import { shown } from '../kpi/shown-series'

test.each<[string, string[][]]>([
  [
    'Plan, then Actual',
    [
      ['Revenue', 'Plan', '5'],
      ['Revenue', 'Actual', '4'],
    ],
  ],
  [
    'Ist, dann Soll',
    [
      ['Revenue', 'Ist', '4'],
      ['Revenue', 'Soll', '5'],
    ],
  ],
  [
    'the name once',
    [
      ['Revenue', 'Budget', '5'],
      ['', 'Actual', '4'],
    ],
  ],
])('a row of planned values is none of the KPI’s: %s', (_, rows) => {
  expect(shown([['KPI', 'Row', '2026-08'], ...rows])).toEqual({ Revenue: '2026-08-31=4' })
})

const PAIRS = [
  ['Plan', 'Actual'],
  ['Soll', 'Ist'],
  ['Target', 'Actuals'],
  ['Budget', 'Ist'],
  ['prévu', 'réel'],
  ['Objectif', 'Réalisé'],
  ['previsto', 'real'],
  ['Meta', 'Realizado'],
  ['計画', '実績'],
] as const

test.each(PAIRS)('of %s and %s, whichever comes first, the second one is read', (plan, actual) => {
  const kinds = [plan, actual, plan, actual]
  const reversed = [actual, plan, actual, plan]
  const values = { Revenue: '2026-08-31=4 2026-09-30=6' }
  for (const grid of [
    [
      ['KPI', 'Aug 2026', '', 'Sep 2026', ''],
      ['', ...kinds],
      ['Revenue', 5, 4, 7, 6],
    ],
    [
      ['', 'Aug 2026', '', 'Sep 2026'],
      ['KPI', ...reversed],
      ['Revenue', 4, 5, 6, 7],
    ],
    [
      ['KPI', 'Aug 2026', 'Aug 2026', 'Sep 2026', 'Sep 2026'],
      ['', ...reversed],
      ['Revenue', 4, 5, 6, 7],
    ],
    [['', 2026], ['KPI', 'Aug', '', 'Sep', ''], [], ['', ...kinds], ['Revenue', 5, 4, 7, 6]],
    [
      ['', plan, '', actual, ''],
      ['KPI', 'Aug 2026', 'Sep 2026', 'Aug 2026', 'Sep 2026'],
      ['Revenue', 5, 7, 4, 6],
    ],
    [
      ['', actual, '', plan, ''],
      ['KPI', 'Aug 2026', 'Sep 2026', 'Aug 2026', 'Sep 2026'],
      ['Revenue', 4, 6, 5, 7],
    ],
    [
      ['KPI', 'Aug 2026', '', '', 'Sep 2026', '', '', 'Total'],
      ['', plan, actual, 'Δ', plan, actual, 'Δ', actual],
      ['Revenue', 5, 4, -1, 7, 6, -1, 10],
    ],
    [
      ['', '', 'Aug 2026', '', 'Sep 2026'],
      ['#', 'KPI', ...kinds],
      [1, 'Revenue', 5, 4, 7, 6],
    ],
    [
      ['Month', 'Revenue', ''],
      ['', plan, actual],
      ['Aug 2026', 5, 4],
      ['Sep 2026', 7, 6],
    ],
    [
      ['', 'Revenue', ''],
      ['Month', actual, plan],
      ['Aug 2026', 4, 5],
      ['Sep 2026', 6, 7],
    ],
  ] as Grid[]) {
    expect(readSeries(grid).problems).toEqual([])
    expect(shown(grid)).toEqual(values)
  }
})

test('a month that is only forecast was not measured', () => {
  expect(
    shown([
      ['KPI', 'Aug 2026', 'Sep 2026', 'Oct 2026'],
      ['', 'Actual', 'Actual', 'Forecast'],
      ['Revenue', 4, 6, 9],
    ]),
  ).toEqual({ Revenue: '2026-08-31=4 2026-09-30=6' })
})

test('what may be planned or actual is no value but a problem', () => {
  const grid: Grid = [
    ['KPI', 'Aug 2026', '', 'Sep 2026', ''],
    ['', 'Plan', 'Stage 2', 'Plan', 'Actual'],
    ['Revenue', 5, 4, 7, 6],
    ['Churn', 5, 4, 7, 6],
  ]
  expect(shown(grid)).toEqual({ Revenue: '2026-09-30=6', Churn: '2026-09-30=6' })
  expect(readSeries(grid).problems).toEqual([{ code: 'unknown-word', row: 2, column: 3, seen: 'Stage 2' }])
  expect(
    readSeries([
      ['KPI', 'Aug 2026', ''],
      ['', 'Actual', 'YTD'],
      ['Revenue', 4, 30],
    ]).problems,
  ).toEqual([{ code: 'unknown-word', row: 2, column: 3, seen: 'YTD' }])
})

test('a row of texts without such a word is none of it', () => {
  expect(
    shown([
      ['KPI', 'Unit', 'Aug 2026', 'Sep 2026'],
      ['Revenue', 'Actual', 'n/a', 6],
      ['Plan', 'hours', 4, 6],
    ]),
  ).toEqual({ Revenue: '2026-09-30=6', Plan: '2026-08-31=4 2026-09-30=6' })
  expect(
    shown([
      ['Date', 'Plan', 'Actual'],
      ['Aug 2026', 5, 4],
    ]),
  ).toEqual({
    Plan: '2026-08-31=5',
    Actual: '2026-08-31=4',
  })
})
