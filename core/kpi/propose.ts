import { isoOfDay, dayNumber, isoOfDayNumber } from '../cells/day-number'
import type { AllSettings } from '../score/read-settings'
import type { ScoredNode } from '../score/scored-tree'
import { knownOn } from '../series/series'
import { readCycle } from '../time/cycle'
import { healthOf, type KpiHealth } from './health'
import type { Kpi } from './kpi'
import { type Driver, driversOf } from './propose-drivers'
import { workingOn } from './propose-worked-on'
import type { KpiSeries } from './read-series'
import { goodRange } from './target-ratio'

/** A key result of a draft: from the KPI's value now to where it is good. */
export interface DraftKeyResult {
  readonly kpi: Kpi
  readonly start: number
  readonly target: number
  /** Absent where the KPI itself is measured, because nothing is known to move it. */
  readonly driver: Driver | undefined
}

/** What is proposed for one KPI. */
export interface Proposal {
  readonly health: KpiHealth
  readonly why: 'unhealthy' | 'stagnant' | 'recovering'
  /** None for a recovering one. */
  readonly keyResults: readonly DraftKeyResult[]
  /** The last day of the cycle, as a day number. */
  readonly due: number
}

export interface ProposeInput {
  readonly kpis: readonly Kpi[]
  readonly series: Pick<KpiSeries, 'of'>
  readonly nodes: readonly ScoredNode[]
  readonly settings: AllSettings
  /** A day number. */
  readonly today: number
}

/** Values in a row; one alone may be an accident (OpenOKR's recovery objective). */
const UNHEALTHY_VALUES = 2

/** OpenOKR: up to four, from the nearest leading drivers. */
export const MOST_KEY_RESULTS = 4

/** In the order of the list; a KPI that is well, or that somebody works on, needs nothing. */
export function proposalsFor(input: ProposeInput): readonly Proposal[] {
  const { kpis, settings, today } = input
  const due = endOfCycle(settings, today)
  const health = new Map(kpis.map((kpi) => [kpi, healthAt(kpi, input, today)]))
  const all = kpis.flatMap((kpi): Proposal[] => {
    const own = health.get(kpi)
    const why = own && whyFor(own, input)
    if (own === undefined || why === undefined || workingOn(kpi, input) !== undefined) return []
    const keyResults = why === 'recovering' ? [] : keyResultsFor(own, input, health)
    return why === 'recovering' || keyResults.length > 0 ? [{ health: own, why, keyResults, due }] : []
  })
  return withoutCovered(all)
}

/** A KPI that is a key result of another draft needs none of its own; of two that move each other the later one stays. */
function withoutCovered(all: readonly Proposal[]): readonly Proposal[] {
  const left = new Set(all)
  for (const one of all) {
    const isCovered = [...left].some(
      (other) => other !== one && other.keyResults.some(({ kpi }) => kpi === one.health.kpi),
    )
    if (isCovered) left.delete(one)
  }
  return [...left]
}

function healthAt(kpi: Kpi, { series, settings }: ProposeInput, day: number): KpiHealth {
  return healthOf(kpi, series.of(kpi), { day, settings })
}

function whyFor(health: KpiHealth, input: ProposeInput): Proposal['why'] | undefined {
  const { kpi, state, band, trend } = health
  if (state === 'recovering') return 'recovering'
  if (band === 'unhealthy' && isUnhealthyTwice(kpi, input)) return 'unhealthy'
  return trend.isStagnant && (band === 'unhealthy' || band === 'watch') ? 'stagnant' : undefined
}

function isUnhealthyTwice(kpi: Kpi, input: ProposeInput): boolean {
  const last = knownOn(input.series.of(kpi), input.today).slice(-UNHEALTHY_VALUES)
  return (
    last.length === UNHEALTHY_VALUES &&
    last.every(({ day }) => healthAt(kpi, input, day).band === 'unhealthy')
  )
}

/** From what moves it and can still move; else from the KPI itself. */
function keyResultsFor(
  own: KpiHealth,
  { kpis, series, settings }: ProposeInput,
  health: ReadonlyMap<Kpi, KpiHealth>,
): DraftKeyResult[] {
  const drivers = driversOf(own.kpi, { kpis, of: (kpi) => series.of(kpi), settings })
  const drafts = drivers
    .flatMap((driver) => draftOf(health.get(driver.kpi), driver))
    .slice(0, MOST_KEY_RESULTS)
  return drafts.length > 0 ? drafts : draftOf(own, undefined)
}

/** Nothing for a KPI without value or target, or which is where it should be. */
function draftOf(health: KpiHealth | undefined, driver: Driver | undefined): DraftKeyResult[] {
  const { kpi, value } = health ?? {}
  const range = kpi && goodRange(kpi)
  if (kpi === undefined || value === undefined || range === undefined) return []
  if (value >= range.from && value <= range.to) return []
  const isHold = kpi.direction === 'hold'
  const nearest = value < range.from ? range.from : range.to
  return [{ kpi, start: value, target: isHold ? (kpi.target ?? nearest) : nearest, driver }]
}

/** That of the settings where it is not over; else of the quarter, counted from the start of the fiscal year. */
function endOfCycle(settings: AllSettings, today: number): number {
  const last = settings.cycle === undefined ? undefined : readCycle(settings.cycle, settings)?.last
  if (last !== undefined && last >= today) return last
  const [year = 0, month = 1] = isoOfDayNumber(today).split('-').map(Number)
  const intoQuarter = (month - (settings.fiscalStart ?? 1) + 12) % 3
  const next = year * 12 + month - 1 - intoQuarter + 3
  return dayNumber(isoOfDay(Math.floor(next / 12), (next % 12) + 1, 1) ?? '') - 1
}
