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
  | 'cycle'
  /** Known and not read: notes, links, dates of change. */
  | 'remark'
