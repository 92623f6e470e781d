import type { Kpi } from './kpi'

/** How far a value may lie from a level to hold, as a share of it; the bound is inside (ServiceNow: ±5 %). */
export const HOLD_TOLERANCE = 0.05

/** Digits that a double carries without noise, so that 0.9 of a target is not just below 0.9. */
const DIGITS = 12

/** Where a value is good. */
export interface GoodRange {
  readonly from: number
  readonly to: number
}

/**
 * From where to where a KPI meets its target, both included; undefined without a target. Where the level to hold is 0, a
 * share of it is none, and the baseline says how large the KPI is.
 */
export function goodRange(kpi: TargetOf, baseline?: number): GoodRange | undefined {
  const { target, upper, direction } = kpi
  if (target === undefined) return undefined
  switch (direction) {
    case 'increase':
      return { from: target, to: Number.POSITIVE_INFINITY }
    case 'decrease':
      return { from: Number.NEGATIVE_INFINITY, to: target }
    case 'between':
      if (upper !== undefined && upper > target) return { from: target, to: upper }
      return around(target, baseline)
    case 'hold':
      return around(target, baseline)
  }
}

type TargetOf = Pick<Kpi, 'target' | 'upper' | 'direction'>

function around(level: number, baseline: number | undefined): GoodRange {
  const tolerance = HOLD_TOLERANCE * sizeOf(level, baseline)
  return { from: level - tolerance, to: level + tolerance }
}

/**
 * How a value stands to its target: 1 or more meets it. Upwards it is value / target. Downwards it is the mirror image,
 * 2 − value / target: a tenth on the wrong side of the target is 0.9 either way, and zero, which target / value cannot
 * be asked for, is as good as any. Both are 1 ± (value − target) / |target|, which holds for negative targets as well.
 * A range, and a level to hold with its tolerance, give 1 inside, and lose the distance as a share of the range's width.
 *
 * A target of 0 has no size to measure by: then the baseline gives it, so that the ratio is the share of the way from
 * there; without one, the target is met or missed.
 */
export function targetRatio(kpi: TargetOf, value: number, baseline?: number): number | undefined {
  const range = goodRange(kpi, baseline)
  if (range === undefined) return undefined
  const { from, to } = range
  const isOpen = kpi.direction === 'increase' || kpi.direction === 'decrease'
  const size = isOpen ? sizeOf(kpi.target ?? 0, baseline) : to - from
  const ahead = Math.min(value - from, to - value)
  const counted = isOpen ? ahead : Math.min(0, ahead)
  if (size === 0) return counted < 0 ? 0 : 1
  return Number((1 + counted / size).toPrecision(DIGITS))
}

function sizeOf(target: number, baseline: number | undefined): number {
  return Math.abs(target) || Math.abs(baseline ?? 0)
}
