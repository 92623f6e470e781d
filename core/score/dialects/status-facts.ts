import { roundFor } from './round-for'
import { reaches } from './band-of'
import type { Measure, Situation } from './dialect'

/** What a status is made of. Shares are of 1; whatever is not known stays out. */
export interface StatusFacts {
  readonly progress?: number | undefined
  /** The share that should be reached by now; where it is absent, the elapsed share of the time. */
  readonly expected?: number | undefined
  readonly elapsed?: number | undefined
  /** As graded by people at the close; where it is absent, the progress. */
  readonly score?: number | undefined
  readonly confidence?: number | undefined
  /** For a value that is to stay above, below or between: `risk` is beyond the bound, but within a looser one. */
  readonly stay?: 'met' | 'risk' | 'missed' | undefined
  /** For a KPI, against its target. */
  readonly kpi?: 'met' | 'missed' | 'no-target' | undefined
  readonly zones?: ZoneFacts | undefined
  /** The labels of what is below, in the words of the same dialect. */
  readonly children?: readonly string[] | undefined
  /** Where today lies in the time of the objective. */
  readonly time?: 'before' | 'during' | 'after' | undefined
  readonly isClosed?: boolean | undefined
  readonly hasCheckIn?: boolean | undefined
  /** Since the next check-in was due. */
  readonly daysOverdue?: number | undefined
  /** The last status that a person or the system gave. */
  readonly lastStatus?: string | undefined
}

interface ZoneFacts {
  readonly value: number
  readonly commit: number
  readonly target: number
  readonly stretch: number
}

export function holds(situation: Situation, facts: StatusFacts): boolean {
  switch (situation) {
    case 'before':
    case 'after':
      return facts.time === situation
    case 'closed':
      return facts.isClosed === true
    case 'no-check-in':
      return facts.hasCheckIn === false
    case 'stay':
      return facts.stay !== undefined
    case 'stay-met':
      return facts.stay === 'met'
    case 'stay-risk':
      return facts.stay === 'risk'
    case 'kpi':
      return facts.kpi !== undefined
    case 'kpi-missed':
      return facts.kpi === 'missed'
  }
}

/** The number that bands are about; undefined when a part of it is not known. */
export function measure(what: Measure, facts: StatusFacts): number | undefined {
  return MEASURES[what](facts)
}

const MEASURES: Readonly<Record<Measure, (facts: StatusFacts) => number | undefined>> = {
  progress: ({ progress }) => progress,
  score: scoreOf,
  tenths(facts) {
    const score = scoreOf(facts)
    return score === undefined ? undefined : roundFor('tenths', score)
  },
  confidence: ({ confidence }) => confidence,
  'days-overdue': ({ daysOverdue }) => daysOverdue,
  zone: ({ zones }) => (zones === undefined ? undefined : zoneOf(zones)),
  gap: (facts) => compared(facts, (progress, expected) => expected - progress),
  pace: (facts) => compared(facts, paceOf),
}

function scoreOf({ progress, score = progress }: StatusFacts): number | undefined {
  return score
}

function compared(
  { progress, elapsed, expected = elapsed }: StatusFacts,
  compare: (progress: number, expected: number) => number,
): number | undefined {
  return progress === undefined || expected === undefined ? undefined : compare(progress, expected)
}

/** On the first day nothing is expected yet, and only who has lost ground is behind. */
function paceOf(progress: number, expected: number): number {
  if (expected > 0) return progress / expected
  return progress >= 0 ? 1 : 0
}

/** A bound belongs to the better zone, on a falling scale too. The span makes the tolerance fit any unit. */
function zoneOf({ value, commit, target, stretch }: ZoneFacts): number {
  const span = stretch - commit
  if (span === 0) return value >= stretch ? 3 : 0
  const at = (bound: number): number => (bound - commit) / span
  if (reaches(at(value), at(stretch))) return 3
  if (reaches(at(value), at(target))) return 2
  return reaches(at(value), 0) ? 1 : 0
}
