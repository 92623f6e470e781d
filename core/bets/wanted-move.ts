import type { Series } from '../series/series'
import type { Movement } from './bet'

/** What stands for the value before: enough that one odd value does not decide. */
const LAST_VALUES = 3

/** The median of the last three values. */
export function valueBefore(before: Series): number {
  const last = before.slice(-LAST_VALUES).map(({ value }) => value)
  return last.sort((a, b) => a - b)[last.length >> 1] ?? 0
}

/** Values that all lie between 0 and 1 are shares: there 90 % is 0.9 and half a point is 0.005. */
export function scaled({ isPercent }: { readonly isPercent: boolean }, series: Series): number {
  const isShares = isPercent && series.length > 0 && series.every(({ value }) => value >= 0 && value <= 1)
  return isShares ? 0.01 : 1
}

/** How far the KPI was to move the way of the bet, from the value before. */
export function wantedMove({ how, amount, sign }: Movement, base: number, scale: number): number {
  if (how === 'relative') return amount * Math.abs(base)
  return how === 'by' ? amount * scale : (amount * scale - base) * sign
}
