import { type Grid, isBlank } from '../cells/cell'
import { isoOfDayNumber } from '../cells/day-number'
import { latestKnown } from '../series/series'
import { cellAt, rowAt, rowNumber, textAt } from '../table/row-at'
import type { Table, TableRow } from '../table/table'
import { scaleOf, valueIn } from '../time/log-value'
import type { Kpi } from './kpi'
import { kpiKey } from './kpi-key'
import type { KpiSeries } from './read-series'

/** The value that a KPI gives to a key result. */
interface FedCurrent {
  /** On the scale and in the unit of the key result. */
  readonly value: number
  /** `YYYY-MM-DD`; absent where the value is that of the KPI's Current cell, which has no day. */
  readonly day?: string | undefined
  /** The KPI's name. */
  readonly kpi: string
}

/** By the row in the range, 1-based, of key results whose Current cell is empty. */
type FedCurrents = ReadonlyMap<number, FedCurrent>

export interface FeedingKpis {
  readonly kpis: readonly Kpi[]
  readonly series: Pick<KpiSeries, 'of' | 'isPercent' | 'names'>
}

/**
 * The current values of key results that name a KPI, by name or id, as they are known on the day: the latest point on it
 * or before it, else the KPI's Current cell. What is typed in the row's own Current cell is left alone.
 */
export function fedCurrents(table: Table, { kpis, series }: FeedingKpis, day: number): FedCurrents {
  const fed = new Map<number, FedCurrent>()
  if (table.columns.kpi === undefined) return fed
  const byKey = kpisByKey(kpis, series.names)
  for (let at = 0; at < table.size; at++) {
    const seen = textAt(table, 'kpi', at)
    if (seen === undefined || !isBlank(cellAt(table, 'current', at))) continue
    const kpi = byKey.get(kpiKey(seen))
    const known = kpi && valueOf(kpi, series, day)
    const value = kpi && known && inOwnUnit(rowAt(table, at), known.value, kpi, series)
    if (known !== undefined && value !== undefined) fed.set(rowNumber(table, at), { ...known, value })
  }
  return fed
}

type Feeding = Pick<Kpi, 'name' | 'id' | 'current' | 'unit' | 'target'> & Partial<Pick<Kpi, 'isPercent'>>

/** As if it had been reported: 62 % is 62 where a key result counts to 80, and 48 h are 2 days. */
function inOwnUnit(
  row: TableRow,
  value: number,
  kpi: Feeding,
  series: FeedingKpis['series'],
): number | undefined {
  const isPercent = kpi.isPercent === true || series.isPercent?.(kpi) === true
  const reading = { kind: 'number' as const, value, isPercent, unit: kpi.unit, isAmbiguous: false }
  return valueIn(scaleOf(row, [reading]), reading)
}

/** By name and by id; a name goes before an id that is the same, and the first of two with one name holds. */
function kpisByKey(kpis: readonly Kpi[], names: readonly string[]): ReadonlyMap<string, Feeding> {
  const byKey = new Map<string, Feeding>()
  const add = (key: string | undefined, kpi: Feeding): void => {
    if (key !== undefined && !byKey.has(kpiKey(key))) byKey.set(kpiKey(key), kpi)
  }
  for (const kpi of kpis) add(kpi.name, kpi)
  for (const kpi of kpis) add(kpi.id, kpi)
  for (const name of names) add(name, { name })
  return byKey
}

function valueOf(kpi: Feeding, series: FeedingKpis['series'], day: number): FedCurrent | undefined {
  const point = latestKnown(series.of(kpi), day)
  if (point !== undefined) return { value: point.value, day: isoOfDayNumber(point.day), kpi: kpi.name }
  return kpi.current === undefined ? undefined : { value: kpi.current, kpi: kpi.name }
}

/** The rows with these values in their Current cells, to be read as if they stood there. */
export function withFedCurrents(rows: Grid, { columns }: Table, fed: FedCurrents): Grid {
  const { current } = columns
  if (current === undefined || fed.size === 0) return rows
  return rows.map((cells, i) => {
    const one = fed.get(i + 1)
    return one === undefined ? cells : withCell(cells, current, one.value)
  })
}

function withCell(cells: Grid[number], column: number, value: number): Grid[number] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) =>
    i === column ? value : cells[i],
  )
}
