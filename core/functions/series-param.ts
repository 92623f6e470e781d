import type { Grid } from '../cells/cell'
import { type KpiSeries, readSeries } from '../kpi/read-series'
import type { AllSettings } from '../score/read-settings'
import { OkrError } from './okr-error'
import { type Param, required } from './param'

export const seriesParam: Param<'rows', false> = required(
  'rows',
  'series',
  'The values of your KPIs by date with their header row, such as Values!A1:C.',
)

/** The dated values of a range, or an error that says why it cannot be read as such. */
export function seriesIn(functionName: string, grid: Grid, settings: Partial<AllSettings>): KpiSeries {
  const series = readSeries(grid, settings)
  if (series.headerRow !== undefined) return series
  throw new OkrError(
    'no-header',
    `${functionName}: series has no header that can be read. Include the row with Date, KPI and Value, or with Date and the names of the KPIs.`,
  )
}
