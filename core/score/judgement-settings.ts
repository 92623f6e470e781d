/** What judging by time and by KPIs goes by; where one is absent, the default beside its use holds. */
export interface JudgementSettings {
  /** The day that everything is judged by, `YYYY-MM-DD`, instead of the day of the calculation. */
  readonly today?: string
  /** The cycle of rows that name none: a period, or two days. As typed. */
  readonly cycle?: string
  /** The month, 1 to 12, in which the fiscal year begins. */
  readonly fiscalStart?: number
  /** Which days count on the way from the first day to the last. */
  readonly days?: 'calendar' | 'working'
  /** Shares of what is expected by now, each the lowest of its status. */
  readonly onTrackFrom?: number
  readonly behindFrom?: number
  /** Days after the first in which nothing is judged. */
  readonly grace?: number
  /** Days from one check-in to the next. */
  readonly cadence?: number
  /** Whether an objective is judged by its own score or by its weakest key result. */
  readonly objectiveStatus?: 'score' | 'weakest'
  /** Shares of a KPI's target, each the lowest of its health. */
  readonly healthyFrom?: number
  readonly watchFrom?: number
  /** Periods without movement after which a KPI is stagnant. */
  readonly stagnantAfter?: number
  /** The four perspectives of the scorecard, in its order, with commas between. As typed. */
  readonly perspectives?: string
  /** Names of checks that are switched off, with commas between. As typed. */
  readonly checksOff?: string
}
