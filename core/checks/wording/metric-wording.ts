import { countedNumbers } from './counted-numbers'
import { isNamed, leadOf, mentions, withoutLead } from './matches'
import type { Wording } from './wording'

/** Whether an objective reads as a key result: a measure with a number, or a measure and nothing else. */
export function isMetric(wording: Wording): boolean {
  const lead = leadOf(wording, 'up') ?? leadOf(wording, 'down') ?? leadOf(wording, 'times')
  const isMeasure = mentions(wording, 'measures')
  if (countedNumbers(wording).length > 0) return lead !== undefined || isMeasure
  // Twice the revenue, but not to grow tenfold.
  if (isMeasure && wording.amounts().some(({ unit }) => unit === 'times')) return true
  const rest = lead === undefined ? wording : withoutLead(wording, lead)
  return isNamed(rest, 'rises') || isNamed(rest, 'falls')
}
