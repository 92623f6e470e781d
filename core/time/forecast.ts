import { median } from 'simple-statistics'
import { type Series, until } from '../series/series'
import { theilSen } from '../series/theil-sen'
import type { Goal } from './goal'

/** What is known beside the series; days as `dayNumber` counts them. */
export interface ForecastInputs {
  readonly today: number
  /** The day that the forecast is for. */
  readonly end: number
  /** Where start and target are known, their distance says how much movement to allow for. */
  readonly start?: number | undefined
  readonly target?: number | undefined
  readonly goal?: Goal | undefined
  /** The values are shares, and can be neither below 0 nor above 1. */
  readonly areShares?: boolean | undefined
}

export interface ForecastNumbers {
  readonly kind: 'forecast'
  readonly value: number
  /** Four of five times the end lies between them, both included. */
  readonly low: number
  readonly high: number
  /** Of reaching the goal: 0.01 to 0.99; absent without one. */
  readonly chance: number | undefined
}

/** `over`: the end has come, and what was measured is the result. */
export type Forecast = {
  /** Entries that the forecast was made from, and entries dated after today, which do not count. */
  readonly used: number
  readonly later: number
  readonly since: number | undefined
} & (ForecastNumbers | { readonly kind: 'too-few' | 'over' })

/** With two points any line fits. The bound is enough. */
export const FEWEST_POINTS = 3

/** The level is the median of so many last points, so that one odd entry at the end does not lift it. */
const LEVEL_POINTS = 3

/**
 * A trend goes on for about this many times the days that it was seen for, and then dies away, as in damped trend
 * smoothing (Gardner and McKenzie 1985). This and the numbers of `halfWidth` were fitted on cases of one seed, and
 * `npm run bench` reports those of another.
 */
const REACH = 1.5

/** The chance of ending outside the band on one side. */
const TAIL = 0.1

/** Nothing is sure before the end. */
const LEAST_CHANCE = 0.01

/**
 * Where a series ends: its level today and a trend that was there all along and still is. Of the trend of all points and
 * that of the later half the gentler one counts, and none where they contradict each other. The order of the log does
 * not matter, and what is dated after today does not count.
 */
export function forecastOf(series: Series, inputs: ForecastInputs): Forecast {
  const known = until(series, inputs.today)
  const facts = { used: known.length, later: series.length - known.length, since: known[0]?.day }
  if (inputs.today >= inputs.end) return { kind: 'over', ...facts }
  if (known.length < FEWEST_POINTS) return { kind: 'too-few', ...facts }
  return { ...facts, ...numbersOf(known, inputs) }
}

function numbersOf(series: Series, inputs: ForecastInputs): ForecastNumbers {
  const trend = trendOf(series)
  const { first, last, level, slope } = trend
  const seen = last - first
  const ahead = inputs.end - last
  const reach = REACH * seen
  const value = level + slope * reach * (1 - Math.exp(-ahead / reach))
  const half = halfWidth(trend, { ahead, seen, points: series.length, range: rangeOf(series, inputs) })
  const within = (number: number): number => (inputs.areShares ? Math.min(1, Math.max(0, number)) : number)
  return {
    kind: 'forecast',
    value: within(value),
    low: within(value - half),
    high: within(value + half),
    chance: inputs.goal === undefined ? undefined : chanceOf(inputs.goal, value, half),
  }
}

interface Trend {
  readonly first: number
  readonly last: number
  /** On the last day. */
  readonly level: number
  readonly slope: number
  /** The steeper of the two trends, whichever way it goes. */
  readonly steepest: number
  /** How far points lie from the trend of all. */
  readonly noise: number
}

function trendOf(series: Series): Trend {
  const first = series[0]?.day ?? 0
  const last = series[series.length - 1]?.day ?? 0
  const smooth = withoutSpikes(series)
  const all = theilSen(smooth)
  const later = theilSen(smooth.slice(-Math.max(FEWEST_POINTS, Math.ceil(series.length / 2))))
  const [gentler = 0, steepest = 0] = [Math.abs(all), Math.abs(later)].sort((a, b) => a - b)
  const slope = all * later > 0 ? Math.sign(all) * gentler : 0
  const level = median(distances(series.slice(-LEVEL_POINTS), slope, last))
  const around = distances(series, all, last)
  const middle = median(around)
  const noise = NORMAL * median(around.map((distance) => Math.abs(distance - middle)))
  return { first, last, level, slope, steepest, noise }
}

/** Each value as the middle one of itself and its neighbours, so that one odd entry does not turn the few of the later half. */
function withoutSpikes(series: Series): Series {
  return series.map((point, at) => {
    const [before, after] = [series[at - 1], series[at + 1]]
    if (before === undefined || after === undefined) return point
    return { day: point.day, value: median([before.value, point.value, after.value]) }
  })
}

/** What the median distance of normal noise is multiplied with to get its standard deviation. */
const NORMAL = 1.4826

/** The values with the trend taken out, as if all were of one day. */
function distances(series: Series, slope: number, day: number): number[] {
  return series.map((point) => point.value - slope * (point.day - day))
}

interface Around {
  readonly ahead: number
  readonly seen: number
  readonly points: number
  readonly range: number
}

/** Half of the band: wider with noise, with distance, with a trend that may break, and with few points. */
function halfWidth({ noise, steepest }: Trend, { ahead, seen, points, range }: Around): number {
  const fromNoise = 0.45 * noise
  const fromTrend = 0.25 * steepest * ahead
  const fromChange = 0.4 * range * Math.sqrt(ahead / (ahead + seen))
  return (1 + 0.7 / (points - 2)) * Math.hypot(fromNoise, fromTrend, fromChange)
}

/** From start to target; where one is not known, as far apart as the values have been. */
function rangeOf(series: Series, { start = series[0]?.value, target }: ForecastInputs): number {
  const planned = target === undefined || start === undefined ? 0 : Math.abs(target - start)
  if (planned > 0) return planned
  const values = series.map(({ value }) => value)
  return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
}

function chanceOf({ low, high }: Goal, value: number, half: number): number {
  const chance = shareBelow(high, value, half) - shareBelow(low, value, half)
  return Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance))
}

/** Logistic, so that the band leaves out `TAIL` on either side: ends lie farther out than a normal curve has them. */
function shareBelow(bound: number, value: number, half: number): number {
  if (half === 0) return bound >= value ? 1 : 0
  return 1 / (1 + Math.exp((Math.log(1 / TAIL - 1) * (value - bound)) / half))
}
