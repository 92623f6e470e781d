import type { Grid } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import { latestKnown } from '../series/series'
import { nameIn, seriesIn, seriesParam, settingsOf } from './kpi-lists'
import { optional, required } from './param'
import { defineFunction, form, type SheetFunction } from './sheet-function'
import { todayOf, WHEN_RECALCULATED } from './today-param'

const NAME = 'KPI_VALUE'

const SERIES: Grid = [
  ['Date', 'KPI', 'Value'],
  ['2026-08-31', 'Promoters', 0.54],
  ['2026-09-30', 'Promoters', 0.56],
]

export const kpiValue: SheetFunction = defineFunction({
  name: NAME,
  summary: `The value of a KPI that holds on a day: the latest one dated on it or before it. ${WHEN_RECALCULATED}`,
  forms: [
    form(
      [
        seriesParam,
        required('text', 'kpi', 'The name or id of the KPI, as the series has it.'),
        optional(
          'day',
          'day',
          'The day; without it the day of the calculation in the spreadsheet’s time zone.',
        ),
      ],
      ([rows, kpi, day], workbook) => {
        const series = seriesIn(NAME, rows, settingsOf(NAME, { workbook }))
        const name = nameIn(NAME, series, kpi)
        const today = dayNumber(todayOf(NAME, { today: day, workbook }))
        return latestKnown(series.of(name), today)?.value ?? ''
      },
    ),
  ],
  returns: 'A number; blank where the KPI has no value yet on that day.',
  examples: [
    { args: [SERIES, 'Promoters', '2026-09-29'], result: 0.54 },
    { args: [SERIES, 'Promoters', '2026-09-30'], result: 0.56 },
    { args: [SERIES, 'Promoters', '2026-08-30'], result: '' },
    {
      args: [SERIES, 'Promotors', '2026-09-30'],
      error: 'KPI_VALUE: no KPI is called “Promotors”. Is “Promoters” meant?',
    },
  ],
})
