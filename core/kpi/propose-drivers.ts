import type { Lagged } from '../series/lagged'
import type { Series } from '../series/series'
import type { AllSettings } from '../score/read-settings'
import type { Kpi } from './kpi'
import { kpiKey } from './kpi-key'
import { leadOf, MOST_CHANCE } from './leads'
import { perspectiveOf } from './perspectives'

/** A KPI that moves another, and how that is known. */
export interface Driver {
  readonly kpi: Kpi
  readonly from: 'feeds' | 'leads' | 'perspective'
  /** Where it was seen to move first. */
  readonly lagged?: Lagged | undefined
}

export interface Watched {
  readonly kpis: readonly Kpi[]
  readonly of: (kpi: Kpi) => Series
  readonly settings: Pick<AllSettings, 'perspectives'>
}

/** Those that people linked to it, then those that were seen to move before it, then leading ones of its perspective. */
export function driversOf(kpi: Kpi, watched: Watched): readonly Driver[] {
  const others = watched.kpis.filter((other) => other !== kpi)
  const found = new Map<Kpi, Driver>()
  const add = (driver: Driver): void => {
    if (!found.has(driver.kpi)) found.set(driver.kpi, driver)
  }
  for (const other of others) if (isFedBy(kpi, other)) add({ kpi: other, from: 'feeds' })
  for (const driver of seenBefore(kpi, others, watched)) add(driver)
  for (const other of others) if (isNear(kpi, other, watched)) add({ kpi: other, from: 'perspective' })
  return [...found.values()]
}

function isFedBy({ name, id }: Kpi, { feeds }: Kpi): boolean {
  const key = feeds === undefined ? '' : kpiKey(feeds)
  return key !== '' && (key === kpiKey(name) || (id !== undefined && key === kpiKey(id)))
}

/** Each of many KPIs has its chance to look like a leading one, so each must be the surer. */
function seenBefore(kpi: Kpi, others: readonly Kpi[], { of }: Watched): Driver[] {
  const series = of(kpi)
  const drivers = others.flatMap((other): Driver[] => {
    const { verdict, lagged } = leadOf(of(other), series)
    const isSure = lagged !== undefined && lagged.p <= MOST_CHANCE / others.length
    return verdict === 'leads' && isSure ? [{ kpi: other, from: 'leads', lagged }] : []
  })
  return drivers.sort((a, b) => (a.lagged?.p ?? 1) - (b.lagged?.p ?? 1))
}

function isNear(kpi: Kpi, other: Kpi, { settings }: Watched): boolean {
  const place = perspectiveOf(kpi.perspective, settings)
  return (
    other.kind === 'leading' && place !== undefined && place === perspectiveOf(other.perspective, settings)
  )
}
