import type { Clamp } from './settings'

/** What of a progress counts in a mean. The bounds themselves stay what they are. */
export function clampBy(clamp: Clamp, share: number): number {
  const floor = clamp === 'both' || clamp === 'floor' ? 0 : Number.NEGATIVE_INFINITY
  const cap = clamp === 'both' || clamp === 'cap' ? 1 : Number.POSITIVE_INFINITY
  return Math.min(cap, Math.max(floor, share))
}
