import type { HealthState } from '../../kpi/health'
import type { Direction, ListProblem } from '../../kpi/kpi'
import type { Movement } from '../../kpi/movement'
import type { Gap } from '../../kpi/scorecard'
import type { Trend } from '../../kpi/trend'

/**
 * What the KPI functions say in one language, with gaps as in `Words`. No first heading is a word that a header is known
 * by, and none names an objective alone.
 */
export interface KpiWords {
  /** With ` | ` between: name, value, target, health, trend, last day, remark. */
  readonly health: string
  /** Name, trend, per period, periods, in words. */
  readonly trend: string
  /** Perspective, objectives, score, KPIs, healthy, watch, unhealthy, not judged, gap. */
  readonly scorecard: string
  readonly states: Readonly<Record<HealthState, string>>
  readonly ways: Readonly<Record<Trend['way'] | Movement['way'] | 'stagnant', string>>
  readonly gaps: Readonly<Record<Gap, string>>
  /** What names no perspective. */
  readonly none: string
  readonly senses: Readonly<Record<Direction, string>>
  /** Sentences: about the direction, a stale value, no movement, and a Current cell that differs from the series. */
  readonly remarks: Readonly<Record<'target' | 'default' | 'stale' | 'stagnant' | 'differs', string>>
  readonly verdicts: Readonly<Record<Movement['way'] | 'stagnant', string>>
  readonly problems: Readonly<Record<Exclude<ListProblem['code'], 'no-header'>, string>>
  /** Where there are more problems than the first one. */
  readonly more: string
}
