import { type Series, seriesOf } from '../../core/series/series'
import type { Random } from './random'

/** Noise of a kind that KPIs have, with a standard deviation of 1 for each step's news. */
export interface NoiseKind {
  readonly name: string
  /** What a value keeps of the one before; 1 is a random walk. */
  readonly keeps: number
  /** Added at each step. */
  readonly drift: number
}

export const NOISE_KINDS: readonly NoiseKind[] = [
  { name: 'white', keeps: 0, drift: 0 },
  { name: 'white with a trend', keeps: 0, drift: 0.3 },
  { name: 'autocorrelation 0.5', keeps: 0.5, drift: 0 },
  { name: 'autocorrelation 0.8', keeps: 0.8, drift: 0 },
  { name: 'random walk', keeps: 1, drift: 0 },
  { name: 'random walk with a drift', keeps: 1, drift: 0.5 },
]

/** Long enough for the first value to say nothing about the next ones. */
const WARM_UP = 50

export function noiseOf({ keeps, drift }: NoiseKind, length: number, { normal }: Random): number[] {
  let value = 0
  const values = Array.from({ length: length + WARM_UP }, () => (value = keeps * value + normal()))
  return values.slice(WARM_UP).map((one, i) => one + drift * i)
}

const WEEK = 7
const FIRST_DAY = 46027

export function weekly(values: readonly number[]): Series {
  return seriesOf(values.map((value, i) => ({ day: FIRST_DAY + WEEK * i, value })))
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
