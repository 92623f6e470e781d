import { countedNumbers } from './counted-numbers'
import { isNamed, leadOf, mentions, withoutLead } from './matches'
import type { Wording } from './wording'

/** Whether an objective reads as a key result: a measure with a number, or a measure and nothing else. */
export function isMetric(wording: Wording): boolean {
  const lead = leadOf(wording, 'up') ?? leadOf(wording, 'down') ?? leadOf(wording, 'times')
  if (countedNumbers(wording).length > 0 || wording.amounts().some(({ unit }) => unit === 'times'))
    return lead !== undefined || mentions(wording, 'measures')
  const rest = lead === undefined ? wording : withoutLead(wording, lead)
  return isNamed(rest, 'rises') || isNamed(rest, 'falls')
}
