import { probit } from 'simple-statistics'
import type { Series } from '../series/series'
import { fitShift, type ShiftPoint } from './fit-shift'

/** How far a KPI lies from where its own level and trend would have taken it. */
export interface Effect {
  readonly moved: number
  /** 95 %. */
  readonly from: number
  readonly to: number
}

/** One point of slack for each of level, trend and shift, and five for the noise; the bound is enough. */
export const FEWEST_BEFORE = 8

/** Two years of weeks: what a KPI did before that says little about its noise today. */
const MOST_BEFORE = 104

/**
 * What a value carries over to the next: from nothing, where the KPI falls back to its line at once, to a random walk,
 * which has no line. Nobody can tell which from a few dozen values, so each counts by how well it fits.
 */
const CARRIED = [0, 0.3, 0.6, 0.8, 0.9, 0.97, 0.995]

/** 96 % where all is known, which leaves 95 % for a KPI that wanders: how much it carries over is a guess then. */
const OUTSIDE = 0.98

/**
 * The shift of `after` from the line through `before`: regression with a line, a shift and errors that carry over
 * (Box and Tiao 1975), averaged over how much they do. Undefined with too few values before, or none after.
 */
export function effectOf(before: Series, after: Series): Effect | undefined {
  const points = pointsOf(before.slice(-MOST_BEFORE), after)
  if (before.length < FEWEST_BEFORE || after.length === 0) return undefined
  const fits = CARRIED.map((carried) => fitShift(points, carried))
  const best = Math.max(...fits.map(({ likelihood }) => likelihood))
  const weights = fits.map(({ likelihood }) => Math.exp(likelihood - best))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + (value * (weights[i] ?? 0)) / all, 0)
  const moved = mean(fits.map(({ shift }) => shift))
  const variance = mean(fits.map((fit) => fit.variance + (fit.shift - moved) ** 2))
  const reach = studentAt(OUTSIDE, points.length - 3) * Math.sqrt(variance)
  return { moved, from: moved - reach, to: moved + reach }
}

/** Time in steps of the mean gap, so that a series by month and one by day are alike. */
function pointsOf(before: Series, after: Series): ShiftPoint[] {
  const [first, last] = [before[0]?.day ?? 0, before[before.length - 1]?.day ?? 0]
  const step = (last - first) / Math.max(1, before.length - 1) || 1
  return [...before, ...after].map(({ day, value }, i) => ({
    time: (day - first) / step,
    value,
    isAfter: i >= before.length,
  }))
}

/** Quantile of Student's t (Abramowitz and Stegun 26.7.5), good to 1 % from five degrees of freedom on. */
function studentAt(share: number, freedom: number): number {
  const z = probit(share)
  const [one, two] = [(z ** 3 + z) / 4, (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96]
  const three = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + one / freedom + two / freedom ** 2 + three / freedom ** 3
}
