import { lagged, type Lagged } from '../series/lagged'
import type { Series } from '../series/series'

/** Whether a KPI moves before another. `together`: in the same period, so that it warns of nothing. */
export type LeadVerdict = 'leads' | 'together' | 'not shown' | 'not enough data'

export interface Lead {
  readonly verdict: LeadVerdict
  /** Absent without enough data. */
  readonly lagged: Lagged | undefined
}

/** The chance of a false alarm that is taken; the bound itself is taken too. */
export const MOST_CHANCE = 0.05

/** Lags of 0 to `most` periods are tried; without it, a quarter of the length. */
export function leadOf(leading: Series, lagging: Series, most?: number): Lead {
  const found = lagged(leading, lagging, most)
  if (found === undefined) return { verdict: 'not enough data', lagged: undefined }
  if (found.p > MOST_CHANCE) return { verdict: 'not shown', lagged: found }
  return { verdict: found.lag === 0 ? 'together' : 'leads', lagged: found }
}
