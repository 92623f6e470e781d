import { isBlank } from '../cells/cell'
import { dayNumber } from '../cells/day-number'
import type { CheckInLog } from './check-in-log'
import type { StatusContext } from './judging'

/** What statuses are judged by: the day, and of a check-in log who reported when, and how confident they were. */
export function loggedContext(log: CheckInLog | undefined, today: string): StatusContext {
  if (log === undefined) return { today }
  const { lastCheckIn, entriesOf } = log
  const day = dayNumber(today)
  return {
    today,
    lastCheckIn: (node) => lastCheckIn(node, day)?.day,
    lastConfidence(node) {
      const known = entriesOf(node).filter((entry) => entry.day <= day && !isBlank(entry.confidence))
      return known[known.length - 1]?.confidence
    },
  }
}
