import type { Field } from './field'

export type IssueCode =
  | 'empty-range'
  | 'no-header'
  | 'no-layout'
  | 'error-cell'
  | 'not-a-number'
  | 'date-for-number'
  | 'unknown-rule'
  | 'rule-values'
  | 'rule-problem'
  | 'read-as-rule'
  | 'waits-for-baseline'
  | 'guardrail-broken'
  | 'unknown-setting'
  | 'unknown-setting-value'
  | 'unknown-dialect'
  | 'ambiguous-number'
  | 'ambiguous-day'
  | 'mixed-scale'
  | 'out-of-hundred'
  | 'plain-percents'
  | 'plain-shares'
  | 'mixed-units'
  | 'read-from-title'
  | 'relative-target'
  | 'score-out-of-range'
  | 'negative-weight'
  | 'duplicate-column'
  | 'misspelt-column'
  | 'duplicate-id'
  | 'orphan'
  | 'cycle'
  | 'no-objective'
  | 'no-title'
  | 'totals-row'
  | 'unknown-type'
  | 'not-started'
  | 'no-target'
  | 'target-is-start'
  | 'no-key-results'
  | 'weights-zero'
  | 'unknown-column'
  | 'section-row'
  | 'repeated-header'
  | 'another-table'
  | 'several-cycles'
  | 'no-number'
  | 'tenth-number'

/** `error`: the row, or a cell of it, does not count. `warning`: it counts, but look at it. `note`: how it was read. */
export type Severity = 'error' | 'warning' | 'note'

/** A problem of the sheet, as facts. `sentencesOf` turns it into words. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  /** 1-based row in the range that was read. */
  readonly row: number
  /** 1-based column in that range; absent when the whole row is meant. */
  readonly column?: number
  readonly field?: Field
  /** What stood in the cell, or the title of the row. */
  readonly seen?: string
  /** The number that an ambiguous text was read as. */
  readonly read?: number
  /** The nearest known name, where somebody may have meant it. */
  readonly nearest?: string
  /** Why a rule gives no score, or the rule that a cell was read as. */
  readonly rule?: string
  /** Another row that takes part, such as the first use of a duplicate id. */
  readonly otherRow?: number
  /** How many there are, where the issue is about several. */
  readonly count?: number
}
