import { reaches } from '../score/dialects/band-of'
import { measure, type StatusFacts } from '../score/dialects/status-facts'
import type { JudgementSettings } from '../score/judgement-settings'
import { LATE_BY } from './check-in-state'
import type { Span } from './span'
import type { StatusCode } from './status-code'

/** Shares of what is expected by now, the bounds included (Mooncamp; Workfront has the same). */
export const ON_TRACK_FROM = 0.9
export const BEHIND_FROM = 0.7

/** Days from the first on, that day included, in which nothing is judged (Viva alerts "not started after 7 days"). */
export const GRACE = 7

/** All that the status of one thing follows from. */
export interface TimeFacts extends Pick<StatusFacts, 'progress' | 'expected' | 'stay' | 'daysOverdue'> {
  readonly today: number
  readonly span: Span | undefined
  /** Why there is nothing to judge; absent where there is. */
  readonly absent: 'not-started' | 'no-data' | undefined
  /** Delivered, or closed by a person. */
  readonly isClosed: boolean
  /** A guardrail is no way to go: it has to hold from the first day. */
  readonly isGuardrail: boolean
}

export type PaceSettings = Pick<JudgementSettings, 'onTrackFrom' | 'behindFrom' | 'grace'>

/** By progress as a share of what is expected by now; what is to stay where it is, by whether it does. */
export function statusByPace(facts: TimeFacts, settings: PaceSettings): StatusCode {
  if (facts.isClosed) return isReached(facts) ? 'done' : 'closed'
  if (facts.absent !== undefined) return facts.absent
  const code = judged(facts, settings)
  return isStale(facts) && HIDDEN_BY_SILENCE.has(code) ? 'stale' : code
}

/** What nobody has reported for too long may be anything by now. */
const HIDDEN_BY_SILENCE: ReadonlySet<StatusCode> = new Set(['on-track', 'behind', 'at-risk'])

function isStale({ daysOverdue = 0 }: Pick<TimeFacts, 'daysOverdue'>): boolean {
  return daysOverdue > LATE_BY
}

function isReached({ progress = 0 }: TimeFacts): boolean {
  return reaches(progress, 1)
}

function judged(facts: TimeFacts, settings: PaceSettings): StatusCode {
  const time = timeOf(facts)
  if (facts.stay !== undefined) return stayStatus(facts, settings)
  if (isReached(facts)) return 'done'
  if (time === undefined) return 'no-data'
  if (time === 'before') return 'not-started'
  // What has ended and was neither reached nor closed waits for somebody.
  if (time === 'after') return 'at-risk'
  return isInGrace(facts, settings) ? 'on-track' : paceStatus(facts, settings)
}

/** That it holds today says nothing about tomorrow, so it is done only when the time is over. */
function stayStatus(facts: TimeFacts, settings: PaceSettings): StatusCode {
  const time = timeOf(facts)
  if (time === 'before') return 'not-started'
  if (time === 'after') return facts.stay === 'met' ? 'done' : 'at-risk'
  if (facts.stay === 'met' || (isInGrace(facts, settings) && !facts.isGuardrail)) return 'on-track'
  return facts.stay === 'risk' ? 'behind' : 'at-risk'
}

function paceStatus(
  facts: TimeFacts,
  { onTrackFrom = ON_TRACK_FROM, behindFrom = BEHIND_FROM }: PaceSettings,
): StatusCode {
  const pace = measure('pace', facts)
  if (pace === undefined) return 'no-data'
  if (reaches(pace, onTrackFrom)) return 'on-track'
  return reaches(pace, behindFrom) ? 'behind' : 'at-risk'
}

/** Where today lies in the days; both ends are in them. */
export function timeOf({ span, today }: Pick<TimeFacts, 'span' | 'today'>): StatusFacts['time'] {
  if (span === undefined) return undefined
  if (today < span.first) return 'before'
  return today > span.last ? 'after' : 'during'
}

export function isInGrace(
  { span, today }: Pick<TimeFacts, 'span' | 'today'>,
  { grace = GRACE }: PaceSettings,
): boolean {
  return span !== undefined && today - span.first < grace
}

/** The worst first; what nothing is known about decides only where all is like that. */
const WORST_FIRST: readonly StatusCode[] = [
  'at-risk',
  'stale',
  'behind',
  'on-track',
  'not-started',
  'closed',
  'done',
  'no-data',
]

/** The weakest of several; undefined where there is none. */
export function weakestOf(codes: ReadonlySet<StatusCode>): StatusCode | undefined {
  return WORST_FIRST.find((code) => codes.has(code))
}
