/** Fields that hold a number in every row. */
export const AMOUNT_FIELDS = ['start', 'target', 'current', 'weight', 'score', 'progress'] as const

export type AmountField = (typeof AMOUNT_FIELDS)[number]

/** What a column can hold. A header that names none of these is ignored. */
export type Field =
  | AmountField
  | 'id'
  | 'parent'
  | 'type'
  | 'objective'
  | 'keyResult'
  | 'title'
  | 'scoring'
  | 'judgedAs'
  | 'unit'
  | 'owner'
  | 'team'
  | 'level'
  | 'confidence'
  | 'status'
  | 'due'
  /** The day on which work on the row begins. */
  | 'begin'
  /** The day on which somebody last reported. */
  | 'checkedIn'
  /** The day on which it was reached or closed. */
  | 'delivered'
  /** What share is expected on which day, such as `2026-11-15=30%`. */
  | 'phases'
  /** The KPI that the row is measured by, by name or id. */
  | 'kpi'
  | 'perspective'
  /** Why it ended where it did. */
  | 'reason'
  | 'cycle'
  /** Known and not read: notes, links, dates of change. */
  | 'remark'
