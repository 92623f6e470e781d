import { noiseOf, spread } from '../series/noise'
import type { Series } from '../series/series'
import { theilSen } from '../series/theil-sen'
import type { Frequency } from './kpi'
import { byPeriod, periodDays } from './periods'

/** Periods without movement after which a KPI is stagnant, where the settings do not say. */
export const STAGNANT_AFTER = 4

/** A trend is that of the last year of months: long enough to be seen, short enough to be of today. */
const TREND_PERIODS = 12

/** Below this many values noise cannot be told from movement; from it on a trend may be called. */
export const LEAST_VALUES = 6

/** Older values tell nothing about today's noise. */
const NOISE_PERIODS = 36

/** More than anybody waits for; comparing each value with each costs length times length. */
const MOST_PERIODS = 120

/**
 * How far the slope must lie from none, in its own standard errors, to be called one: with few values further. Fitted to
 * generated noise of which each value resembles the one before (autocorrelation up to 0.5), so that at most 5 % of such
 * series are called rising or falling. `npm run bench` prints the rates. A slope on the bound is called.
 */
const FAR = { always: 4, few: 2.4, from: 4 } as const

function farEnough(values: number): number {
  return FAR.always + FAR.few / (values - FAR.from)
}

/**
 * A movement of at most this many times the noise is none, the bound included. Of series that did move by `CLEAR_MOVEMENT`
 * times their noise within these periods fewer than 5 % are called stagnant; the bench prints the rates.
 */
export const STILL = 2
export const CLEAR_MOVEMENT = 5

/** How a series moves, without saying whether that is good. */
export interface Movement {
  readonly way: 'rising' | 'falling' | 'flat' | 'not-enough-data'
  /** The middle one of all slopes between two values (Theil, 1950; Sen, 1968); absent where there is not enough data. */
  readonly perPeriod?: number
  /** How many periods, from the first value that was looked at to the last. */
  readonly periods: number
  /** Nothing moved beyond the noise in the last periods. */
  readonly isStagnant: boolean
  /** Standard deviation of one value. */
  readonly noise?: number
}

export interface MovementOptions {
  readonly frequency?: Frequency | undefined
  readonly stagnantAfter?: number | undefined
}

/** Judges the end of a series against the series' own noise. */
export function movementOf(series: Series, options: MovementOptions = {}): Movement {
  const after = Math.min(options.stagnantAfter ?? STAGNANT_AFTER, MOST_PERIODS)
  const days = periodDays(series, options.frequency)
  const all = days === undefined ? [] : byPeriod(series, days)
  const values = lastOf(all, Math.max(NOISE_PERIODS, after))
  const recent = lastOf(values, Math.max(TREND_PERIODS, after))
  const noise = noiseOf(values.map(({ value }) => value))
  if (noise === undefined || recent.length < LEAST_VALUES) {
    return { way: 'not-enough-data', periods: spanOf(recent), isStagnant: false }
  }
  const perPeriod = theilSen(recent)
  const way = isFar(recent, perPeriod, noise) ? (perPeriod > 0 ? 'rising' : 'falling') : 'flat'
  const pace = way === 'flat' ? 0 : perPeriod * after
  const isStagnant = isStill(lastOf(values, after), { after, noise, pace })
  return { way, perPeriod, periods: spanOf(recent), isStagnant, noise }
}

function lastOf(values: Series, periods: number): Series {
  return values.filter(({ day }) => day >= -periods)
}

function spanOf([first]: Series): number {
  return first === undefined ? 0 : -first.day
}

/** The slope's standard error is that of a straight line; where values lie far off the line, that is noise as well. */
function isFar(values: Series, slope: number, noise: number): boolean {
  const scatter = spread(
    values.map(({ day, value }) => value - slope * day),
    values.length - 2,
  )
  const error = Math.max(noise, scatter) / Math.sqrt(squares(values))
  return slope !== 0 && Math.abs(slope) >= farEnough(values.length) * error
}

/** The sum of the squared distances of the periods from their mean. */
function squares(values: Series): number {
  const mean = values.reduce((sum, { day }) => sum + day, 0) / values.length
  return values.reduce((sum, { day }) => sum + (day - mean) ** 2, 0)
}

interface Stillness {
  readonly after: number
  readonly noise: number
  /** How far the trend of the longer time goes within these periods. */
  readonly pace: number
}

/** Not more movement than noise, and where the longer trend goes somewhere, clearly less than that. */
function isStill(values: Series, { after, noise, pace }: Stillness): boolean {
  // One period may be missing.
  if (values.length < Math.max(2, after) || spanOf(values) < after) return false
  const movement = theilSen(values) * after
  const isBelowPace = pace === 0 || Math.abs(pace) - movement * Math.sign(pace) >= STILL * noise
  return Math.abs(movement) <= STILL * noise && isBelowPace
}
