import { type Grid, isBlank } from '../cells/cell'
import { shareOf, withoutNoise } from '../cells/without-noise'
import { pushTo } from '../score/push-to'
import type { AllSettings } from '../score/read-settings'
import { type Point, type Series, seriesOf, withoutSums } from '../series/series'
import { readRecords } from '../table/records'
import { isBeyondShares } from '../time/log-value'
import { dayReaderOf } from '../series/day-cell'
import type { ListProblem } from './kpi'
import { kpiKey } from './kpi-key'
import { decimalOf, readListAmount, seenOf } from './list-amount'
import { SERIES_HEADERS } from './series-header.words'
import { type ScaledKpi, scaleFor, type Writing } from './series-scale'
import { written } from './written'
import { findWide, type SeriesCell, type WideCells, wideCells } from '../series/wide-series'

/** The values of KPIs by day. */
export interface KpiSeries {
  /** By name or id, whichever the list of values uses; empty when it has none. */
  readonly of: (kpi: string | ScaledKpi) => Series
  /** Whether these values are shares that the list shows as per cent. */
  readonly isPercent?: (kpi: string | ScaledKpi) => boolean
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
 * day, the newest one from its first day on, and of two values on one day the later row corrects the earlier one. Never throws.
 */
export function readSeries(grid: Grid, settings: SeriesSettings = {}): KpiSeries {
  const found = cellsOf(grid, settings)
  if (found === undefined) return { ...made([], [], new Set()), problems: [{ code: 'no-header', row: 1 }] }
  const { cells, headerRow, unclear } = found
  const problems = unclear.map(({ row, column, value }): ListProblem => ({
    code: 'unknown-word',
    row,
    column,
    seen: seenOf(value),
  }))
  const decimal = decimalOf(() => cells.map(({ value }) => value), settings.locale)
  const points: NamedPoint[] = []
  for (const { name, day, first, value, row, column, noDay } of cells) {
    if (noDay !== undefined) {
      problems.push({ code: 'no-day', row, column: noDay.column, seen: seenOf(noDay.seen) })
    }
    if (day === undefined || isBlank(value)) continue
    const amount = readListAmount(value, { decimal })
    if (amount.problem !== undefined) problems.push({ ...amount.problem, row, column })
    if (amount.value !== undefined) {
      points.push({
        name,
        day,
        first,
        value: amount.value,
        isPercent: amount.isPercent === true,
        unit: amount.unit,
        row,
        column,
      })
    }
  }
  const percents = percentNames(points)
  const alike = points.map((point) => onOneScale(point, percents, problems))
  return { ...made(alike, cells, percents), problems, headerRow }
}

interface NamedPoint extends Point {
  readonly name: string
  readonly isPercent: boolean
  readonly unit: string | undefined
  readonly row: number
  readonly column: number
}

/** Those with more values in per cent than without. */
function percentNames(points: readonly NamedPoint[]): ReadonlySet<string> {
  const more = new Map<string, number>()
  for (const { name, isPercent } of points) {
    const key = kpiKey(name)
    more.set(key, (more.get(key) ?? 0) + (isPercent ? 1 : -1))
  }
  return new Set([...more].flatMap(([key, count]) => (count > 0 ? [key] : [])))
}

/** Beside `61 %` of the same KPI, 58 is per cent too. */
function onOneScale(point: NamedPoint, percents: ReadonlySet<string>, problems: ListProblem[]): NamedPoint {
  const { name, value, isPercent, row, column } = point
  if (isPercent || !isBeyondShares(value) || !percents.has(kpiKey(name))) return point
  problems.push({ code: 'read-as-percent', row, column, seen: String(value) })
  return { ...point, value: shareOf(value) }
}

interface FoundCells extends WideCells {
  readonly headerRow: number
}

function cellsOf(grid: Grid, settings: SeriesSettings): FoundCells | undefined {
  const long = readRecords(grid, SERIES_HEADERS, ['day', 'kpi', 'value'])
  if (long === undefined) {
    const wide = findWide(grid, settings, SERIES_HEADERS.kpi)
    return wide === undefined ? undefined : { ...wideCells(wide), headerRow: wide.header + 1 }
  }
  const { rows, columns, headerRow } = long
  const dayOf = dayReaderOf(() => rows.map(({ at }) => at('day')), settings)
  const cells = rows.flatMap(({ row, at }): SeriesCell[] => {
    const name = written(at('kpi'))
    if (name === undefined) return []
    const day = dayOf(at('day'))
    const first = dayOf(at('day'), 'first')
    const isNoDay = day === undefined && !isBlank(at('value'))
    return [
      {
        name,
        day,
        first,
        value: at('value'),
        row,
        column: (columns.value ?? 0) + 1,
        noDay: isNoDay ? { seen: at('day'), column: (columns.day ?? 0) + 1 } : undefined,
      },
    ]
  })
  return { cells, headerRow, unclear: [] }
}

const NONE: Writing = { series: [], unit: undefined, areShares: false }

function made(
  points: readonly NamedPoint[],
  cells: readonly SeriesCell[],
  percents: ReadonlySet<string>,
): Pick<KpiSeries, 'of' | 'isPercent' | 'names'> {
  const names = new Map<string, string>()
  for (const { name } of cells) if (!names.has(kpiKey(name))) names.set(kpiKey(name), name)
  const byKey = new Map<string, NamedPoint[]>()
  for (const point of points) pushTo(byKey, kpiKey(point.name), point)
  const writings = new Map(
    [...byKey].map(([key, own]): [string, Writing] => {
      const series = seriesOf(withoutSums(own).map(({ day, first, value }) => ({ day, first, value })))
      return [key, { series, unit: own[own.length - 1]?.unit, areShares: percents.has(key) }]
    }),
  )
  const writingOf = (kpi: string | ScaledKpi): Writing => {
    const { name, id = '' } = typeof kpi === 'string' ? { name: kpi } : kpi
    return writings.get(kpiKey(name)) ?? writings.get(kpiKey(id)) ?? NONE
  }
  return {
    names: [...names.values()],
    isPercent: (kpi) => scaleFor(kpi, writingOf(kpi)).isPercent,
    of: (kpi) => {
      const writing = writingOf(kpi)
      const { factor } = scaleFor(kpi, writing)
      if (factor === 1) return writing.series
      return writing.series.map(({ day, first, value }) => ({
        day,
        first,
        value: withoutNoise(value * factor),
      }))
    },
  }
}
