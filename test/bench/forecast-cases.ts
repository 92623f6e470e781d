import { type Series, seriesOf } from '../../core/series/series'
import { type Random, randomOf } from './random'

export const SHAPES = ['linear', 'S-curve', 'stalled', 'late jump', 'noisy', 'outliers', 'wandering'] as const

type Shape = (typeof SHAPES)[number]

/** How much of the time has gone by when the forecast is made. */
export const MOMENTS = [0.35, 0.5, 0.7, 0.9] as const

/** A month, a quarter and half a year, in days, each with the days between two check-ins. */
const LENGTHS: readonly (readonly [days: number, cadence: number])[] = [
  [30, 3],
  [91, 7],
  [91, 14],
  [182, 7],
]

/** A key result of which it is known where it ends. */
export interface ForecastCase {
  readonly shape: Shape
  readonly moment: number
  readonly series: Series
  readonly today: number
  readonly end: number
  readonly start: number
  readonly target: number
  /** The value on the last day. */
  readonly truth: number
}

const FIRST_DAY = 46_300

/** As many cases of every shape, moment and length. */
export function forecastCases(seed: number, each: number): ForecastCase[] {
  const random = randomOf(seed)
  const cases: ForecastCase[] = []
  for (const shape of SHAPES) {
    for (const moment of MOMENTS) {
      for (const length of LENGTHS) {
        for (let i = 0; i < each; i++) cases.push(caseOf(random, shape, moment, length))
      }
    }
  }
  return cases
}

function caseOf(
  random: Random,
  shape: Shape,
  moment: number,
  [days, cadence]: readonly [number, number],
): ForecastCase {
  const start = Math.round(random.between(0, 500))
  const range = random.between(10, 400) * (random.share() < 0.3 ? -1 : 1)
  const path = pathOf(random, shape, days)
  const noise = (shape === 'noisy' ? random.between(0.1, 0.2) : random.between(0, 0.04)) * range
  const reported = (day: number): number => {
    const value = start + path(day) * range + random.normal() * noise
    return shape === 'outliers' && random.share() < 0.12 ? slipOf(random, value, range) : value
  }
  const points: { day: number; value: number }[] = []
  for (let day = 0; day <= moment * days; day += cadence) {
    // A day early or late, and one in ten is forgotten.
    const shifted = Math.max(0, Math.min(Math.floor(moment * days), day + Math.round(random.between(-1, 1))))
    if (random.share() >= 0.1) points.push({ day: FIRST_DAY + shifted, value: reported(shifted) })
  }
  return {
    shape,
    moment,
    series: seriesOf(points),
    today: FIRST_DAY + Math.floor(moment * days),
    end: FIRST_DAY + days,
    start,
    target: start + range,
    truth: start + path(days) * range,
  }
}

/** A slip of the fingers, or a number from another row. */
function slipOf(random: Random, value: number, range: number): number {
  return value + range * random.between(0.5, 3) * (random.share() < 0.5 ? -1 : 1)
}

/** How far it has come on a day, as a share of the way from start to target. */
function pathOf(random: Random, shape: Shape, days: number): (day: number) => number {
  const reached = random.between(0.1, 1.2)
  const turn = days * (shape === 'late jump' ? random.between(0.5, 0.95) : random.between(0.2, 0.7))
  switch (shape) {
    case 'S-curve': {
      const steepness = random.between(6, 12) / days
      const rise = (day: number): number => 1 / (1 + Math.exp(-steepness * (day - turn)))
      return (day) => (reached * (rise(day) - rise(0))) / (rise(days) - rise(0))
    }
    case 'stalled':
      return (day) => (reached * Math.min(day, turn)) / turn
    case 'late jump': {
      const before = random.between(0, 0.3)
      return (day) => (day < turn ? (reached * before * day) / turn : reached)
    }
    case 'wandering':
      return wander(random, days, reached)
    case 'linear':
    case 'noisy':
    case 'outliers':
      return (day) => (reached * day) / days
  }
}

/** Each day a step: a common drift and as much chance. */
function wander(random: Random, days: number, reached: number): (day: number) => number {
  const values = [0]
  const step = random.between(0.1, 0.4) / Math.sqrt(days)
  for (let day = 1; day <= days; day++)
    values.push((values[day - 1] ?? 0) + reached / days + random.normal() * step)
  return (day) => values[day] ?? 0
}
