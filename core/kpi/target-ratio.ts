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
 * A level to hold gives 1 within its tolerance, and beyond it loses a tenth for each tenth that the value is off, either
 * way. A range gives 1 inside, and loses the distance as a share of its width.
 *
 * A target of 0 has no size to measure by: then the baseline gives it, so that the ratio is the share of the way from
 * there; without one, the target is met or missed.
 */
export function targetRatio(kpi: TargetOf, value: number, baseline?: number): number | undefined {
  const range = goodRange(kpi, baseline)
  if (range === undefined) return undefined
  const ahead = Math.min(value - range.from, range.to - value)
  const { size, off } = missOf(kpi, range, { value, ahead, baseline })
  if (size === 0) return ahead < 0 ? 0 : 1
  return Number((1 + off / size).toPrecision(DIGITS))
}

interface Place {
  readonly value: number
  readonly ahead: number
  readonly baseline: number | undefined
}

/** How far off the value is, below 0 on the wrong side, and what that is a share of. */
function missOf(
  { target = 0, upper, direction }: TargetOf,
  { from, to }: GoodRange,
  { value, ahead, baseline }: Place,
): { readonly off: number; readonly size: number } {
  const size = sizeOf(target, baseline)
  if (direction === 'increase' || direction === 'decrease') return { off: ahead, size }
  if (direction === 'between' && upper !== undefined) return { off: Math.min(0, ahead), size: to - from }
  return { off: ahead < 0 ? -Math.abs(value - target) : 0, size }
}

function sizeOf(target: number, baseline: number | undefined): number {
  return Math.abs(target) || Math.abs(baseline ?? 0)
}
