import { isNamed, leadOf, mentions, withoutLead } from './matches'
import type { Wording } from './wording'

const TIMES = ['double', 'triple', 'quadruple', 'halve'] as const

/** Whether an objective reads as a key result: a measure with a number, or a measure and nothing else. */
export function isMetric(wording: Wording): boolean {
  const lead = leadOf(wording, 'up') ?? leadOf(wording, 'down')
  if (wording.amounts.length > 0) return lead !== undefined || mentions(wording, 'measures')
  if (TIMES.some((role) => wording.roles.has(role)) && mentions(wording, 'measures')) return true
  const rest = lead === undefined ? wording : withoutLead(wording, lead)
  return isNamed(rest, 'rises') || isNamed(rest, 'falls')
}
