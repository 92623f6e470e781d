import { readBets } from '../bets/read-bets'
import type { Grid } from '../cells/cell'
import { kpiKey } from '../kpi/kpi-key'
import { readKpis } from '../kpi/read-kpis'
import { readSeries } from '../kpi/read-series'
import { type AllSettings, OUR_SETTINGS } from '../score/read-settings'
import { readsAsOkrs } from '../score/read-okrs'
import { readsAsLog } from '../time/check-in-log'
import type { Tab } from './sheet-function'

/** The lists that the workbook keeps beside its OKRs; each is the first tab that reads as one. */
export interface OwnLists {
  readonly log: Grid | undefined
  readonly kpis: Grid | undefined
  readonly series: Grid | undefined
  readonly bets: Grid | undefined
}

/** Reads every tab once; called only where a list is needed. */
export function ownLists(tabs: readonly Tab[], settings: AllSettings = OUR_SETTINGS): OwnLists {
  const grids = tabs.map((tab) => tab.values()).filter((grid) => !readsAsOkrs(grid))
  const take = (reads: (grid: Grid) => boolean): Grid | undefined => {
    const place = grids.findIndex(reads)
    return place === -1 ? undefined : grids.splice(place, 1)[0]
  }
  const log = take(readsAsLog)
  const bets = take((grid) => readBets(grid, { settings, names: [] }).headerRow !== undefined)
  const kpis = take((grid) => isKpiList(grid, settings))
  const names = new Set(kpis && readKpis(kpis, settings).kpis.map(({ name }) => kpiKey(name)))
  return { log, bets, kpis, series: take((grid) => isSeries(grid, names, settings)) }
}

/** A name alone is no KPI: something is wanted of it. */
function isKpiList(grid: Grid, settings: AllSettings): boolean {
  const { headerRow, kpis } = readKpis(grid, settings)
  return headerRow !== undefined && kpis.some(({ target, upper }) => (target ?? upper) !== undefined)
}

/** Dates stand in many tabs; one of the KPIs that are listed must stand there too. */
function isSeries(grid: Grid, kpis: ReadonlySet<string>, settings: AllSettings): boolean {
  const { headerRow, names } = readSeries(grid, settings)
  return headerRow !== undefined && names.some((name) => kpis.size === 0 || kpis.has(kpiKey(name)))
}
