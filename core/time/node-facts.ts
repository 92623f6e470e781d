import { dayNumber } from '../cells/day-number'
import { reaches } from '../score/dialects/band-of'
import type { StatusFacts } from '../score/dialects/status-facts'
import type { RuleName } from '../score/rules/rule'
import { zoneValues } from '../score/rules/zones-of-value'
import type { ScoredNode } from '../score/scored-tree'
import { BEHIND_FROM, type PaceSettings, type TimeFacts } from './status'
import type { StatusCode } from './status-code'
import { readStatus } from './status-word'

/** Rules by which a value is to stay where it is: it holds or it does not, whatever the day. */
const STAYS: ReadonlySet<RuleName> = new Set([
  'at-least',
  'at-most',
  'above',
  'below',
  'between',
  'constant',
  'at-most-graded',
  'inverse',
])

/** Whether the node has no way to go that days could be compared with. A KPI in its place among the rows has none either. */
export function isStay({ basis, rule, kind }: ScoredNode): boolean {
  return basis === 'measured' && (kind === 'kpi' || (rule !== undefined && STAYS.has(rule.name)))
}

/** What a graded value misses by little is a risk; what is either met or not is missed. */
export function stayOf(node: ScoredNode, { behindFrom = BEHIND_FROM }: PaceSettings): TimeFacts['stay'] {
  if (!isStay(node)) return undefined
  const { progress = 0 } = node
  if (reaches(progress, 1)) return 'met'
  return reaches(progress, behindFrom) ? 'risk' : 'missed'
}

/** Why there is nothing to judge. What rolls up nothing has not started, if something below has not. */
export function absenceOf(
  { basis, score, source, progress = score }: ScoredNode,
  below: ReadonlySet<StatusCode> | undefined,
): TimeFacts['absent'] {
  const isUnreadable = basis === 'unreadable'
  const isSaid = isUnreadable && readStatus(source.currentText ?? '')?.code === 'not-started'
  if (basis === 'not-started' || isSaid) return 'not-started'
  if (progress !== undefined && !isUnreadable) return undefined
  return below?.has('not-started') === true ? 'not-started' : 'no-data'
}

/** The day of delivery, where it has come: it closes the row. One to come is a plan. */
export function deliveredBy({ source, ownsNumbers }: ScoredNode, today: number): number | undefined {
  const day = ownsNumbers && source.delivered !== undefined ? dayNumber(source.delivered) : undefined
  return day !== undefined && day <= today ? day : undefined
}

/** Where the value stands among commit, target and stretch; undefined without zones. */
export function zonesOf({ rule, source }: ScoredNode): StatusFacts['zones'] {
  const { current, target, start = 0 } = source
  if (rule?.name !== 'zones' || current === undefined) return undefined
  const at = rule.at ?? (target === undefined ? undefined : zoneValues(start, target))
  return at && { value: current, ...at }
}
