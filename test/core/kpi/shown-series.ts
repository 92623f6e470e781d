import type { Grid } from '../../../core/cells/cell'
import { isoOfDayNumber } from '../../../core/cells/day-number'
import { readSeries } from '../../../core/kpi/read-series'

/** The values of each KPI as a text: day=value, in order. */
export const shown = (grid: Grid, settings = {}): Record<string, string> => {
  const { names, of } = readSeries(grid, settings)
  return Object.fromEntries(
    names.map((name) => [
      name,
      of(name)
        .map(({ day, value }) => `${isoOfDayNumber(day)}=${value}`)
        .join(' '),
    ]),
  )
}
