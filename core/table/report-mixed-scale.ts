import type { AmountReader } from './amount-reader'
import { cellIssue } from './cell-issue'
import type { AmountField } from './field'

/** Per cent here and plain numbers there, in one row or one column: how a plain one was read. */
export function reportMixedScale(
  reader: AmountReader,
  field: AmountField,
  place: number,
  read: number,
): void {
  reader.issues.push({ ...cellIssue(reader, field, place), code: 'mixed-scale', severity: 'warning', read })
}
