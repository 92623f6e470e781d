import type { AllSettings } from '../score/read-settings'
import { type Series, knownOn } from '../series/series'
import { baselineOf } from './baseline'
import type { Kpi } from './kpi'
import { freshUntil } from './periods'
import { targetRatio } from './target-ratio'
import { type Trend, trendOf } from './trend'

/** Shares of the target, each the lowest of its band, the bound included (OpenOKR's corridor). */
export const HEALTHY_FROM = 0.9
export const WATCH_FROM = 0.7

type HealthBand = 'healthy' | 'watch' | 'unhealthy'

/** What is shown: a band, or why there is more or less to say than a band. */
export type HealthState = HealthBand | 'no-data' | 'no-target' | 'recovering' | 'stale'

export interface KpiHealth {
  readonly kpi: Kpi
  readonly state: HealthState
  /** Where the value stands in the corridor, whatever else there is to say. */
  readonly band?: HealthBand | undefined
  /** 1 or more meets the target. */
  readonly ratio?: number | undefined
  readonly value?: number | undefined
  /** Absent where the value is that of the Current cell, which has no day. */
  readonly day?: number | undefined
  readonly isStale: boolean
  readonly trend: Trend
}

export interface HealthOptions {
  /** The day to judge by; what is dated later is not known yet. */
  readonly day: number
  readonly settings?: Pick<AllSettings, 'healthyFrom' | 'watchFrom' | 'stagnantAfter'>
}

/**
 * How a KPI stands. A KPI is judged by meeting its target, now; how far a key result has come is another question, and
 * the two are never mixed. The series speaks before the Current cell, because its values have days.
 */
export function healthOf(kpi: Kpi, series: Series, { day, settings = {} }: HealthOptions): KpiHealth {
  const known = knownOn(series, day)
  const latest = known[known.length - 1]
  const value = latest?.value ?? kpi.current
  const trend = trendOf(kpi, known, settings.stagnantAfter)
  const isStale = day > (freshUntil(known, kpi.frequency) ?? Number.POSITIVE_INFINITY)
  const ratio = value === undefined ? undefined : targetRatio(kpi, value, baselineOf(known))
  const band = ratio === undefined ? undefined : bandOf(ratio, kpi, settings)
  const state = stateOf({ value, band, trend, isStale })
  return { kpi, state, band, ratio, value, day: latest?.day, isStale, trend }
}

function bandOf(
  ratio: number,
  kpi: Kpi,
  settings: Pick<AllSettings, 'healthyFrom' | 'watchFrom'>,
): HealthBand {
  if (ratio >= (kpi.healthyFrom ?? settings.healthyFrom ?? HEALTHY_FROM)) return 'healthy'
  return ratio >= (kpi.watchFrom ?? settings.watchFrom ?? WATCH_FROM) ? 'watch' : 'unhealthy'
}

type Facts = Pick<KpiHealth, 'value' | 'band' | 'trend' | 'isStale'>

/** OpenOKR's order: no data, recovering, band. What is stale is neither healthy nor recovering: nobody knows. */
function stateOf({ value, band, trend, isStale }: Facts): HealthState {
  if (value === undefined) return 'no-data'
  if (band === undefined) return 'no-target'
  if (isStale) return band === 'healthy' ? 'stale' : band
  return band === 'unhealthy' && trend.way === 'improving' ? 'recovering' : band
}
