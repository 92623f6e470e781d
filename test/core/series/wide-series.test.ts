import { expect, test } from 'vitest'
import type { Grid } from '../../../core/cells/cell'
import { shown } from '../kpi/shown-series'

const MONTHS = ['Aug 2026', 'Sep 2026']

test.each<[string, Grid]>([
  [
    'above the months',
    [
      ['As of', '2026-11-22'],
      ['KPI', ...MONTHS],
      ['Revenue', 10, 12],
    ],
  ],
  ['above a target', [['', 'Stand', '22.11.2026'], [], ['KPI', 'Target', ...MONTHS], ['Revenue', 9, 10, 12]]],
  [
    'as a date',
    [
      ['As of', new Date(2026, 10, 22)],
      ['KPI', new Date(2026, 7, 31), new Date(2026, 8, 30)],
      ['Revenue', 10, 12],
    ],
  ],
  [
    'above two rows',
    [
      ['Stand:', '2026-11-22'],
      ['', 'Aug 2026', '', 'Sep 2026'],
      ['KPI', 'Soll', 'Ist', 'Soll', 'Ist'],
      ['Revenue', 9, 10, 9, 12],
    ],
  ],
])('the day of the report is no heading: %s', (_, grid) => {
  expect(shown(grid)).toEqual({ Revenue: '2026-08-31=10 2026-09-30=12' })
})

test.each<[string, Grid]>([
  [
    'below one',
    [
      ['As of', '2026-11-22'],
      ['KPI', 'Aug 2026'],
      ['Revenue', 10],
    ],
  ],
  [
    'beside none',
    [
      ['KPI', 'Aug 2026'],
      ['Revenue', 10],
    ],
  ],
  [
    'above days',
    [
      ['KPI', 'Aug 2026', 'Begin', 'End'],
      ['Revenue', 10, '2026-01-01', '2026-12-31'],
    ],
  ],
])('but a month alone is one: %s', (_, grid) => {
  expect(shown(grid)).toEqual({ Revenue: '2026-08-31=10' })
})
