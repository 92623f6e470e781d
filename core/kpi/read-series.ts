import { type Grid, isBlank } from '../cells/cell'
import { pushTo } from '../score/push-to'
import type { AllSettings } from '../score/read-settings'
import { type Point, type Series, seriesOf } from '../series/series'
import { readRecords } from '../table/records'
import { dayReaderOf } from '../series/day-cell'
import type { Kpi, ListProblem } from './kpi'
import { kpiKey } from './kpi-key'
import { decimalOf, readListAmount, seenOf } from './list-amount'
import { SERIES_HEADERS } from './series-header.words'
import { written } from './written'
import { findWide, type SeriesCell, wideCells } from '../series/wide-series'

/** The values of KPIs by day. */
export interface KpiSeries {
  /** By name or id, whichever the list of values uses; empty when it has none. */
  readonly of: (kpi: string | Pick<Kpi, 'name' | 'id'>) => Series
  /** As first typed, in the order of the sheet. */
  readonly names: readonly string[]
  readonly problems: readonly ListProblem[]
  /** 1-based; absent when the range is no series. */
  readonly headerRow?: number
}

type SeriesSettings = Pick<AllSettings, 'locale' | 'fiscalStart'>

/**
 * Reads dated values: a row each with date, KPI and value, in any order; or a table with the dates down the side and one
 * column per KPI; or one with the dates across the top and one row per KPI. A period such as `Q3 2026` counts on its last
 * day, and of two values on one day the later row corrects the earlier one. Never throws.
 */
export function readSeries(grid: Grid, settings: SeriesSettings = {}): KpiSeries {
  const found = cellsOf(grid, settings)
  if (found === undefined) return { ...made([], []), problems: [{ code: 'no-header', row: 1 }] }
  const { cells, headerRow } = found
  const problems: ListProblem[] = []
  const decimal = decimalOf(() => cells.map(({ value }) => value), settings.locale)
  const points: NamedPoint[] = []
  for (const { name, day, value, row, column, noDay } of cells) {
    if (noDay !== undefined) {
      problems.push({ code: 'no-day', row, column: noDay.column, seen: seenOf(noDay.seen) })
    }
    if (day === undefined || isBlank(value)) continue
    const amount = readListAmount(value, { decimal })
    if (amount.problem !== undefined) problems.push({ ...amount.problem, row, column })
    if (amount.value !== undefined) points.push({ name, day, value: amount.value })
  }
  return { ...made(points, cells), problems, headerRow }
}

interface NamedPoint extends Point {
  readonly name: string
}

interface FoundCells {
  readonly cells: readonly SeriesCell[]
  readonly headerRow: number
}

function cellsOf(grid: Grid, settings: SeriesSettings): FoundCells | undefined {
  const long = readRecords(grid, SERIES_HEADERS, ['day', 'kpi', 'value'])
  if (long === undefined) {
    const wide = findWide(grid, settings, SERIES_HEADERS.kpi)
    return wide === undefined ? undefined : { cells: wideCells(wide), headerRow: wide.header + 1 }
  }
  const { rows, columns, headerRow } = long
  const dayOf = dayReaderOf(() => rows.map(({ at }) => at('day')), settings)
  const cells = rows.flatMap(({ row, at }): SeriesCell[] => {
    const name = written(at('kpi'))
    if (name === undefined) return []
    const day = dayOf(at('day'))
    const isNoDay = day === undefined && !isBlank(at('value'))
    return [
      {
        name,
        day,
        value: at('value'),
        row,
        column: (columns.value ?? 0) + 1,
        noDay: isNoDay ? { seen: at('day'), column: (columns.day ?? 0) + 1 } : undefined,
      },
    ]
  })
  return { cells, headerRow }
}

const NONE: Series = []

function made(points: readonly NamedPoint[], cells: readonly SeriesCell[]): Pick<KpiSeries, 'of' | 'names'> {
  const names = new Map<string, string>()
  for (const { name } of cells) if (!names.has(kpiKey(name))) names.set(kpiKey(name), name)
  const byKey = new Map<string, NamedPoint[]>()
  for (const point of points) pushTo(byKey, kpiKey(point.name), point)
  const series = new Map(
    [...byKey].map(([key, own]) => [key, seriesOf(own.map(({ day, value }) => ({ day, value })))]),
  )
  const ofName = (name: string): Series | undefined => series.get(kpiKey(name))
  return {
    names: [...names.values()],
    of: (kpi) => (typeof kpi === 'string' ? ofName(kpi) : (ofName(kpi.name) ?? ofName(kpi.id ?? ''))) ?? NONE,
  }
}
