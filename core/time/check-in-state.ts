import type { JudgementSettings } from '../score/judgement-settings'
import type { Span } from './span'

/** From one check-in to the next, where the settings do not say (OpenOKR's weekly rhythm). */
export const CADENCE = 7

/** A check-in may be late by this many days, the last of them included (OpenOKR: outdated is overdue past 3 days). */
export const LATE_BY = 3

/** What is known of check-ins; days as `dayNumber` counts them. */
interface CheckIns {
  /** Undefined where there was none so far. */
  readonly last: number | undefined
  readonly span: Span | undefined
}

/**
 * Days since the next check-in was due, below 0 while it is not. The first is due one cadence after the first day, and
 * after the last day nobody waits for more. Undefined where there is no day to count from.
 */
export function daysOverdue(
  { last, span }: CheckIns,
  today: number,
  { cadence = CADENCE }: Pick<JudgementSettings, 'cadence'>,
): number | undefined {
  const from = Math.max(last ?? Number.NEGATIVE_INFINITY, span?.first ?? Number.NEGATIVE_INFINITY)
  if (from === Number.NEGATIVE_INFINITY) return undefined
  return Math.min(today, span?.last ?? today) - from - cadence
}
