import { type Grid, isBlank } from '../cells/cell'
import { isoOfDayNumber } from '../cells/day-number'
import { nearestWord } from '../score/nearest-word'
import { latestAt } from '../series/series'
import { cellAt, rowNumber, textAt } from '../table/row-at'
import type { Table } from '../table/table'
import type { Kpi } from './kpi'
import { kpiKey } from './kpi-key'
import type { KpiSeries } from './read-series'

/** The value that a KPI gives to a key result. */
interface FedCurrent {
  readonly value: number
  /** `YYYY-MM-DD`; absent where the value is that of the KPI's Current cell, which has no day. */
  readonly day?: string | undefined
  /** The KPI's name. */
  readonly kpi: string
}

/** A key result that names a KPI which there is not. */
interface UnknownKpi {
  /** 1-based row in the range. */
  readonly row: number
  readonly seen: string
  /** The name that somebody may have meant. */
  readonly nearest?: string | undefined
}

export interface FedCurrents {
  /** By the row in the range, 1-based, of key results whose Current cell is empty. */
  readonly values: ReadonlyMap<number, FedCurrent>
  readonly unknown: readonly UnknownKpi[]
}

export interface FeedingKpis {
  readonly kpis: readonly Kpi[]
  readonly series: Pick<KpiSeries, 'of' | 'names'>
}

/** Looking for what was meant costs, and nobody reads more of it. */
const NEAREST_FOR = 20

/**
 * The current values of key results that name a KPI, by name or id, as they are known on the day: the latest point on it
 * or before it, else the KPI's Current cell. What is typed in the row's own Current cell is left alone.
 */
export function fedCurrents(table: Table, { kpis, series }: FeedingKpis, day: number): FedCurrents {
  const values = new Map<number, FedCurrent>()
  const unknown: UnknownKpi[] = []
  if (table.columns.kpi === undefined) return { values, unknown }
  const byKey = kpisByKey(kpis, series.names)
  const names = new Map([...byKey].map(([key, { name }]) => [key, name]))
  for (let at = 0; at < table.size; at++) {
    const seen = textAt(table, 'kpi', at)
    if (seen === undefined) continue
    const row = rowNumber(table, at)
    const kpi = byKey.get(kpiKey(seen))
    if (kpi === undefined) {
      const nearest = unknown.length < NEAREST_FOR ? nearestWord(kpiKey(seen), names) : undefined
      unknown.push({ row, seen, nearest })
    }
    if (kpi !== undefined && isBlank(cellAt(table, 'current', at))) {
      const fed = valueOf(kpi, series, day)
      if (fed !== undefined) values.set(row, fed)
    }
  }
  return { values, unknown }
}

type Feeding = Pick<Kpi, 'name' | 'id' | 'current'>

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
  const point = latestAt(series.of(kpi), day)
  if (point !== undefined) return { value: point.value, day: isoOfDayNumber(point.day), kpi: kpi.name }
  return kpi.current === undefined ? undefined : { value: kpi.current, kpi: kpi.name }
}

/** The rows with these values in their Current cells, to be read as if they stood there. */
export function withFedCurrents(rows: Grid, { columns }: Table, { values }: FedCurrents): Grid {
  const { current } = columns
  if (current === undefined || values.size === 0) return rows
  return rows.map((cells, i) => {
    const fed = values.get(i + 1)
    return fed === undefined ? cells : withCell(cells, current, fed.value)
  })
}

function withCell(cells: Grid[number], column: number, value: number): Grid[number] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) =>
    i === column ? value : cells[i],
  )
}
