import { isoOfDayNumber } from '../cells/day-number'
import type { Series } from './series'

/** How far apart the values of a series are: so many days, or so many months of the calendar. */
export interface Grain {
  readonly unit: 'days' | 'months'
  readonly length: number
}

/**
 * The longest usual gap in days, and the grain of such a series; halfway between two usual gaps lies the bound, which
 * belongs to the shorter one. Working days have a usual gap of 1.
 */
const GRAINS: readonly (readonly [number, Grain])[] = [
  [3, { unit: 'days', length: 1 }],
  [10, { unit: 'days', length: 7 }],
  [22, { unit: 'days', length: 14 }],
  [60, { unit: 'months', length: 1 }],
  [137, { unit: 'months', length: 3 }],
  [273, { unit: 'months', length: 6 }],
]

const YEARLY: Grain = { unit: 'months', length: 12 }

/** That of the series with the longer gaps; undefined when one of them has fewer than two values. */
export function commonGrain(a: Series, b: Series): Grain | undefined {
  const [one, other] = [usualGap(a), usualGap(b)]
  if (one === undefined || other === undefined) return undefined
  const gap = Math.max(one, other)
  return GRAINS.find(([longest]) => gap <= longest)?.[1] ?? YEARLY
}

/** The median, so that a holiday or one late entry does not count. */
function usualGap(series: Series): number | undefined {
  const gaps = series.slice(1).map(({ day }, i) => day - (series[i]?.day ?? day))
  return gaps.sort((a, b) => a - b)[gaps.length >> 1]
}

/** Day 2, 1900-01-01, was a Monday, and weeks begin with it. */
const FIRST_MONDAY = 2

/** Counts the periods of a grain: the next one has the next number. */
export function periodOf(day: number, { unit, length }: Grain): number {
  if (unit === 'days') return Math.floor((day - FIRST_MONDAY) / length)
  const [year = 0, month = 1] = isoOfDayNumber(day).split('-').map(Number)
  return Math.floor((year * 12 + month - 1) / length)
}
