import { readDay } from '../cells/day'
import { dayNumber } from '../cells/day-number'
import type { ScoredNode } from '../score/scored-tree'

/** The day that a row of its own says it is due on; undefined where it names none, or a period. */
export function dueDay({ source: { due }, ownsNumbers }: ScoredNode): number | undefined {
  const day = due === undefined || !ownsNumbers ? undefined : readDay(due)
  return day?.kind === 'day' ? dayNumber(day.iso) : undefined
}
