import { type Grid, isBlank } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import { fedCurrents, type FeedingKpis, withFedCurrents } from '../kpi/feed-key-results'
import { readKpis } from '../kpi/read-kpis'
import { readSeries } from '../kpi/read-series'
import { type OkrReading, readOkrs, type ReadOptions } from '../score/read-okrs'
import { OUR_SETTINGS } from '../score/read-settings'
import { cellAt, textAt } from '../table/row-at'
import type { Table } from '../table/table'
import { type OwnLists, ownLists } from './own-lists'
import { type Clock, dayOf } from './today-param'

/** Where KPIs come from: those given with the call, else the workbook's own. */
export interface Feeder extends Pick<Clock, 'today' | 'workbook'> {
  readonly feeding?: (() => FeedingKpis) | undefined
}

/**
 * Reads OKRs. A key result that names a KPI and has no current value of its own has that of the KPI on the day, as if
 * somebody had typed it. The other tabs are looked at only where there is such a row.
 */
export function readFedOkrs(rows: Grid, options: ReadOptions, feeder: Feeder): OkrReading {
  const reading = readOkrs(rows, options)
  const table = reading.okrs?.table
  if (table === undefined || !asksForKpis(table)) return reading
  const {
    feeding = () => feedingOf(ownLists(workbook.tabs(), options.settings), options),
    today,
    workbook,
  } = feeder
  const day = dayOf({ today, workbook, settings: options.settings })
  const fed = fedCurrents(table, feeding(), day === undefined ? Number.POSITIVE_INFINITY : dayNumber(day))
  return fed.size === 0 ? reading : readOkrs(withFedCurrents(rows, table, fed), options)
}

function asksForKpis(table: Table): boolean {
  const { kpi, current } = table.columns
  if (kpi === undefined || current === undefined) return false
  for (let row = 0; row < table.size; row++) {
    if (textAt(table, 'kpi', row) !== undefined && isBlank(cellAt(table, 'current', row))) return true
  }
  return false
}

/** The KPIs of the workbook's own lists. */
export function feedingOf(
  { kpis = [], series = [] }: OwnLists,
  { settings = OUR_SETTINGS }: ReadOptions,
): FeedingKpis {
  return { kpis: readKpis(kpis, settings).kpis, series: readSeries(series, settings) }
}
